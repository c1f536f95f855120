// @ts-check
/** When a picture is complete, and what kept the main thread, as the page itself can tell. */

const QUIET_FRAMES = 3;
/** Two frames at 60 Hz, in milliseconds. */
const QUIET_INTERVAL = 34;
const QUIET_CAP = 15_000;

export const frame = () =>
  new Promise((/** @type {(time: number) => void} */ resolve) => requestAnimationFrame(resolve));

/** The second callback runs after the first frame was painted. */
export async function twoFrames() {
  await frame();
  await frame();
}

/** Time of the first of several frames that followed each other at once: the page is calm again. */
export async function calm() {
  const started = performance.now();
  let previous = await frame();
  let first = previous;
  for (let run = 0; run < QUIET_FRAMES;) {
    const time = await frame();
    if (time - previous <= QUIET_INTERVAL) run++;
    else [run, first] = [0, time];
    previous = time;
    if (performance.now() - started > QUIET_CAP) return performance.now();
  }
  return first;
}

/** @type {PerformanceEntry[]} */
const longTasks = [];
new PerformanceObserver((list) => longTasks.push(...list.getEntries())).observe({
  type: 'longtask',
  buffered: true,
});

/**
 * Tasks of more than 50 ms between two times; the observer hears of a task in the next one.
 * @param {number} from
 * @param {number} [to]
 * @returns {Promise<import('../types').LongTasks>}
 */
export async function longTasksBetween(from, to = Infinity) {
  await new Promise((resolve) => setTimeout(resolve, 0));
  const lengths = longTasks
    .filter(({ startTime, duration }) => startTime + duration >= from && startTime <= to)
    .map(({ duration }) => duration);
  return {
    longCount: lengths.length,
    longTotal: lengths.reduce((sum, length) => sum + length, 0),
    longMax: Math.max(0, ...lengths),
  };
}
