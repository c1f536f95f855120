/** Reads, checks and indexes a dataset away from the page, which meanwhile stays responsive. */
import { chunksOf, chunksOfFile } from '@/data/read/blocks';
import { BLOCK_BYTES } from '@/data/read/byte-blocks';
import { buffersIn, buffersOf } from '@/data/read/packed-dataset';
import { PartReader } from '@/data/read/part-reader';
import { readDataset, type Progress } from '@/data/read/read-dataset';

import type {
  HelpAnswer,
  HelpRequest,
  ReadRequest,
  Source,
  SourceFailure,
  WorkerMessage,
} from './messages';
import { startHelpers } from './reading-helpers';

/** A smaller file is read before anybody could help; in bytes. */
const WORTH_HELP = 4 * BLOCK_BYTES;
/** Between two reports of progress, in ms. */
const PROGRESS_MS = 100;

interface Opened {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Bytes, where known. */
  readonly total: number | null;
}

/** Reads parts for the worker that started this one. */
let parts: PartReader | null = null;

self.addEventListener('message', ({ data }: MessageEvent<ReadRequest | HelpRequest>) => {
  if (!('source' in data)) {
    const answer = help(data);
    post(answer, [...buffersIn(answer)]);
    return;
  }
  void read(data).then((message) => {
    post(message, message.kind === 'dataset' ? [...buffersOf(message.dataset)] : []);
  });
});

function help(request: HelpRequest): HelpAnswer {
  if (request.kind === 'begin') {
    parts = new PartReader(request.header);
    return { kind: 'ready' };
  }
  return { kind: 'read', part: parts?.read(request.bytes) ?? null };
}

function post(message: WorkerMessage | HelpAnswer, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

async function read({ source, external }: ReadRequest): Promise<WorkerMessage> {
  try {
    const opened = await open(source);
    if ('reason' in opened) return { kind: 'failure', failure: opened };
    const { chunks, total } = opened;
    const helpers = total === null || total >= WORTH_HELP ? startHelpers() : null;
    const outcome = await readDataset(chunks, { external }, reporter(total), helpers);
    if (outcome.kind !== 'failure') return outcome;
    return { kind: 'failure', failure: { reason: outcome.failure } };
  } catch {
    // The file was taken away or changed, or the connection broke.
    const reason = source.kind === 'file' ? 'unreadable' : 'unreachable';
    return { kind: 'failure', failure: { reason } };
  }
}

async function open(source: Source): Promise<Opened | SourceFailure> {
  if (source.kind === 'file') {
    return { chunks: chunksOfFile(source.file), total: source.file.size };
  }
  const response = await fetch(source.href, { mode: 'same-origin' });
  const { ok, status, body, headers } = response;
  if (!ok || !body) return { reason: 'not-found', status };
  const length = headers.get('Content-Length');
  // Of a compressed answer it is the length on the way, not of what arrives.
  const isPlain = headers.get('Content-Encoding') === null;
  return { chunks: chunksOf(body), total: isPlain && length !== null ? Number(length) : null };
}

function reporter(total: number | null): (progress: Progress) => void {
  let last = -Infinity;
  return (progress) => {
    const now = performance.now();
    if (now - last < PROGRESS_MS) return;
    last = now;
    post({ kind: 'progress', ...progress, total });
  };
}
