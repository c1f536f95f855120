// @ts-check
/**
 * `npm run pictures`: takes the pictures of the README and of shared links, public/briefline.png and
 * public/share.png, from the built product.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { chromium } from '@playwright/test';
import { createHandler } from '../app/server/handler.mjs';
import { headersFor, parseAncestors } from '../app/server/headers.mjs';
import { readSite } from '../app/server/site.mjs';
import { findBrowser, launchOptions } from './browser.mjs';

/** Each file, its size in px, and the view that it shows. */
const PICTURES = /** @type {const} */ ([
  ['public/briefline.png', { width: 1440, height: 900 }, ''],
  ['public/share.png', { width: 1200, height: 630 }, '?embed=1'],
]);

const handler = createHandler(await readSite('out'), headersFor(parseAncestors(undefined)));
const server = createServer((request, response) => void handler(request, response));
await once(server.listen(0, 'localhost'), 'listening');
const address = server.address();
if (address === null || typeof address === 'string') throw new Error('The server has no port.');
const browser = await chromium.launch(launchOptions(await findBrowser()));
try {
  for (const [path, viewport, query] of PICTURES) {
    const page = await browser.newPage({ viewport, colorScheme: 'light', reducedMotion: 'reduce' });
    await page.addInitScript(() => localStorage.setItem('briefline:new-here', '0'));
    await page.goto(`http://localhost:${address.port}/${query}`);
    await page.locator('[data-ready]').first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path });
    await page.close();
    console.log(path);
  }
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}
