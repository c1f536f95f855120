// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { render, unmount } from '@/components/ui/render.test-helper';

import { emptyScript } from './edit-script';
import type { Message } from './speaker-link';
import { useStageLink } from './use-stage-link';

const said = vi.fn<(message: Message) => void>();
const channels: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      constructor(name: string) {
        channels.push(name);
      }
      postMessage = said;
      close = () => undefined;
    },
  );
});
afterEach(() => {
  unmount();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const script = emptyScript('2026-02-25');
function Stage() {
  const state = { script, number: 1, isOnScript: true, blank: null, lang: 'en' } as const;
  useStageLink({ ...state, lacks: '', source: null }, () => undefined);
  return null;
}
/** Comes on stage at a time, and gives the beginning that it tells. */
function begin(nowMs: number) {
  vi.setSystemTime(nowMs);
  window.history.replaceState(null, '', '?scene=1');
  render(<Stage />);
  const [told] = said.mock.lastCall ?? [];
  return told?.kind === 'stage' ? told.state.startedMs : null;
}

it('tells that it is gone, and a second run has its own beginning in the same session', () => {
  expect(begin(1_000)).toBe(1_000);
  // A document of the script takes its place for a while.
  unmount();
  expect(said).toHaveBeenLastCalledWith({ kind: 'gone' });
  expect(begin(2_000)).toBe(1_000);
  window.history.replaceState(null, '', '?');
  unmount();
  expect(said).toHaveBeenLastCalledWith({ kind: 'gone' });
  expect(begin(3_000)).toBe(3_000);
  expect(new Set(channels).size).toBe(1);
});
