import { act } from 'react';
import { afterEach, expect, it } from 'vitest';

import { render, unmount } from '@/components/ui/render.test-helper';
import { indexArticlesOnly, indexDataset, type DatasetIndex } from '@/data/dataset-index';
import { FIXTURE } from '@/data/fixture';

import { useWholeIndex, type WholeIndex } from './use-whole-index';

afterEach(unmount);

const shown = indexArticlesOnly(FIXTURE);
const whole = indexDataset(FIXTURE);

const given: (WholeIndex | null)[] = [];

function Probe({ read }: { readonly read: (signal?: AbortSignal) => Promise<DatasetIndex> }) {
  given.push(useWholeIndex(read, true, shown));
  return null;
}

it('gives the dataset with its reports', async () => {
  const read = () => Promise.resolve(whole);
  await act(async () => void render(<Probe read={read} />));
  expect(given.at(-1)).toEqual({ index: whole, lacksReports: false });
});

it('says so where the file is gone, and gives what is shown', async () => {
  const read = () => Promise.reject(new Error('gone'));
  await act(async () => void render(<Probe read={read} />));
  expect(given.at(-1)).toEqual({ index: shown, lacksReports: true });
});

it('calls the reading off when nobody waits for it any more', async () => {
  let called: AbortSignal | undefined;
  const read = (signal?: AbortSignal) => {
    called = signal;
    return new Promise<DatasetIndex>(() => undefined);
  };
  await act(async () => void render(<Probe read={read} />));
  expect(called?.aborted).toBe(false);
  unmount();
  expect(called?.aborted).toBe(true);
});
