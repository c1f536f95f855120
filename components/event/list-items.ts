/**
 * A grouped list as one run of items, as a virtualised list counts them: each group's heading, then
 * its rows.
 *
 *     group    0         1
 *     item     0  1  2   3  4      (0 and 3 are headings)
 *     place       0  1      2
 */
import { bisectRight } from 'd3';

import type { EventGroups } from './list-groups';

export interface ListItems {
  readonly count: number;
  /** By group: the item of its heading. */
  readonly headings: Uint32Array;
  /** By group: the place of its first row among all rows. */
  readonly firsts: Uint32Array;
  /** By item: a number of its own that outlasts the filter; a row's is not negative. */
  readonly keys: Float64Array;
}

export function toListItems({ groups, ordinals }: EventGroups): ListItems {
  const keys = new Float64Array(groups.length + ordinals.length);
  groups.forEach(({ key, first, size, rowKey }, group) => {
    const heading = first + group;
    keys[heading] = -1 - key;
    for (let row = 0; row < size; row += 1) {
      keys[heading + 1 + row] = rowKey + (ordinals[first + row] ?? 0);
    }
  });
  return {
    count: keys.length,
    headings: Uint32Array.from(groups, ({ first }, group) => first + group),
    firsts: Uint32Array.from(groups, ({ first }) => first),
    keys,
  };
}

export function groupOfItem({ headings }: ListItems, item: number): number {
  return bisectRight(headings, item) - 1;
}

export function itemOfPlace({ firsts }: ListItems, place: number): number {
  return place + bisectRight(firsts, place);
}

/**
 * The rows to render: those that are seen, those that a key goes to from the focused one (the next,
 * the previous, the first and the last), and the selected one, where the focus returns to.
 *
 * @param seen items, ascending
 * @returns items by group, ascending; no headings
 */
export function renderedRows(
  items: ListItems,
  seen: readonly number[],
  focused: number | null,
  selected: number | null,
): ReadonlyMap<number, readonly number[]> {
  const last = items.count - 1;
  const around = focused === null ? [] : [-2, -1, 0, 1, 2].map((step) => focused + step);
  const kept = [...seen, ...around, ...(selected === null ? [] : [selected]), 1, last];
  const rows = new Map<number, number[]>();
  for (const item of [...new Set(kept)].sort((a, b) => a - b)) {
    const group = groupOfItem(items, item);
    if (item < 0 || item > last || items.headings[group] === item) continue;
    const own = rows.get(group);
    if (own) own.push(item);
    else rows.set(group, [item]);
  }
  return rows;
}
