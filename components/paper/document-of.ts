/** The document of a view or of a script: pure, and the same for the same request. */
import { CHANGES } from '@/components/i18n/changes';
import { formatDay, formatEdtf } from '@/components/i18n/format-date';
import { MESSAGES } from '@/components/i18n/messages';
import { PAPER } from '@/components/i18n/paper';
import { viewWords } from '@/components/picture/frame';
import type { PictureRequest } from '@/components/picture/request';
import { NOT_COMPARED, type Compared } from '@/components/timeline/compared';
import { DEFAULT_VIEW, type ViewState } from '@/components/view/view-state';
import type { Marking, Script } from '@/data/briefing/script-schema';
import { inLang } from '@/data/briefing/script-text';
import { tlpLabel } from '@/data/briefing/tlp';
import { isDated } from '@/data/columns';
import { indexOfArticles, type DatasetIndex } from '@/data/dataset-index';
import { monthRuns } from '@/data/month';
import { emptyMonths } from '@/data/months-collected';
import { filterEvents, type EventSet } from '@/data/query';
import type { TimelineEvent } from '@/data/schema';
import type { CalendarDay } from '@/data/time';
import { BASES } from '@/data/vocabulary';

import type { Room } from './chart-parts';
import { chartSheets } from './chart-sheets';
import { citedSources } from './cited-sources';
import { coverSheets, type CoverLine } from './cover-sheets';
import { eventRow, type RowsRequest } from './event-rows';
import type { PaperOptions } from './paper-options';
import { sheetSize } from './paper-size';
import { daysOf, eventSet, eventsWithin } from './periods';
import { paginate, type Row } from './row';
import { notesSheets, sceneSheets, sceneViews, type SceneView } from './scene-sheets';
import { COLUMNS_PX, TABLE_HEADING_PX, type PaperDocument, type Sheet } from './sheet';
import { sourceRows } from './source-rows';
import { SMALL } from './text';
import { withdrawnWords } from './withdrawn-words';

export interface PaperRequest {
  readonly options: PaperOptions;
  readonly state: ViewState;
  readonly index: DatasetIndex;
  /** What another version had otherwise: a script's scenes are compared with none. */
  readonly compared: Compared;
  /** `null`: the view is printed. */
  readonly script: Script | null;
  readonly asOf: CalendarDay;
}

/** Some 200 sheets: nobody means to print 100,000 events. */
export const MOST_EVENTS = 1_000;
/** Rows that are made between two moments in which the page answers. */
const ROWS_AT_ONCE = 25;

interface Section {
  readonly title: string;
  readonly sheets: readonly Sheet[];
}

