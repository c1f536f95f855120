import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import type { APIRequestContext, Page } from '@playwright/test';
import { count, open, viewport } from './steps';
import { expect, test } from './test';

const marks = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('mark')
      .filter(({ name }) => name.startsWith('timeline:'))
      .map(({ name }) => name),
  );

test('data, first paint and each filtered repaint are marked for measurement', async ({ page }) => {
  await open(page);
  expect(await marks(page)).toEqual(['timeline:data', 'timeline:painted']);
  await page.getByRole('button', { name: /^Congresses, / }).click();
  await expect(count(page)).toHaveText('6 of 70 events');
  const once = ['timeline:data', 'timeline:painted', 'timeline:filtered'];
  await expect.poll(() => marks(page)).toEqual(once);
  // Moving in time is no filtering.
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/span=/);
  await viewport(page);
  expect(await marks(page)).toEqual(once);
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await expect.poll(() => marks(page)).toEqual([...once, 'timeline:filtered']);
});

/** Size in bytes, packed with gzip. */
async function packedSize(request: APIRequestContext, path: string): Promise<number> {
  const response = await request.get(path);
  expect(response.ok()).toBe(true);
  return gzipSync(await response.body()).length;
}

const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);

/** What any page of Next loads, as its build lists it. */
function ofNext(): readonly string[] {
  const path = fileURLToPath(new URL('../.next/build-manifest.json', import.meta.url));
  const { rootMainFiles } = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly rootMainFiles: readonly string[];
  };
  return rootMainFiles.map((file) => `/_next/${file}`);
}

test('the first page loads at most 130 KB of scripts more than any page of Next', async ({
  request,
}) => {
  const html = await (await request.get('/')).text();
  const tags = [...html.matchAll(/<script\b[^>]*\bsrc="([^"?]+)[^>]*>/g)];
  const wanted = tags.filter(([tag]) => !/\bnomodule\b/i.test(tag)).map(([, path = '']) => path);
  const framework = ofNext();
  expect(framework.length).toBeGreaterThan(0);
  for (const path of framework) expect(wanted).toContain(path);
  const own = wanted.filter((path) => !framework.includes(path));
  const sizes = await Promise.all(own.map((path) => packedSize(request, path)));
  expect(sum(sizes)).toBeGreaterThan(0);
  expect(sum(sizes)).toBeLessThanOrEqual(130 * 1024);
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`nothing that is seen moves while the page comes in at ${width} px, over a slow line`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Reflect.set(window, 'shifts', shifts);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(Number(Reflect.get(entry, 'value')));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const line = await page.context().newCDPSession(page);
    await line.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 100,
      downloadThroughput: 300_000,
      uploadThroughput: 100_000,
    });
    for (const link of ['', '?event=cpv-national-congress-14', '?view=list']) {
      await open(page, link);
      if (link.includes('event')) await expect(page.locator('aside h2')).toBeVisible();
      const shifts = await page.evaluate(() => Reflect.get(window, 'shifts') as readonly number[]);
      // A face that stands in for another moves a word by a pixel.
      expect(sum(shifts), link).toBeLessThan(0.02);
    }
  });
}
