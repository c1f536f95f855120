/**
 * Reads a dataset from bytes: one JSON document, or JSON Lines, whose first line is everything but
 * the events and each further line one event. The content tells which, not the name. Never throws
 * for what it reads: the outcome is a dataset, or what is wrong with it.
 */
import { lineBlocks } from './blocks';
import { DatasetReader, type ReadOptions } from './dataset-reader';
import { formOf } from './form';
import type { Helpers } from './helpers';
import { MAX_DOCUMENT_BYTES, MAX_LINES_BYTES } from './limits';
import type { PackedDataset } from './packed-dataset';
import type { Problems } from './problem-log';
import { readDocument } from './read-document';
import { ReadError, type ReadFailure } from './read-error';
import { readLines } from './read-lines';

export type ReadOutcome =
  | { readonly kind: 'dataset'; readonly dataset: PackedDataset }
  | { readonly kind: 'problems'; readonly problems: Problems }
  | { readonly kind: 'failure'; readonly failure: ReadFailure };

export interface Progress {
  /** Bytes read so far. */
  readonly bytes: number;
  readonly events: number;
}

export type OnProgress = (progress: Progress) => void;

export async function readDataset(
  chunks: AsyncIterable<Uint8Array>,
  options: ReadOptions,
  onProgress: OnProgress,
  helpers: Helpers | null = null,
): Promise<ReadOutcome> {
  const reader = new DatasetReader(options);
  try {
    const blocks = lineBlocks(watched(chunks, reader, onProgress), MAX_DOCUMENT_BYTES);
    const { value: first } = await blocks.next();
    const form = first ? formOf(first) : 'empty';
    if (!first || form === 'empty') throw new ReadError('empty');
    if (form === 'html') throw new ReadError('html');
    if (form === 'lines') await readLines(reader, first, blocks, helpers);
    else await readDocument(reader, first, blocks);
  } catch (error) {
    if (error instanceof ReadError) return { kind: 'failure', failure: error.failure };
    throw error;
  }
  const dataset = reader.finish();
  if (dataset) return { kind: 'dataset', dataset };
  return { kind: 'problems', problems: reader.log.toProblems() };
}

async function* watched(
  chunks: AsyncIterable<Uint8Array>,
  reader: DatasetReader,
  onProgress: OnProgress,
): AsyncGenerator<Uint8Array, void, void> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > MAX_LINES_BYTES) throw new ReadError('too-large');
    onProgress({ bytes, events: reader.size });
    yield chunk;
  }
}
