import { expect, test } from 'vitest';
import type { Cost, Drawing, Gesture, Load, Measurement, Run } from '../types';
import { summaries } from './figures.mjs';
import { loadSummaries, loadVerdicts } from './loads.mjs';
import { markdown } from './markdown.mjs';
import { verdicts } from './verdicts.mjs';

const LONG = { longCount: 0, longTotal: 0, longMax: 0 };
const NO_COST = { script: 0, style: 0, layout: 0, cpu: 0 };

const drawing = (complete: number): Drawing & Cost => ({
  ...LONG,
  ...NO_COST,
  ready: 0,
  painted: 0,
  complete,
  task: complete / 2,
});

const gesture = (task: number, frameP95: number): Gesture => ({
  ...LONG,
  ...NO_COST,
  task,
  frameP95,
  steps: 60,
  capped: false,
  wall: 1000,
  updates: 60,
  frameMedian: 16.7,
  latency: 30,
  depth: 17.4,
});

interface Costs {
  readonly first: number;
  readonly zoom: number;
  readonly pan?: number;
  readonly filter?: number;
  readonly frame?: number;
}

const measured = (peer: string, n: number, costs: Costs, repeat = 0): Measurement => {
  const { first, zoom, pan = zoom, filter = first, frame = 16.7 } = costs;
  return {
    peer,
    n,
    repeat,
    status: 'ok',
    mount: drawing(first),
    zoom: gesture(zoom, frame),
    pan: gesture(pan, frame),
    filter: drawing(filter),
    unfilter: drawing(filter),
  };
};

const judge = (measurements: readonly Measurement[]) =>
  verdicts(summaries(measurements), 'app').map(
    ({ target, n, verdict, note }) =>
      `${target} at ${n}: ${verdict}${note === undefined ? '' : ` (${note})`}`,
  );

test('a figure is the median of its repeats', () => {
  const [summary] = summaries([
    measured('app', 60, { first: 10, zoom: 1 }, 0),
    measured('app', 60, { first: 90, zoom: 3 }, 1),
    measured('app', 60, { first: 20, zoom: 2 }, 2),
  ]);
  expect(summary).toMatchObject({ runs: 3, figures: { first: 20, zoom: 2, firstTask: 10 } });
});

test('a few events are held against vis alone, and what costs the same is not cheaper', () => {
  const found = judge([
    measured('app', 1000, { first: 50, zoom: 10, pan: 12, filter: 30 }),
    measured('vis', 1000, { first: 500, zoom: 40, pan: 12, filter: 20 }),
    measured('echarts', 1000, { first: 1, zoom: 1 }),
    measured('limit', 1000, { first: 1, zoom: 1 }),
  ]);
  expect(found).toEqual([
    "first picture cheaper than vis's at 1000: reached",
    "zoom step, main thread cheaper than vis's at 1000: reached",
    "pan step, main thread cheaper than vis's at 1000: missed",
    "filter to one leader cheaper than vis's at 1000: missed",
  ]);
});

test('ten thousand are held against ECharts too, and a peer that failed is not beaten', () => {
  const found = judge([
    measured('app', 10_000, { first: 50, zoom: 10 }),
    { peer: 'vis', n: 10_000, repeat: 0, status: 'error', phase: 'mount', error: 'a fault' },
    measured('echarts', 10_000, { first: 40, zoom: 20, filter: 90 }),
    measured('uplot', 10_000, { first: 1, zoom: 1 }),
  ]);
  expect(found.slice(0, 4).every((line) => line.endsWith('not measured'))).toBe(true);
  expect(found.slice(4)).toEqual([
    "first picture cheaper than echarts's at 10000: missed",
    "zoom step, main thread cheaper than echarts's at 10000: reached",
    "pan step, main thread cheaper than echarts's at 10000: reached",
    "filter to one leader cheaper than echarts's at 10000: reached",
  ]);
});

