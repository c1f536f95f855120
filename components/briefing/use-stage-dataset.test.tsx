import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import type { ReadRequest, Source } from '@/components/dataset/messages';
import { render, unmount } from '@/components/ui/render.test-helper';
import { articlesOnly } from '@/data/articles-only';
import type { DatasetIndex } from '@/data/dataset-index';
import { FIXTURE } from '@/data/fixture';
import { readDataset } from '@/data/read/read-dataset';
import type { Dataset } from '@/data/schema';

import { useStageDataset } from './use-stage-dataset';

/** As the stage tells it: the same one, but another object each time. */
const opened = (openedAt: number): Source => ({ kind: 'file', file: new File([], 'a'), openedAt });

const asked: ReadRequest[] = [];
let held: Dataset = FIXTURE;

/** Stands for a worker: it reads what is held. */
class FakeWorker extends EventTarget {
  postMessage(request: ReadRequest) {
    asked.push(request);
    void this.answer(request);
  }

  terminate() {}

  private async answer({ external }: ReadRequest) {
    const bytes = new TextEncoder().encode(JSON.stringify(held));
    async function* chunks() {
      yield bytes;
    }
    const data = await readDataset(chunks(), { external }, () => undefined);
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

beforeEach(() => {
  asked.length = 0;
  held = FIXTURE;
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(unmount);

const given: (DatasetIndex | null)[] = [];

function Probe({ source, external }: { readonly source: Source; readonly external: boolean }) {
  given.push(useStageDataset(FIXTURE, source, external));
  return null;
}

async function show(openedAt: number, external: boolean): Promise<DatasetIndex> {
  act(() => void render(<Probe source={opened(openedAt)} external={external} />));
  while (!given.at(-1)) await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
  const index = given.at(-1);
  if (!index) throw new Error('nothing was read');
  return index;
}

it('reads a source once with what reports add and once without, however scenes change', async () => {
  const whole = await show(1, true);
  const articles = await show(1, false);
  expect(articles.dataset.articles.length).toBeLessThan(whole.dataset.articles.length);
  expect(await show(1, true)).toBe(whole);
  expect(await show(1, false)).toBe(articles);
  expect(asked.map(({ external }) => external)).toEqual([true, false]);
});

it('reads a source without reports once', async () => {
  held = articlesOnly(FIXTURE);
  const whole = await show(1, true);
  expect(await show(1, false)).toBe(whole);
  expect(asked).toHaveLength(1);
});

it('reads another source, and never shows the one before in its place', async () => {
  const first = await show(1, true);
  act(() => void render(<Probe source={opened(2)} external={true} />));
  expect(given.at(-1)).toBeNull();
  expect(await show(2, true)).not.toBe(first);
  expect(asked).toHaveLength(2);
});
