import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { NOT_COMPARED } from '@/components/timeline/compared';
import { render, unmount } from '@/components/ui/render.test-helper';
import { indexDataset } from '@/data/dataset-index';
import { FIXTURE } from '@/data/fixture';

import { ChangesDoor } from './changes-door';

const KEY = 'briefline:seen:a';
const index = indexDataset(FIXTURE);

function Door({ isPending }: { readonly isPending: boolean }) {
  return (
    <ChangesDoor
      index={index}
      datasetKey="a"
      isFile={false}
      external
      today="2026-11-03"
      open={false}
      onOpenChange={vi.fn()}
      comparison={{ compared: NOT_COMPARED, isCompared: isPending, isPending, compare: vi.fn() }}
      eventHref={(id) => `?event=${id}`}
      onSelect={vi.fn()}
    />
  );
}

const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)));

beforeEach(() => localStorage.clear());
afterEach(unmount);

it('a first look is not remembered before a link has learnt that it can compare with none', async () => {
  render(<Door isPending />);
  await settled();
  expect(localStorage.getItem(KEY)).toBeNull();
  unmount();
  render(<Door isPending={false} />);
  await settled();
  expect(localStorage.getItem(KEY)).not.toBeNull();
});
