import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { inEnglish } from '../phrase';
import { MAX_NAME, MAX_PROBLEMS_SHOWN, MAX_VIEWS } from '../read/limits';
import { parseSaved, serializeSaved } from './parse-saved';
import type { SavedViews } from './saved-schema';

const name = fc.oneof(
  fc.stringMatching(/^[a-z]([a-z ]{0,20}[a-z])?$/),
  fc.constantFrom('Đại hội XIV', 'đại hội xiv', '\u200Fab', '=1+1', '<b>', '__proto__', '🏛️'),
);
const saved: fc.Arbitrary<SavedViews> = fc.record({
  version: fc.constant(1 as const),
  views: fc.uniqueArray(
    fc.record(
      {
        name,
        view: fc.constantFrom('', '?lanes=kind', '?q=a%20b&data=/a.json', '?nobody=knows&&='),
        file: fc.constantFrom('a.json', 'Đại hội.json'),
      },
      { requiredKeys: ['name', 'view'] },
    ),
    { maxLength: 8, selector: (view) => view.name },
  ),
});

/** Paths, messages and fixes, one a line. */
function problemsOf(value: unknown): string[] {
  const parsed = parseSaved(typeof value === 'string' ? value : JSON.stringify(value));
  return parsed.ok
    ? []
    : parsed.problems.map((p) => `${p.path}: ${inEnglish(p.message)}. Fix: ${inEnglish(p.fix)}`);
}
const withViews = (...views: readonly unknown[]) => ({ version: 1, views });

describe('saved views as a file', () => {
  it('are read back as they were written, and written the same again', () => {
    fc.assert(
      fc.property(saved, (value) => {
        const written = serializeSaved(value);
        const read = parseSaved(written);
        expect(read).toEqual({ ok: true, value: JSON.parse(written) });
        if (read.ok) expect(serializeSaved(read.value)).toBe(written);
      }),
    );
  });

  it('never break their reader, and are told with place and fix what is wrong', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (broken) => {
        expect(problemsOf(broken).length).toBeGreaterThan(0);
      }),
    );
    expect(problemsOf('{"version": 1,\n"views": [}')[0]).toMatch(/^: line 2, column 11: .*Fix: /);
    expect(problemsOf({ version: 2, views: {} })).toEqual([
      expect.stringMatching(/^version: .* format 2, .* Fix: .*newer version/),
    ]);
    expect(problemsOf(withViews({ name: 'a', view: '' }, { name: 'b', veiw: '' }))).toEqual([
      'views[1].view: it is missing. Fix: add it: text, in double quotes',
      'views[1].veiw: the format has no key "veiw" here. Fix: correct its spelling, or remove it',
    ]);
    expect(problemsOf(withViews({ name: 'a', view: 'https://elsewhere.test/' }))).toEqual([
      expect.stringContaining('views[0].view: '),
    ]);
    expect(problemsOf(withViews({ name: ' ', view: '' }))).toEqual([
      expect.stringMatching(/^views\[0\]\.name: .*empty/),
    ]);
    expect(problemsOf(withViews({ name: 'a\u0000b', view: '' }))).toEqual([
      expect.stringContaining('U+0000, the 2.'),
    ]);
    expect(problemsOf(withViews({ name: 'x'.repeat(MAX_NAME + 1), view: '' }))).toHaveLength(1);
  });

  it('have no name twice, also not once as two letters and once as one', () => {
    const twice = [
      { name: 'e\u0302', view: '' },
      { name: ' \u00EA', view: '?lanes=kind' },
    ];
    expect(problemsOf(withViews(...twice))).toEqual([
      'views[1].name: another view has the name "\u00EA". Fix: give each view a name of its own',
    ]);
  });

  it('are counted, and so is what is wrong with them', () => {
    const many = (n: number) => Array.from({ length: n }, (_, i) => ({ name: `${i}`, view: '' }));
    expect(problemsOf(withViews(...many(MAX_VIEWS)))).toEqual([]);
    expect(problemsOf(withViews(...many(MAX_VIEWS + 1)))).toHaveLength(1);
    const broken = many(50).map((view) => ({ ...view, view: 1 }));
    expect(problemsOf(withViews(...broken))).toHaveLength(50);
    expect(MAX_PROBLEMS_SHOWN).toBeLessThan(50);
  });
});