/** Gives way after each chart and some rows, with how many sheets there are. */
export function* documentOf(request: PaperRequest): Generator<number, PaperDocument> {
  const { options, index, script, asOf, state } = request;
  const compared = script ? NOT_COMPARED : request.compared;
  const { lang } = state;
  const messages = MESSAGES[lang];
  const t = PAPER[lang];
  const size = sheetSize(options.paper);
  const body: Room = { width: size.bodyWidth, height: size.bodyHeight };
  const marking = script ? script.marking : options.tlp ? { tlp: options.tlp } : null;
  const title = titleOf(request);
  const base = { asOf, marking, size: { ...body, height: null }, title };

  const scenes = script ? sceneViews(script, datasets(index), lang, base) : [];
  const set = script ? unionOf(scenes, index) : viewEvents(request);
  const { dated, undated } = inOrder(set, index);
  // What is not printed is not even looked at: there may be a hundred thousand.
  const printed = [...dated.subarray(0, MOST_EVENTS), ...undated.subarray(0, MOST_EVENTS)]
    .slice(0, MOST_EVENTS)
    .map((ordinal) => index.events.at(ordinal));
  const numbers = new Map(printed.map(({ id }, i) => [id, i + 1]));
  const view: PictureRequest = {
    ...base,
    index,
    compared,
    numbers,
    // What is selected on screen is not what is handed out.
    state: script ? { ...DEFAULT_VIEW, lang } : { ...state, event: null },
  };

  const sections: Section[] = [];
  const add = (name: string, sheets: readonly Sheet[]) => {
    if (sheets.length > 0) sections.push({ title: name, sheets });
    return sections.reduce((sum, own) => sum + own.sheets.length, 1);
  };

  const charts = chartSheets(view, set, options.split, body);
  let step = charts.next();
  for (; !step.done; step = charts.next()) yield 1;
  const { without, coarser } = step.value;
  yield add(t.chart, step.value.sheets);
  const pages: Sheet[] = [];
  for (const own of scenes) {
    const numbered = { ...own, request: { ...own.request, numbers } };
    pages.push(...sceneSheets(numbered, scenes.length, body));
    yield 1 + pages.length;
  }
  add(t.scenes, pages);
  if (options.notes) {
    add(
      t.notesOf,
      scenes.flatMap((own) => notesSheets(own, scenes.length, body)),
    );
  }

  const sources = citedSources(printed, numbers);
  const rowsRequest: RowsRequest = { index, lang, numbers, sources, compared, width: body.width };
  const rows: Row[] = [];
  for (const event of printed) {
    rows.push(eventRow(event, rowsRequest));
    if (rows.length % ROWS_AT_ONCE === 0) yield 1 + pages.length;
  }
  add(t.events, tableSheets('events', t.events, rows, body, t.continued));
  add(t.sources, tableSheets('sources', t.sources, sourceRows(rowsRequest), body, t.continued));

  const about = (lines: readonly CoverLine[]): readonly CoverLine[] => [
    { head: t.cover.marking, texts: markingWords(marking) },
    { head: t.cover.asOf, texts: [formatDay(asOf, lang)] },
    ...scriptLines(script, request),
    ...(script ? [] : [{ head: t.cover.shown, texts: [viewWords(view, set.size)] }]),
    { head: t.cover.dates, texts: dateWords(printed, request) },
    ...lines,
  ];
  const notes: readonly CoverLine[] = [
    {
      head: CHANGES[lang].groups.withdrawn,
      texts: withdrawnWords(compared.withdrawn, state.span, lang),
    },
    { head: t.cover.undated, texts: undated.length > 0 ? [t.undated(undated.length)] : [] },
    { head: t.cover.without, texts: without.length > 0 ? [t.without(without.join(', '))] : [] },
    { head: t.cover.gaps, texts: gapWords(set, request) },
    {
      head: t.cover.capped,
      texts: [
        ...(printed.length < set.size ? [t.capped(printed.length, set.size)] : []),
        ...(coarser !== null && coarser !== 'month' ? [t.coarser[coarser]] : []),
      ],
    },
    { head: t.cover.numbers, texts: sections.some(hasChart) ? [t.numbers] : [] },
  ];
  const cover = (first: number) =>
    coverSheets(
      title,
      about([...notes, { head: t.contents, texts: contents(sections, first, t.pageRange) }]),
      body,
    );
  // How many sheets the cover takes is known once it is laid out; then so is what follows it.
  const covers = cover(cover(1).length);
  return {
    title,
    lang,
    made: t.made(messages.app.name, formatDay(asOf, lang)),
    marking,
    size,
    sheets: [...covers, ...sections.flatMap(({ sheets }) => sheets)],
  };
}

function titleOf({ script, index, state: { lang } }: PaperRequest): string {
  const own = script ? inLang(script.title, lang).text.trim() : '';
  return own === '' ? index.dataset.title[lang] : own;
}

function datasets(whole: DatasetIndex) {
  let articles: DatasetIndex | null = null;
  return { whole, articles: () => (articles ??= indexOfArticles(whole)) };
}

