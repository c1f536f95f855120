// @ts-check
/**
 * `npm run measures`: how quickly the built product shows itself, as Lighthouse counts it: medians of
 * first loads, each in a browser of its own, on a desktop and on a slow phone.
 * `npm run measures -- 9` for more loads. `npm run measures -- large 3` instead: how long anything
 * that a reader does with 100,000 events keeps the page from answering.
 */
import process from 'node:process';
import { chromium } from '@playwright/test';
import { findBrowser, launchOptions } from './browser.mjs';
import { measureLarge } from './large/measure.mjs';
import { serveOut } from './serve-out.mjs';

const PAGES = {
  'the timeline': '/',
  'an event': '/?event=cpv-national-congress-14',
  'the list': '/?view=list',
  'the tasks': '/?view=tasks',
  'the stage': '/briefing/',
  'a page to read': '/en/events/cpv-national-congress-14/',
};

/** The phone is Lighthouse's: a quarter of this machine's speed, and slow 4G. */
const DEVICES = {
  desktop: { viewport: { width: 1440, height: 900 }, slowdown: 1, network: null },
  phone: {
    viewport: { width: 390, height: 844 },
    slowdown: 4,
    network: { latency: 150, downloadThroughput: 204_800, uploadThroughput: 93_750 },
  },
};

/** After the page has loaded, until nothing of its first picture moves any more, in ms. */
const SETTLE = 1_500;

/**
 * @typedef {object} Measures
 * @property {number} firstPaint ms, first contentful paint
 * @property {number} largestPaint ms, largest contentful paint
 * @property {number} painted ms, the timeline complete; NaN where there is none
 * @property {number} blocked ms, what main-thread tasks took beyond 50 ms each
 * @property {number} longest ms, the longest task
 * @property {number} shift cumulative layout shift
 * @property {number} kilobytes of all answers, as they came over the wire
 */

/**
 * @typedef {{ largest: number, shift: number, tasks: number[] }} Seen
 * @typedef {PerformanceEntry & { readonly value: number, readonly hadRecentInput: boolean }} Shift
 */

/** In the page, before anything else. */
function watch() {
  /** @type {Seen} */
  const seen = { largest: 0, shift: 0, tasks: [] };
  Object.assign(globalThis, { seen });
  /** @param {string} type @param {(entry: PerformanceEntry) => void} each */
  const observe = (type, each) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({
      type,
      buffered: true,
    });
  observe('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
  observe('longtask', ({ duration }) => seen.tasks.push(duration));
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = /** @type {Shift} */ (entry);
    if (!hadRecentInput) seen.shift += value;
  });
}

/** In the page, at the end. @returns {Measures} */
function read() {
  const { seen } = /** @type {{ seen: Seen }} */ (/** @type {unknown} */ (globalThis));
  /** @param {string} name */
  const at = (name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
  const answers = /** @type {PerformanceResourceTiming[]} */ (
    ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type))
  );
  return {
    firstPaint: at('first-contentful-paint'),
    largestPaint: seen.largest,
    painted: at('timeline:painted'),
    blocked: seen.tasks.reduce((sum, ms) => sum + ms - 50, 0),
    longest: Math.max(0, ...seen.tasks),
    shift: seen.shift,
    kilobytes: answers.reduce((sum, { transferSize }) => sum + transferSize, 0) / 1024,
  };
}

/** @param {readonly number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * @param {string} address
 * @param {typeof DEVICES.desktop | typeof DEVICES.phone} device
 */
async function load(address, { viewport, slowdown, network }) {
  const browser = await chromium.launch(launchOptions(await findBrowser()));
  try {
    // Without the worker that fetches the rest of the site ahead, which no reader waits for.
    const page = await browser.newPage({ viewport, serviceWorkers: 'block' });
    await page.addInitScript(watch);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    if (network) {
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
    }
    await page.goto(address, { waitUntil: 'networkidle' });
    // On a slow phone the timeline is drawn after the line has gone quiet.
    if (await page.getByTestId('timeline-file').count()) {
      await page.locator('[data-ready]').first().waitFor();
    }
    await page.waitForTimeout(SETTLE);
    return await page.evaluate(read);
  } finally {
    await browser.close();
  }
}

/**
 * @param {string} origin
 * @param {number} loads
 */
async function measureLoads(origin, loads) {
  for (const [name, device] of Object.entries(DEVICES)) {
    console.log(`\n${name}, medians of ${loads} first loads`);
    for (const [page, path] of Object.entries(PAGES)) {
      /** @type {Measures[]} */
      const measured = [];
      for (let i = 0; i < loads; i += 1) measured.push(await load(origin + path, device));
      const of = (/** @type {keyof Measures} */ key) => median(measured.map((one) => one[key]));
      const ms = (/** @type {keyof Measures} */ key) => `${Math.round(of(key))} ms`;
      const painted = Number.isNaN(of('painted')) ? '' : `timeline complete ${ms('painted')}, `;
      console.log(
        `${page}: first paint ${ms('firstPaint')}, largest ${ms('largestPaint')}, ${painted}` +
          `main thread blocked ${ms('blocked')} (longest task ${ms('longest')}), ` +
          `layout shift ${of('shift').toFixed(3)}, ${Math.round(of('kilobytes'))} KB`,
      );
    }
  }
}

const [what, rounds] = process.argv.slice(2);
const site = await serveOut();
try {
  if (what === 'large') await measureLarge(site.origin, Number(rounds ?? 3));
  else await measureLoads(site.origin, Number(what ?? 5));
} finally {
  site.close();
}
