// @ts-check
/** A page that offers `window.__timeline`, as one more peer. */
import { LEADERS } from '../events/words.mjs';

/** @typedef {import('../types').TimelineHooks} TimelineHooks */

/** How long the hooks may take to appear after the page has loaded, in milliseconds. */
const PATIENCE = 15_000;

/** @returns {Promise<TimelineHooks>} */
async function appearing() {
  const page = /** @type {{ __timeline?: TimelineHooks }} */ (/** @type {unknown} */ (window));
  for (const started = performance.now(); performance.now() - started < PATIENCE;) {
    if (page.__timeline !== undefined) return page.__timeline;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`window.__timeline did not appear within ${PATIENCE / 1000} s`);
}

/**
 * @returns {Promise<{ adapter: import('../types').Adapter, root: Element }>}
 * @throws {Error} if the page does not offer what it must
 */
export async function adapterOfHooks() {
  const hooks = await appearing();
  await hooks.ready;
  for (const name of /** @type {const} */ (['load', 'filter', 'domain', 'plotRect'])) {
    if (typeof hooks[name] !== 'function') throw new Error(`window.__timeline.${name} is missing`);
  }
  return {
    root: hooks.root?.() ?? document.body,
    adapter: {
      draws: hooks.draws ?? '',
      // Without the key, Briefline leaves a vertical wheel to the page.
      zoom: hooks.zoom ?? { type: 'wheel', deltaY: 100, modifier: 'Control' },
      pan: hooks.pan ?? { type: 'drag', dx: 8 },
      mount: (_root, events) => hooks.load(events),
      filter: (lane) => hooks.filter(lane === null ? null : { leader: LEADERS[lane] ?? '' }),
      search: hooks.search && ((text) => hooks.search?.(text)),
      domain: () => hooks.domain(),
      count: hooks.count && (() => hooks.count?.() ?? 0),
      plotRect: () => hooks.plotRect(),
      idle: hooks.idle && (() => hooks.idle?.() ?? null),
      destroy: () => hooks.destroy?.(),
    },
  };
}
