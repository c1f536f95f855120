import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { arrangedLanes, laneInput } from '@/components/timeline/layout-input';
import { itemFinder } from '@/components/timeline/item';
import { lanesOf, NO_LANE } from '@/components/timeline/lane';
import { laneIds } from '@/components/timeline/lane-ids.test-helper';
import { LANE_GROUPINGS, NOT_ARRANGED } from '@/components/view/view-state';
import { datasets } from '@/data/arbitrary';
import { indexDataset } from '@/data/dataset-index';
import { EMPTY_FILTER } from '@/data/event-filter';
import { filterEvents } from '@/data/query';

import { laneBeside, laneChoices, laneShown, shownLane } from './lane-choice';

const any = fc.record({
  dataset: datasets(30),
  grouping: fc.constantFrom(...LANE_GROUPINGS.filter((grouping) => grouping !== 'none')),
  picks: fc.array(fc.nat(40), { maxLength: 4 }),
});

/** The lanes of a dataset, of which the reader pinned some. */
function lanesFor({
  dataset,
  grouping,
  picks,
}: typeof any extends fc.Arbitrary<infer T> ? T : never) {
  const index = indexDataset(dataset);
  const all = filterEvents(index, EMPTY_FILTER);
  const input = laneInput(index, all, grouping, itemFinder(index, 'en'));
  const pinned = [...new Set(picks.flatMap((i) => input.lanes[i]?.id ?? []))];
  const arrangement = { ...NOT_ARRANGED, pinned };
  return { index, arrangement, lanes: arrangedLanes(input, arrangement).lanes };
}

describe('one lane at a time', () => {
  it('offers every lane once, those that are pinned first, each with its count', () => {
    fc.assert(
      fc.property(any, (sample) => {
        const { lanes, arrangement } = lanesFor(sample);
        const choices = laneChoices(lanes, arrangement);
        const dated = sample.dataset.events.filter(({ date }) => date !== null);
        const expected = new Map<string, number>();
        for (const event of dated) {
          for (const id of laneIds(event, sample.grouping)) {
            expected.set(id, (expected.get(id) ?? 0) + 1);
          }
        }
        expect(new Map(choices.map(({ id, count }) => [id, count]))).toEqual(expected);
        const firstFree = choices.findIndex(({ isPinned }) => !isPinned);
        expect(firstFree < 0 ? [] : choices.slice(firstFree).filter((one) => one.isPinned)).toEqual(
          [],
        );
      }),
    );
  });

  it('turns from all lanes through each of them, and back the same way', () => {
    fc.assert(
      fc.property(any, (sample) => {
        const { lanes } = lanesFor(sample);
        const seen: (string | null)[] = [];
        let at: string | null | undefined = null;
        while (at !== undefined) {
          seen.push(at);
          const next: string | null | undefined = laneBeside(lanes, at, 1);
          if (next !== undefined) expect(laneBeside(lanes, next, -1)).toBe(at);
          at = next;
        }
        expect(seen).toEqual([null, ...lanes.map(({ id }) => id)]);
        expect(laneBeside(lanes, null, -1)).toBeUndefined();
      }),
    );
  });

  it('is the lane that the address isolates, and all where it isolates none, several or a stranger', () => {
    fc.assert(
      fc.property(any, (sample) => {
        const { lanes, arrangement } = lanesFor(sample);
        for (const { id } of lanes) {
          expect(shownLane(lanes, laneShown(arrangement, id))?.id).toBe(id);
        }
        expect(shownLane(lanes, laneShown(arrangement, null))).toBeNull();
        expect(shownLane(lanes, laneShown(arrangement, 'stranger'))).toBeNull();
        const [one, other] = lanes;
        if (one && other) {
          const isolated = [one.id, other.id];
          expect(shownLane(lanes, { ...arrangement, isolated })).toBeNull();
        }
      }),
    );
  });

  it('tells of each event in which lanes it stands', () => {
    fc.assert(
      fc.property(any, (sample) => {
        const { index } = lanesFor(sample);
        const own = lanesOf(index, sample.grouping);
        sample.dataset.events.forEach((event) => {
          const ids = laneIds(event, sample.grouping).filter((id) => id !== NO_LANE);
          expect(own(index.events.ordinalOf(event.id)).toSorted()).toEqual(ids.toSorted());
        });
      }),
    );
  });
});
