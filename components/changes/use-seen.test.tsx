import { act } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { click, find, render, unmount } from '@/components/ui/render.test-helper';
import { indexDataset } from '@/data/dataset-index';
import { FIXTURE } from '@/data/fixture';

import { useSeen } from './use-seen';

const KEY = 'briefline:seen:a';
const index = indexDataset(FIXTURE);

function Probe() {
  const { seen, unreadable, markSeen } = useSeen(index, 'a', true, '2026-11-03');
  return (
    <>
      <p>{seen?.traces.size ?? 'none'}</p>
      <code>{unreadable}</code>
      <button onClick={markSeen}>mark</button>
    </>
  );
}

const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)));

beforeEach(() => localStorage.clear());
afterEach(unmount);

it('a first look is remembered', async () => {
  const host = render(<Probe />);
  await settled();
  expect(host.querySelector('p')?.textContent).toBe(String(FIXTURE.events.length));
  expect(localStorage.getItem(KEY)).not.toBeNull();
});

it.each(['{"format":2,"seenOn":"2027-01-01","colours":[]}', '{"format":1,', ''])(
  'what another version of the program kept stays until somebody decides: %s',
  async (kept) => {
    localStorage.setItem(KEY, kept);
    const host = render(<Probe />);
    await settled();
    expect(localStorage.getItem(KEY)).toBe(kept);
    expect(host.querySelector('p')?.textContent).toBe('none');
    expect(host.querySelector('code')?.textContent).toBe(kept);
    click(find(host, 'button', 'mark'));
    await settled();
    expect(localStorage.getItem(KEY)).not.toBe(kept);
    expect(host.querySelector('p')?.textContent).toBe(String(FIXTURE.events.length));
  },
);
