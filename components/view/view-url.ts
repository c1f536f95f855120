/**
 * The ViewState as an address, and back.
 *
 * Reading never throws: what cannot be read is left out and told, so that an old or broken link
 * restores what it can. Defaults stay out of the address.
 */
import { TASK_STATES, type TaskState } from '@/data/task-state';
import { isCalendarDay, toMs } from '@/data/time';
import { KINDS, LANGS, type Lang } from '@/data/vocabulary';

import { PRINT_KEYS } from './address';
import { AddressReader, isId, readText, type HasId, type Ignored } from './address-reader';
import { filterPairs, parseFilter, type KnownValues } from './filter-url';
import {
  COMPARISONS,
  DEFAULT_VIEW,
  LANE_GROUPINGS,
  LIST_GROUPINGS,
  TASK_SORTS,
  VIEWS,
  type Comparison,
  type DayRange,
  type LaneGrouping,
  type ViewState,
} from './view-state';

/** The ids that a dataset knows; without it every well-formed id is taken. */
export interface KnownIds extends KnownValues {
  readonly events: HasId;
}

/** Switches that pages read for themselves: known, but no part of the ViewState. */
const OTHER_KEYS: ReadonlySet<string> = new Set(['bench', 'embed', 'scene', ...PRINT_KEYS]);

/**
 * Reads the query part of an address (with or without `?`). Total: any text gives a state.
 *
 * @param home the language of what names none: the one that the reader chose last
 */
export function parseViewState(
  search: string,
  known?: KnownIds,
  home: Lang = DEFAULT_VIEW.lang,
): { readonly state: ViewState; readonly ignored: readonly Ignored[] } {
  const read = new AddressReader(search);
  const lanes = read.one('lanes', oneOf(LANE_GROUPINGS), DEFAULT_VIEW.lanes);
  const isLane = laneIds(lanes, known);

  const state: ViewState = {
    filter: parseFilter(read, known),
    lanes,
    arrangement: {
      order: read.list('order', isLane),
      pinned: read.list('pinned', isLane),
      collapsed: read.list('collapsed', isLane),
      isolated: read.list('isolated', isLane),
    },
    event: read.one<string | null>('event', readEvent(known), null),
    view: read.one('view', oneOf(VIEWS), DEFAULT_VIEW.view),
    tasks: {
      asOf: read.one<string | null>('asof', (day) => (isCalendarDay(day) ? day : null), null),
      states: read.list('state', isTaskState).filter(isTaskState),
      sort: read.one('sort', oneOf(TASK_SORTS), DEFAULT_VIEW.tasks.sort),
    },
    span: read.one<DayRange | null>('span', readSpan, null),
    lang: read.one('lang', oneOf(LANGS), home),
    group: read.one('group', oneOf(LIST_GROUPINGS), DEFAULT_VIEW.group),
    data: read.one<string | null>('data', readPath, null),
    external: read.one('external', (value) => (value === '0' ? false : null), true),
    compare: read.one<Comparison | null>('compare', oneOf(COMPARISONS), null),
  };
  return { state, ignored: read.ignored(OTHER_KEYS) };
}

/** Whether all that was left out of an address could be read: it names what the dataset lacks. */
export function isLacking(search: string, ignored: readonly Ignored[]): boolean {
  return ignored.length > 0 && parseViewState(search).ignored.length === 0;
}

/** Writes the query part of an address for the reader of a `home` language: empty, or beginning with `?`. */
export function serializeViewState(state: ViewState, home: Lang = DEFAULT_VIEW.lang): string {
  const { filter, arrangement } = state;
  const pairs: readonly (readonly [string, string | null])[] = [
    ['data', state.data],
    ...filterPairs(filter),
    ['lanes', state.lanes === DEFAULT_VIEW.lanes ? '' : state.lanes],
    ['order', arrangement.order.join(',')],
    ['pinned', arrangement.pinned.join(',')],
    ['collapsed', arrangement.collapsed.join(',')],
    ['isolated', arrangement.isolated.join(',')],
    ['event', state.event],
    ['view', state.view === DEFAULT_VIEW.view ? '' : state.view],
    ['asof', state.tasks.asOf],
    ['state', state.tasks.states.join(',')],
    ['sort', state.tasks.sort === DEFAULT_VIEW.tasks.sort ? '' : state.tasks.sort],
    ['span', state.span ? `${state.span.first}/${state.span.last}` : ''],
    ['group', state.group === DEFAULT_VIEW.group ? '' : state.group],
    ['lang', [state.lang, home].every((lang) => lang === DEFAULT_VIEW.lang) ? '' : state.lang],
    ['external', state.external ? '' : '0'],
    ['compare', state.compare],
  ];
  const query = pairs
    .flatMap(([key, value]) => (value ? [`${key}=${encode(value)}`] : []))
    .join('&');
  return query === '' ? '' : `?${query}`;
}

/** Percent-encodes only what a query may not hold (RFC 3986, 3.4), to keep links readable. */
function encode(value: string): string {
  return encodeURIComponent(value)
    .replace(/%(2C|2F|3A)/g, decodeURIComponent)
    .replace(/%20/g, '+');
}

/** The lane of what belongs to nobody. */
const NO_LANE = 'none';

/** Which ids are lanes of a grouping; a single lane has nothing to be arranged with. */
function laneIds(grouping: LaneGrouping, known: KnownIds | undefined): (id: string) => boolean {
  switch (grouping) {
    case 'none':
      return () => false;
    case 'kind':
      return (id) => oneOf(KINDS)(id) !== null;
    case 'leader':
      return isLaneOf(known?.leaders);
    case 'institution':
      return isLaneOf(known?.institutions);
  }
}

function isLaneOf(ids: HasId | undefined): (id: string) => boolean {
  return (id) => isId(id) && (id === NO_LANE || (ids?.has(id) ?? true));
}

function readEvent(known: KnownIds | undefined): (id: string) => string | null {
  return (id) => (isId(id) && known?.events.has(id) !== false ? id : null);
}

function oneOf<T extends string>(values: readonly T[]): (value: string) => T | null {
  return (value) => values.find((candidate) => candidate === value) ?? null;
}

function isTaskState(value: string): value is TaskState {
  return oneOf(TASK_STATES)(value) !== null;
}

/**
 * A path on the page's own origin, absolute or relative. The rules of addresses tell where it leads:
 * `/\host` leads elsewhere too.
 */
function readPath(value: string): string | null {
  if (readText(value) === null || /^[a-z][a-z0-9+.-]*:/i.test(value.trim())) return null;
  const here = 'https://here.invalid';
  try {
    return new URL(value, here).origin === here ? value : null;
  } catch {
    return null;
  }
}

function readSpan(value: string): DayRange | null {
  const [first = '', last = '', ...more] = value.split('/');
  if (more.length > 0 || !isCalendarDay(first) || !isCalendarDay(last)) return null;
  return toMs(first) <= toMs(last) ? { first, last } : null;
}
