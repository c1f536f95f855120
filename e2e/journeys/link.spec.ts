import type { Page } from '@playwright/test';
import { ARMY, seenCount, details, drawn, eventOf, mark, open, query, viewport } from '../steps';
import { expect, ready, test } from '../test';

const TITLE = eventOf(ARMY).title.en;

/** Everything that two readers of one link must agree on. */
async function view(page: Page) {
  await ready(page);
  return {
    drawn: await drawn(page),
    viewport: await viewport(page),
    left: await seenCount(page).textContent(),
    chips: await page.getByRole('list', { name: 'Active filters' }).allTextContents(),
    selected: await page.locator('[data-event-id][aria-current]').getAttribute('data-event-id'),
  };
}

test('a copied address shows another reader the same days, marks and selection', async ({
  page,
  browser,
  contextOptions,
  viewport: size,
}) => {
  await open(page, '?leader=luong-cuong&institution=peoples-army&span=2025-12-01/2026-01-31');
  await mark(page, ARMY).click();
  await expect(details(page, TITLE)).toBeVisible();
  const mine = await view(page);
  expect(mine.selected).toBe(ARMY);
  expect(query(page)).toMatch(/^\?leader=luong-cuong&institution=peoples-army&event=.*&span=/);

  // Elsewhere on the globe, days must not shift.
  const elsewhere = await browser.newContext({
    ...contextOptions,
    viewport: size,
    timezoneId: 'Pacific/Honolulu',
  });
  const other = await elsewhere.newPage();
  await other.goto(page.url());
  await expect(details(other, TITLE)).toBeVisible();
  expect(await view(other)).toEqual(mine);
  expect(query(other)).toBe(query(page));
  await elsewhere.close();
});

test('back and forward go through the steps one by one', async ({ page }) => {
  await open(page);
  const steps: { readonly search: string; readonly left: string | null }[] = [];
  const taken = async (search: RegExp) => {
    await expect(page).toHaveURL(search);
    await ready(page);
    steps.push({ search: query(page), left: await seenCount(page).textContent() });
  };
  await taken(/\/$/);
  await page.getByRole('button', { name: /^Tô Lâm: / }).click();
  await page.getByRole('button', { name: 'Show only Tô Lâm' }).click();
  await taken(/\?leader=to-lam$/);
  await page.getByRole('button', { name: /^Meetings, / }).click();
  await taken(/\?leader=to-lam&kind=meeting$/);
  await mark(page, 'party-central-office-gathering-2026').click();
  await taken(/&event=party-central-office-gathering-2026&span=/);
  await page.getByRole('button', { name: 'List' }).click();
  await taken(/view=list/);

  const there = steps.map(({ search }) => search);
  expect(new Set(there).size).toBe(there.length);
  for (const step of steps.slice(0, -1).reverse()) {
    await page.goBack();
    await expect.poll(() => query(page)).toBe(step.search);
    await expect(seenCount(page)).toHaveText(step.left ?? '');
  }
  await expect(page.getByRole('complementary')).toHaveCount(0);
  for (const step of steps.slice(1)) {
    await page.goForward();
    await expect.poll(() => query(page)).toBe(step.search);
    await expect(seenCount(page)).toHaveText(step.left ?? '');
  }
  await expect(page.getByRole('complementary')).toHaveCount(1);
});
