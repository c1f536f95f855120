/** The tasks among some events, how each stands at a day, and in which order they are listed. */
import type { EventColumns } from './columns';
import { lastReport, TASK_STATES, taskStateAt, type TaskState } from './task-state';
import type { CalendarDay } from './time';
import { KINDS } from './vocabulary';

export interface TaskList {
  readonly asOf: CalendarDay;
  readonly ordinals: Uint32Array;
  /** Places in `TASK_STATES`, of the task at the same place. */
  readonly states: Uint8Array;
}

const TASK = KINDS.indexOf('task');

/** Reads columns only: a hundred thousand events take a few ms. */
export function listTasks(
  columns: EventColumns,
  ordinals: Uint32Array,
  asOf: CalendarDay,
): TaskList {
  const tasks = ordinals.filter((ordinal) => columns.kind[ordinal] === TASK);
  return {
    asOf,
    ordinals: tasks,
    states: Uint8Array.from(tasks, (task) => TASK_STATES.indexOf(taskStateAt(columns, task, asOf))),
  };
}

export function countStates({ states }: TaskList): { readonly [S in TaskState]: number } {
  const counts = { past: 0, soon: 0, later: 0, open: 0, reported: 0, unset: 0 };
  for (const state of states) counts[TASK_STATES[state] ?? 'open'] += 1;
  return counts;
}

/** Those in one of the states; all of them if no state is named. */
export function tasksInStates(list: TaskList, names: readonly TaskState[]): TaskList {
  if (names.length === 0) return list;
  const asked = new Set(names.map((name) => TASK_STATES.indexOf(name)));
  return {
    asOf: list.asOf,
    ordinals: list.ordinals.filter((_, place) => asked.has(list.states[place] ?? -1)),
    states: list.states.filter((state) => asked.has(state)),
  };
}

/** What columns alone can sort tasks by. */
export type NumberKey = 'meeting' | 'set' | 'due' | 'report' | 'state';

/** One number for each task to sort by; `NaN` where there is nothing to sort by. */
export function numberKeys(columns: EventColumns, list: TaskList, key: NumberKey): Float64Array {
  const { ordinals, states, asOf } = list;
  const numberOf = (task: number, place: number): number => {
    switch (key) {
      case 'meeting':
        return presentOr(columns.meeting[task] ?? -1, -1);
      case 'set':
        return columns.start[task] ?? NaN;
      case 'due':
        return presentOr(columns.due[task] ?? NaN, Infinity);
      case 'report':
        return columns.start[lastReport(columns, task, asOf) ?? -1] ?? NaN;
      case 'state':
        return states[place] ?? NaN;
    }
  };
  return Float64Array.from(ordinals, numberOf);
}

function presentOr(value: number, absent: number): number {
  return value === absent ? NaN : value;
}

/**
 * Places in a list in the order that holds where nothing else is asked for: the most pressing first,
 * then by due date, then by when they were set.
 *
 * @param list ascending, as tasks are listed
 */
export function pressingFirst(columns: EventColumns, { ordinals, states }: TaskList): Uint32Array {
  const due = Float64Array.from(ordinals, (task) => columns.due[task] ?? Infinity);
  const set = Uint32Array.from(ordinals, (_, place) => place);
  // What counts least first: each sort keeps what those before it did.
  return stablySorted(stablySorted(set, due, false), Float64Array.from(states), false);
}

/**
 * Sorts by keys. What has no key comes last, upwards as well as downwards.
 *
 * @param pressing the list's `pressingFirst`, which holds among equals
 */
export function sortTasks(
  { asOf, ordinals, states }: TaskList,
  pressing: Uint32Array,
  keys: Float64Array,
  isDescending: boolean,
): TaskList {
  const places = stablySorted(pressing, keys, isDescending);
  return {
    asOf,
    ordinals: places.map((place) => ordinals[place] ?? 0),
    states: Uint8Array.from(places, (place) => states[place] ?? 0),
  };
}

/**
 * A counting sort, many times quicker than one that compares: of fifty thousand tasks, a page that
 * sorts them would stand still.
 *
 * @param values by place; `NaN` comes last
 */
function stablySorted(
  places: Uint32Array,
  values: Float64Array,
  isDescending: boolean,
): Uint32Array {
  const present = new Set(values);
  present.delete(NaN);
  const distinct = Float64Array.from(present).sort();
  if (isDescending) distinct.reverse();
  const ranks = new Map(Array.from(distinct, (value, rank) => [value, rank]));
  const ranked = Uint32Array.from(values, (value) => ranks.get(value) ?? distinct.length);
  // Where the next of each rank goes: at first, how many stand before it.
  const next = new Uint32Array(distinct.length + 2);
  for (const rank of ranked) next[rank + 1] = (next[rank + 1] ?? 0) + 1;
  for (let rank = 1; rank < next.length; rank += 1) {
    next[rank] = (next[rank] ?? 0) + (next[rank - 1] ?? 0);
  }
  const sorted = new Uint32Array(places.length);
  for (const place of places) {
    const rank = ranked[place] ?? 0;
    const at = next[rank] ?? 0;
    sorted[at] = place;
    next[rank] = at + 1;
  }
  return sorted;
}
