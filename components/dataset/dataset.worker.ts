/** Reads, checks and indexes a dataset away from the page, which meanwhile stays responsive. */
import { chunksOf } from '@/data/read/blocks';
import { buffersOf } from '@/data/read/packed-dataset';
import { readDataset, type Progress } from '@/data/read/read-dataset';

import type { ReadRequest, Source, SourceFailure, WorkerMessage } from './messages';

/** Between two reports of progress, in ms. */
const PROGRESS_MS = 100;

interface Opened {
  readonly stream: ReadableStream<Uint8Array>;
  /** Bytes, where known. */
  readonly total: number | null;
}

self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  void read(data).then((message) => {
    post(message, message.kind === 'dataset' ? [...buffersOf(message.dataset)] : []);
  });
});

function post(message: WorkerMessage, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

async function read({ source, external }: ReadRequest): Promise<WorkerMessage> {
  try {
    const opened = await open(source);
    if ('reason' in opened) return { kind: 'failure', failure: opened };
    const { stream, total } = opened;
    const outcome = await readDataset(chunksOf(stream), { external }, reporter(total));
    if (outcome.kind !== 'failure') return outcome;
    return { kind: 'failure', failure: { reason: outcome.failure } };
  } catch {
    // The file was taken away or changed, or the connection broke.
    const reason = source.kind === 'file' ? 'unreadable' : 'unreachable';
    return { kind: 'failure', failure: { reason } };
  }
}

async function open(source: Source): Promise<Opened | SourceFailure> {
  if (source.kind === 'file') return { stream: source.file.stream(), total: source.file.size };
  const response = await fetch(source.href, { mode: 'same-origin' });
  const { ok, status, body, headers } = response;
  if (!ok || !body) return { reason: 'not-found', status };
  const length = headers.get('Content-Length');
  // Of a compressed answer it is the length on the way, not of what arrives.
  const isPlain = headers.get('Content-Encoding') === null;
  return { stream: body, total: isPlain && length !== null ? Number(length) : null };
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
