import { expect, test } from 'vitest';
import { checkDataset } from '@/data/check';
import { byDate } from '@/data/event-order';
import { readDataset } from '@/data/read/read-dataset';
import { datasetSchema } from '@/data/schema';
import { DAY, T0, T1 } from './calendar.mjs';
import { datasetLines } from './dataset.mjs';
import { generateEvents, KINDS, laneOf } from './events.mjs';
import { random, weighted } from './random.mjs';
import { INSTITUTIONS, LEADERS } from './words.mjs';

function dataset(count: number, seed = 1) {
  const [header = '', ...events] = datasetLines(count, seed);
  const parse = (line: string): unknown => JSON.parse(line);
  return datasetSchema.parse({ ...Object(parse(header)), events: events.map(parse) });
}

test('a seed gives the same events each time, another seed others', () => {
  expect(generateEvents(500, 1)).toEqual(generateEvents(500, 1));
  expect(generateEvents(500, 2)).not.toEqual(generateEvents(500, 1));
});

test('every event lies within the four years and has leaders and institutions that exist', () => {
  const events = generateEvents(5000, 7);
  const institutions = INSTITUTIONS.map(({ name }) => name.en);
  expect(new Set(events.map(({ id }) => id)).size).toBe(5000);
  for (const event of events) {
    expect(event.start).toBeGreaterThanOrEqual(T0);
    expect(event.end ?? event.start + 1).toBeGreaterThan(event.start);
    expect(event.end ?? event.start).toBeLessThanOrEqual(T1);
    expect(KINDS).toContain(event.kind);
    expect(LEADERS).toEqual(expect.arrayContaining(event.leaders));
    expect(institutions).toEqual(expect.arrayContaining(event.institutions));
    expect(new Set(event.leaders).size).toBe(event.leaders.length);
  }
});

test('the events are as uneven as news is, and in no order', () => {
  const events = generateEvents(20_000, 3);
  const lanes = LEADERS.map((_, lane) => events.filter((event) => laneOf(event) === lane).length);
  expect(Math.max(...lanes)).toBeGreaterThan(4 * Math.min(...lanes));
  const weeks = new Map<number, number>();
  for (const { start } of events) {
    const week = Math.floor((start - T0) / (7 * DAY));
    weeks.set(week, (weeks.get(week) ?? 0) + 1);
  }
  expect(weeks.size).toBeLessThan(200);
  expect(Math.max(...weeks.values())).toBeGreaterThan((4 * 20_000) / 209);
  const share = (kind: string) => events.filter((event) => event.kind === kind).length / 20_000;
  expect(share('task')).toBeGreaterThan(0.25);
  expect(share('congress')).toBeGreaterThan(0.03);
  expect(events.some(({ start }, i) => start < (events[i - 1]?.start ?? 0))).toBe(true);
});

test('an index without weight is never drawn, and the heaviest most often', () => {
  const [pick, next] = [weighted([0, 1, 3, 0]), random(5)];
  const drawn = Array.from({ length: 1000 }, () => pick(next));
  expect(new Set(drawn)).toEqual(new Set([1, 2]));
  expect(drawn.filter((index) => index === 2).length).toBeGreaterThan(600);
});

test.each([60, 1000])('%i events make a dataset that the product accepts', (count) => {
  const made = dataset(count);
  expect(made.events).toHaveLength(count);
  expect(checkDataset(made)).toEqual([]);
  expect([...made.events].sort(byDate)).toEqual(made.events);
});

test('the product reads the dataset as it is written to a file', async () => {
  async function* file() {
    for (const line of datasetLines(1000)) yield new TextEncoder().encode(`${line}\n`);
  }
  const outcome = await readDataset(file(), { external: true }, () => undefined);
  expect(outcome).toMatchObject({ kind: 'dataset' });
});

test('the dataset tells the same events, some of them less exactly', () => {
  const [memory, told] = [generateEvents(1000), dataset(1000).events];
  const titles = new Map(memory.map(({ id, title }) => [id, title]));
  expect(new Map(told.map(({ id, title }) => [id, title.en]))).toEqual(titles);
  const precisions = new Set(told.map(({ date }) => date?.precision));
  expect(precisions).toEqual(new Set(['day', 'month', 'quarter', 'year']));
  expect(told.some(({ task }) => task?.due === null)).toBe(true);
});
