import { readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';

import { drawn, open, query } from './steps';
import { axe, expect, test } from './test';

const QUERY = '?leader=luong-cuong&kind=task&lanes=institution&span=2025-12-01/2026-03-31';
const NAME = 'Việc của Chủ tịch nước';

const button = (page: Page) => page.getByRole('button', { name: 'Saved views', exact: true });
const panel = (page: Page) => page.getByRole('dialog', { name: 'Saved views' });
const views = (page: Page) => panel(page).getByRole('list').getByRole('link');
const names = (page: Page) => views(page).locator('bdi');
const field = (page: Page) => panel(page).getByLabel('Name of this view');

/** Chooses the first thing that the palette finds, by the keyboard. */
async function find(page: Page, text: string, first: string) {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find and go' }).fill(text);
  await expect(page.getByRole('option').first()).toContainText(first);
  await page.keyboard.press('Enter');
}

async function save(page: Page, name: string) {
  await button(page).click();
  await field(page).fill(name);
  await page.keyboard.press('Enter');
  await expect(names(page).first()).toHaveText(name);
}

test('views are saved, and put in order by the keyboard, in every tab', async ({ page }) => {
  await open(page, QUERY);
  await button(page).click();
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue(/^Lương Cường · Tasks · by institution · .*2025/);
  await page.keyboard.press('Enter');
  await expect(views(page)).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Escape');
  await expect(button(page)).toBeFocused();

  await open(page);
  await find(page, 'save this', 'Save this view…');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(names(page)).toHaveText(['Everything', /^Lương Cường/]);
  const other = await page.context().newPage();
  await open(other);
  await button(other).click();
  await views(page).first().press('Alt+ArrowDown');
  await expect(views(page).last()).toBeFocused();
  await expect(names(other)).toHaveText([/^Lương Cường/, 'Everything']);
  await other.getByRole('button', { name: 'Change “Everything”' }).click();
  await axe(other);
  await panel(other).getByRole('button', { name: 'Delete' }).click();
  await expect(names(page)).toHaveText([/^Lương Cường/]);
  await expect(panel(other).getByRole('button', { name: 'Undo' })).toBeFocused();
  await other.keyboard.press('Enter');
  await expect(names(page)).toHaveText([/^Lương Cường/, 'Everything']);
});

test('a saved view on a second browser profile, by a file, shows the same picture', async ({
  page,
  browser,
  baseURL,
}) => {
  await open(page, QUERY);
  const picture = await drawn(page);
  await save(page, NAME);
  const saving = page.waitForEvent('download');
  await panel(page).getByRole('button', { name: 'Save all as a file' }).click();
  const saved = readFileSync(await (await saving).path(), 'utf8');
  await open(page);
  await find(page, 'viec cua', NAME);
  await expect.poll(() => query(page)).toBe(QUERY);

  const profile = await browser.newContext({ ...(baseURL && { baseURL }) });
  const far = await profile.newPage();
  await open(far);
  await button(far).click();
  const input = panel(far).locator('input[type=file]');
  await input.setInputFiles({
    name: 'views.json',
    mimeType: 'application/json',
    buffer: Buffer.from(saved),
  });
  await expect(panel(far)).toContainText('1 view added.');
  await views(far).click();
  await expect(panel(far)).toHaveCount(0);
  expect(query(far)).toBe(QUERY);
  expect(await drawn(far)).toEqual(picture);
  await profile.close();
});