/** Those that pass the filter and stand in view, and those that stand nowhere. */
function viewEvents({ index, state }: PaperRequest): EventSet {
  const all = filterEvents(index, state.filter);
  if (!state.span) return all;
  const within = eventsWithin(all, index.columns, state.span);
  const undated = all.ordinals.filter((ordinal) => !isDated(index.columns, ordinal));
  return eventSet(Uint32Array.from([...within.ordinals, ...undated]).sort(), index.columns);
}

/** The events of all scenes, each once. */
function unionOf(scenes: readonly SceneView[], { columns, events }: DatasetIndex): EventSet {
  const found = new Set<number>();
  for (const { events: own, request } of scenes) {
    // Without the reports, a dataset has another order.
    for (const ordinal of own.ordinals)
      found.add(events.ordinalOf(request.index.events.at(ordinal).id));
  }
  found.delete(-1);
  return eventSet(Uint32Array.from(found).sort(), columns);
}

/** By date; what has none stands last. */
function inOrder({ ordinals }: EventSet, { columns }: DatasetIndex) {
  return {
    dated: ordinals.filter((ordinal) => isDated(columns, ordinal)),
    undated: ordinals.filter((ordinal) => !isDated(columns, ordinal)),
  };
}

function tableSheets(
  kind: 'events' | 'sources',
  text: string,
  rows: readonly Row[],
  { height }: Room,
  continued: string,
): readonly Sheet[] {
  return paginate(rows, SMALL, height - TABLE_HEADING_PX - COLUMNS_PX).map((own, i): Sheet => ({
    kind,
    heading: { text: i === 0 ? text : `${text} ${continued}`, note: '' },
    rows: own,
  }));
}

function hasChart({ sheets }: Section): boolean {
  return sheets.some(({ kind }) => kind === 'chart');
}

function contents(
  sections: readonly Section[],
  covers: number,
  range: (first: number, last: number) => string,
): readonly string[] {
  let last = covers;
  return sections.map(({ title, sheets }) => {
    const first = last + 1;
    last += sheets.length;
    return `${title}: ${range(first, last)}`;
  });
}

export function markingWords(marking: Marking | null): readonly string[] {
  return [
    ...(marking?.tlp ? [tlpLabel(marking.tlp)] : []),
    ...(marking?.text?.trim() ? [marking.text.trim()] : []),
  ];
}

function scriptLines(
  script: Script | null,
  { state: { lang } }: PaperRequest,
): readonly CoverLine[] {
  if (!script) return [];
  const t = PAPER[lang];
  const audience = inLang(script.audience, lang).text.trim();
  const author = script.author.trim();
  return [
    { head: t.cover.audience, texts: audience === '' ? [] : [audience] },
    { head: t.cover.author, texts: author === '' ? [] : [author] },
  ];
}

/** "4 stated · 15 resolved from the publication date · 3 inferred" */
function dateWords(events: readonly TimelineEvent[], { state: { lang } }: PaperRequest) {
  const { terms } = MESSAGES[lang];
  const counts = BASES.map((basis) => ({
    basis,
    count: events.filter(({ date }) => date?.basis === basis).length,
  })).filter(({ count }) => count > 0);
  return counts.length === 0
    ? [PAPER[lang].noEvents]
    : [counts.map(({ basis, count }) => `${count} ${terms.basis[basis]}`).join(' · ')];
}

/** Which months of those that the events run through nobody collected anything for. */
function gapWords(set: EventSet, { index, asOf, state }: PaperRequest): readonly string[] {
  const { lang } = state;
  const days = state.span ?? daysOf(set, index.columns);
  if (!days) return [];
  const [from, to] = [days.first.slice(0, 7), days.last.slice(0, 7)];
  const months = emptyMonths(index, asOf).filter((month) => month >= from && month <= to);
  const runs = monthRuns(months).map(({ first, last }) =>
    formatEdtf(first === last ? first : `${first}/${last}`, lang),
  );
  return runs.length === 0 ? [] : [PAPER[lang].gaps(runs.join('; '))];
}
