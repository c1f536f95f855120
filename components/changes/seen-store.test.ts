// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const KEY = 'briefline:seen:a';
const storage = window.localStorage;

/** The store as a page finds it that was just opened. */
async function opened() {
  vi.resetModules();
  return import('./seen-store');
}

describe('versions that a browser saw', () => {
  beforeEach(() => storage.clear());
  afterEach(() => vi.unstubAllGlobals());

  it('are there again after a reload, each under the key of its dataset', async () => {
    const page = await opened();
    let told = 0;
    const leave = page.subscribeToSeen(() => (told += 1));
    page.writeSeen('a', 'one');
    page.writeSeen('b', 'two');
    leave();
    page.writeSeen('b', 'three');
    expect(told).toBe(2);
    const again = await opened();
    expect([again.readSeen('a'), again.readSeen('b'), again.readSeen('c')]).toEqual([
      'one',
      'three',
      null,
    ]);
  });

  it('are those that another tab wrote last, and it is told', async () => {
    const page = await opened();
    page.writeSeen('a', 'one');
    let told = 0;
    page.subscribeToSeen(() => (told += 1));
    storage.setItem(KEY, 'two');
    window.dispatchEvent(new StorageEvent('storage', { key: KEY }));
    expect([told, page.readSeen('a')]).toEqual([1, 'two']);
  });

  it('last as long as the page where there is no room, while what was kept stays', async () => {
    const page = await opened();
    page.writeSeen('a', 'one');
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => storage.getItem(key),
      setItem: full,
    });
    page.writeSeen('a', 'two');
    expect([page.readSeen('a'), page.isSeenKept('a'), storage.getItem(KEY)]).toEqual([
      'two',
      false,
      'one',
    ]);
    vi.unstubAllGlobals();
    page.writeSeen('a', 'three');
    expect([page.isSeenKept('a'), storage.getItem(KEY)]).toEqual([true, 'three']);
  });

  it('are none where the browser keeps nothing', async () => {
    const page = await opened();
    const closed = () => {
      throw new DOMException('closed', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: closed, setItem: closed });
    expect(page.readSeen('a')).toBeNull();
    page.writeSeen('a', 'one');
    expect([page.readSeen('a'), page.isSeenKept('a')]).toEqual(['one', false]);
  });
});
