// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';

import { click, find, render, unmount } from '@/components/ui/render.test-helper';
import { saveFile } from '@/components/ui/save-file';
import { indexDataset } from '@/data/dataset-index';
import { FIXTURE } from '@/data/fixture';

import type { ExportSection } from './export-context';
import { useExport } from './use-export';

vi.mock('@/components/ui/save-file', () => ({ saveFile: vi.fn() }));
afterEach(() => {
  unmount();
  vi.mocked(saveFile).mockClear();
});

const index = indexDataset(FIXTURE);
const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)));

function Probe({ sections }: { readonly sections: () => Promise<readonly ExportSection[]> }) {
  const { state, start, cancel } = useExport({
    context: () => ({
      index,
      lang: 'en',
      asOf: '2026-11-22',
      countedFrom: '2026-11-22',
      address: null,
    }),
    sections,
    filterQuery: '',
  });
  return (
    <>
      <p>{state.kind}</p>
      <button onClick={() => void start('csv')}>write</button>
      <button onClick={cancel}>cancel</button>
    </>
  );
}

it.each([
  ['what was called off while its events were listed is not written', true, 'idle', 0],
  ['what is left to end is', false, 'done', 1],
] as const)('%s', async (_, isCancelled, state, files) => {
  let list: (sections: readonly ExportSection[]) => void = vi.fn();
  const listed = new Promise<readonly ExportSection[]>((resolve) => (list = resolve));
  const host = render(<Probe sections={() => listed} />);
  click(find(host, 'button', 'write'));
  if (isCancelled) click(find(host, 'button', 'cancel'));
  list([{ title: null, ordinals: Uint32Array.of(0) }]);
  await settled();
  expect(host.querySelector('p')?.textContent).toBe(state);
  expect(saveFile).toHaveBeenCalledTimes(files);
});
