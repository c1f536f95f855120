// @ts-check
/** The page that is measured, with every call held to a time limit and to the browser's life. */

/**
 * @typedef {import('../page/probe.mjs').Bench} Bench
 * @typedef {import('./browser.mjs').Opened} Opened
 */

export class Over extends Error {}

const MOST_LOGS = 5;

/** For what the benchmark does for itself, such as making a million events, in milliseconds. */
const PATIENCE = 300_000;

/** What a peer is given the cap for, and how long it takes to say that it was too late. */
const PEERS_WORK = new Set(['mount', 'filter', 'search', 'stopGesture', 'fileLoaded']);
const GRACE = 20_000;

/**
 * @param {Opened} opened
 * @param {number} cap milliseconds
 */
export function subjectOf({ browser, page }, cap) {
  /** @type {string[]} */
  const logs = [];
  const log = (/** @type {string} */ text) => {
    if (logs.length < MOST_LOGS) logs.push(text.slice(0, 300));
  };
  page.on('pageerror', ({ message }) => log(message));
  page.on('console', (message) => {
    if (message.type() === 'error') log(message.text());
  });
  const died = new Promise((_, reject) => {
    page.on('crash', () => reject(new Error('the page crashed')));
    browser.on('disconnected', () => reject(new Error('the browser is gone')));
  });
  died.catch(() => {});

  const subject = {
    /** What is being done, or was done last. */
    phase: '',
    logs,

    /**
     * @template T
     * @param {string} phase
     * @param {Promise<T>} work
     * @param {number} [limit] milliseconds
     * @returns {Promise<T>}
     * @throws {Over} if it takes longer
     */
    async hold(phase, work, limit = PATIENCE) {
      subject.phase = phase;
      work.catch(() => {});
      /** @type {NodeJS.Timeout | undefined} */
      let timer;
      const over = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Over(`took more than ${limit / 1000} s`)), limit);
      });
      try {
        return /** @type {T} */ (await Promise.race([work, over, died]));
      } finally {
        clearTimeout(timer);
      }
    },

    /**
     * A call of the probe in the page.
     * @template {Exclude<keyof Bench, 'use'>} Name
     * @param {Name} name
     * @param {Parameters<Bench[Name]>} args
     * @returns {Promise<Awaited<ReturnType<Bench[Name]>>>}
     */
    call(name, ...args) {
      const call = page.evaluate(([method, list]) => {
        const { __bench } =
          /** @type {{ __bench: Record<string, (...args: unknown[]) => unknown> }} */ (
            /** @type {unknown} */ (window)
          );
        return __bench[method]?.(...list);
      }, /** @type {const} */ ([name, args]));
      return subject.hold(
        name,
        /** @type {Promise<Awaited<ReturnType<Bench[Name]>>>} */ (call),
        PEERS_WORK.has(name) ? cap + GRACE : PATIENCE,
      );
    },
  };
  return subject;
}
