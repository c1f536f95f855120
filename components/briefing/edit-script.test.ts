import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseScript, serializeScript } from '@/data/briefing/parse-script';
import type { Script } from '@/data/briefing/script-schema';
import { MAX_QUERY, MAX_SCENES } from '@/data/read/limits';

import {
  emptyScript,
  withCopy,
  withInserted,
  withMoved,
  without,
  withScene,
  withView,
} from './edit-script';

const three = ['?kind=task', '?kind=meeting', ''].reduce(withView, emptyScript('2026-02-25'));
const ids = ({ scenes }: Script) => scenes.map(({ id }) => id);
const [first = '', second = '', third = ''] = ids(three);

describe('editing a script', () => {
  it('moves a scene to its new place, and no further than the ends', () => {
    expect(ids(withMoved(three, third, 0))).toEqual([third, first, second]);
    expect(ids(withMoved(three, first, 1))).toEqual([second, first, third]);
    expect(ids(withMoved(three, first, 99))).toEqual([second, third, first]);
    expect(withMoved(three, first, -1)).toBe(three);
  });

  it('brings a deleted scene back where it was', () => {
    const [, gone] = three.scenes;
    expect(withInserted(without(three, second), gone!, 1)).toEqual(three);
  });

  it('gives a valid script whatever is done in whatever order', () => {
    const at = fc.nat({ max: 8 });
    const change = fc.oneof(
      at.map((i) => (s: Script) => withCopy(s, s.scenes[i]?.id ?? '')),
      at.map((i) => (s: Script) => without(s, s.scenes[i]?.id ?? '')),
      fc.tuple(at, at).map(
        ([i, to]) =>
          (s: Script) =>
            withMoved(s, s.scenes[i]?.id ?? '', to),
      ),
      at.map((i) => (s: Script) => withScene(s, s.scenes[i]?.id ?? '', { seconds: 30 })),
      fc.constant((s: Script) => withView(s, '?lanes=kind')),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
        const script = changes.reduce<Script>((s, next) => next(s), three);
        expect(parseScript(serializeScript(script)).ok).toBe(true);
      }),
    );
  });

  it('takes no more than could be read back', () => {
    const full = Array.from({ length: MAX_SCENES + 1 }, () => '').reduce(withView, three);
    expect(full.scenes).toHaveLength(MAX_SCENES);
    expect(withCopy(full, first)).toBe(full);
    expect(withMoved(full, first, 2).scenes).toHaveLength(MAX_SCENES);
    expect(parseScript(serializeScript(full)).ok).toBe(true);
    const long = `?q=${'x'.repeat(MAX_QUERY)}`;
    expect(withView(three, long)).toBe(three);
    expect(withScene(three, first, { view: long })).toBe(three);
  });
});
