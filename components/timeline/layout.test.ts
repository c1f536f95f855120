import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { LANE_GROUPINGS } from '@/components/view/view-state';
import { datasets, viewSpan } from '@/data/arbitrary';
import { indexDataset } from '@/data/dataset-index';
import { FIXTURE } from '@/data/fixture';
import type { Dataset } from '@/data/schema';
import { DAY_MS, toSpan, type TimeSpan } from '@/data/time';
import { KINDS, LANGS } from '@/data/vocabulary';

import { clusterMembers } from './cluster';
import { layout, pack, packingFrame, type Size } from './layout';
import { LEAST_SPAN_PX } from './metrics';
import { sampleInput, type SampleOptions } from './sample.test-helper';
import type { Scene } from './scene';
import { problems, shownIn } from './scene-rules.test-helper';
import { panned, resolution, zoomed } from './viewport';
import { laneIds } from './lane-ids.test-helper';

const options: fc.Arbitrary<SampleOptions> = fc.record({
  grouping: fc.constantFrom(...LANE_GROUPINGS),
  lang: fc.constantFrom(...LANGS),
  bundles: fc
    .dictionary(fc.constantFrom('event-0', 'event-1', 'event-2'), fc.boolean())
    .map((record) => new Map(Object.entries(record))),
});
const size: fc.Arbitrary<Size> = fc
  .record({
    width: fc.integer({ min: 300, max: 1_800 }),
    height: fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 200, max: 1_200 })),
    covered: fc.constantFrom(0, 0, 0.3),
  })
  .map(({ width, height, covered }) => ({ width, height, clearWidth: width * (1 - covered) }));
const any = fc.record({ dataset: datasets(36), options, size });
interface Any {
  readonly dataset: Dataset;
  readonly options: SampleOptions;
  readonly size: Size;
}

/** A little more than what the chart begins with: all of the dataset's years. */
function fitAll({ dataset, options, size }: Any): Scene {
  const input = sampleInput(dataset, options);
  return layout(input, input.bounds, size);
}

function sceneAt({ dataset, options, size }: Any, viewport: TimeSpan): Scene {
  return layout(sampleInput(dataset, options), viewport, size);
}

/** As it stands at the beginning, before anything is opened or moved. */
const RUNS = { numRuns: 120 };

