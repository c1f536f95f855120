/** What stands in the columns of a table, of one event. */
import { formatEdtf, formatEventDate } from '@/components/i18n/format-date';
import { TASKS } from '@/components/i18n/tasks';
import type { TimelineEvent } from '@/data/schema';
import { sourceName } from '@/data/source-name';
import { setAgain } from '@/data/task-again';
import { lastReport, taskStateAt } from '@/data/task-state';

import { institutionName, institutions, leaderName, participants, sources } from './event-words';
import { messagesOf, type ExportContext } from './export-context';

/** In the order of the columns. */
export const COLUMNS = [
  'id',
  'kind',
  'subtype',
  'status',
  'statusInArticles',
  'titleEn',
  'titleVi',
  'summary',
  'date',
  'earliest',
  'latest',
  'precision',
  'basis',
  'dateReport',
  'dateInArticles',
  'otherDates',
  'edtf',
  'participants',
  'institutions',
  'place',
  'setBy',
  'assignees',
  'meeting',
  'set',
  'due',
  'lastReport',
  'state',
  'countedFrom',
  'articles',
  'phrases',
  'reports',
  'link',
] as const;
export type CsvColumn = (typeof COLUMNS)[number];

type Cells<C extends CsvColumn = CsvColumn> = { readonly [K in C]: string };

export function cellsOf(event: TimelineEvent, context: ExportContext): Cells {
  const { terms, filter, export: t } = messagesOf(context);
  const { index, lang, address } = context;
  const { date, articleDate, articleStatus, rivalDates = [] } = event;
  const behind = sources(event, context);
  return {
    id: event.id,
    kind: terms.kind[event.kind],
    subtype: event.subtype,
    status: terms.status[event.status],
    statusInArticles: articleStatus === undefined ? '' : terms.status[articleStatus],
    titleEn: event.title.en,
    titleVi: event.title.vi,
    summary: event.summary[lang],
    date: formatEventDate(date, lang),
    earliest: date?.earliest ?? '',
    latest: date?.latest ?? '',
    precision: date ? filter.precision[date.precision] : '',
    basis: date ? terms.basis[date.basis] : '',
    dateReport: behind.find(({ id }) => id === date?.report)?.name ?? '',
    // That they give none is told too.
    dateInArticles: articleDate === undefined ? '' : formatEventDate(articleDate, lang),
    otherDates: list(
      rivalDates.map((rival) => {
        const article = index.articles.get(rival.article);
        const name = article ? sourceName(article, lang) : rival.article;
        return t.titleWithDate(formatEventDate(rival, lang), name);
      }),
    ),
    edtf: date?.edtf ?? '',
    participants: list(participants(event, context)),
    institutions: list(institutions(event, context)),
    place: event.place?.[lang] ?? '',
    ...taskCells(event, context),
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

type TaskColumn = 'setBy' | 'assignees' | 'meeting' | 'set' | 'due' | 'lastReport' | 'state';

const NO_TASK: Cells<TaskColumn | 'countedFrom'> = {
  ...{ setBy: '', assignees: '', meeting: '', set: '', due: '', lastReport: '', state: '' },
  countedFrom: '',
};

/** As the tasks board has it, at the day from which it counts. */
function taskCells(
  event: TimelineEvent,
  context: ExportContext,
): Cells<TaskColumn | 'countedFrom'> {
  const { index, lang, countedFrom } = context;
  const { task } = event;
  if (!task) return NO_TASK;
  const { terms, export: t } = messagesOf(context);
  const words = TASKS[lang];
  const meeting = index.events.get(task.assignedAt);
  const ordinal = index.events.ordinalOf(event.id);
  const report = lastReport(index.columns, ordinal, countedFrom);
  const told = (other: TimelineEvent) =>
    t.titleWithDate(other.title[lang], formatEventDate(other.date, lang));
  const again = setAgain(event, index, countedFrom).map(({ meeting: where, task: other }) =>
    words.setAgain(formatEventDate((where ?? other).date, lang)),
  );
  const none = event.status === 'reported' ? terms.status.reported : words.noReport;
  return {
    setBy: leaderName(task.assignedBy, context),
    assignees: list(task.assignees.map((id) => institutionName(id, context))),
    meeting: meeting?.title[lang] ?? '',
    set: meeting ? formatEventDate(meeting.date, lang) : '',
    due: task.due === null ? '' : formatEdtf(task.due, lang),
    lastReport: list([report === null ? none : told(index.events.at(report)), ...again]),
    state: words.states[taskStateAt(index.columns, ordinal, countedFrom)],
    countedFrom,
  };
}

function list(values: readonly string[]): string {
  return values.join('; ');
}
