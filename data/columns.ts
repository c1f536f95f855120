/**
 * Columns: what a frame, a filter or a count asks of an event, as numbers in typed arrays, so that a
 * million events cost megabytes and can be handed from a worker without a copy. An event is named by
 * its ordinal: its place in the order of the dataset (first day, then last day, then as in the file).
 */
export interface EventColumns {
  readonly size: number;
  /** First ms of the first day that the date can touch; `-Infinity` open, `NaN` undated. */
  readonly start: Float64Array;
  /** First ms after the last day that the date can touch; `Infinity` open, `NaN` undated. */
  readonly end: Float64Array;
  /** Places in `KINDS`. */
  readonly kind: Uint8Array;
  /** Places in `FAMILIES`. */
  readonly family: Uint8Array;
  /** Sums of `FLAGS`. */
  readonly flags: Uint8Array;
  /**
   * First ms after the last day on which a task is in time; `Infinity` without a due date, or with
   * an open one; `NaN` for what is no task.
   */
  readonly due: Float64Array;
  /** Ordinal of the meeting at which a task was set; -1 for none. */
  readonly meeting: Int32Array;
  /** Who takes part, sets the task or is named. */
  readonly leaders: Postings;
  /** The bodies that take part or must do the task, and all that these are parts of. */
  readonly institutions: Postings;
  /** Articles and reports that tell of it. */
  readonly articles: Postings;
  /** Leaders in whose lane it stands: who was only named was not there. */
  readonly leaderLanes: Postings;
  readonly institutionLanes: Postings;
  readonly relations: Relations;
  /** By place in the dataset's list of articles: how many phrases of it are evidence. */
  readonly phrases: Uint32Array;
}

/**
 * `certain`: begins and ends on known days. `disputed`: sources give dates that cannot agree.
 * `monthKnown`: begins in the month of its first day, however long it lasts. `fine`: known to a day
 * or a month throughout. `inferred`: worked out, not told.
 */
export const FLAGS = {
  certain: 1,
  planned: 2,
  disputed: 4,
  monthKnown: 8,
  fine: 16,
  inferred: 32,
  held: 64,
  reported: 128,
} as const;

/** Values of each event: those of event i stand at `offsets[i]` up to `offsets[i + 1]`. */
export interface Postings {
  readonly offsets: Uint32Array;
  /** Places in the dataset's list of leaders, institutions or articles. */
  readonly values: Uint16Array;
}

/** Who names an event: those that name event i stand at `offsets[i]` up to `offsets[i + 1]`. */
export interface Relations {
  readonly offsets: Uint32Array;
  /** Ordinals of the events that name it. */
  readonly from: Uint32Array;
  /** Places in `RELATION_TYPES`. */
  readonly type: Uint8Array;
}

export function isDated({ start }: EventColumns, ordinal: number): boolean {
  return !Number.isNaN(start[ordinal] ?? NaN);
}

export function hasFlag(
  { flags }: EventColumns,
  ordinal: number,
  flag: keyof typeof FLAGS,
): boolean {
  return ((flags[ordinal] ?? 0) & FLAGS[flag]) !== 0;
}