describe('a layout of any events, lanes, size and language', () => {
  it('sets no label on another, on a mark, or out of the view, when all is in view', () => {
    fc.assert(
      fc.property(any, (sample) => {
        expect(problems(fitAll(sample), sample.size.clearWidth)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('nor in any other view', () => {
    fc.assert(
      fc.property(any, viewSpan, (sample, viewport) => {
        expect(problems(sceneAt(sample, viewport), sample.size.clearWidth)).toEqual([]);
      }),
      { numRuns: 250 },
    );
  });

  it('draws or counts every dated event exactly once in each of its lanes', () => {
    fc.assert(
      fc.property(any, (sample) => {
        const input = sampleInput(sample.dataset, sample.options);
        const scene = layout(input, input.bounds, sample.size);
        const { grouping = 'leader' } = sample.options;
        const dated = sample.dataset.events.filter(({ date }) => date !== null);
        const expected = new Map<string, string[]>();
        for (const event of dated) {
          for (const lane of laneIds(event, grouping)) {
            expected.set(lane, [...(expected.get(lane) ?? []), event.id].sort());
          }
        }
        const { events } = indexDataset(sample.dataset);
        const ids = (ordinals: readonly number[]) => ordinals.map((n) => events.at(n).id).sort();
        expect(new Set(scene.lanes.map(({ id }) => id))).toEqual(new Set(expected.keys()));
        for (const { id, count } of scene.lanes) {
          expect(ids(shownIn(scene, id, input))).toEqual(expected.get(id));
          expect(count).toBe(expected.get(id)?.length);
        }
      }),
      RUNS,
    );
  });

  it('joins the marks of one event in several lanes with one connector, and nothing else', () => {
    fc.assert(
      fc.property(any, (sample) => {
        const scene = fitAll(sample);
        // What stands half outside of the view has its connector there.
        const inView = scene.marks.filter(({ symbolX }) => symbolX >= 0 && symbolX <= scene.width);
        const ids = [...new Set(inView.map(({ eventId }) => eventId))];
        const several = ids.filter(
          (id) =>
            new Set(scene.marks.flatMap((m) => (m.eventId === id ? [m.laneId] : []))).size > 1,
        );
        for (const { eventId, x, y0, y1 } of scene.connectors) {
          const own = scene.marks.filter((mark) => mark.eventId === eventId);
          expect(y0).toBe(Math.min(...own.map(({ y }) => y)));
          expect(y1).toBe(Math.max(...own.map(({ y }) => y)));
          for (const { symbolX } of own) expect(symbolX).toBe(x);
        }
        const joined = scene.connectors
          .filter(({ x }) => x >= 0 && x <= scene.width)
          .map(({ eventId }) => eventId);
        expect(joined.sort()).toEqual(several.sort());
      }),
      RUNS,
    );
  });

  it('counts in a bundle two or more tasks of its meeting, each once, and draws them if it is open', () => {
    fc.assert(
      fc.property(any, (sample) => {
        const scene = fitAll(sample);
        const events = new Map(sample.dataset.events.map((event) => [event.id, event]));
        for (const bundle of scene.bundles) {
          expect(bundle.eventIds.length).toBeGreaterThanOrEqual(2);
          expect(new Set(bundle.eventIds).size).toBe(bundle.eventIds.length);
          const marks = scene.marks.filter(({ laneId }) => laneId === bundle.laneId);
          for (const id of bundle.eventIds) {
            expect(events.get(id)?.task?.assignedAt).toBe(bundle.meetingId);
            expect(marks.some(({ eventId }) => eventId === id)).toBe(bundle.open);
          }
          const hasHead = marks.some(({ eventId }) => eventId === bundle.meetingId);
          if (!bundle.headless) expect(hasHead).toBe(true);
          const asked = sample.options.bundles?.get(bundle.meetingId);
          if (asked !== undefined) expect(bundle.open).toBe(asked);
        }
      }),
      RUNS,
    );
  });

  it('names a cluster by its first member, and knows its count, kinds and days', () => {
    fc.assert(
      fc.property(any, viewSpan, (sample, viewport) => {
        const input = sampleInput(sample.dataset, sample.options);
        const scene = layout(input, viewport, { ...sample.size, height: 40 });
        const keys = scene.clusters.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        for (const cluster of scene.clusters) {
          const lane = input.lanes.find(({ id }) => id === cluster.laneId)!;
          const members = clusterMembers(cluster, lane.events).map((n) => input.item(n)!);
          expect(cluster.first).toBe(members[0]!.ordinal);
          expect(cluster.key).toBe(`${lane.id}/+${cluster.first}`);
          expect(cluster.count).toBe(members.length);
          expect(cluster.rough).toBe(members.filter(({ certain }) => !certain).length);
          expect(cluster.kinds).toEqual(
            KINDS.map((kind) => members.filter((item) => item.kind === kind).length),
          );
          for (const { anchor } of members) {
            expect(anchor).toBeGreaterThanOrEqual(cluster.span.start);
            expect(anchor).toBeLessThan(cluster.span.end);
          }
        }
      }),
      RUNS,
    );
  });

  it('makes the same Scene of the same input, and of the same packing kept', () => {
    fc.assert(
      fc.property(any, viewSpan, (sample, viewport) => {
        const scene = sceneAt(sample, viewport);
        expect(sceneAt(sample, viewport)).toEqual(scene);
        const input = sampleInput(sample.dataset, sample.options);
        const packed = pack(input, packingFrame(viewport, sample.size.width), sample.size);
        expect(layout(input, viewport, sample.size, packed)).toEqual(scene);
      }),
      { numRuns: 60 },
    );
  });

  it('makes the same Scene again after zooming out and in', () => {
    fc.assert(
      fc.property(any, viewSpan, fc.constantFrom(2, 4, 1 / 2), (sample, viewport, factor) => {
        const [first, last] = [viewport.start - DAY_MS, viewport.end + DAY_MS];
        const there = zoomed({ start: first, end: last }, factor);
        const back = zoomed(there, 1 / factor);
        expect(back).toEqual({ start: first, end: last });
        expect(sceneAt(sample, back)).toEqual(sceneAt(sample, { start: first, end: last }));
      }),
      { numRuns: 60 },
    );
  });

  it('never changes a row while one pans at one resolution', () => {
    const days = fc.integer({ min: -800, max: 800 });
    fc.assert(
      fc.property(any, viewSpan, days, (sample, viewport, n) => {
        const [a, b] = [sceneAt(sample, viewport), sceneAt(sample, panned(viewport, n * DAY_MS))];
        expect(b.lanes).toEqual(a.lanes);
        const y = (scene: Scene) =>
          new Map([
            ...[...scene.marks, ...scene.bundles].map(({ key, y }) => [key, y] as const),
            ...scene.clusters.map(({ key, y1 }) => [key, y1] as const),
          ]);
        const [before, after] = [y(a), y(b)];
        for (const [key, row] of after) expect(row).toBe(before.get(key) ?? row);
      }),
      RUNS,
    );
  });

  it('shows what it knows of a date, and never more', () => {
    fc.assert(
      fc.property(any, viewSpan, (sample, viewport) => {
        const dates = new Map(sample.dataset.events.map(({ id, date }) => [id, date]));
        for (const scene of [fitAll(sample), sceneAt(sample, viewport)]) {
          for (const { eventId, kind, shape, x0, x1, start, end, modifier } of scene.marks) {
            const date = dates.get(eventId);
            if (!date) throw new Error(`${eventId} has no date and yet a mark`);
            const isVague = date.precision !== 'day' || date.earliest === null;
            if (isVague) {
              expect(shape).toBe('span');
              expect(x1 - x0).toBeGreaterThanOrEqual(LEAST_SPAN_PX - 1e-6);
            } else if (kind === 'task' || date.latest !== null) expect(shape).not.toBe('span');
            else expect(shape).toBe('span');
            const bound = shape === 'span' ? 'soft' : 'hard';
            expect(start).toBe(date.earliest === null ? 'open' : bound);
            expect(end).toBe(date.latest === null ? 'open' : bound);
            expect(modifier).toBe(date.modifier ?? null);
            // An open beginning is seen, also where it is long before the view.
            if (start === 'open' && x1 >= LEAST_SPAN_PX) expect(x0).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      RUNS,
    );
  });

  it('gives a mark at least the days that its date can touch', () => {
    fc.assert(
      fc.property(any, viewSpan, (sample, viewport) => {
        const scene = sceneAt(sample, viewport);
        const toPx = (ms: number) =>
          (ms - viewport.start) / resolution(viewport, sample.size.width);
        const dates = new Map(sample.dataset.events.map(({ id, date }) => [id, date]));
        for (const { eventId, x0, x1, symbolX } of scene.marks) {
          const date = dates.get(eventId);
          if (!date || date.earliest === null || date.latest === null) continue;
          const { start, end } = toSpan(date.earliest, date.latest);
          // A bar too short to be told from a symbol is one: that stands on its middle.
          const slack = x1 - x0 <= 14.001 ? 13 : 1e-6;
          expect(x0).toBeLessThanOrEqual(toPx(start) + slack);
          expect(x1).toBeGreaterThanOrEqual(toPx(end) - slack);
          expect(symbolX).toBeGreaterThanOrEqual(x0);
          expect(symbolX).toBeLessThanOrEqual(x1);
        }
      }),
      RUNS,
    );
  });
});

describe('a layout of a small dataset', () => {
  const wide = { width: 1_264, height: 592 };
  const scene = (options: SampleOptions = {}, view = toSpan('2025-12-01', '2026-02-28')) =>
    layout(sampleInput(FIXTURE, options), view, wide);
  const mark = (in_: Scene, id: string, lane: string) =>
    in_.marks.find(({ eventId, laneId }) => eventId === id && laneId === lane);

  it('gives an undated event no mark and no lane', () => {
    const { marks, lanes } = fitAll({ dataset: FIXTURE, options: {}, size: wide });
    expect(marks.some(({ eventId }) => eventId === 'plenum-8')).toBe(false);
    expect(lanes.map(({ id }) => id)).toEqual(['none', 'luong-cuong', 'to-lam']);
  });

  it('puts a day where its day stands in UTC, wherever the process runs', () => {
    const view = toSpan('2025-12-17', '2025-12-26');
    const day = wide.width / 10;
    const conference = mark(scene({}, view), 'army-conference', 'luong-cuong')!;
    expect(conference.symbolX).toBeGreaterThanOrEqual(0);
    expect(conference.symbolX).toBeLessThan(day);
    expect(conference.shape).toBe('bar');
    expect([conference.x0, conference.x1]).toEqual([0, expect.closeTo(day, 6)]);
  });

  it('is the same in every time zone of the process', () => {
    const zone = process.env.TZ;
    try {
      const scenes = ['America/Los_Angeles', 'Pacific/Kiritimati'].map((tz) => {
        process.env.TZ = tz;
        return { offset: new Date(2025, 0, 1).getTimezoneOffset(), scene: scene() };
      });
      expect(scenes[0]!.offset).not.toBe(scenes[1]!.offset);
      expect(scenes[0]!.scene).toEqual(scenes[1]!.scene);
    } finally {
      process.env.TZ = zone;
    }
  });

  it('tells a day, a month, an early year, an open end and a plan apart', () => {
    const all = scene(
      { bundles: new Map([['army-conference', true]]) },
      toSpan('2024-06-01', '2026-12-31'),
    );
    expect(mark(all, 'party-congress-14', 'to-lam')).toMatchObject({
      shape: 'symbol',
      filled: true,
      start: 'hard',
      end: 'hard',
    });
    expect(mark(all, 'defence-expo', 'none')).toMatchObject({ shape: 'span', filled: false });
    expect(mark(all, 'early-programme', 'none')).toMatchObject({
      shape: 'span',
      modifier: 'early',
      start: 'soft',
      end: 'soft',
    });
    expect(mark(all, 'modern-army', 'luong-cuong')).toMatchObject({
      shape: 'bar',
      start: 'hard',
      end: 'open',
    });
    expect(mark(all, 'report-in-june', 'luong-cuong')).toMatchObject({ shape: 'bar', end: 'hard' });
  });

  it('draws a congress as a band across all lanes, and its rival dates as ghosts', () => {
    const all = scene({}, toSpan('2025-06-01', '2026-12-31'));
    expect(all.bands.map(({ eventId }) => eventId)).toEqual(['party-congress-14']);
    expect(mark(all, 'elections-16', 'none')!.ghosts).toHaveLength(1);
  });

  it('draws the tasks of a meeting as one bundle at the meeting’s mark, until there is room', () => {
    const closed = scene({ bundles: new Map([['army-conference', false]]) });
    const [bundle] = closed.bundles;
    expect(closed.bundles).toHaveLength(1);
    expect(bundle).toMatchObject({
      meetingId: 'army-conference',
      laneId: 'luong-cuong',
      open: false,
      headless: false,
      eventIds: ['report-in-june', 'modern-army'],
    });
    const head = mark(closed, 'army-conference', 'luong-cuong')!;
    expect(bundle!.y).toBe(head.y);
    expect(bundle!.x0).toBe(head.x1);
    expect(scene().bundles[0]!.open).toBe(true);
  });

  it('draws the tasks alone under their meeting’s name where the meeting is not in their lane', () => {
    const byKind = scene({ grouping: 'kind', bundles: new Map([['army-conference', false]]) });
    expect(byKind.bundles[0]).toMatchObject({ laneId: 'task', headless: true });
    expect(byKind.bundles[0]!.label!.text).toBe('Conference of the whole army');
  });
});
