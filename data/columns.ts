import type { Localized } from './schema';

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
  /** Places in `STATUSES`. */
  readonly status: Uint8Array;
  /** Places in `BASES`; `NO_BASIS` for what is not dated. */
  readonly basis: Uint8Array;
  /** Places in `DATE_PRECISIONS`. */
  readonly precision: Uint8Array;
  /** Places in `subtypes`. */
  readonly subtype: Uint32Array;
  readonly subtypes: readonly string[];
  /** Places in `placeNames`; `NO_PLACE` where none is told. */
  readonly place: Uint32Array;
  readonly placeNames: readonly Localized[];
  /** Who takes part, sets the task or is named. */
  readonly leaders: RolePostings;
  /** The bodies that take part or must do the task, and all that these are parts of. */
  readonly institutions: RolePostings;
  /** Articles and reports that tell of it. */
  readonly articles: Postings;
  /** Leaders in whose lane it stands: who was only named was not there. */
  readonly leaderLanes: Postings;
  /** The bodies themselves, without what they are parts of. */
  readonly institutionLanes: RolePostings;
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

/** Each value of an event once, with what it is there. */
export interface RolePostings extends Postings {
  /** Sums of the bits of `ROLES`; a whole has the roles of its parts. */
  readonly roles: Uint16Array;
}

export const NO_BASIS = 0xff;
export const NO_PLACE = 0xffff_ffff;

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
