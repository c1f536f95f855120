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

/** Size in bytes, packed with gzip, of all scripts that a page's HTML asks for. */
async function scripts(request: APIRequestContext, path: string): Promise<number> {
  const html = await (await request.get(path)).text();
  const tags = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"[^>]*>/g)];
  const wanted = tags.filter(([tag]) => !/\bnomodule\b/i.test(tag));
  const sizes = wanted.map(async ([, src = '']) => {
    const response = await request.get(src);
    expect(response.ok()).toBe(true);
    return gzipSync(await response.body()).length;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

test('the first page loads at most 130 KB of scripts more than a page with nothing on it', async ({
  request,
}) => {
  // The page for what is not found has two lines of text, and all of Next.
  const empty = await scripts(request, '/404.html');
  expect(empty).toBeGreaterThan(50_000);
  const first = await scripts(request, '/');
  expect(first - empty).toBeGreaterThan(0);
  expect(first - empty).toBeLessThanOrEqual(130_000);
});
