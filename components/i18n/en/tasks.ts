/** The tasks board. */
import type { TaskState } from '@/data/task-state';

const number = new Intl.NumberFormat('en').format;
const tasksOf = (n: number) => `${number(n)} ${n === 1 ? 'task' : 'tasks'}`;

export const tasks = {
  number,
  caption: 'Tasks',
  columns: {
    task: 'Task',
    setBy: 'Set by',
    assignees: 'To be done by',
    meeting: 'Set at',
    set: 'When set',
    due: 'Due',
    report: 'Last report',
    state: 'State',
  },
  states: {
    past: 'Past due, no report found',
    soon: 'Due soon',
    later: 'Due later',
    open: 'No due date',
    reported: 'Reported',
    unset: 'Not set yet',
  } satisfies { readonly [S in TaskState]: string },
  stateHelp: {
    past: 'The last day that the due date can mean has passed. That does not mean “not done”.',
    soon: 'The last day that the due date can mean is at most 30 days away',
    later: 'The last day that the due date can mean is more than 30 days away',
    open: 'No source gives a last day',
    reported: 'A collected event tells how it was carried out',
    unset: 'It was set after that day',
  } satisfies { readonly [S in TaskState]: string },
  byState: 'Tasks by state',
  stateCount: (state: string, n: number) => `${state}, ${tasksOf(n)}`,
  shown: (n: number, total: number) =>
    n === total ? tasksOf(n) : `${number(n)} of ${tasksOf(total)}`,
  sortBy: 'Sort by',
  asOf: 'As of',
  today: 'Today',
  noDue: 'none given',
  noReport: 'none found',
  setAgain: (when: string) => `Set again ${when}`,
  notDone: '“No report found” is not “not done”: only the collected articles were searched.',
  none: 'No task among these events.',
  noneInState: 'No task stands like that on this day.',
  printed: (n: number, total: number) =>
    `The first ${number(n)} of ${tasksOf(total)}. Filter them to print others.`,
};
