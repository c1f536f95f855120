// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';

import { render, unmount } from '@/components/ui/render.test-helper';
import { DEFAULT_VIEW } from '@/components/view/view-state';
import { indexDataset, type DatasetIndex } from '@/data/dataset-index';
import { EMPTY_FILTER } from '@/data/event-filter';
import { FIXTURE } from '@/data/fixture';
import { filterEvents, type EventSet } from '@/data/query';

import { useStaged } from './use-staged';

afterEach(unmount);

const small = indexDataset(FIXTURE);
const sized = (size: number): DatasetIndex => ({ ...small, events: { ...small.events, size } });
const large = sized(100_000);
const other = sized(90_000);

const all = filterEvents(small, EMPTY_FILTER);
const some = filterEvents(small, { ...EMPTY_FILTER, kinds: ['meeting'] });

/** What is on the stage with each render. */
const log: { readonly events: EventSet; readonly isLate: boolean }[] = [];

function Probe({ index, events }: { readonly index: DatasetIndex; readonly events: EventSet }) {
  const { events: shown, isLate } = useStaged(index, DEFAULT_VIEW, events);
  log.push({ events: shown, isLate });
  return null;
}

function shownAfter(index: DatasetIndex, events: EventSet) {
  log.length = 0;
  render(<Probe index={index} events={events} />);
  return [...log];
}

it('with many events, the controls answer before the stage does', () => {
  shownAfter(large, all);
  const renders = shownAfter(large, some);
  expect(renders[0]).toEqual({ events: all, isLate: true });
  expect(renders.at(-1)).toEqual({ events: some, isLate: false });
});

it('with few, the stage answers at once', () => {
  shownAfter(small, all);
  expect(new Set(shownAfter(small, some).map(({ isLate }) => isLate))).toEqual(new Set([false]));
});

it("never shows one dataset's events in another", () => {
  shownAfter(large, all);
  const renders = shownAfter(other, some);
  expect(renders.map(({ events }) => events)).not.toContain(all);
});
