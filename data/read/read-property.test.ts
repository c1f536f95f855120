import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { datasets } from '../arbitrary';
import { checkDataset } from '../check';
import type { DatasetProblem } from '../check-reference';
import { indexDataset } from '../dataset-index';
import { datasetPart, withinPart } from '../dataset-part';
import { FIXTURE } from '../fixture';
import { arrayStore } from '../event-store';
import { inEnglish } from '../phrase';
import type { Dataset, TimelineEvent } from '../schema';
import { searchText } from '../search-text';
import { SearchTexts } from '../search-texts';
import { toRegistry } from '../registry';
import { foldText } from '../text';
import { RELATION_TYPES } from '../vocabulary';
import { FoldedTexts, toTextBlocks } from './folded-texts';
import { readDataset, type ReadOutcome } from './read-dataset';

async function* pieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

function read(bytes: Uint8Array, size = 1_000): Promise<ReadOutcome> {
  return readDataset(pieces(bytes, size), { external: true }, () => undefined);
}

const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const BYTES = new Uint8Array(readFileSync('data/events.json'));

/** Datasets whose events name one another at random, also in circles, and take one another's ids. */
const tangled = fc
  .tuple(
    datasets(12),
    fc.array(
      fc.record({
        from: fc.nat(),
        to: fc.nat({ max: 14 }),
        type: fc.constantFrom(...RELATION_TYPES, 'part-of', 'part-of'),
      }),
      { maxLength: 20 },
    ),
    fc.option(fc.tuple(fc.nat(), fc.nat())),
  )
  .map(([dataset, links, twin]): Dataset => {
    const events: TimelineEvent[] = dataset.events.map((event, i) => ({
      ...event,
      relations: links
        .filter(({ from }) => from % dataset.events.length === i)
        .map(({ to, type }) => ({ type, event: `event-${to}` })),
    }));
    const [a, b] = twin ?? [];
    const first = events[(a ?? 0) % Math.max(1, events.length)];
    const at = (b ?? 0) % Math.max(1, events.length);
    if (twin && first && events[at]) events[at] = { ...events[at], id: first.id };
    return { ...dataset, events };
  });

const sorted = (problems: readonly DatasetProblem[]) =>
  problems.map((problem) => JSON.stringify(problem)).sort();

describe('reading piece by piece', () => {
  it('finds the problems that looking at the whole finds', async () => {
    await fc.assert(
      fc.asyncProperty(tangled, async (dataset) => {
        const expected = checkDataset(dataset);
        const outcome = await read(encode(dataset));
        if (outcome.kind !== 'problems') {
          expect(outcome.kind).toBe('dataset');
          expect(expected).toEqual([]);
          return;
        }
        expect(outcome.problems.count).toBe(expected.length);
        const all = new Set(sorted(expected));
        for (const problem of sorted(outcome.problems.first)) expect(all).toContain(problem);
        if (expected.length <= 20) expect(sorted(outcome.problems.first)).toEqual(sorted(expected));
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, whatever happened to the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ at: fc.nat({ max: BYTES.length - 1 }), byte: fc.nat({ max: 255 }) }), {
          minLength: 1,
          maxLength: 4,
        }),
        fc.option(fc.nat({ max: BYTES.length })),
        async (changes, end) => {
          const bytes = BYTES.slice(0, end ?? BYTES.length);
          for (const { at, byte } of changes) if (at < bytes.length) bytes[at] = byte;
          const outcome = await read(bytes, 50_000);
          if (outcome.kind === 'problems') {
            expect(outcome.problems.count).toBeGreaterThan(0);
            for (const { message, fix } of outcome.problems.first) {
              expect(inEnglish(message)).not.toBe('');
              expect(inEnglish(fix)).not.toBe('');
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('texts folded into bytes', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30, minLength: 1 }),
    fc.string({ unit: 'binary', maxLength: 10, minLength: 1 }),
    fc.constantFrom('Đại hội Đảng', 'ΟΔΟΣ Σ', 'İstanbul', '한국', '“14”–XIV', 'e\u0301'),
  );

  it('are found as texts are', () => {
    const [base] = FIXTURE.events;
    const registry = toRegistry(FIXTURE);
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        (texts, reversed) => {
          const events = texts.map((own) => ({ ...base!, title: { en: own, vi: 'x' } }));
          const folded = new FoldedTexts(registry);
          for (const event of events) folded.add(event);
          const order = Uint32Array.from(events, (_, i) => (reversed ? events.length - 1 - i : i));
          const packed = folded.build(order);
          const store = arrayStore(Array.from(order, (place) => events[place]!));
          const expected = SearchTexts.of(store, (event) => searchText(event, registry));
          const found = new SearchTexts(events.length, toTextBlocks(packed));
          for (const word of texts.flatMap((own) => foldText(own).split(/\s+/u)).filter(Boolean)) {
            if (!/\p{Surrogate}/u.test(word))
              expect(found.find([word])).toEqual(expected.find([word]));
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** Any of the real events, in any order, as a dataset that is sound. */
const soundDatasets = (() => {
  const whole = indexDataset(JSON.parse(new TextDecoder().decode(BYTES)) as Dataset);
  const all = Array.from({ length: whole.events.size }, (_, ordinal) => ordinal);
  return fc
    .tuple(fc.subarray(all, { minLength: 1 }), fc.shuffledSubarray(all, { minLength: all.length }))
    .map(([asked, places]) => {
      const work = datasetPart(whole, Uint32Array.from(asked));
      let step = work.next();
      while (!step.done) step = work.next();
      const { header, ordinals } = step.value;
      const isIn = new Set(ordinals);
      const events = places
        .filter((place) => isIn.has(place))
        .map((place) => whole.events.at(place));
      const ids = new Set(events.map(({ id }) => id));
      return { ...header, events: events.map((event) => withinPart(event, (id) => ids.has(id))) };
    });
})();

it('an index is the same, wherever its events come from', async () => {
  await fc.assert(
    fc.asyncProperty(soundDatasets, async (dataset) => {
      const outcome = await read(encode(dataset));
      expect(outcome.kind === 'dataset' && outcome.dataset.columns).toEqual(
        indexDataset(dataset).columns,
      );
    }),
    { numRuns: 100 },
  );
});
