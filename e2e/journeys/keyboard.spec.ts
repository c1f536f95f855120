import type { Page } from '@playwright/test';
import { ARMY, count, details, eventOf, open, query, viewport } from '../steps';
import { expect, test } from '../test';

const TITLE = eventOf(ARMY).title.en;

const focused = (page: Page) => page.locator(':focus');

/** Presses a key until the focus is on what matches, as a reader does who looks where it went. */
async function pressUntil(page: Page, key: string, target: string, most = 60) {
  const isThere = () =>
    page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, target);
  for (let presses = 0; presses < most && !(await isThere()); presses += 1) {
    await page.keyboard.press(key);
  }
  await expect(focused(page)).toHaveCount(1);
  expect(await isThere(), `${key} leads to ${target}`).toBe(true);
}

async function expectFocusToShow(page: Page) {
  const outline = () =>
    focused(page).evaluate((node) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(node);
      return { outlineStyle, px: parseFloat(outlineWidth) };
    });
  // For readers who ask for less motion every change still takes a frame.
  await expect.poll(outline).toEqual({ outlineStyle: 'solid', px: 2 });
}

test('finds, reads and closes an event by keyboard alone, and comes back to its mark', async ({
  page,
}) => {
  await open(page);
  await pressUntil(page, 'Tab', '[data-target]');
  await expectFocusToShow(page);
  await pressUntil(page, 'ArrowDown', '[data-target^="luong-cuong/"]', 6);
  await pressUntil(page, 'ArrowLeft', `[data-event-id="${ARMY}"]`, 6);
  await expectFocusToShow(page);
  await expect(focused(page)).toHaveAccessibleName(
    /^Meeting, 17 December 2025: Military-Political/,
  );

  await page.keyboard.press('Enter');
  const panel = details(page, TITLE);
  await expect(panel.getByRole('heading', { name: TITLE })).toBeFocused();
  await expect(panel.getByRole('region', { name: 'When' })).toContainText('17 December 2025');
  await pressUntil(page, 'Tab', '[aria-label="Show only events with Lương Cường"]');
  await expectFocusToShow(page);

  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(focused(page)).toHaveAttribute('data-event-id', ARMY);
  await expectFocusToShow(page);
});

test('steps from event to event, fits the selected one, and travels, by single keys', async ({
  page,
}) => {
  await open(page, `?event=${ARMY}`);
  await page.keyboard.press('f');
  await expect.poll(() => viewport(page)).toEqual(['13 December 2025', '21 December 2025']);
  await page.keyboard.press('.');
  await expect(details(page, eventOf('task-army-2025-strategic-advice').title.en)).toBeVisible();
  await page.keyboard.press(',');
  await expect(details(page, TITLE)).toBeVisible();

  await page.keyboard.press('f');
  await expect.poll(() => viewport(page)).toEqual(['13 December 2025', '21 December 2025']);
  await page.keyboard.press('s');
  await expect.poll(() => viewport(page)).toEqual(['11 December 2025', '23 December 2025']);
  await page.keyboard.press('w');
  await expect.poll(() => viewport(page)).toEqual(['13 December 2025', '21 December 2025']);
  await page.keyboard.press('d');
  await expect.poll(() => viewport(page)).toEqual(['14 December 2025', '23 December 2025']);
  await page.keyboard.press('a');
  await expect.poll(() => viewport(page)).toEqual(['13 December 2025', '21 December 2025']);
  await page.keyboard.press('Home');
  await expect.poll(async () => (await viewport(page))[0]).toBe('1 January 2023');
  await page.keyboard.press('End');
  await expect.poll(async () => (await viewport(page))[1]).toBe('31 December 2026');
});

test('searches and filters by keyboard alone', async ({ page }) => {
  await open(page);
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused();
  await page.keyboard.type('quan uy');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?q=quan\+uy$/);
  await page.keyboard.press('Escape');
  await expect(count(page)).toHaveText('70 of 70 events');

  await pressUntil(page, 'Tab', '[aria-label="Leader"]');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Leader' });
  await expect(panel).toBeVisible();
  await expect
    .poll(() => panel.evaluate((node) => node.contains(document.activeElement)))
    .toBe(true);
  const wanted = panel.getByRole('checkbox', { name: 'Tô Lâm' });
  for (let presses = 0; presses < 30; presses += 1) {
    if (await wanted.evaluate((node) => node === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(wanted).toBeFocused();
  await expectFocusToShow(page);
  await page.keyboard.press('Space');
  await expect.poll(() => query(page)).toBe('?leader=to-lam');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Leader, 1 chosen' })).toBeFocused();
  await expect(count(page)).toHaveText('8 of 70 events');
});
