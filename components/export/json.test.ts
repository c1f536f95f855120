import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { checkDataset } from '@/data/check';
import { indexDataset } from '@/data/dataset-index';
import { EMPTY_FILTER, type EventFilter } from '@/data/event-filter';
import { eventsOf } from '@/data/events-of.test-helper';
import { filterEvents } from '@/data/query';
import { unpack } from '@/data/read/packed-dataset';
import { readDataset } from '@/data/read/read-dataset';
import { datasetSchema, type Dataset } from '@/data/schema';

import { contextOf } from './hostile.test-helper';
import { serializeJson } from './json';

const dataset: Dataset = datasetSchema.parse(JSON.parse(readFileSync('data/events.json', 'utf8')));
const index = indexDataset(dataset);

function exported(asked: Uint32Array) {
  const pieces: string[] = [];
  const work = serializeJson(contextOf(index), [{ title: null, ordinals: asked }]);
  let next = work.next();
  for (; !next.done; next = work.next()) pieces.push(next.value);
  return { text: pieces.join(''), note: next.value };
}

async function* bytes(text: string) {
  yield new TextEncoder().encode(text);
}

async function opened(text: string) {
  const outcome = await readDataset(bytes(text), { external: true }, () => undefined);
  if (outcome.kind !== 'dataset') throw new Error(JSON.stringify(outcome));
  return unpack(outcome.dataset);
}

describe('the dataset of a view', () => {
  it('of all events is the dataset itself, as far as they need it', async () => {
    const { text, note } = exported(Uint32Array.from(dataset.events.keys()));
    expect(note).toEqual({ undated: 0, added: { named: [], more: 0 } });
    const again = await opened(text);
    expect(eventsOf(again, filterEvents(again, EMPTY_FILTER))).toEqual(dataset.events);
    expect(again.dataset.title).toEqual(dataset.title);
  });

  it('of any events opens again with just these, and the meetings where tasks of them were set', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray([...dataset.events.keys()]), async (ordinals) => {
        const asked = Uint32Array.from(ordinals);
        const { text, note } = exported(asked);
        const part = datasetSchema.parse(JSON.parse(text));
        expect(checkDataset(part)).toEqual([]);
        const again = await opened(text);
        const own = new Set(ordinals.map((ordinal) => index.events.at(ordinal).id));
        const meetings = ordinals.flatMap((ordinal) => {
          const meeting = index.events.at(ordinal).task?.assignedAt;
          return meeting === undefined || own.has(meeting) ? [] : [meeting];
        });
        const expected = new Set([...own, ...meetings]);
        expect(part.events.map(({ id }) => id).sort()).toEqual([...expected].sort());
        const added = part.events.filter(({ id }) => !own.has(id)).map(({ title }) => title.en);
        expect(added).toHaveLength(expected.size - own.size);
        expect(note.added.named).toEqual(added.slice(0, 3));
        expect(note.added.more).toBe(Math.max(0, added.length - 3));
        for (const event of part.events) {
          const before = index.events.get(event.id)!;
          expect({ ...event, relations: [] }).toEqual({ ...before, relations: [] });
          expect(event.relations).toEqual(
            before.relations.filter(({ event: id }) => expected.has(id)),
          );
          expect(again.events.get(event.id)).toEqual(event);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('holds no leader, institution or article that nothing in it names', () => {
    const filter: EventFilter = { ...EMPTY_FILTER, kinds: ['congress'] };
    const part = datasetSchema.parse(
      JSON.parse(exported(filterEvents(index, filter).ordinals).text),
    );
    expect(part.leaders.length).toBeLessThan(dataset.leaders.length);
    expect(part.articles.length).toBeLessThan(dataset.articles.length);
    expect(checkDataset({ ...part, articles: part.articles.slice(1) })).not.toEqual([]);
  });
});
