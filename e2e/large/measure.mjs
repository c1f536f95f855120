// @ts-check
/** How long a page of 100,000 events keeps its reader waiting, thing by thing. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { writeDataset } from '../bench/generate.mjs';
import { median } from '../bench/report/statistics.mjs';
import { findBrowser, launchOptions } from '../browser.mjs';
import { longest, watchMainThread } from './main-thread.mjs';
import { OPERATIONS, openFile } from './operations.mjs';

const EVENTS = 100_000;

/**
 * Prints, for the opening of a file and for each operation, the longest task of the main thread.
 * @param {string} origin of the built site
 * @param {number} rounds
 */
export async function measureLarge(origin, rounds) {
  const folder = await mkdtemp(join(tmpdir(), 'briefline-large-'));
  try {
    const file = join(folder, 'events.jsonl');
    await writeDataset(file, EVENTS, 1);
    const operations = [openFile(file), ...OPERATIONS];
    /** @type {import('./main-thread.mjs').Task[][]} */
    const measured = operations.map(() => []);
    for (let round = 0; round < rounds; round += 1) await goThrough(origin, operations, measured);
    console.log(`\n${EVENTS} events: the longest main-thread task, medians of ${rounds} rounds`);
    operations.forEach(({ name }, i) => {
      const of = (/** @type {'lasted' | 'worked'} */ key) =>
        `${Math.round(median((measured[i] ?? []).map((task) => task[key])))} ms`;
      console.log(`${name}: ${of('lasted')} (${of('worked')} of processor time)`);
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * @param {string} origin
 * @param {readonly import('./operations.mjs').Operation[]} operations
 * @param {import('./main-thread.mjs').Task[][]} measured gets each one's longest task
 */
async function goThrough(origin, operations, measured) {
  const browser = await chromium.launch(launchOptions(await findBrowser()));
  try {
    const viewport = { width: 1440, height: 900 };
    const page = await browser.newPage({ viewport, serviceWorkers: 'block' });
    // A reader who has been here: no tour is offered.
    await page.addInitScript(() => localStorage.setItem('briefline:new-here', '0'));
    await page.goto(`${origin}/`);
    await page.locator('[data-ready]').first().waitFor();
    for (const [i, { run }] of operations.entries()) {
      const tasks = await watchMainThread(page, () => run(page));
      measured[i]?.push(longest(tasks));
    }
  } finally {
    await browser.close();
  }
}
