import type { DatasetIndex } from '@/data/dataset-index';
import { unpack } from '@/data/read/packed-dataset';

import { makeWorker } from './make-worker';
import type { ReadRequest, Source, WorkerMessage } from './messages';

/**
 * Reads a dataset in a worker of its own, which ends with its answer.
 *
 * @returns calls it off
 */
export function readSource(
  request: ReadRequest,
  onMessage: (message: WorkerMessage) => void,
): () => void {
  const worker = makeWorker();
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
    if (data.kind !== 'progress') worker.terminate();
    onMessage(data);
  });
  worker.addEventListener('error', () => {
    worker.terminate();
    const reason = request.source.kind === 'file' ? 'unreadable' : 'unreachable';
    onMessage({ kind: 'failure', failure: { reason } });
  });
  worker.postMessage(request);
  return () => worker.terminate();
}

/**
 * All of a source, with what reports add.
 *
 * @throws {Error} if it cannot be read any more, or is called off
 */
export function readWhole(source: Source, signal?: AbortSignal): Promise<DatasetIndex> {
  return new Promise((resolve, reject) => {
    const end = readSource({ source, external: true }, (message) => {
      if (message.kind === 'progress') return;
      if (message.kind === 'dataset') resolve(unpack(message.dataset));
      else reject(new Error(`The dataset was not read again: ${message.kind}.`));
    });
    signal?.addEventListener('abort', () => {
      end();
      reject(new Error('The dataset is not wanted any more.'));
    });
  });
}
