/**
 * The ViewState as an address, and back.
 *
 * Reading never throws: what cannot be read is left out and told, so that an old or broken link
 * restores what it can. Defaults stay out of the address.
 */
import { parseEdtf } from '@/data/edtf';
import { TASK_STATES, type TaskState } from '@/data/task-state';
import { isCalendarDay, toMs } from '@/data/time';
import { KINDS, LANGS, type Kind } from '@/data/vocabulary';

import {
  DEFAULT_VIEW,
  LANE_GROUPINGS,
  TASK_SORTS,
  VIEWS,
  type DayRange,
  type LaneGrouping,
  type ViewState,
} from './view-state';

/** A part of an address that was not understood. */
export interface Ignored {
  readonly key: string;
  readonly value: string;
}

/** The ids that a dataset knows; without it every well-formed id is taken. */
export interface KnownIds {
  readonly leader: HasId;
  readonly institution: HasId;
  readonly article: HasId;
  readonly event: HasId;
}

interface HasId {
  readonly has: (id: string) => boolean;
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Of any list; more would make an address that not every program passes on. */
const MAX_VALUES = 200;
const MAX_TEXT = 200;
/** Switches that pages read for themselves: known, but no part of the ViewState. */
const OTHER_KEYS: ReadonlySet<string> = new Set(['bench', 'embed', 'print']);

/** Reads the query part of an address (with or without `?`). Total: any text gives a state. */
export function parseViewState(
  search: string,
  known?: KnownIds,
): { readonly state: ViewState; readonly ignored: readonly Ignored[] } {
  const ignored: Ignored[] = [];
  const params = new URLSearchParams(search);
  const ignore = (key: string, value: string) => {
    ignored.push({ key: key.slice(0, MAX_TEXT), value: value.slice(0, MAX_TEXT) });
  };
  const seen = new Set<string>();
  /** The first value of a key; repetitions are told, not merged. */
  const take = (key: string): string | null => {
    seen.add(key);
    const [first, ...more] = params.getAll(key);
    for (const value of more) ignore(key, value);
    return first ? first : null;
  };
  const list = (key: string, accepts: (value: string) => boolean): string[] => {
    const values: string[] = [];
    for (const value of (take(key) ?? '').split(',')) {
      if (value === '' || values.includes(value)) continue;
      if (accepts(value) && values.length < MAX_VALUES) values.push(value);
      else ignore(key, value);
    }
    return values;
  };
  const one = <T>(key: string, read: (value: string) => T | null, fallback: T): T => {
    const value = take(key);
    if (value === null) return fallback;
    const result = read(value);
    if (result === null) ignore(key, value);
    return result ?? fallback;
  };
  const isKnown = (ids: HasId | undefined) => (id: string) =>
    ID.test(id) && (ids === undefined || ids.has(id));

  const lanes = one('lanes', oneOf(LANE_GROUPINGS), DEFAULT_VIEW.lanes);
  const isLane = laneIds(lanes, known);

  const state: ViewState = {
    filter: {
      leaders: list('leader', isKnown(known?.leader)),
      institutions: list('institution', isKnown(known?.institution)),
      kinds: list('kind', isKind).filter(isKind),
      articles: list('article', isKnown(known?.article)),
      q: one('q', readQuery, ''),
      from: one<string | null>('from', readEdtf, null),
      to: one<string | null>('to', readEdtf, null),
      certain: one('certain', (value) => (value === '1' ? true : null), false),
    },
    lanes,
    arrangement: {
      order: list('order', isLane),
      pinned: list('pinned', isLane),
      collapsed: list('collapsed', isLane),
      isolated: list('isolated', isLane),
    },
    event: one<string | null>('event', (id) => (isKnown(known?.event)(id) ? id : null), null),
    view: one('view', oneOf(VIEWS), DEFAULT_VIEW.view),
    tasks: {
      asOf: one<string | null>('asof', (day) => (isCalendarDay(day) ? day : null), null),
      states: list('state', isTaskState).filter(isTaskState),
      sort: one('sort', oneOf(TASK_SORTS), DEFAULT_VIEW.tasks.sort),
    },
    span: one<DayRange | null>('span', readSpan, null),
    lang: one('lang', oneOf(LANGS), DEFAULT_VIEW.lang),
    data: one<string | null>('data', readPath, null),
    external: one('external', (value) => (value === '0' ? false : null), true),
  };
  for (const [key, value] of params) {
    if (!seen.has(key) && !OTHER_KEYS.has(key)) ignore(key, value);
  }
  return { state, ignored };
}

/** Writes the query part of an address: empty, or beginning with `?`. */
export function serializeViewState(state: ViewState): string {
  const { filter, arrangement } = state;
  const pairs: readonly (readonly [string, string | null])[] = [
    ['data', state.data],
    ['leader', filter.leaders.join(',')],
    ['institution', filter.institutions.join(',')],
    ['kind', filter.kinds.join(',')],
    ['article', filter.articles.join(',')],
    ['q', filter.q],
    ['from', filter.from],
    ['to', filter.to],
    ['certain', filter.certain ? '1' : ''],
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
    ['lang', state.lang === DEFAULT_VIEW.lang ? '' : state.lang],
    ['external', state.external ? '' : '0'],
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
  if (grouping === 'none') return () => false;
  if (grouping === 'kind') return isKind;
  return (id) => ID.test(id) && (id === NO_LANE || (known?.[grouping].has(id) ?? true));
}

function isKind(value: string): value is Kind {
  return oneOf(KINDS)(value) !== null;
}

function oneOf<T extends string>(values: readonly T[]): (value: string) => T | null {
  return (value) => values.find((candidate) => candidate === value) ?? null;
}

function isTaskState(value: string): value is TaskState {
  return oneOf(TASK_STATES)(value) !== null;
}

function readQuery(value: string): string | null {
  // A lone surrogate could not be written back into an address.
  return value.length <= MAX_TEXT && !/\p{Surrogate}/u.test(value) ? value : null;
}

function readEdtf(value: string): string | null {
  return parseEdtf(value).ok ? value : null;
}

/**
 * A path on the page's own origin, absolute or relative. The rules of addresses tell where it leads:
 * `/\host` leads elsewhere too.
 */
function readPath(value: string): string | null {
  if (readQuery(value) === null || /^[a-z][a-z0-9+.-]*:/i.test(value.trim())) return null;
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
