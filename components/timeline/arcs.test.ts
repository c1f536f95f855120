import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { LANE_GROUPINGS } from '@/components/view/view-state';
import { datasets, viewSpan } from '@/data/arbitrary';
import { indexDataset } from '@/data/dataset-index';
import events from '@/data/events.json';
import { FIXTURE } from '@/data/fixture';
import { datasetSchema, type Dataset } from '@/data/schema';
import { toSpan, type TimeSpan } from '@/data/time';

import { sideOf, sitesInView } from './arc-sites';
import { arcs, type Arc, type ArcsInput } from './arcs';
import { pointOn } from './curve';
import { layout, type Size } from './layout';
import { obstacles } from './obstacles';
import { relationsOf } from './relations';
import { sampleInput, type SampleOptions } from './sample.test-helper';

const SIZE = { width: 1_264, height: 592 };

function inputFor(
  dataset: Dataset,
  eventId: string,
  viewport: TimeSpan,
  { clearWidth = SIZE.width, ...options }: SampleOptions & { readonly clearWidth?: number } = {},
  size: Size = SIZE,
): ArcsInput {
  const index = indexDataset(dataset);
  const ordinal = index.events.ordinalOf(eventId);
  const input = sampleInput(dataset, { ...options, selected: ordinal });
  const event = index.events.get(eventId);
  return {
    ...input,
    scene: layout(input, viewport, { ...size, clearWidth }),
    clearWidth,
    selected: { eventId, ordinal },
    relations: event ? relationsOf(event, index) : new Map(),
  };
}

const any = fc
  .record({
    dataset: datasets(36),
    options: fc.record({ grouping: fc.constantFrom(...LANE_GROUPINGS) }),
    size: fc.record({
      width: fc.integer({ min: 300, max: 1_800 }),
      height: fc.integer({ min: 40, max: 900 }),
    }),
    covered: fc.constantFrom(0, 0, 0.3),
    at: fc.nat(),
  })
  .map(({ covered, ...rest }) => ({ ...rest, clearWidth: rest.size.width * (1 - covered) }));

/** Several events related to one: those that the arbitrary ones lack. */
function related(dataset: Dataset, at: number): { readonly dataset: Dataset; readonly id: string } {
  const id = dataset.events[at % Math.max(1, dataset.events.length)]?.id ?? '';
  const types = ['part-of', 'prepares-for', 'implements', 'reviews', 'repeats'] as const;
  return {
    id,
    dataset: {
      ...dataset,
      events: dataset.events.map((event, i) => ({
        ...event,
        relations:
          i % 3 === 0 && event.id !== id
            ? [...event.relations, { type: types[i % 5] ?? 'repeats', event: id }]
            : event.relations,
      })),
    },
  };
}

const isOn = (
  { x, y }: { readonly x: number; readonly y: number },
  input: ArcsInput,
  ids: readonly string[],
) =>
  ids.some((eventId) => {
    const ordinal = input.relations.get(eventId)?.ordinal ?? input.selected.ordinal;
    return sitesInView(input, { eventId, ordinal }).some(
      ({ box }) => x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1,
    );
  });

