import { expect, it, vi } from 'vitest';

import { inSlices, runInSlices } from './slices';

function* count(upTo: number): Generator<number, string> {
  for (let i = 0; i < upTo; i += 1) {
    const until = performance.now() + 1;
    while (performance.now() < until);
    yield i;
  }
  return 'done';
}

it('runs to the end, hands on what it is given, and lets others run in between', async () => {
  const seen: number[] = [];
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  await expect(inSlices(count(60), { onYield: (value) => seen.push(value) })).resolves.toBe('done');
  clearInterval(timer);
  expect(seen).toEqual(Array.from({ length: 60 }, (_, i) => i));
  expect(turns).toBeGreaterThan(1);
});

it('does not begin what was called off before', async () => {
  const seen: number[] = [];
  const work = inSlices(count(5), {
    signal: AbortSignal.abort(),
    onYield: (value) => seen.push(value),
  });
  await expect(work).rejects.toThrow();
  expect(seen).toEqual([]);
});

it('stops when it is told to', async () => {
  const stop = new AbortController();
  let last = 0;
  const work = inSlices(count(10_000), {
    signal: stop.signal,
    onYield: (value) => {
      last = value;
      if (value === 20) stop.abort();
    },
  });
  await expect(work).rejects.toThrow();
  expect(last).toBeLessThan(200);
});

it('works on what nobody waits for in a later task, and hands on its result', async () => {
  const done = vi.fn();
  const work = count(3);
  runInSlices(work, done);
  expect(done).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(done).toHaveBeenCalledWith('done'));
});

it('says nothing of what was called off', async () => {
  const done = vi.fn();
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  runInSlices(count(3), done)();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(done).not.toHaveBeenCalled();
  expect(reported).not.toHaveBeenCalled();
});

it('reports what goes wrong', async () => {
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  const wrong = new Error('no');
  runInSlices(
    (function* (): Generator<number> {
      throw wrong;
    })(),
  );
  await vi.waitFor(() => expect(reported).toHaveBeenCalledWith(wrong));
});
