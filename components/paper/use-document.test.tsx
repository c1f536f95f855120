import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';

import { NOT_COMPARED } from '@/components/timeline/compared';
import { render, unmount } from '@/components/ui/render.test-helper';
import { DEFAULT_VIEW } from '@/components/view/view-state';
import { indexDataset } from '@/data/dataset-index';
import { FIXTURE } from '@/data/fixture';
import type { TimelineEvent } from '@/data/schema';

import type { PaperRequest } from './document-of';
import { parsePaperOptions } from './paper-options';
import { useDocument, type DocumentState } from './use-document';

afterEach(unmount);

const INDEX = indexDataset(FIXTURE);

/** @param at gives the events that the document asks for */
function requestFor(at: (ordinal: number) => TimelineEvent): PaperRequest {
  return {
    options: parsePaperOptions('?print=view'),
    state: DEFAULT_VIEW,
    index: { ...INDEX, events: { ...INDEX.events, at } },
    script: null,
    compared: NOT_COMPARED,
    asOf: '2026-02-01',
  };
}

const given: DocumentState[] = [];
const shown = () => given.at(-1)?.kind;

function Probe({ request }: { readonly request: PaperRequest }) {
  given.push(useDocument(request));
  return null;
}

/** Lets slices go by until that holds. */
async function until(holds: () => boolean) {
  while (!holds()) await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
}

it('draws in slices, and goes on with none for a request that is not wanted any more', async () => {
  // Every slice is over with its first step.
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 1_000));
  const [first, second] = [vi.fn(INDEX.events.at), vi.fn(INDEX.events.at)];
  act(() => void render(<Probe request={requestFor(first)} />));
  expect(shown()).toBe('drawing');
  const asked = first.mock.calls.length;
  act(() => void render(<Probe request={requestFor(second)} />));
  await until(() => shown() === 'drawn');
  expect(second.mock.calls.length).toBeGreaterThan(asked);
  expect(first).toHaveBeenCalledTimes(asked);
});

it('reports what goes wrong: nobody else would tell of a document that is never there', async () => {
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  const request = requestFor(() => {
    throw new Error('broken');
  });
  act(() => void render(<Probe request={request} />));
  await until(() => reported.mock.calls.length > 0);
  expect(reported).toHaveBeenCalledWith(new Error('broken'));
  expect(shown()).toBe('drawing');
});
