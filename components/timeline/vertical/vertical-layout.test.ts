import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { finestStep, stepAround } from '@/components/timeline/calendar-step';
import { clusterMembers } from '@/components/timeline/cluster';
import { LEAST_SPAN_PX } from '@/components/timeline/metrics';
import { datasets } from '@/data/arbitrary';
import events from '@/data/events.json';
import { FIXTURE } from '@/data/fixture';
import { laneLeaders } from '@/data/lane-members';
import { datasetSchema, type Dataset, type TimelineEvent } from '@/data/schema';
import { DAY_MS, toMs, toSpan } from '@/data/time';
import { LANGS } from '@/data/vocabulary';

import { verticalLayout, type VerticalSize } from './vertical-layout';
import type { VerticalLabel, VerticalScene } from './vertical-scene';
import { verticalInput, type VerticalOptions } from './vertical-sample.test-helper';

const options: fc.Arbitrary<VerticalOptions> = fc.record({
  lang: fc.constantFrom(...LANGS),
  bundles: fc
    .dictionary(fc.constantFrom('event-0', 'event-1', 'event-2'), fc.boolean())
    .map((record) => new Map(Object.entries(record))),
  selected: fc.constantFrom(null, 'event-0', 'event-5'),
});
const leaders = fc.constantFrom(...FIXTURE.leaders.map(({ id }) => id));
const size: fc.Arbitrary<VerticalSize> = fc.record({
  width: fc.integer({ min: 300, max: 640 }),
  reach: fc.integer({ min: 120, max: 600 }),
  scale: fc.constantFrom(1, 1, 2),
});
/** From all the years on a screen to three days. */
const msPerPx = fc.constantFrom(4, 12, 40, 216, 700, 6_000).map((px) => (30 * DAY_MS) / px);
const any = fc.record({ dataset: datasets(60), options, size, msPerPx });

const ALL = toSpan(null, null);

const layout = (of: {
  dataset: Dataset;
  options: VerticalOptions;
  size: VerticalSize;
  msPerPx: number;
}) => verticalLayout(verticalInput(of.dataset, of.options), ALL, of.msPerPx, of.size);

/** Every event as often as it is labelled or counted. */
function shown(dataset: Dataset, { labels }: VerticalScene): readonly string[] {
  const { lane, item } = verticalInput(dataset);
  return labels
    .flatMap((label) => {
      if (label.is === 'event') return [label.eventId];
      if (label.is === 'bundle') return label.open ? [] : label.eventIds;
      return clusterMembers(label.count, lane.events).flatMap((ordinal) => item(ordinal)?.id ?? []);
    })
    .sort();
}
const dated = (dataset: Dataset) =>
  dataset.events.flatMap(({ id, date }) => (date === null ? [] : [id])).sort();

/** What belongs to one meeting stands together, and is in order as one. */
const leads = (labels: readonly VerticalLabel[]) =>
  labels.filter(
    (label, i) =>
      !(label.is === 'event' && label.inBundle) &&
      !(label.is === 'bundle' && !label.headless && labels[i - 1]?.is === 'event'),
  );

