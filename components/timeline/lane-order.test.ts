import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { NOT_ARRANGED, type LaneArrangement } from '@/components/view/view-state';

import {
  arranged,
  collapsedLanes,
  collapseToggled,
  isArranged,
  isolateToggled,
  moved,
  pinToggled,
  placesOf,
} from './lane-order';

const LANES = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id }));
/** Some are not there: a filter hides them. */
const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'x', 'y'));
const arrangement: fc.Arbitrary<LaneArrangement> = fc.record({
  order: ids,
  pinned: ids,
  collapsed: ids,
  isolated: ids,
});
const lanes = fc.subarray(LANES, { minLength: 1 });

const names = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const standing = (own: readonly { readonly id: string }[], how: LaneArrangement) =>
  names(arranged(own, how));

describe('the order of the lanes', () => {
  it('holds every lane once, whatever is asked for', () => {
    fc.assert(
      fc.property(lanes, arrangement, (own, how) => {
        expect(standing(own, how).toSorted()).toEqual(names(own));
      }),
    );
  });

  it('has what is pinned first, and what the reader put first before the rest', () => {
    fc.assert(
      fc.property(lanes, arrangement, (own, how) => {
        const rank = (id: string) => {
          const at = how.order.indexOf(id);
          return (
            (how.pinned.includes(id) ? 0 : 1_000) + (at < 0 ? 100 + names(LANES).indexOf(id) : at)
          );
        };
        expect(standing(own, how)).toEqual(names(own).toSorted((a, b) => rank(a) - rank(b)));
      }),
    );
  });

  it('is the very same list while nothing is arranged', () => {
    expect(arranged(LANES, NOT_ARRANGED)).toBe(LANES);
  });
});

describe('moving a lane', () => {
  it('sets it where it was let go, among those pinned as it is, and moves no other', () => {
    fc.assert(
      fc.property(
        lanes,
        arrangement,
        fc.nat(5),
        fc.integer({ min: -1, max: 7 }),
        (own, how, i, to) => {
          const before = standing(own, how);
          const id = before[i % before.length] ?? '';
          const { first, last } = placesOf(before, how, id);
          const after = standing(own, moved(own, how, id, to));
          expect(after.indexOf(id)).toBe(Math.min(last, Math.max(first, to)));
          const others = (list: readonly string[]) => list.filter((other) => other !== id);
          expect(others(after)).toEqual(others(before));
        },
      ),
    );
  });

  it('leaves hidden lanes in the order where they were', () => {
    fc.assert(
      fc.property(lanes, arrangement, fc.nat(5), fc.nat(5), (own, how, i, to) => {
        const id = standing(own, how)[i % own.length] ?? '';
        const hidden = (list: readonly string[]) =>
          list.filter((other) => !names(own).includes(other));
        expect(hidden(moved(own, how, id, to).order)).toEqual(hidden(how.order));
      }),
    );
  });

  it('says no more than it must, and nothing once all is back', () => {
    const first = moved(LANES, NOT_ARRANGED, 'c', 0);
    expect(first.order).toEqual(['c']);
    expect(moved(LANES, first, 'c', 2).order).toEqual([]);
    expect(moved(LANES, NOT_ARRANGED, 'a', 1).order).toEqual(['b']);
  });
});

describe('collapsing lanes', () => {
  it('collapses all but those that are isolated, and gives back what was, once more pressed', () => {
    fc.assert(
      fc.property(arrangement, fc.constantFrom('a', 'b', 'c'), (how, id) => {
        const before = { ...how, isolated: [] };
        const alone = isolateToggled(before, id);
        expect([...collapsedLanes(LANES, alone)]).toEqual(
          names(LANES).filter((other) => other !== id),
        );
        expect(isolateToggled(alone, id)).toEqual(before);
      }),
    );
  });

  it('opens or closes just the one lane, isolated or not', () => {
    fc.assert(
      fc.property(arrangement, fc.constantFrom('a', 'b', 'c'), (how, id) => {
        const open = (state: LaneArrangement) => {
          const closed = collapsedLanes(LANES, state);
          return names(LANES).filter((other) => !closed.has(other));
        };
        const [before, after] = [open(how), open(collapseToggled(how, id))];
        // Closing the last of the isolated lanes ends the isolation.
        fc.pre(how.isolated.length === 0 || how.isolated.some((other) => other !== id));
        expect(after.includes(id)).toBe(!before.includes(id));
        const others = (list: readonly string[]) => list.filter((other) => other !== id);
        expect(others(after)).toEqual(others(before));
      }),
    );
  });

  it('is told from lanes as the dataset has them', () => {
    expect(isArranged(NOT_ARRANGED)).toBe(false);
    expect(isArranged(pinToggled(NOT_ARRANGED, 'a'))).toBe(true);
    expect(isArranged(pinToggled(pinToggled(NOT_ARRANGED, 'a'), 'a'))).toBe(false);
  });
});
