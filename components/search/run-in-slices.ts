/** Long enough to get on, short enough for a frame in between, in ms. */
const SLICE_MS = 12;

/**
 * Runs steps to their end without holding up the page: some, then what the browser has to do, then
 * the next. The returned function calls off what is left.
 */
export function runInSlices<T>(
  steps: Iterator<unknown, T>,
  onDone?: (result: T) => void,
): () => void {
  let timer = setTimeout(runSlice, 0);
  function runSlice() {
    const end = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done) {
        onDone?.(step.value);
        return;
      }
    } while (performance.now() < end);
    timer = setTimeout(runSlice, 0);
  }
  return () => clearTimeout(timer);
}
