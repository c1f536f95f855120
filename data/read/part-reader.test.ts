import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { datasetSchema, type Dataset } from '../schema';
import { foldedWords } from '../text';
import { lineBlocks } from './blocks';
import { DatasetReader } from './dataset-reader';
import type { Helpers } from './helpers';
import { MAX_DOCUMENT_BYTES } from './limits';
import { unpack, type PackedDataset } from './packed-dataset';
import { PartReader } from './part-reader';
import { readLines } from './read-lines';
import type { SoundPart } from './sound-part';

async function* whole(bytes: Uint8Array) {
  yield bytes;
}

/**
 * Helpers as workers would be: several, later, and with copies only. Counts what they read.
 *
 * @param life how many blocks they read before they end
 */
function helpers(busy: readonly boolean[], life = Infinity): Helpers & { readonly sound: number } {
  let readers: readonly PartReader[] = [];
  let asked = 0;
  const all = {
    sound: 0,
    begin: (header: PackedDataset['header']) => {
      readers = [0, 1].map(() => new PartReader(structuredClone(header)));
    },
    read: (bytes: Uint8Array<ArrayBuffer>) => {
      asked += 1;
      if (busy[asked % Math.max(1, busy.length)] === true) return null;
      const lent = structuredClone(bytes);
      const reader = readers[asked % 2];
      const isAlive = asked <= life;
      const answer = async (): Promise<SoundPart | null> => {
        await new Promise((resolve) => setTimeout(resolve, 0));
        const part = (isAlive && reader?.read(lent)) || null;
        if (part) all.sound += 1;
        return structuredClone(part);
      };
      return answer();
    },
  };
  return all;
}

/** @param size of a block, in bytes */
async function read(text: string, size: number, others: Helpers | null) {
  const reader = new DatasetReader({ external: true });
  const blocks = lineBlocks(whole(new TextEncoder().encode(text)), MAX_DOCUMENT_BYTES, size);
  const { value: first } = await blocks.next();
  if (first) await readLines(reader, first, blocks, others);
  const packed = reader.finish();
  return { packed, problems: reader.log.toProblems() };
}

const { events, ...header }: Dataset = datasetSchema.parse(
  JSON.parse(readFileSync('data/events.json', 'utf8')),
);
const HEADER = JSON.stringify(header);
/** The lines of real events, in any order. */
const shuffled = fc
  .shuffledSubarray(
    events.map((event) => JSON.stringify(event)),
    { minLength: events.length },
  )
  .map((lines) => [HEADER, ...lines]);
const blockSize = fc.integer({ min: 4_000, max: 60_000 });

/** Texts that a search finds the same events by, however they are cut into blocks. */
const textsOf = (packed: PackedDataset | null) => {
  if (!packed) throw new Error('it was refused');
  const index = unpack(packed);
  return Array.from({ length: index.events.size }, (_, i) => {
    const event = index.events.at(i);
    const [word = ''] = foldedWords(event.title.vi);
    return [event, index.events.ordinalOf(event.id), index.texts.find([word]).words];
  });
};

it('lines that helpers read are the dataset that one reader reads', async () => {
  let sound = 0;
  await fc.assert(
    fc.asyncProperty(
      shuffled,
      blockSize,
      fc.array(fc.boolean(), { maxLength: 5 }),
      fc.constantFrom(0, 1, 3, Infinity),
      async (lines, size, busy, life) => {
        const text = lines.join('\n');
        const others = helpers(busy, life);
        const [alone, together] = [await read(text, size, null), await read(text, size, others)];
        sound += others.sound;
        expect(together.problems).toEqual(alone.problems);
        expect(together.packed?.columns).toEqual(alone.packed?.columns);
        expect(textsOf(together.packed)).toEqual(textsOf(alone.packed));
      },
    ),
    { numRuns: 40 },
  );
  expect(sound).toBeGreaterThan(40);
});

it('what is wrong with a line is told as one reader tells it, wherever it stands', async () => {
  const broken = fc.record({
    at: fc.nat(),
    how: fc.constantFrom(
      (line: string) => line.slice(0, -1),
      (line: string) => line.replace('"title"', '"titel"'),
      (line: string) => line.replace('{"id":', '{"kind":"task","id":'),
      (line: string) => line.replace(/"edtf":"\d/, '"edtf":"x'),
      (line: string) => line.replace(/"id":"[^"]+"/, `"id":"${events[0]?.id}"`),
      (line: string) => line.replace(/"event":"[^"]+"/, '"event":"nobody"'),
      (line: string) => ` \n${line}`,
      (line: string) => line.replace('"en":"', '"en":" '),
    ),
  });
  await fc.assert(
    fc.asyncProperty(
      shuffled,
      fc.array(broken, { minLength: 1, maxLength: 3 }),
      blockSize,
      async (sound, changes, size) => {
        const lines = [...sound];
        for (const { at, how } of changes) {
          const place = 1 + (at % (lines.length - 1));
          lines[place] = how(lines[place] ?? '');
        }
        const text = lines.join('\n');
        const [alone, together] = [
          await read(text, size, null),
          await read(text, size, helpers([])),
        ];
        expect(together.problems).toEqual(alone.problems);
        expect(together.packed?.columns).toEqual(alone.packed?.columns);
      },
    ),
    { numRuns: 60 },
  );
});
