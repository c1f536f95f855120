import { describe, expect, it } from 'vitest';

import { dropAt } from './lane-drop';

/** Four lanes of 40, 20, 60 and 40 px. */
const LANES = [
  { id: 'a', count: 1, y: 0, height: 40 },
  { id: 'b', count: 1, y: 40, height: 20 },
  { id: 'c', count: 1, y: 60, height: 60 },
  { id: 'd', count: 1, y: 120, height: 40 },
];
const FREE = { first: 0, last: 3 };

describe('a lane that is dragged', () => {
  it('goes between the lanes whose middles the pointer is between, and a line says where', () => {
    const from = { ...FREE, at: 0 };
    expect(dropAt(LANES, from, 45)).toEqual({ place: 0, lineY: null });
    expect(dropAt(LANES, from, 55)).toEqual({ place: 1, lineY: 60 });
    expect(dropAt(LANES, from, 100)).toEqual({ place: 2, lineY: 120 });
    expect(dropAt(LANES, from, 900)).toEqual({ place: 3, lineY: 160 });
    expect(dropAt(LANES, { ...FREE, at: 3 }, -50)).toEqual({ place: 0, lineY: 0 });
    expect(dropAt(LANES, { ...FREE, at: 2 }, 25)).toEqual({ place: 1, lineY: 40 });
  });

  it('stays among the pinned if it is pinned, and below them if it is not', () => {
    expect(dropAt(LANES, { at: 3, first: 2, last: 3 }, -50)).toEqual({ place: 2, lineY: 60 });
    expect(dropAt(LANES, { at: 0, first: 0, last: 1 }, 900)).toEqual({ place: 1, lineY: 60 });
    expect(dropAt(LANES, { at: 0, first: 0, last: 0 }, 900)).toEqual({ place: 0, lineY: null });
  });
});
