import { describe, expect, it } from 'vitest';

import { sideways, wheelZoom, zooms, type Turn } from './wheel';

const turn = (parts: Partial<Turn>): Turn => ({
  deltaX: 0,
  deltaY: 0,
  deltaMode: 0,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...parts,
});

describe('a wheel', () => {
  it('zooms with Ctrl or Cmd, and by itself only in full screen', () => {
    expect(zooms(turn({ deltaY: 100, ctrlKey: true }), false)).toBe(true);
    expect(zooms(turn({ deltaY: 100, metaKey: true }), false)).toBe(true);
    expect(zooms(turn({ deltaY: 100 }), false)).toBe(false);
    expect(zooms(turn({ deltaY: 100 }), true)).toBe(true);
  });

  it('goes sideways even in full screen', () => {
    expect(zooms(turn({ deltaX: 100 }), true)).toBe(false);
    expect(zooms(turn({ deltaY: 100, shiftKey: true }), true)).toBe(false);
  });

  it('that is turned sideways, or with Shift, pans by its px; a vertical one does not', () => {
    expect(sideways(turn({ deltaX: 30, deltaY: 10 }))).toBe(30);
    expect(sideways(turn({ deltaX: 10, deltaY: 30 }))).toBeNull();
    expect(sideways(turn({ deltaY: 30 }))).toBeNull();
    expect(sideways(turn({ deltaY: 30, shiftKey: true }))).toBe(30);
    expect(sideways(turn({ deltaX: 10, deltaY: 30, shiftKey: true }))).toBe(10);
  });

  it('zooms out by a tenth a step downwards, and a pinch on a touchpad moves more', () => {
    expect(2 ** wheelZoom(turn({ deltaY: 100 }))).toBeCloseTo(1 / 1.1);
    expect(2 ** wheelZoom(turn({ deltaY: -100, ctrlKey: true }))).toBeCloseTo(1.1);
    expect(wheelZoom(turn({ deltaY: 3, deltaMode: 1 }))).toBeCloseTo(
      wheelZoom(turn({ deltaY: 99 })),
    );
    const pinch = wheelZoom(turn({ deltaY: 10, ctrlKey: true }));
    expect(pinch).toBeCloseTo(8 * wheelZoom(turn({ deltaY: 10 })));
  });
});
