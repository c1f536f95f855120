// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { emptyScript, withView } from './edit-script';

const KEY = 'briefline:script';

/** The store as a page finds it that was just opened. */
async function opened() {
  vi.resetModules();
  return import('./script-store');
}

describe('the script that a browser keeps', () => {
  beforeEach(() => window.localStorage.clear());

  it('is the built-in one until it is changed, and is there again after a reload', async () => {
    const { readScript, changeScript } = await opened();
    expect(readScript().isOwn).toBe(false);
    changeScript((script) => withView(script, '?kind=task'));
    const { value: script } = readScript();
    expect(script.scenes.at(-1)?.view).toBe('?kind=task');
    expect((await opened()).readScript()).toMatchObject({
      value: script,
      isOwn: true,
      isKept: true,
    });
  });

  it('is never dropped when it cannot be read', async () => {
    window.localStorage.setItem(KEY, '{"version":2}');
    const { readScript, changeScript, replaceScript } = await opened();
    expect(readScript().broken?.text).toBe('{"version":2}');
    expect(readScript().broken?.problems.length).toBeGreaterThan(0);
    changeScript((script) => withView(script, ''));
    expect(readScript().isKept).toBe(false);
    expect(window.localStorage.getItem(KEY)).toBe('{"version":2}');
    replaceScript(null);
    expect(readScript()).toMatchObject({ isOwn: false, broken: null });
  });

  it('lasts as long as the page where the browser has no room for it, and says so', async () => {
    const { readScript, changeScript, replaceScript } = await opened();
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    vi.stubGlobal('localStorage', { getItem: () => null, setItem: full });
    changeScript((script) => withView(script, '?kind=task'));
    expect(readScript()).toMatchObject({ isOwn: true, isKept: false });
    vi.unstubAllGlobals();
    replaceScript(emptyScript('2026-02-25'));
    expect(readScript()).toMatchObject({ isKept: true, value: { scenes: [] } });
  });
});
