import fc from 'fast-check';
import { expect, it } from 'vitest';

import type { EventGroups } from './list-groups';
import { groupOfItem, itemOfPlace, renderedRows, toListItems } from './list-items';

function groupsOf(sizes: readonly number[]): EventGroups {
  let first = 0;
  const groups = sizes.map((size, key) => {
    const group = {
      key,
      span: { kind: 'year', year: key } as const,
      first,
      size,
      total: size,
      rowKey: 0,
    };
    first += size;
    return group;
  });
  return { groups, ordinals: Uint32Array.from({ length: first }, (_, i) => 1000 + i) };
}

const sizes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 8 });

it('each heading stands before the rows of its group', () => {
  const items = toListItems(groupsOf([2, 1]));
  expect([...items.keys]).toEqual([-1, 1000, 1001, -2, 1002]);
  expect([0, 1, 2, 3, 4].map((item) => groupOfItem(items, item))).toEqual([0, 0, 0, 1, 1]);
  expect([0, 1, 2].map((place) => itemOfPlace(items, place))).toEqual([1, 2, 4]);
});

it('keys go to rows that are rendered, wherever the list has been scrolled to', () => {
  fc.assert(
    fc.property(sizes, fc.nat(), fc.nat(), (list, a, b) => {
      const items = toListItems(groupsOf(list));
      const last = items.count - list.length - 1;
      const place = a % (last + 1);
      const selected = itemOfPlace(items, b % (last + 1));
      const rows = renderedRows(items, [], itemOfPlace(items, place), selected);
      const rendered = [...rows.values()].flat();
      const asked = [0, last, place, Math.max(0, place - 1), Math.min(last, place + 1)];
      for (const to of asked) expect(rendered).toContain(itemOfPlace(items, to));
      expect(rendered).toContain(selected);
    }),
  );
});

it('what is rendered are rows, in order, each once and in its group', () => {
  fc.assert(
    fc.property(sizes, fc.array(fc.nat(50)), fc.nat(50), (list, seen, focused) => {
      const items = toListItems(groupsOf(list));
      const rows = renderedRows(items, seen, focused, null);
      const all = [...rows.values()].flat();
      expect(all).toEqual([...new Set(all)].sort((a, b) => a - b));
      for (const [group, own] of rows) {
        for (const item of own) {
          expect(groupOfItem(items, item)).toBe(group);
          expect(items.keys[item]).toBeGreaterThanOrEqual(1000);
        }
      }
    }),
  );
});
