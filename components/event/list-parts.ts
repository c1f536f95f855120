/** A list that is too long for one page of any browser, cut into parts. */
import type { EventGroups } from './list-groups';

/**
 * Rows in a part. Firefox draws nothing beyond some 17 million px, and a row with a long title on a
 * narrow screen takes about 140.
 */
export const PART = 100_000;

export function partCount({ ordinals }: EventGroups): number {
  return Math.max(1, Math.ceil(ordinals.length / PART));
}

/** The part that holds the event; the first one for an event that is not listed. */
export function partOf({ ordinals }: EventGroups, ordinal: number): number {
  return Math.max(0, Math.floor(ordinals.indexOf(ordinal) / PART));
}

/** @param part 0 ≤ part < partCount; a group that lies across its ends is cut there */
export function partOfGroups({ groups, ordinals }: EventGroups, part: number): EventGroups {
  const from = part * PART;
  const to = Math.min(ordinals.length, from + PART);
  return {
    ordinals: ordinals.subarray(from, to),
    groups: groups.flatMap((group) => {
      const first = Math.max(group.first, from);
      const size = Math.min(group.first + group.size, to) - first;
      return size > 0 ? [{ ...group, first: first - from, size }] : [];
    }),
  };
}