describe('the vertical layout of any events, width, zoom and language', () => {
  it('sets no label on another, nor outside of the width', () => {
    fc.assert(
      fc.property(any, (sample) => {
        const { labels, width, height, labelPx } = layout(sample);
        labels.forEach((label, i) => {
          const above = labels[i - 1];
          expect(label.y).toBeGreaterThanOrEqual(above ? above.y + above.height : 0);
          expect(label.x).toBeGreaterThanOrEqual(labelPx);
          expect(label.x + label.width).toBeLessThanOrEqual(width + 1e-6);
          expect(label.y + label.height).toBeLessThanOrEqual(height);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('makes every label a target for a finger', () => {
    fc.assert(
      fc.property(any, (sample) => {
        for (const { height } of layout(sample).labels) expect(height).toBeGreaterThanOrEqual(44);
      }),
    );
  });

  it('labels or counts every dated event exactly once', () => {
    fc.assert(
      fc.property(any, (sample) => {
        expect(shown(sample.dataset, layout(sample))).toEqual(dated(sample.dataset));
      }),
      { numRuns: 200 },
    );
  });

  it('always labels the selected event, also within its bundle if that is open', () => {
    fc.assert(
      fc.property(any, (sample) => {
        const { selected = null } = sample.options;
        const event = sample.dataset.events.find(({ id }) => id === selected);
        fc.pre(event !== undefined && event.date !== null && event.kind !== 'task');
        const ids = layout(sample).labels.flatMap((one) => (one.is === 'event' ? one.eventId : []));
        expect(ids).toContain(selected);
      }),
    );
  });

  it('stands in the order of time', () => {
    fc.assert(
      fc.property(any, (sample) => {
        const ys = leads(layout(sample).labels).map(({ from }) => from.y);
        expect(ys).toEqual([...ys].sort((a, b) => a - b));
      }),
    );
  });

  it('joins every label to its mark, or a count to its unit', () => {
    fc.assert(
      fc.property(any, (sample) => {
        const scene = layout(sample);
        const marks = new Map(scene.marks.map((mark) => [mark.key, mark]));
        for (const label of scene.labels) {
          if (label.is === 'cluster') {
            expect(label.from).toEqual({ x: scene.bandPx, y: (label.y0 + label.y1) / 2 });
            continue;
          }
          const ends = [...marks.values()].map((mark) => `${mark.x + mark.half} ${mark.symbolY}`);
          expect(ends).toContain(`${label.from.x} ${label.from.y}`);
          if (label.is === 'event' && !label.inBundle) {
            expect(marks.get(label.key)?.symbolY).toBe(label.from.y);
          }
        }
      }),
    );
  });

  it('shows an uncertain date as the whole span that it can touch, never as a point', () => {
    fc.assert(
      fc.property(any, (sample) => {
        const { marks, start, msPerPx: scale } = layout(sample);
        const byId = new Map(sample.dataset.events.map((event) => [event.id, event]));
        for (const { key, eventId, kind, shape, y0, y1, symbolY } of marks) {
          if (key.startsWith('stem/')) continue;
          const date = byId.get(eventId)?.date;
          if (!date) throw new Error(`${eventId} has no date and yet a mark`);
          const isVague =
            date.precision !== 'day' ||
            date.earliest === null ||
            (kind !== 'task' && date.latest === null);
          expect(shape === 'span').toBe(isVague);
          if (!isVague) continue;
          expect(y1 - y0).toBeGreaterThanOrEqual(LEAST_SPAN_PX - 1e-6);
          if (date.earliest && date.latest) {
            expect(y0).toBeLessThanOrEqual((toMs(date.earliest) - start) / scale + 1e-6);
            expect(y1).toBeGreaterThanOrEqual((toMs(date.latest) + DAY_MS - start) / scale - 1e-6);
          }
          expect(symbolY).toBeGreaterThanOrEqual(y0);
          expect(symbolY).toBeLessThanOrEqual(y1);
        }
      }),
    );
  });

  it('says that no article was collected only where no label stands', () => {
    fc.assert(
      fc.property(any, (sample) => {
        const { gaps, labels } = layout(sample);
        for (const { y0, y1, notes } of gaps) {
          for (const y of notes) {
            expect(y).toBeGreaterThan(y0);
            expect(y).toBeLessThan(y1);
            expect(labels.some((label) => label.y < y && label.y + label.height > y)).toBe(false);
          }
        }
      }),
    );
  });

  it('makes the same of the same', () => {
    fc.assert(
      fc.property(any, (sample) => {
        expect(layout(sample)).toEqual(layout(sample));
      }),
      { numRuns: 30 },
    );
  });
});

describe('the vertical layout of one lane', () => {
  const anyLane = fc.record({ sample: any, shown: leaders });

  it('labels or counts every event of the lane exactly once, and of others what is selected', () => {
    fc.assert(
      fc.property(anyLane, ({ sample, shown: id }) => {
        const { dataset, options: asked } = sample;
        const own = dataset.events.filter(
          (event) => event.date !== null && laneLeaders(event).includes(id),
        );
        fc.pre(own.length > 0);
        const input = verticalInput(dataset, { ...asked, shown: id });
        const { labels } = verticalLayout(input, ALL, sample.msPerPx, sample.size);
        const ids = labels.flatMap((label) => {
          if (label.is === 'event') return [label.eventId];
          if (label.is === 'bundle') return label.open ? [] : label.eventIds;
          return clusterMembers(label.count, input.lane.events).flatMap(
            (ordinal) => input.item(ordinal)?.id ?? [],
          );
        });
        const guests = dataset.events
          .filter((event) => event.id === asked.selected && event.date !== null)
          .filter((event) => !own.includes(event));
        expect(ids.sort()).toEqual([...own, ...guests].map((event) => event.id).sort());
      }),
      { numRuns: 200 },
    );
  });

  it('keeps the congresses of all lanes as its setting', () => {
    fc.assert(
      fc.property(anyLane, ({ sample, shown: id }) => {
        const { dataset, options: asked, msPerPx: scale, size: own } = sample;
        const inLane = verticalInput(dataset, { ...asked, shown: id });
        const inAll = verticalInput(dataset, asked);
        expect(verticalLayout(inLane, ALL, scale, own).bands).toEqual(
          verticalLayout(inAll, ALL, scale, own).bands,
        );
      }),
    );
  });

  it('tells of each label in which lanes its event stands', () => {
    fc.assert(
      fc.property(any, (sample) => {
        const byId = new Map(sample.dataset.events.map((event) => [event.id, event]));
        for (const label of layout(sample).labels) {
          if (label.is !== 'event') continue;
          const event = byId.get(label.eventId)!;
          expect(label.lanes.toSorted()).toEqual(laneLeaders(event).toSorted());
        }
      }),
    );
  });
});

describe('the vertical layout of a crowd', () => {
  const size = { width: 390, reach: 300, scale: 1 };

  it('counts by the finest unit that has room for a count', () => {
    fc.assert(
      fc.property(datasets(60), msPerPx, (dataset, scale) => {
        const clusters = verticalLayout(verticalInput(dataset), ALL, scale, size).labels.flatMap(
          (one) => (one.is === 'cluster' ? [one] : []),
        );
        const step = finestStep(scale, 48);
        for (const { y0, y1, height, count } of clusters) {
          expect(count.count).toBeGreaterThan(1);
          expect(y1 - y0).toBeGreaterThanOrEqual(height);
          expect(stepAround(step, count.span.start)).toEqual(count.span);
        }
        expect(new Set(clusters.map(({ key }) => key)).size).toBe(clusters.length);
      }),
    );
  });

  it('leaves no label further from its mark than it is said to reach', () => {
    fc.assert(
      fc.property(datasets(60), (dataset) => {
        const { labels } = verticalLayout(verticalInput(dataset), ALL, (30 * DAY_MS) / 216, size);
        for (const { y, from } of leads(labels)) {
          expect(Math.abs(y + 22 - from.y)).toBeLessThanOrEqual(size.reach + 44);
        }
      }),
    );
  });

  it('sets the selected task of an opened bundle beside its mark, however many there are', () => {
    const [meeting] = fc.sample(datasets(1), { numRuns: 1, seed: 3 })[0]!.events;
    const date = {
      edtf: '2025-06-16',
      earliest: '2025-06-16',
      latest: '2025-06-16',
      precision: 'day' as const,
      basis: 'stated' as const,
    };
    const head: TimelineEvent = { ...meeting!, id: 'head', kind: 'meeting', subtype: 'any', date };
    const tasks = Array.from({ length: 30 }, (_, i): TimelineEvent => ({
      ...head,
      id: `task-${String(i).padStart(2, '0')}`,
      kind: 'task',
      task: { assignedBy: 'head', assignedAt: 'head', due: null, assignees: [] },
    }));
    const dataset = {
      ...fc.sample(datasets(1), { numRuns: 1, seed: 3 })[0]!,
      events: [head, ...tasks],
    };
    for (const selected of ['head', 'task-00', 'task-15', 'task-29']) {
      const input = verticalInput(dataset, { selected, bundles: new Map([['head', true]]) });
      const { labels } = verticalLayout(input, ALL, (30 * DAY_MS) / 216, size);
      const label = labels.find((one) => one.is === 'event' && one.eventId === selected)!;
      expect(Math.abs(label.y + 22 - label.from.y)).toBeLessThan(44);
    }
  });
});

describe.each(LANGS)('the vertical layout of the articles in %s', (lang) => {
  const dataset = datasetSchema.parse(events);

  it('leaves a meeting at its mark when its tasks are opened, and joins these by one line', () => {
    const meeting = 'army-military-political-conference-2025';
    const input = verticalInput(dataset, { lang, bundles: new Map([[meeting, true]]) });
    const home = { width: 390, reach: 388, scale: 1 };
    const { labels } = verticalLayout(input, ALL, (30 * DAY_MS) / 216, home);
    const label = labels.find((one) => one.is === 'event' && one.eventId === meeting)!;
    expect(Math.abs(label.y + 22 - label.from.y)).toBeLessThan(8);
    const tasks = labels.flatMap((one) => (one.is === 'event' && one.inBundle ? [one] : []));
    expect(tasks.length).toBeGreaterThan(10);
    expect(tasks.every(({ viaBundle }) => viaBundle)).toBe(true);
  });

  it('labels every event or its bundle at home on an ordinary phone, and counts none away', () => {
    const scene = verticalLayout(verticalInput(dataset, { lang }), ALL, (30 * DAY_MS) / 216, {
      width: 390,
      reach: 388,
      scale: 1,
    });
    expect(scene.labels.filter((label) => label.is === 'cluster')).toEqual([]);
    expect(shown(dataset, scene)).toEqual(dated(dataset));
  });

  it('stays within a screen for all the years', () => {
    const input = verticalInput(dataset, { lang });
    const scale = (input.extent.end - input.extent.start) / 560;
    const { labels } = verticalLayout(input, ALL, scale, { width: 390, reach: 120, scale: 1 });
    const last = labels.at(-1)!;
    expect(last.y + last.height).toBeLessThanOrEqual(560 + 96);
  });
});
