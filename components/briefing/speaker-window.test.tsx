// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { find, press, render, unmount } from '@/components/ui/render.test-helper';
import { FIXTURE } from '@/data/fixture';

import { emptyScript, withView } from './edit-script';
import type { Message, StageState } from './speaker-link';
import { SpeakerWindow } from './speaker-window';

/** What both ends have said, and the end that hears it. */
const said = vi.fn<(message: Message) => void>();
let heard: ((event: MessageEvent<Message>) => void) | null = null;

beforeEach(() => {
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      set onmessage(hear: typeof heard) {
        heard = hear;
      }
      postMessage = said;
      close = () => undefined;
    },
  );
});
afterEach(() => {
  unmount();
  said.mockClear();
  vi.unstubAllGlobals();
});

const state: StageState = {
  script: withView(emptyScript('2026-02-25'), ''),
  number: 1,
  isOnScript: true,
  blank: null,
  lang: 'vi',
  lacks: '',
  source: null,
  startedMs: 0,
};
const hear = (data: Message) => act(() => heard?.(new MessageEvent('message', { data })));
const keys = () => said.mock.calls.flatMap(([message]) => ('key' in message ? message.key : []));

it('sends the digits of a scene and the Enter that ends them, but no Enter of a button', () => {
  const page = render(<SpeakerWindow dataset={FIXTURE} />);
  hear({ kind: 'stage', state });
  for (const key of ['4', 'Enter', 'Tab']) press(document.body, key);
  press(find(page, 'button', 'Cảnh sau'), 'Enter');
  expect(keys()).toEqual(['4', 'Enter']);
});

it('waits, in the same language, once the stage is gone, and follows the next', () => {
  const page = render(<SpeakerWindow dataset={FIXTURE} />);
  hear({ kind: 'stage', state });
  expect(page.querySelector('[data-notes]')).not.toBeNull();
  hear({ kind: 'gone' });
  expect(page.querySelector('[data-notes]')).toBeNull();
  expect(page.querySelector('[role=status]')?.textContent).toMatch(/^Đang chờ/);
  hear({ kind: 'stage', state });
  expect(page.querySelector('[data-notes]')).not.toBeNull();
});
