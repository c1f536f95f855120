/** What a screen reader is told of the filters' results. */
import type { Page } from '@playwright/test';
import { count, open } from './steps';
import { expect, test } from './test';

/** Writes down what the live region says from now on; each text is spoken once. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  const log = await count(page).evaluateHandle((region) => {
    const texts: string[] = [];
    const note = () => texts.push(region.textContent);
    new MutationObserver(note).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    return texts;
  });
  return () => log.jsonValue();
}

test('a search is spoken once, when it has settled', async ({ page }) => {
  await open(page, '?view=list');
  const heard = await listen(page);
  await page.getByRole('combobox', { name: 'Search' }).pressSequentially('congress', { delay: 60 });
  await expect(count(page)).not.toHaveText('70 of 70 events');
  const [said = ''] = await heard();
  await expect(count(page)).toMatchAriaSnapshot(`- status: "${said}"`);
  expect(await heard()).toEqual([said]);
  expect(said).toMatch(/^\d+ of 70 events$/);
});

test('what is spoken tells of undated events and of an empty result', async ({ page }) => {
  await open(page, '?view=list');
  const heard = await listen(page);
  await page.getByRole('button', { name: 'Date', exact: true }).click();
  await page.getByRole('button', { name: '2025', exact: true }).click();
  await expect(count(page)).toHaveText(/^\d+ of 70 events · \d+ not dated, not shown$/);
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: 'Search' }).fill('zzzz');
  await expect(count(page)).toHaveText('0 of 70 events · No event passes all of these filters');
  expect(await heard()).toHaveLength(2);
});
