// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';

import { inEnglish } from '@/data/phrase';
import { parseChecked } from '@/data/read/parse-checked';

import { keptDocument } from './kept-document';

const KEY = 'test:words';
const schema = z.strictObject({ version: z.literal(1), words: z.array(z.string()) });
type Words = z.infer<typeof schema>;

const tab = (join?: (theirs: Words, ours: Words) => Words) =>
  keptDocument<Words>({
    key: KEY,
    initial: { version: 1, words: [] },
    parse: (text) => parseChecked(text, { version: 1, schema }),
    ...(join && { join }),
  });
/** A tab that keeps both sides' words. */
const joiningTab = () =>
  tab((theirs, ours) => ({ version: 1, words: [...new Set([...theirs.words, ...ours.words])] }));

const adding = (word: string) => (value: Words) => ({ ...value, words: [...value.words, word] });
const storage = window.localStorage;
const stored = () => storage.getItem(KEY);

/** The browser takes nothing any more; `read`: what it still gives. */
function fillUp(read: (key: string) => string | null) {
  vi.stubGlobal('localStorage', {
    getItem: read,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
}

describe('a document that a browser keeps', () => {
  beforeEach(() => window.localStorage.clear());
  afterEach(() => vi.unstubAllGlobals());

  it('gives the same object until it changes, tells of changes, and is there after a reload', () => {
    const page = tab();
    let told = 0;
    const leave = page.subscribe(() => (told += 1));
    expect(page.read()).toBe(page.readInitial());
    page.change(adding('a'));
    expect(page.read()).toBe(page.read());
    expect(told).toBe(1);
    page.change((value) => value);
    expect(told).toBe(1);
    leave();
    expect(tab().read()).toEqual({
      value: { version: 1, words: ['a'] },
      isOwn: true,
      isKept: true,
      broken: null,
    });
  });

  it('loses nothing of two tabs that change it in turn, and tells each of the other', () => {
    const [one, other] = [tab(), tab()];
    let told = 0;
    other.subscribe(() => (told += 1));
    one.change(adding('a'));
    other.change(adding('b'));
    one.change(adding('c'));
    expect(other.read().value.words).toEqual(['a', 'b', 'c']);
    const before = told;
    window.dispatchEvent(new StorageEvent('storage', { key: KEY }));
    expect(told).toBe(before + 1);
  });

  it('stays as it is when a newer version wrote it, and what is made lasts as long as the page', () => {
    const newer = '{"version":2,"words":[],"colours":[]}';
    window.localStorage.setItem(KEY, newer);
    const page = tab();
    expect(page.read().broken?.text).toBe(newer);
    expect(inEnglish(page.read().broken!.problems[0]!.message)).toContain('format 2');
    page.change(adding('a'));
    page.change(adding('b'));
    expect(page.read()).toMatchObject({ isKept: false, value: { words: ['a', 'b'] } });
    expect(page.read().broken?.text).toBe(newer);
    expect(stored()).toBe(newer);
  });

  it('begins anew where that is asked for, and brings back what could not be read', () => {
    window.localStorage.setItem(KEY, '{"version":1,');
    const page = tab();
    const before = page.read();
    page.replace(null);
    expect(page.read()).toBe(page.readInitial());
    page.putBack(before);
    expect(stored()).toBe('{"version":1,');
    page.change(adding('a'));
    const both = page.read();
    page.replace(both.value);
    expect(tab().read().value.words).toEqual(['a']);
    page.putBack(both);
    expect(stored()).toBe('{"version":1,');
    expect(page.read()).toEqual(both);
    page.replace({ version: 1, words: ['a'] });
    const own = page.read();
    page.replace({ version: 1, words: [] });
    page.putBack(own);
    expect(tab().read().value.words).toEqual(['a']);
    page.putBack(page.readInitial());
    expect(stored()).toBe(null);
  });

  it('lasts as long as the page where there is no room, and is kept once there is', () => {
    const page = tab();
    page.change(adding('a'));
    fillUp(stored);
    page.change(adding('b'));
    expect(page.read()).toMatchObject({ isKept: false, isOwn: true, value: { words: ['a', 'b'] } });
    expect(tab().read().value.words).toEqual(['a']);
    vi.unstubAllGlobals();
    page.change(adding('c'));
    expect(page.read().isKept).toBe(true);
    expect(tab().read().value.words).toEqual(['a', 'b', 'c']);
  });

  it('never writes over what another tab kept in place of what found no room', () => {
    const [one, other] = [tab(), tab()];
    fillUp(stored);
    one.change(adding('a'));
    vi.unstubAllGlobals();
    other.change(adding('b'));
    one.change(adding('c'));
    expect(one.read()).toMatchObject({ isKept: false, value: { words: ['a', 'c'] } });
    expect(other.read().value.words).toEqual(['b']);
    one.replace(one.read().value);
    expect(other.read().value.words).toEqual(['a', 'c']);
  });

  it('joins both where that can be done', () => {
    const [one, other] = [joiningTab(), joiningTab()];
    fillUp(stored);
    one.change(adding('a'));
    vi.unstubAllGlobals();
    other.change(adding('b'));
    expect(one.read()).toMatchObject({ isKept: false, value: { words: ['b', 'a'] } });
    one.change(adding('c'));
    expect(one.read().isKept).toBe(true);
    expect(other.read().value.words).toEqual(['b', 'a', 'c']);
  });

  it('works where the browser keeps nothing at all', () => {
    fillUp(() => {
      throw new DOMException('closed', 'SecurityError');
    });
    const page = tab();
    page.change(adding('a'));
    expect(page.read()).toMatchObject({ isKept: false, value: { words: ['a'] } });
    page.replace(null);
    expect(page.read()).toBe(page.readInitial());
  });
});
