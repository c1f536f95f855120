// @ts-check
/**
 * Writes a large dataset of generated events in Briefline's large-file form, JSON Lines:
 * `node e2e/bench/generate.mjs --n 100000 --out FILE [--seed 1]`.
 */
import { createWriteStream } from 'node:fs';
import process from 'node:process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { isMain } from '../../app/server/main.mjs';
import { datasetLines } from './events/dataset.mjs';

/** Lines in one write. */
const BATCH = 500;

/**
 * @param {Iterable<string>} lines
 * @returns {Generator<string, void, void>}
 */
function* batches(lines) {
  let batch = [];
  for (const line of lines) {
    batch.push(line, '\n');
    if (batch.length < 2 * BATCH) continue;
    yield batch.join('');
    batch = [];
  }
  yield batch.join('');
}

/**
 * @param {string} file
 * @param {number} count
 * @param {number} seed
 */
export const writeDataset = (file, count, seed) =>
  pipeline(Readable.from(batches(datasetLines(count, seed))), createWriteStream(file));

if (isMain(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      n: { type: 'string', default: '100000' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
    },
  });
  const count = Number(values.n);
  if (values.out === undefined || !Number.isInteger(count) || count < 1) {
    console.error('Say where to and how many: --out FILE --n 100000');
    process.exitCode = 1;
  } else {
    await writeDataset(values.out, count, Number(values.seed));
  }
}
