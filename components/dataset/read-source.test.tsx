import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import type { Source, WorkerMessage } from './messages';
import { readSource, readWhole } from './read-source';

const FILE: Source = { kind: 'file', file: new File([''], 'a.json'), openedAt: 0 };

/** Stands for a worker: it answers when it is told to. */
class FakeWorker extends EventTarget {
  static last: FakeWorker;
  isEnded = false;

  constructor() {
    super();
    FakeWorker.last = this;
  }

  postMessage() {}

  terminate() {
    this.isEnded = true;
  }

  answer(data: WorkerMessage) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

beforeEach(() => vi.stubGlobal('Worker', FakeWorker));
afterEach(() => vi.unstubAllGlobals());

it('a worker goes on until it has answered, and then ends', () => {
  const heard: string[] = [];
  readSource({ source: FILE, external: true }, ({ kind }) => heard.push(kind));
  const worker = FakeWorker.last;
  worker.answer({ kind: 'progress', bytes: 1, total: 2, events: 0 });
  expect(worker.isEnded).toBe(false);
  worker.answer({ kind: 'failure', failure: { reason: 'unreadable' } });
  expect(worker.isEnded).toBe(true);
  expect(heard).toEqual(['progress', 'failure']);
});

it('a worker that breaks is told of, and ended', () => {
  const heard: WorkerMessage[] = [];
  readSource({ source: FILE, external: true }, (message) => heard.push(message));
  FakeWorker.last.dispatchEvent(new Event('error'));
  expect(FakeWorker.last.isEnded).toBe(true);
  expect(heard).toEqual([{ kind: 'failure', failure: { reason: 'unreadable' } }]);
});

it('a reading of all can be called off', async () => {
  const leaving = new AbortController();
  const whole = readWhole(FILE, leaving.signal);
  expect(FakeWorker.last.isEnded).toBe(false);
  leaving.abort();
  expect(FakeWorker.last.isEnded).toBe(true);
  await expect(whole).rejects.toThrow('not wanted');
});
