import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { glided, glideMs, pushOf, sampled, type Sample } from './kinetic';

const push = fc.double({ min: -6, max: 6, noNaN: true });
const ms = fc.integer({ min: 0, max: 5_000 });

/** A finger at a steady speed, a sample each 16 ms. */
const stroke = (speed: number, length = 300): readonly Sample[] =>
  Array.from({ length: length / 16 }, (_, i) => ({ ms: i * 16, px: i * 16 * speed }));

describe('the push of a finger', () => {
  it('is its speed when it left, either way', () => {
    for (const speed of [0.5, -2]) {
      const samples = stroke(speed);
      expect(pushOf(samples, samples.at(-1)!.ms)).toBeCloseTo(speed, 6);
    }
  });

  it('counts the last moments only', () => {
    const slow = stroke(0.2);
    const { ms: then, px } = slow.at(-1)!;
    const fast = stroke(3).map((sample) => ({ ms: then + 16 + sample.ms, px: px + sample.px }));
    expect(pushOf([...slow, ...fast], fast.at(-1)!.ms)).toBeCloseTo(3, 6);
  });

  it('is none after a rest, a slow hand, or a tap', () => {
    const samples = stroke(2);
    expect(pushOf(samples, samples.at(-1)!.ms + 200)).toBe(0);
    expect(pushOf(stroke(0.05), stroke(0.05).at(-1)!.ms)).toBe(0);
    expect(pushOf([{ ms: 0, px: 40 }], 0)).toBe(0);
    expect(pushOf([], 10)).toBe(0);
  });

  it('fades while the finger waits, and is never wild', () => {
    const samples = stroke(2);
    const left = samples.at(-1)!.ms;
    expect(pushOf(samples, left + 50)).toBeLessThan(pushOf(samples, left));
    expect(pushOf(samples, left + 50)).toBeGreaterThan(0);
    expect(pushOf(stroke(90), stroke(90).at(-1)!.ms)).toBe(6);
  });

  it('is the same from the samples that are kept as from all', () => {
    const moves = fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer()), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(moves, (steps) => {
        let now = 0;
        const all = steps.map(([wait, px]) => ({ ms: (now += wait), px }));
        const kept = all.reduce<readonly Sample[]>(sampled, []);
        expect(pushOf(kept, now)).toBe(pushOf(all, now));
        expect(kept.length).toBeLessThanOrEqual(101);
      }),
    );
  });
});

describe('a glide', () => {
  it('begins where the finger left, at its speed, and only ever slows down', () => {
    fc.assert(
      fc.property(push, ms, fc.integer({ min: 1, max: 500 }), (v, t, dt) => {
        expect(Math.abs(glided(v, 0))).toBe(0);
        expect(glided(v, 1)).toBeCloseTo(v, 1);
        const [now, next, later] = [t, t + dt, t + 2 * dt].map((at) => Math.abs(glided(v, at)));
        expect(next!).toBeGreaterThanOrEqual(now!);
        expect(later! - next!).toBeLessThanOrEqual(next! - now! + 1e-9);
      }),
    );
  });

  it('rests after less than two seconds, and would not be seen to move further', () => {
    fc.assert(
      fc.property(push, (v) => {
        const rest = glideMs(v);
        expect(rest).toBeGreaterThanOrEqual(0);
        expect(rest).toBeLessThan(2_000);
        expect(Math.abs(glided(v, rest + 16) - glided(v, rest))).toBeLessThan(0.5);
      }),
    );
    expect(glideMs(0)).toBe(0);
  });
});
