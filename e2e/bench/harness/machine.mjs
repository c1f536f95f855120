// @ts-check
/** How busy the machine is: what else runs there is measured along. */
import { cpus } from 'node:os';

const ENOUGH = 0.85;

/** @param {number} time */
export const sleep = (time) =>
  new Promise((/** @type {(value: void) => void} */ resolve) => setTimeout(resolve, time));

/** Time of all cores since the start. */
function times() {
  const all = cpus().map((cpu) => cpu.times);
  const idle = all.reduce((sum, time) => sum + time.idle, 0);
  const total = all.reduce((sum, time) => sum + Object.values(time).reduce((a, b) => a + b, 0), 0);
  return { idle, total };
}

/**
 * Waits until the machine was idle enough for a second, or the patience is over.
 * @param {number} patience in milliseconds
 * @returns {Promise<number>} the share of the last second in which the cores were idle
 */
export async function quietMachine(patience) {
  const started = performance.now();
  for (;;) {
    const before = times();
    await sleep(1000);
    const after = times();
    const share = (after.idle - before.idle) / Math.max(1, after.total - before.total);
    if (share >= ENOUGH || performance.now() - started > patience) return share;
  }
}
