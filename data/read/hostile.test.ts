import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { FIXTURE } from '../fixture';
import { inEnglish } from '../phrase';
import { readDataset, type ReadOutcome } from './read-dataset';

type Json = Record<string, unknown>;

const { events, ...header } = FIXTURE;
const [event] = events;
const [leader] = header.leaders;

async function* whole(text: string) {
  yield new TextEncoder().encode(text);
}

function read(text: string): Promise<ReadOutcome> {
  return readDataset(whole(text), { external: true }, () => undefined);
}

/** The first problems, each as `path: message → fix`, and how many there are. */
async function toldOf(text: string) {
  const outcome = await read(text);
  if (outcome.kind !== 'problems') return { count: 0, told: [outcome.kind] };
  const { count, first } = outcome.problems;
  return {
    count,
    told: first.map((one) => `${one.path}: ${inEnglish(one.message)} → ${inEnglish(one.fix)}`),
  };
}

const document = (change: Json, eventChange: Json = {}) =>
  JSON.stringify({
    ...header,
    ...change,
    events: [{ ...event, ...eventChange }, ...events.slice(1)],
  });
const lines = (change: Json, eventChange: Json = {}) =>
  [{ ...header, ...change }, { ...event, ...eventChange }, ...events.slice(1)]
    .map((line) => JSON.stringify(line))
    .join('\n');

/** A list of a million entries, none of which is any good. */
const MILLION = Array.from({ length: 1_000_000 }, () => 0);

