/** A worker that reads a dataset. The pack, which is one file, has it made of text of its own. */
export function makeWorker(): Worker {
  return new Worker(new URL('./dataset.worker.ts', import.meta.url), { type: 'module' });
}
