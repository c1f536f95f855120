import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { MAX_NAME, MAX_VIEWS } from '@/data/read/limits';
import { parseSaved, serializeSaved } from '@/data/saved/parse-saved';
import type { SavedView, SavedViews } from '@/data/saved/saved-schema';

import {
  freeName,
  isSamePicture,
  merge,
  toName,
  withInserted,
  withMoved,
  withName,
  without,
  withView,
} from './edit-views';

const view: fc.Arbitrary<SavedView> = fc.record(
  {
    name: fc.constantFrom('a', 'a (2)', 'a (3)', 'b', 'x'.repeat(MAX_NAME)),
    view: fc.constantFrom('', '?lanes=kind', '?lang=vi&lanes=kind', '?kind=task'),
    file: fc.constantFrom('a.json', 'b.json'),
  },
  { requiredKeys: ['name', 'view'] },
);
const views = fc.uniqueArray(view, { maxLength: 5, selector: ({ name }) => name });
const saved: fc.Arbitrary<SavedViews> = views.map((all) => ({ version: 1, views: all }));

const names = ({ views: all }: SavedViews) => all.map(({ name }) => name);
const has = (all: readonly SavedView[], wanted: SavedView) =>
  all.some((one) => isSamePicture(one, wanted) && one.name.startsWith(wanted.name.slice(0, 100)));

describe('saved views', () => {
  it('are the same whatever they are called, in whatever language and order they were written', () => {
    expect(isSamePicture({ view: '?lang=vi&lanes=kind&q=a' }, { view: '?q=a&lanes=kind' })).toBe(
      true,
    );
    expect(isSamePicture({ view: '' }, { view: '', file: 'a.json' })).toBe(false);
    expect(isSamePicture({ view: '?data=a.json' }, { view: '' })).toBe(false);
  });

  it('have names that the format takes, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const name = toName(text);
        expect(toName(name)).toBe(name);
        if (name === '') return;
        expect(parseSaved(serializeSaved({ version: 1, views: [{ name, view: '' }] }))).toEqual({
          ok: true,
          value: { version: 1, views: [{ name, view: '' }] },
        });
      }),
    );
  });

  it('stay readable and keep each name to one, whatever is done to them', () => {
    const place = fc.integer({ min: -2, max: 8 });
    fc.assert(
      fc.property(saved, view, view, place, (before, one, other, at) => {
        for (const after of [
          withView(before, one),
          withName(before, one.name, other.name),
          without(before, one.name),
          withInserted(before, one, Math.max(0, at)),
          withMoved(before, one.name, at),
          merge(before, [one, other]).saved,
        ]) {
          expect(new Set(names(after)).size).toBe(after.views.length);
          expect(parseSaved(serializeSaved(after))).toMatchObject({ ok: true });
        }
        expect([...names(withMoved(before, one.name, at))].sort()).toEqual(
          [...names(before)].sort(),
        );
      }),
    );
  });

  it('lose nothing when others come in, and have nothing twice when the same come in again', () => {
    fc.assert(
      fc.property(saved, views, (before, others) => {
        const { saved: after, added } = merge(before, others);
        expect(after.views.slice(added.length)).toEqual(before.views);
        for (const other of others) expect(has(after.views, other)).toBe(true);
        expect(merge(after, others)).toEqual({ saved: after, added: [] });
      }),
    );
  });

  it('keep both of two that differ under one name', () => {
    const before: SavedViews = { version: 1, views: [{ name: 'a', view: '' }] };
    const { saved: after } = merge(before, [
      { name: 'a', view: '?lanes=kind' },
      { name: 'a', view: '' },
      { name: 'b', view: '' },
    ]);
    expect(after.views).toEqual([
      { name: 'a (2)', view: '?lanes=kind' },
      { name: 'b', view: '' },
      { name: 'a', view: '' },
    ]);
  });

  it('take the place of the one that had the name', () => {
    const before: SavedViews = {
      version: 1,
      views: [
        { name: 'a', view: '' },
        { name: 'b', view: '' },
      ],
    };
    expect(names(withView(before, { name: 'c', view: '' }))).toEqual(['c', 'a', 'b']);
    expect(withView(before, { name: 'b', view: '?lanes=kind' }).views[1]?.view).toBe('?lanes=kind');
    expect(names(withName(before, 'b', 'c'))).toEqual(['a', 'c']);
    expect(withName(before, 'b', 'a')).toBe(before);
    expect(freeName(before, 'a')).toBe('a (2)');
  });

  it('are no more than can be read again', () => {
    const full: SavedViews = {
      version: 1,
      views: Array.from({ length: MAX_VIEWS }, (_, i) => ({ name: `${i}`, view: '' })),
    };
    expect(withView(full, { name: 'one more', view: '' })).toBe(full);
    expect(withView(full, { name: '7', view: '?kind=task' })).not.toBe(full);
  });
});
