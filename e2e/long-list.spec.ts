/** A list that is too long to be there as a whole. */
import type { Page } from '@playwright/test';
import { ARMY, count, dataset, open } from './steps';
import { axe, expect, ready, test } from './test';

const COPIES = 12;
const TOTAL = dataset.events.length * COPIES;

/** Every event a dozen times, under ids of their own. */
const MANY = JSON.stringify({
  ...dataset,
  events: Array.from({ length: COPIES }, (_, copy) =>
    dataset.events.map((event) => (copy === 0 ? event : { ...event, id: `${event.id}-x${copy}` })),
  ).flat(),
});

const rows = (page: Page) => page.locator('li[data-event-id]');

async function openMany(page: Page, query = '?view=list') {
  await open(page, query);
  await page.getByTestId('timeline-file').setInputFiles({
    name: 'many.json',
    mimeType: 'application/json',
    buffer: Buffer.from(MANY),
  });
  await expect(count(page)).toHaveText(`${TOTAL} of ${TOTAL} events`);
  await ready(page);
  await expect(rows(page).first()).toBeVisible();
}

test('few rows of a long list are there, and every one can be come to', async ({ page }) => {
  test.slow();
  await openMany(page);
  const present = await rows(page).count();
  expect(present).toBeLessThan(100);
  // All groups are, to be read and jumped to, each with the number of its events.
  const sizes = await page
    .getByRole('heading', { level: 3 })
    .locator('[aria-hidden]')
    .evaluateAll((nodes) => nodes.map((node) => Number(node.textContent?.replace('· ', ''))));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(TOTAL);
  await expect(rows(page).first()).toHaveAttribute('aria-posinset', '1');
  await expect(rows(page).first()).toHaveAttribute('aria-setsize', `${sizes[0]}`);
  await axe(page);

  const links = page.locator('li[data-event-id] > a');
  await links.first().focus();
  await page.keyboard.press('End');
  await expect(links.last()).toBeFocused();
  await expect(links.last()).toBeInViewport();
  await expect(rows(page).last()).toHaveAttribute('aria-posinset', `${sizes.at(-1)}`);
  expect(await rows(page).count()).toBeLessThan(100);
  const last = (await rows(page).last().getAttribute('data-event-id')) ?? '';
  await page.keyboard.press('ArrowUp');
  await expect(page.locator(`li[data-event-id="${last}"] > a`)).not.toBeFocused();
  await expect(page.locator('li > a:focus')).toBeInViewport();
  await page.keyboard.press('Home');
  await expect(links.first()).toBeFocused();
  await expect(links.first()).toBeInViewport();
});

for (const [what, event, leader] of [
  ['stays long', ARMY, 'luong-cuong'],
  ['becomes short', 'central-military-commission-session-2023', 'nguyen-phu-trong'],
] as const) {
  test(`a row keeps the focus when its name filters a long list that ${what}`, async ({ page }) => {
    await openMany(page, `?view=list&event=${event}`);
    const row = page.locator(`li[data-event-id="${event}"]`);
    await row.locator('> a').focus();
    await page.keyboard.press('ArrowRight');
    await expect(row.locator(`[data-value="${leader}"]`)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`[?&]leader=${leader}`));
    await expect(count(page)).not.toHaveText(`${TOTAL} of ${TOTAL} events`);
    await ready(page);
    await expect(row.locator(':focus')).toHaveCount(1);
    await expect(row).toBeInViewport();
  });
}