describe.each([
  ['a document', document],
  ['JSON Lines', lines],
])('a hostile dataset as %s', (_, write) => {
  it('is a dataset before anything is done to it', async () => {
    expect((await read(write({}))).kind).toBe('dataset');
  });

  it.each(['leaders', 'institutions', 'articles'])(
    'with a million wrong %s is refused by their number',
    async (list) => {
      const { told } = await toldOf(write({ [list]: MILLION }));
      expect(told[0]).toMatch(
        new RegExp(`^${list}: (line 1: )?it lists more than 65535 → divide it$`),
      );
    },
  );

  it('with 65,535 entries that are wrong in every way has all of them counted', async () => {
    const entry = { id: 1, name: 2, aliases: 3, posts: 4, more: 5 };
    const { count, told } = await toldOf(
      write({ leaders: Array.from({ length: 65_535 }, () => entry) }),
    );
    expect(count).toBe(5 * 65_535);
    expect(told).toHaveLength(20);
    expect(told[0]).toMatch(/^leaders\[0\]\.id: /);
  });

  it.each([
    ['aliases', { leaders: [{ ...leader, aliases: MILLION }] }, {}, 'leaders[0].aliases', 2_000],
    ['participants', {}, { participants: MILLION }, 'events[0].participants', 2_000],
    ['keys that the format has not', {}, { more: { in: MILLION } }, 'events[0].more.in', 2_000],
    [
      'lists in its lists',
      {},
      { evidence: Array.from({ length: 2_000 }, () => ({ supports: MILLION.slice(0, 21) })) },
      'events[0].evidence[1999].supports',
      20,
    ],
  ])(
    'with too many %s is refused at their place',
    async (_name, change, eventChange, path, most) => {
      const { told } = await toldOf(write(change, eventChange));
      const place = told.find((one) => one.startsWith(`${path}: `));
      expect(place).toContain(`it lists more than ${most}`);
    },
  );

  it('with every mistake that its limits allow is still told', async () => {
    const supports = Array.from({ length: 20 }, () => 0);
    const evidence = Array.from({ length: 2_000 }, () => ({ supports }));
    const { count } = await toldOf(
      write({}, { evidence, rivalDates: evidence, relations: evidence }),
    );
    expect(count).toBeGreaterThan(40_000);
  });

  it('nested without end is refused, also where it is valid JSON', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const kind = write({}, { kind: '@' }).replace('"@"', deep);
    expect((await toldOf(kind)).told[0]).toMatch(
      /^events\[0\]\.kind(\[0\])+: .*more than 20 levels/,
    );
    const title = write({ title: '@' }).replace('"@"', '{"a":'.repeat(21) + '1' + '}'.repeat(21));
    expect((await toldOf(title)).told[0]).toMatch(/^title(\.a)+: .*more than 20 levels deep/);
  });

  it('with a text without end is told of its length, not of the text', async () => {
    const text = 'x'.repeat(5_000_000);
    const { told } = await toldOf(write({}, { title: { en: text, vi: text }, kind: text }));
    expect(told.join()).toContain('events[0].title.en: ');
    expect(told.join()).toContain('it is more than 2000 characters → shorten it');
    expect(told.join().length).toBeLessThan(2_000);
  });

  it.each(['__proto__', 'constructor', 'toString'])('has no key %s', async (key) => {
    const own = (text: string) => text.replaceAll('"@":', `"${key}":`);
    const { told } = await toldOf(own(write({ '@': { polluted: 1 } }, { '@': { polluted: 1 } })));
    expect(told[0]).toContain(`the format has no key "${key}" here`);
    expect(told.some((one) => one.startsWith(`events[0].${key}: `))).toBe(true);
    expect('polluted' in {}).toBe(false);
    const ids = write({}, { participants: [{ leader: key, role: 'host' }] });
    expect((await toldOf(ids)).told[0]).toContain('events[0].participants[0].leader: ');
  });

  it.each([
    ['a direction that outlasts itself', '\u202e', 'U+202E', '\\u202e'],
    ['an isolate', '\u2066', 'U+2066', '\\u2066'],
    ['NUL', '\0', 'U+0000', '\\u0000'],
    ['half of a surrogate pair', '\ud83d', 'U+D83D', '\\ud83d'],
    ['the other half', '\udea9', 'U+DEA9', '\\udea9'],
    ['a control of a terminal', '\u009b', 'U+009B', '\\u009b'],
  ])('has no text with %s, and its refusal has none either', async (_name, letter, name, shown) => {
    const text = `ab${letter}c`;
    const { told } = await toldOf(write({}, { title: { en: text, vi: 'x' } }));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^events\[0\]\.title\.en: /);
    expect(told[0]).toContain(`"ab${shown}c" is not valid`);
    expect(told[0]).toContain(`remove the hidden character ${name}, the 3. of the text`);
    const all = await toldOf(write({ [text]: 1, title: { en: text, vi: text } }, { kind: text }));
    expect(all.count).toBeGreaterThan(3);
    expect(all.told.join()).not.toContain(letter);
  });

  it('keeps what only looks strange: other scripts, joiners, pictures', async () => {
    const text = 'Đại hội \u{1F6A9} 한국 شهر \u200fשלום\u200f e\u0301 क\u200dष';
    expect((await read(write({}, { title: { en: text, vi: text } }))).kind).toBe('dataset');
  });

  it.each(['1e999', '-1', '1.5', '9007199254740993', '-1e999'])(
    'has no position %s',
    async (number) => {
      const evidence = [
        {
          article: 'a',
          supports: ['date'],
          quote: { exact: 'x' },
          position: { start: '@', end: 1 },
        },
      ];
      const { told } = await toldOf(write({}, { evidence }).replace('"@"', number));
      expect(told.join()).toContain('events[0].evidence[0].position.start: ');
    },
  );

  it.each(['+275760-09-14', '-271821-04-19', '99999-01-01', '2026-02-30', '0000-00-00'])(
    'has no day %s',
    async (day) => {
      const { told } = await toldOf(write({ window: { start: day, end: day } }));
      expect(told[0]).toMatch(/^window\.start: /);
    },
  );
});

it('the built-in dataset is within all limits', async () => {
  expect((await read(readFileSync('data/events.json', 'utf8'))).kind).toBe('dataset');
});
