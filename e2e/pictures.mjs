// @ts-check
/**
 * `npm run pictures`: takes the pictures of the README, and the one of shared links, from the built
 * product. What the site does not show itself lies here, so that nobody has to host it.
 */
import { chromium } from '@playwright/test';
import { findBrowser, launchOptions } from './browser.mjs';
import { serveOut } from './serve-out.mjs';

/** Each file, its size in px, the address that it shows, and the part of the page, if not all. */
const PICTURES = /** @type {const} */ ([
  ['public/briefline.png', { width: 1440, height: 900 }, ''],
  ['public/share.png', { width: 1200, height: 630 }, '?embed=1'],
  [
    'e2e/pictures/details.png',
    { width: 1100, height: 640 },
    '?span=2026-01-01/2026-03-01&event=cpv-national-congress-14',
  ],
  ['e2e/pictures/stage.png', { width: 1100, height: 640 }, 'briefing/'],
  [
    'e2e/pictures/paper.png',
    { width: 1280, height: 900 },
    '?print=view&asof=2026-03-05',
    '[data-sheet="chart"]',
  ],
]);

const site = await serveOut();
const browser = await chromium.launch(launchOptions(await findBrowser()));
try {
  for (const [path, viewport, address, part] of PICTURES) {
    const page = await browser.newPage({ viewport, colorScheme: 'light', reducedMotion: 'reduce' });
    await page.addInitScript(() => localStorage.setItem('briefline:new-here', '0'));
    await page.goto(`${site.origin}/${address}`);
    await page.locator('[data-ready]').first().waitFor();
    // The details come by themselves.
    if (address.includes('event=')) await page.locator('aside h2').first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    await (part === undefined ? page : page.locator(part).first()).screenshot({ path });
    await page.close();
    console.log(path);
  }
} finally {
  await browser.close();
  site.close();
}
