import type { Page } from '@playwright/test';
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
