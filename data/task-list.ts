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
 * Sorts by keys, then the most pressing first, then by due date, then by when they were set. What
 * has no key comes last, upwards as well as downwards.
 */
export function sortTasks(
  columns: EventColumns,
  list: TaskList,
  keys: Float64Array,
  isDescending: boolean,
): TaskList {
  const sign = isDescending ? -1 : 1;
  const { ordinals, states } = list;
  const due = Float64Array.from(ordinals, (task) => columns.due[task] ?? Infinity);
  const places = Uint32Array.from(ordinals, (_, place) => place).sort(
    (a, b) =>
      lastIfAbsent(keys[a] ?? NaN, keys[b] ?? NaN, sign) ||
      (states[a] ?? 0) - (states[b] ?? 0) ||
      compare(due[a] ?? 0, due[b] ?? 0) ||
      (ordinals[a] ?? 0) - (ordinals[b] ?? 0),
  );
  return {
    asOf: list.asOf,
    ordinals: places.map((place) => ordinals[place] ?? 0),
    states: Uint8Array.from(places, (place) => states[place] ?? 0),
  };
}

function lastIfAbsent(a: number, b: number, sign: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return sign * compare(a, b);
}

/** Not the difference: both may be infinite. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
