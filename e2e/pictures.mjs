// @ts-check
/**
 * `npm run pictures`: takes the pictures of the README and of shared links, public/briefline.png and
 * public/share.png, from the built product.
 */
import { chromium } from '@playwright/test';
import { findBrowser, launchOptions } from './browser.mjs';
import { serveOut } from './serve-out.mjs';

/** Each file, its size in px, and the view that it shows. */
const PICTURES = /** @type {const} */ ([
  ['public/briefline.png', { width: 1440, height: 900 }, ''],
  ['public/share.png', { width: 1200, height: 630 }, '?embed=1'],
]);

const site = await serveOut();
const browser = await chromium.launch(launchOptions(await findBrowser()));
try {
  for (const [path, viewport, query] of PICTURES) {
    const page = await browser.newPage({ viewport, colorScheme: 'light', reducedMotion: 'reduce' });
    await page.addInitScript(() => localStorage.setItem('briefline:new-here', '0'));
    await page.goto(`${site.origin}/${query}`);
    await page.locator('[data-ready]').first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path });
    await page.close();
    console.log(path);
  }
} finally {
  await browser.close();
  site.close();
}
