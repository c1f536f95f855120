import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { days } from '../arbitrary';
import { withoutHidden } from '../hidden-characters';
import { inEnglish } from '../phrase';
import { MAX_HIGHLIGHTED, MAX_SCENES } from '../read/limits';
import { parseScript, serializeScript } from './parse-script';
import type { Script } from './script-schema';
import { TLPS } from './tlp';

const words = (maxLength: number) =>
  fc.string({ unit: 'binary', maxLength }).map((any) => withoutHidden(any));
const text = fc.record({
  en: words(200),
  vi: fc.constantFrom('', 'Đại hội XIV', '<b>=1+1</b>', '\u200fשלום\u200f'),
});
const script: fc.Arbitrary<Script> = fc.record({
  version: fc.constant(1 as const),
  title: text,
  author: words(40),
  audience: text,
  asOf: days('2000-01-01', '2100-12-31'),
  marking: fc.record(
    { text: words(40), tlp: fc.option(fc.constantFrom(...TLPS)) },
    { requiredKeys: ['tlp'] },
  ),
  scenes: fc.array(
    fc.record(
      {
        id: fc.uuid(),
        view: fc.constantFrom('', '?span=2025-12-01/2026-03-31', '?q=a%20b&lanes=kind'),
        caption: text,
        notes: text,
        seconds: fc.integer({ min: 1, max: 86_400 }),
        highlight: fc.array(fc.constantFrom('a', 'party-congress-14'), { maxLength: 3 }),
      },
      { requiredKeys: ['id', 'view', 'caption', 'notes', 'highlight'] },
    ),
    { maxLength: 5 },
  ),
});

const EMPTY: Script = {
  version: 1,
  title: { en: '', vi: '' },
  author: '',
  audience: { en: '', vi: '' },
  asOf: '2026-02-25',
  marking: { tlp: null },
  scenes: [],
};
const scene = { id: 'a', view: '', caption: EMPTY.title, notes: EMPTY.title, highlight: [] };

/** Paths, messages and fixes, one a line. */
function problemsOf(value: unknown): string[] {
  const parsed = parseScript(typeof value === 'string' ? value : JSON.stringify(value));
  return parsed.ok
    ? []
    : parsed.problems.map((p) => `${p.path}: ${inEnglish(p.message)}. Fix: ${inEnglish(p.fix)}`);
}

describe('a script as a file', () => {
  it('is read back as it was written, and written the same again', () => {
    fc.assert(
      fc.property(script, (value) => {
        const written = serializeScript(value);
        const read = parseScript(`\uFEFF${written}`);
        expect(read).toEqual({ ok: true, value: JSON.parse(written) });
        if (read.ok) expect(serializeScript(read.value)).toBe(written);
      }),
    );
  });

  it('never breaks its reader, and is told with place and fix what is wrong', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (broken) => {
        expect(problemsOf(broken).length).toBeGreaterThan(0);
      }),
    );
    expect(problemsOf('{"version": 1,}')[0]).toMatch(/^: line 1, column 15: .*Fix: /);
    expect(problemsOf({ ...EMPTY, asOf: '2026-02-30' })).toEqual([
      'asOf: "2026-02-30" is not valid. Fix: give an existing calendar day as YYYY-MM-DD',
    ]);
    expect(problemsOf({ ...EMPTY, marking: { tlp: 'AMBER-STRICT' } })[0]).toContain(
      'marking.tlp: "AMBER-STRICT" is not allowed here. Fix: did you mean "AMBER+STRICT"?',
    );
    expect(problemsOf({ ...EMPTY, scenes: [scene, { ...scene, caption: { en: 'a' } }] })).toEqual([
      'scenes[1].caption.vi: it is missing. Fix: add it: text, in double quotes',
    ]);
    expect(problemsOf({ ...EMPTY, scenes: [scene, scene] })).toEqual([
      'scenes[1].id: another scene has the id "a". Fix: give each scene an id of its own',
    ]);
  });

  it.each(['https://elsewhere.test/', '//elsewhere.test', '/briefing', 'data:text/html,x', '?a b'])(
    'has views of this site only, and not %s',
    (view) => {
      expect(problemsOf({ ...EMPTY, scenes: [{ ...scene, view }] })).toEqual([
        expect.stringContaining('scenes[0].view: '),
      ]);
    },
  );

  it('has no text that shows what it does not say', () => {
    const caption = { en: 'ab\u202ec', vi: '' };
    expect(problemsOf({ ...EMPTY, scenes: [{ ...scene, caption }] })).toEqual([
      expect.stringMatching(/^scenes\[0\]\.caption\.en: "ab\\u202ec" .*Fix: .*U\+202E, the 3\./),
    ]);
  });

  it('tells every mistake of a thousand scenes', () => {
    const wrong = { ...scene, highlight: Array.from({ length: MAX_HIGHLIGHTED }, () => 0) };
    const scenes = Array.from({ length: MAX_SCENES }, () => wrong);
    expect(problemsOf({ ...EMPTY, scenes })).toHaveLength(MAX_SCENES * MAX_HIGHLIGHTED);
  });
});
