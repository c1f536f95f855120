/** Events as comma-separated values: RFC 4180, in UTF-8 with a byte order mark for Excel. */
import { formatEdtf, formatEventDate } from '@/components/i18n/format-date';
import type { TimelineEvent } from '@/data/schema';

import { institutionName, institutions, leaderName, participants, sources } from './event-words';
import {
  messagesOf,
  NOTHING_TO_NOTE,
  type ExportContext,
  type ExportNote,
  type ExportSection,
} from './export-context';
import { oneLine } from './plain-text';

const BYTE_ORDER_MARK = '\uFEFF';

/** In the order of the columns. */
const COLUMNS = [
  'id',
  'kind',
  'subtype',
  'status',
  'titleEn',
  'titleVi',
  'summary',
  'date',
  'earliest',
  'latest',
  'precision',
  'basis',
  'dateReport',
  'edtf',
  'participants',
  'institutions',
  'place',
  'setBy',
  'assignees',
  'meeting',
  'due',
  'articles',
  'phrases',
  'reports',
  'link',
] as const;
export type CsvColumn = (typeof COLUMNS)[number];

export function* serializeCsv(
  context: ExportContext,
  sections: readonly ExportSection[],
): Generator<string, ExportNote> {
  const { columns } = messagesOf(context).export;
  yield BYTE_ORDER_MARK + row(COLUMNS.map((column) => columns[column]));
  for (const { ordinals } of sections) {
    for (const ordinal of ordinals) {
      const cells = cellsOf(context.index.events.at(ordinal), context);
      yield row(COLUMNS.map((column) => cells[column]));
    }
  }
  return NOTHING_TO_NOTE;
}

function cellsOf(
  event: TimelineEvent,
  context: ExportContext,
): { readonly [C in CsvColumn]: string } {
  const { terms, filter } = messagesOf(context);
  const { index, lang, address } = context;
  const { date, task } = event;
  const meeting = task && index.events.get(task.assignedAt);
  const behind = sources(event, context);
  return {
    id: event.id,
    kind: terms.kind[event.kind],
    subtype: event.subtype,
    status: terms.status[event.status],
    titleEn: event.title.en,
    titleVi: event.title.vi,
    summary: event.summary[lang],
    date: formatEventDate(date, lang),
    earliest: date?.earliest ?? '',
    latest: date?.latest ?? '',
    precision: date ? filter.precision[date.precision] : '',
    basis: date ? terms.basis[date.basis] : '',
    dateReport: behind.find(({ id }) => id === date?.report)?.name ?? '',
    edtf: date?.edtf ?? '',
    participants: list(participants(event, context)),
    institutions: list(institutions(event, context)),
    place: event.place?.[lang] ?? '',
    setBy: task ? leaderName(task.assignedBy, context) : '',
    assignees: list((task?.assignees ?? []).map((id) => institutionName(id, context))),
    meeting: meeting?.title[lang] ?? '',
    due: task?.due == null ? '' : formatEdtf(task.due, lang),
    articles: list(behind.filter(({ isReport }) => !isReport).map(({ name }) => name)),
    phrases: list(behind.flatMap(({ phrases }) => phrases)),
    // What is said of a report is the dataset's word, and stands apart from what articles say.
    reports: list(
      behind
        .filter(({ isReport }) => isReport)
        .map((report) => [report.name, ...report.notes].join(': ')),
    ),
    link: address?.(event.id) ?? '',
  };
}

function list(values: readonly string[]): string {
  return values.join('; ');
}

function row(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/**
 * What a spreadsheet takes for a formula, also in full width, and after signs that nobody sees
 * (OWASP, "CSV Injection").
 */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠﹢﹣﹦﹫−]/u;

function cell(text: string): string {
  const plain = oneLine(text);
  const harmless = FORMULA.test(plain) ? `'${plain}` : plain;
  return /[",]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
