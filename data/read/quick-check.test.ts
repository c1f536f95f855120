import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { datasets } from '../arbitrary';
import { timelineEventSchema } from '../schema';
import { countKeys } from './dataset-reader';
import { quickCheck } from './quick-check';

const check = quickCheck(timelineEventSchema);
const { events } = JSON.parse(readFileSync('data/events.json', 'utf8')) as {
  readonly events: readonly unknown[];
};

/** What anybody might write where something else belongs. */
const anything = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown[]>(
    '',
    ' x ',
    '2025-02-30',
    '0000-13-01',
    'a--b',
    'A',
    'task',
    'x'.repeat(2_001),
  ),
  fc.constantFrom<unknown[]>(NaN, Infinity, -1, 1.5, 2 ** 60, null, [], {}, [[]], true),
);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Every object and list in a value, itself included. */
function nodes(value: unknown): Record<string, unknown>[] {
  if (!isObject(value)) return [];
  return [value, ...Object.values(value).flatMap(nodes)];
}

/** An event of the dataset with some of it replaced, removed or added. */
const mutated = fc
  .tuple(
    fc.constantFrom(...events),
    fc.array(
      fc.record({ node: fc.nat(), key: fc.nat(), value: anything, how: fc.nat({ max: 3 }) }),
      { maxLength: 3 },
    ),
  )
  .map(([event, changes]) => {
    const copy: unknown = structuredClone(event);
    for (const { node, key, value, how } of changes) {
      const all = nodes(copy);
      const target = all[node % all.length];
      if (!target) continue;
      const keys = Object.keys(target);
      const name = keys[key % Math.max(1, keys.length)] ?? 'x';
      if (how === 0) delete target[name];
      else if (how === 1)
        target[['extra', '__proto__x', 'constructor'][key % 3] ?? 'x'] = structuredClone(value);
      else target[name] = structuredClone(value);
    }
    // As a file could have it: without holes in lists, or keys on them.
    return JSON.parse(JSON.stringify(copy)) as unknown;
  });

describe('the quick check', () => {
  it('accepts all that the built-in dataset has', () => {
    for (const event of events) expect(check(event)).toBe(countKeys(event));
  });

  it('accepts only what the schema accepts and leaves as it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          { weight: 6, arbitrary: mutated },
          { weight: 1, arbitrary: anything },
          { weight: 1, arbitrary: datasets(2).map((dataset) => dataset.events[0]) },
        ),
        (value) => {
          const keys = check(value);
          if (keys < 0) return;
          expect(timelineEventSchema.parse(value)).toEqual(value);
          expect(keys).toBe(countKeys(value));
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it.each([
    ['a key that the format has not', { extra: 1 }],
    ['text to trim', { title: { en: ' x', vi: 'x' } }],
    ['a day that is none', { date: { edtf: '2025', earliest: '2025-02-30' } }],
    ['a text that is too long', { summary: { en: 'x'.repeat(2_001), vi: 'x' } }],
    ['a list where an object belongs', { title: ['en', 'vi'] }],
  ])('leaves %s to the schema', (_, change) => {
    const [first] = events;
    expect(check({ ...(isObject(first) ? first : {}), ...change })).toBe(-1);
  });

  it('leaves a key named __proto__ to the schema', () => {
    const text = JSON.stringify(events[0]).replace('{', '{"__proto__":{"x":1},');
    expect(check(JSON.parse(text))).toBe(-1);
  });
});
