import { describe, expect, it } from 'vitest';

import { LANE_GROUPINGS } from '@/components/view/view-state';
import { indexDataset } from '@/data/dataset-index';
import { EMPTY_FILTER } from '@/data/event-filter';
import events from '@/data/events.json';
import { filterEvents } from '@/data/query';
import { datasetSchema } from '@/data/schema';
import { DAY_MS, toMs, toSpan } from '@/data/time';
import { LANGS } from '@/data/vocabulary';

import { laneIds } from './lane-ids.test-helper';
import { layout } from './layout';
import { LEAST_SPAN_PX } from './metrics';
import { sampleInput } from './sample.test-helper';
import type { Scene } from './scene';
import { problems, shownIn } from './scene-rules.test-helper';
import { neighbour, toTargets } from './targets';
import { clamped, panned, resolution, zoomed } from './viewport';

const DATASET = datasetSchema.parse(events);
const INDEX = indexDataset(DATASET);
const EXTENT = toSpan(DATASET.window.start, DATASET.window.end);

const SIZES = [
  { width: 1_264, height: 592 },
  { width: 1_744, height: 780 },
  { width: 390, height: 560 },
] as const;
const CASES = SIZES.flatMap((size) =>
  LANGS.flatMap((lang) => LANE_GROUPINGS.map((grouping) => ({ ...size, lang, grouping }))),
);
type Case = (typeof CASES)[number];

const inputOf = ({ grouping, lang }: Case) => sampleInput(DATASET, { grouping, lang });
const sizeOf = ({ width, height }: Case) => ({ width, height });

function fitAll(which: Case): Scene {
  const input = inputOf(which);
  return layout(input, input.bounds, sizeOf(which));
}

/** Views from all the years down to three days, at the busiest places. */
const VIEWS = ['2023-12-25', '2025-05-30', '2025-12-17', '2026-01-21', '2026-12-31'].flatMap(
  (day) =>
    [1, 3.7, 12, 64, 400].map((factor) => clamped(zoomed(EXTENT, factor, toMs(day)), EXTENT)),
);

describe.each(CASES)('the articles on $width × $height px in $lang by $grouping', (which) => {
  it('have no label on another, on a mark, or out of the view, wherever one looks', () => {
    const input = inputOf(which);
    expect(problems(fitAll(which))).toEqual([]);
    VIEWS.forEach((view, i) => {
      // Every other time, the details cover a part.
      const clearWidth = which.width * (i % 2 === 0 ? 1 : 0.7);
      const scene = layout(input, view, { ...sizeOf(which), clearWidth });
      expect(problems(scene, clearWidth)).toEqual([]);
    });
  });

  it('have every dated event exactly once in each of its lanes', () => {
    const scene = fitAll(which);
    const dated = DATASET.events.filter(({ date }) => date !== null);
    const expected = scene.lanes.map(({ id }) =>
      dated.filter((event) => laneIds(event, which.grouping).includes(id)).map((event) => event.id),
    );
    const input = inputOf(which);
    const shown = scene.lanes.map(({ id }) =>
      shownIn(scene, id, input).map((ordinal) => INDEX.events.at(ordinal).id),
    );
    expect(shown.map((ids) => ids.sort())).toEqual(expected.map((ids) => ids.sort()));
    expect(new Set(expected.flat()).size).toBe(dated.length);
    for (const { laneId, eventId } of scene.marks) {
      expect(scene.lanes.some(({ id }) => id === laneId)).toBe(true);
      expect(INDEX.events.get(eventId)?.date).not.toBeNull();
    }
  });

  it('look the same after zooming out and in, and keep their rows while one pans', () => {
    const input = inputOf(which);
    const size = sizeOf(which);
    const view = toSpan('2025-10-01', '2026-03-31');
    const back = zoomed(zoomed(view, 1 / 2), 2);
    expect(layout(input, back, size)).toEqual(layout(input, view, size));
    const rows = (days: number) => layout(input, panned(view, days * DAY_MS), size);
    const here = rows(0);
    const rowOf = ({ marks, bundles, clusters }: Scene) => [
      ...[...marks, ...bundles].map(({ key, y }) => [key, y] as const),
      ...clusters.map(({ key, y1 }) => [key, y1] as const),
    ];
    const y = new Map(rowOf(here));
    for (const days of [-90, -31, -1, 1, 17, 60]) {
      const there = rows(days);
      expect(there.lanes).toEqual(here.lanes);
      for (const [key, row] of rowOf(there)) expect(row).toBe(y.get(key) ?? row);
    }
  });

  it('never show a part of a date as a point', () => {
    const input = inputOf(which);
    for (const view of [input.bounds, ...VIEWS.slice(0, 5)]) {
      for (const mark of layout(input, view, sizeOf(which)).marks) {
        const date = INDEX.events.get(mark.eventId)?.date;
        if (date?.precision === 'day') continue;
        expect(mark.shape, mark.key).toBe('span');
        expect(mark.x1 - mark.x0).toBeGreaterThanOrEqual(LEAST_SPAN_PX - 1e-6);
      }
    }
  });

  it('can be walked through: every target is reached by the arrows, and none twice', () => {
    const targets = toTargets(fitAll(which));
    expect(new Set(targets.map(({ key }) => key)).size).toBe(targets.length);
    for (const target of targets) {
      const right = neighbour(targets, target.key, 'right');
      if (right) expect(neighbour(targets, right.key, 'left')).toBe(target);
    }
    const starts = targets.filter(({ key }) => neighbour(targets, key, 'left') === null);
    expect(starts).toHaveLength(new Set(targets.map(({ laneId }) => laneId)).size);
  });
});