test('a hundred thousand are held against every peer, the least possible and the display', () => {
  const found = judge([
    measured('app', 100_000, { first: 90, zoom: 9, pan: 3, filter: 59, frame: 33.3 }),
    { peer: 'vis', n: 10_000, repeat: 0, status: 'over', phase: 'mount', error: 'too long' },
    measured('uplot', 100_000, { first: 198, zoom: 28, pan: 2, filter: 60 }),
    measured('limit', 100_000, { first: 70, zoom: 4, pan: 1, filter: 20 }),
    measured('null', 100_000, { first: 1, zoom: 1 }),
  ]);
  expect(found).toEqual([
    "first picture cheaper than vis's at 100000: reached (vis gave up)",
    "zoom step, main thread cheaper than vis's at 100000: reached (vis gave up)",
    "pan step, main thread cheaper than vis's at 100000: reached (vis gave up)",
    "filter to one leader cheaper than vis's at 100000: reached (vis gave up)",
    "first picture cheaper than uplot's at 100000: reached",
    "zoom step, main thread cheaper than uplot's at 100000: reached",
    "pan step, main thread cheaper than uplot's at 100000: missed",
    "filter to one leader cheaper than uplot's at 100000: reached",
    "zoom, p95 frame interval at the display's rate at 100000: missed",
    "pan, p95 frame interval at the display's rate at 100000: missed",
    "zoom step, main thread at most 3 times limit's at 100000: reached",
    "pan step, main thread at most 3 times limit's at 100000: reached",
    "filter to one leader at most 3 times limit's at 100000: reached",
    "filter and back at most 3 times limit's at 100000: reached",
  ]);
});

test.each([
  [14.9, 'reached'],
  [15.1, 'missed'],
])('growth from 10 ms to %d ms is %s', (zoom, verdict) => {
  const found = judge([
    measured('app', 10_000, { first: 1, zoom: 10 }),
    measured('app', 1_000_000, { first: 1, zoom, pan: 10 }),
  ]);
  expect(found.slice(-2)).toEqual([
    `zoom step, main thread less than 1.5 times that at 10,000 at 1000000: ${verdict}`,
    'pan step, main thread less than 1.5 times that at 10,000 at 1000000: reached',
  ]);
});

test('the tables show the figures, the shares, the growth and what went wrong', () => {
  const run: Run = {
    started: '2026-11-22T12:00:00.000Z',
    node: 'v20.0.0',
    cores: 2,
    options: {
      counts: [60, 1000],
      peers: ['vis'],
      repeats: 1,
      steps: 60,
      cap: 60_000,
      seed: 1,
      lane: 3,
    },
    measurements: [
      measured('vis', 60, { first: 200, zoom: 20 }),
      { ...measured('app', 60, { first: 50, zoom: 4 }), kept: 7, expected: [8, 9] },
      measured('app', 1000, { first: 100, zoom: 6 }),
    ],
    loads: [],
  };
  const text = markdown(run);
  expect(text).toContain('| first picture | 50.0 | 200 (0.25×) |');
  expect(text).toContain(
    "| first picture cheaper than vis's | 60 | 50.0 | 200 | 0.25× | reached |",
  );
  expect(text).toContain('| app | zoom step, main thread | 4.00 | 6.00 | 1.50× |');
  expect(text).toContain('- app: kept 7 events, not the 8 or 9 that match the filter');
  expect(text).toContain('4 of 8 reached');
});

const load = (n: number, complete: number, longMax: number, repeat = 0): Load => ({
  n,
  repeat,
  bytes: 1e6,
  parse: 100,
  limit: 70,
  app: { ...LONG, longMax, data: complete / 2, complete },
  problems: [],
});

test.each([
  [310, 0, ['reached', 'reached']],
  [311, 51, ['missed', 'missed']],
])('from a file, %d ms with a task of %d ms are %s', (complete, longest, expected) => {
  const loads = loadSummaries([
    load(10_000, 1, 0),
    load(100_000, complete - 10, 0, 0),
    load(100_000, complete, longest, 1),
    load(100_000, complete + 10, 99, 2),
  ]);
  expect(loadVerdicts(loads).map(({ n, verdict }) => [n, verdict])).toEqual(
    expected.map((verdict) => [100_000, verdict]),
  );
});

test('a file that could not be loaded is not measured', () => {
  const { app: _app, ...failed } = load(100_000, 1, 0);
  const verdictsOfIt = loadVerdicts(loadSummaries([failed]));
  expect(verdictsOfIt.map(({ verdict }) => verdict)).toEqual(['not measured', 'not measured']);
});
