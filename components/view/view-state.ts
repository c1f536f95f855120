/** What the reader is looking at: all of it is in the address, so that a link restores it. */
import type { EventFilter } from '@/data/event-filter';
import { EMPTY_FILTER } from '@/data/event-filter';
import type { TaskState } from '@/data/task-state';
import type { CalendarDay } from '@/data/time';
import type { Lang } from '@/data/vocabulary';

export const LANE_GROUPINGS = ['leader', 'institution', 'kind', 'none'] as const;
export type LaneGrouping = (typeof LANE_GROUPINGS)[number];

export const VIEWS = ['timeline', 'list', 'tasks'] as const;
export type View = (typeof VIEWS)[number];

/** What the headings of the list are. */
export const LIST_GROUPINGS = ['month', 'leader', 'institution'] as const;
export type ListGrouping = (typeof LIST_GROUPINGS)[number];

/** The columns by which the tasks board can be sorted. */
export const TASK_COLUMNS = [
  'task',
  'setBy',
  'assignees',
  'meeting',
  'set',
  'due',
  'report',
  'state',
] as const;
export type TaskColumn = (typeof TASK_COLUMNS)[number];

/** A column, upwards or downwards. */
export type TaskSort = TaskColumn | `-${TaskColumn}`;
export const TASK_SORTS: readonly TaskSort[] = TASK_COLUMNS.flatMap(
  (column): readonly TaskSort[] => [column, `-${column}`],
);

/** What the reader made of the tasks board. */
export interface TaskBoardView {
  /** The day from which due dates are counted; `null`: today. */
  readonly asOf: CalendarDay | null;
  /** Only tasks in these states; none means all. */
  readonly states: readonly TaskState[];
  readonly sort: TaskSort;
}

/** What a link can compare the dataset with: the version of it that this browser saw last. */
export const COMPARISONS = ['seen'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** First and last calendar day in view, both included. */
export interface DayRange {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
}

/** What the reader made of the lanes; ids as in the lanes of the grouping at hand. */
export interface LaneArrangement {
  /** They stand first, in this order; the others follow in the dataset's. */
  readonly order: readonly string[];
  /** They stand before all others and stay in view. */
  readonly pinned: readonly string[];
  /** They take one row. */
  readonly collapsed: readonly string[];
  /** If there are any, all other lanes are collapsed as long as there are. */
  readonly isolated: readonly string[];
}

export const NOT_ARRANGED: LaneArrangement = {
  order: [],
  pinned: [],
  collapsed: [],
  isolated: [],
};

export interface ViewState {
  readonly filter: EventFilter;
  readonly lanes: LaneGrouping;
  readonly arrangement: LaneArrangement;
  /** Id of the selected event. */
  readonly event: string | null;
  readonly view: View;
  readonly group: ListGrouping;
  readonly tasks: TaskBoardView;
  /** The viewport; `null` fits everything that passes the filter's date range. */
  readonly span: DayRange | null;
  readonly lang: Lang;
  /** Path of another dataset on the page's own origin; `null` for the built-in one. */
  readonly data: string | null;
  /** Whether what reports outside the articles add is shown. */
  readonly external: boolean;
  /** What the timeline shows beside the dataset; `null`: nothing that an address can name. */
  readonly compare: Comparison | null;
}

export const DEFAULT_VIEW: ViewState = {
  filter: EMPTY_FILTER,
  lanes: 'leader',
  arrangement: NOT_ARRANGED,
  event: null,
  view: 'timeline',
  group: 'month',
  tasks: { asOf: null, states: [], sort: 'state' },
  span: null,
  lang: 'en',
  data: null,
  external: true,
  compare: null,
};