describe('the arcs of a selected event', () => {
  it('lead to each related event that passes the filter exactly once, if it is in view itself', () => {
    fc.assert(
      fc.property(any, viewSpan, ({ dataset, at, options, clearWidth, size }, viewport) => {
        const sample = related(dataset, at);
        const input = inputFor(
          sample.dataset,
          sample.id,
          viewport,
          { ...options, clearWidth },
          size,
        );
        const told = arcs(input).flatMap(({ eventIds }) => eventIds);
        const isInView = sitesInView(input, input.selected).length > 0;
        const dated = [...input.relations.values()].filter(({ ordinal }) => input.item(ordinal));
        expect([...told].sort()).toEqual(isInView ? dated.map((r) => r.eventId).sort() : []);
      }),
      { numRuns: 200 },
    );
  });

  it('begin and end on what they join, or on the sign at the edge beyond which it lies', () => {
    fc.assert(
      fc.property(any, viewSpan, ({ dataset, at, options, clearWidth, size }, viewport) => {
        const sample = related(dataset, at);
        const input = inputFor(
          sample.dataset,
          sample.id,
          viewport,
          { ...options, clearWidth },
          size,
        );
        for (const { curve, eventIds, beyond } of arcs(input)) {
          const ends = [curve.from, curve.to];
          expect(ends.some((end) => isOn(end, input, [input.selected.eventId]))).toBe(true);
          if (!beyond) {
            expect(ends.some((end) => isOn(end, input, eventIds))).toBe(true);
            continue;
          }
          expect(beyond.box.x0).toBeGreaterThanOrEqual(0);
          for (const eventId of eventIds) {
            const relation = input.relations.get(eventId);
            expect(relation && sitesInView(input, relation)).toEqual([]);
            expect(relation && sideOf(input, relation)).toBe(beyond.side);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('set no sign on a mark, a label or a count', () => {
    fc.assert(
      fc.property(any, viewSpan, ({ dataset, at, options, size }, viewport) => {
        const sample = related(dataset, at);
        const input = inputFor(sample.dataset, sample.id, viewport, options, size);
        const taken = obstacles(input.scene);
        for (const { beyond } of arcs(input)) {
          // Below the lanes, where it goes if no row has room, nothing else stands.
          if (beyond) expect(taken.isFree(beyond.box)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are none without relations', () => {
    const input = inputFor(FIXTURE, 'army-conference', toSpan('2025-12-01', '2026-02-28'));
    expect(arcs({ ...input, relations: new Map() })).toEqual([]);
    expect(arcs({ ...input, selected: { eventId: '', ordinal: -1 } })).toEqual([]);
  });
});

describe('the arcs of the articles’ events', () => {
  const dataset = datasetSchema.parse(events);
  const ARMY = 'army-military-political-conference-2025';
  const view = toSpan('2025-10-01', '2026-03-31');
  const leads = ({ curve: { from, to } }: Arc, input: ArcsInput, id: string) =>
    isOn(from, input, [input.selected.eventId]) && isOn(to, input, [id]);

  it('lead once to a closed bundle, and to each of its tasks once it is open', () => {
    const closed = arcs(inputFor(dataset, ARMY, view, { bundles: new Map([[ARMY, false]]) }));
    expect(closed.map(({ eventIds }) => eventIds.length)).toContain(15);
    const open = arcs(inputFor(dataset, ARMY, view, { bundles: new Map([[ARMY, true]]) }));
    expect(open.filter(({ eventIds }) => eventIds.length === 1).length).toBeGreaterThanOrEqual(15);
  });

  it('point from the meeting to its task, from whichever of the two one looks', () => {
    const task = 'task-army-2025-training';
    const bundles = new Map([[ARMY, true]]);
    const fromMeeting = inputFor(dataset, ARMY, view, { bundles });
    const arc = arcs(fromMeeting).find(({ eventIds }) => eventIds.includes(task));
    expect(arc && leads(arc, fromMeeting, task)).toBe(true);
    const fromTask = inputFor(dataset, task, view, { bundles });
    const back = arcs(fromTask).find(({ eventIds }) => eventIds.includes(ARMY));
    expect(back && isOn(back.curve.from, fromTask, [ARMY])).toBe(true);
    expect(back && isOn(back.curve.to, fromTask, [task])).toBe(true);
  });

  it('run through no label where the meeting and its tasks stand one above another', () => {
    const input = inputFor(dataset, ARMY, view, { bundles: new Map([[ARMY, true]]) });
    const labels = obstacles({
      marks: input.scene.marks.map((mark) => ({
        ...mark,
        x0: mark.symbolX,
        x1: mark.symbolX,
        ghosts: [],
      })),
      bundles: [],
      clusters: [],
    });
    const crossing = arcs(input)
      .filter(({ beyond }) => !beyond)
      .filter(({ curve }) =>
        Array.from({ length: 40 }, (_, i) => pointOn(curve, (i + 0.5) / 40)).some(({ x, y }) =>
          labels.holds(x, y),
        ),
      );
    expect(crossing.flatMap(({ eventIds }) => eventIds)).toEqual([]);
  });
});
