/** Long work in slices, so that a page answers in between. */

/** ms of work between two pauses: with what a browser does besides, well below 50. */
const SLICE_MS = 10;

/**
 * Runs a generator to its end, and pauses whenever a slice is over. It must yield often: what it
 * does between two yields cannot be interrupted.
 *
 * @param onYield gets what it yields
 * @throws what it throws, or the signal's reason once that is aborted
 */
export async function inSlices<Y, R>(
  work: Generator<Y, R>,
  {
    signal,
    onYield,
  }: { readonly signal?: AbortSignal; readonly onYield?: (value: Y) => void } = {},
): Promise<R> {
  signal?.throwIfAborted();
  for (;;) {
    const until = performance.now() + SLICE_MS;
    do {
      const next = work.next();
      if (next.done) return next.value;
      onYield?.(next.value);
    } while (performance.now() < until);
    await pause();
    signal?.throwIfAborted();
  }
}

/**
 * Runs a generator as `inSlices` does, from the next task on; for work that one goes on without.
 *
 * @param onDone gets its result; what it throws is reported as an error of the page
 * @returns calls off what is left
 */
export function runInSlices<R>(
  work: Generator<unknown, R>,
  onDone?: (result: R) => void,
): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  setTimeout(() => {
    inSlices(work, { signal }).then(onDone, (reason: unknown) => {
      if (!signal.aborted) reportError(reason);
    });
  }, 0);
  return () => stop.abort();
}

/** Unlike a timer's, its turn comes at once, and in a tab in the background as well. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