describe('on the first screen', () => {
  const first = fitAll(CASES[0]!);
  const toPx = (day: string) =>
    (toMs(day) - first.viewport.start) / resolution(first.viewport, first.width);

  it('the 14th congress stands in January 2026, as a band and a label that say so', () => {
    const marks = first.marks.filter(({ eventId }) => eventId === 'cpv-national-congress-14');
    expect(marks.length).toBeGreaterThan(0);
    for (const { symbolX, kind, filled, label } of marks) {
      expect(kind).toBe('congress');
      expect(filled).toBe(true);
      expect(symbolX).toBeGreaterThan(toPx('2026-01-01'));
      expect(symbolX).toBeLessThan(toPx('2026-02-01'));
      expect(label?.text).toMatch(/14th.*Congress.*Jan 2026/);
    }
    const band = first.bands.find(({ eventId }) => eventId === 'cpv-national-congress-14');
    expect(band?.certain).toBe(true);
    expect(band?.x0).toBeGreaterThan(toPx('2026-01-01'));
    expect(band?.x1).toBeLessThan(toPx('2026-02-01'));
  });

  it('the tasks set at the army’s conference are one bundle in Lương Cường’s lane', () => {
    const meeting = 'army-military-political-conference-2025';
    const tasks = DATASET.events.filter(({ task }) => task?.assignedAt === meeting);
    expect(tasks.length).toBeGreaterThan(10);
    const bundles = first.bundles.filter(({ meetingId }) => meetingId === meeting);
    expect(bundles).toHaveLength(1);
    expect(bundles[0]).toMatchObject({ laneId: 'luong-cuong', headless: false });
    expect([...bundles[0]!.eventIds].sort()).toEqual(tasks.map(({ id }) => id).sort());
  });

  it('a meeting of several leaders stands in the lane of each, joined', () => {
    const id = 'to-lam-receives-mangnomek';
    const own = first.marks.filter(({ eventId }) => eventId === id);
    expect(own.map(({ laneId }) => laneId).sort()).toEqual(['thongsalith-mangnomek', 'to-lam']);
    const connector = first.connectors.find(({ eventId }) => eventId === id);
    expect([connector?.y0, connector?.y1]).toEqual(own.map(({ y }) => y).sort((a, b) => a - b));
  });

  it('every congress whose days are known has its label', () => {
    const known = DATASET.events.filter(
      ({ kind, date }) => kind === 'congress' && date?.precision === 'day',
    );
    expect(known.length).toBeGreaterThan(0);
    for (const { id } of known) {
      const marks = first.marks.filter(({ eventId }) => eventId === id);
      expect(
        marks.some(({ label }) => label !== null),
        id,
      ).toBe(true);
    }
  });

  it('the years are named', () => {
    expect(first.ticks.slice(0, 5).map(({ label }) => label)).toEqual(
      expect.arrayContaining(['2023', '2024', '2025', '2026']),
    );
  });
});

it('never leaves an opened bundle without words while some of them have room', () => {
  const filter = { ...EMPTY_FILTER, institutions: ['ministry-of-national-defence'] };
  const { ordinals } = filterEvents(INDEX, filter);
  const dataset = { ...DATASET, events: Array.from(ordinals, (at) => INDEX.events.at(at)) };
  for (const lang of LANGS) {
    const input = sampleInput(dataset, { lang });
    for (let width = 900; width <= 1_750; width += 25) {
      const { bundles } = layout(input, input.bounds, { width, height: 592 });
      expect(bundles).not.toEqual([]);
      expect(bundles.filter(({ label }) => label === null)).toEqual([]);
    }
  }
});

it('puts words that would hardly begin at the end of the view on the other side of their mark', () => {
  const filter = { ...EMPTY_FILTER, leaders: ['luong-cuong'] };
  const { ordinals } = filterEvents(INDEX, filter);
  const dataset = { ...DATASET, events: Array.from(ordinals, (at) => INDEX.events.at(at)) };
  const meeting = 'presidents-office-session-2025-12';
  const input = sampleInput(dataset, { bundles: new Map([[meeting, true]]) });
  const scene = layout(input, toSpan('2025-12-17', '2025-12-31'), { width: 900, height: 592 });
  const last = scene.marks.filter(({ x0, kind }) => kind === 'task' && x0 > 800);
  expect(last.length).toBeGreaterThan(5);
  for (const { label, x0 } of last) {
    expect(label?.width).toBeGreaterThan(60);
    expect((label?.x ?? Infinity) + (label?.width ?? 0)).toBeLessThanOrEqual(x0);
  }
});
