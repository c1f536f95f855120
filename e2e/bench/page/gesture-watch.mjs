// @ts-check
/** What a page does while a gesture goes on: its frames, its answers to input, the visible span. */
import { calm, longTasksBetween } from './frames.mjs';

/** @typedef {readonly [number, number] | null} Domain */

const INPUTS = /** @type {const} */ (['wheel', 'pointermove', 'click']);

/**
 * @param {string} type of the input events that count
 * @param {() => Domain} domain
 */
export function watchGesture(type, domain) {
  const started = performance.now();
  /** @type {number[]} */
  const frames = [];
  /** @type {number[]} */
  const latencies = [];
  let on = true;
  let updates = 0;
  let narrowest = Infinity;
  let last = String(domain());

  /** @param {Event} event */
  const onInput = (event) => {
    if (event.type !== type) return;
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        latencies.push(performance.now() - event.timeStamp);
        channel.port1.close();
      };
      channel.port2.postMessage(0);
    });
  };
  const options = { capture: true, passive: true };
  for (const name of INPUTS) window.addEventListener(name, onInput, options);

  /** @param {number} time */
  const look = (time) => {
    if (!on) return;
    frames.push(time);
    const span = domain();
    if (String(span) !== last) [updates, last] = [updates + 1, String(span)];
    if (span !== null) narrowest = Math.min(narrowest, span[1] - span[0]);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  return {
    /**
     * @param {(() => Promise<void> | null) | undefined} idle
     * @returns {Promise<import('../types').PageGesture>}
     */
    async stop(idle) {
      await idle?.();
      const settled = await calm();
      on = false;
      for (const name of INPUTS) window.removeEventListener(name, onInput, options);
      const seen = frames.filter((time) => time >= started - 17 && time <= settled + 1);
      return {
        intervals: seen.slice(1).map((time, i) => time - /** @type {number} */ (seen[i])),
        latencies,
        updates,
        narrowest,
        wall: settled - started,
        ...(await longTasksBetween(started, settled)),
      };
    },
  };
}
