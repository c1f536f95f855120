import type { Page } from '@playwright/test';
import { box, middle, open, query, recordSpans, viewport } from './steps';
import { expect, test } from './test';

const overview = (page: Page) => page.getByRole('group', { name: 'Overview of all events' });
const handle = (page: Page, end: 'Start' | 'End') =>
  page.getByRole('slider', { name: `${end} of the view` });

async function drag(page: Page, from: { x: number; y: number }, dx: number) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + dx / 2, from.y);
  await page.mouse.move(from.x + dx, from.y, { steps: 4 });
  await page.mouse.up();
}

/** Pixels of a year on the overview. */
const yearPx = async (page: Page) => (await box(overview(page))).width / 4;

const year = async (page: Page, end: 0 | 1) => (await viewport(page))[end].slice(-4);

test('dragging the window moves the view, dragging its handles resizes it', async ({ page }) => {
  await open(page, '?span=2024-01-01/2024-12-31');
  const [start, end] = [await middle(handle(page, 'Start')), await middle(handle(page, 'End'))];
  expect(Math.abs(end.x - start.x - (await yearPx(page)))).toBeLessThan(2);

  await drag(page, { x: (start.x + end.x) / 2, y: start.y }, (await yearPx(page)) - 3);
  await expect.poll(() => year(page, 1)).toBe('2025');
  const moved = await viewport(page);
  expect(moved[0]).toMatch(/(December 2024|January 2025)$/);
  expect(query(page)).toMatch(/^\?span=/);

  await drag(page, await middle(handle(page, 'End')), (await yearPx(page)) / -2);
  await expect.poll(async () => (await viewport(page))[1]).toMatch(/(June|July) 2025$/);
  expect((await viewport(page))[0]).toBe(moved[0]);
  await drag(page, await middle(handle(page, 'Start')), (await yearPx(page)) / -1);
  await expect.poll(() => year(page, 0)).toMatch(/202[34]/);
});

test('a handle cannot be dragged through the other', async ({ page }) => {
  await open(page, '?span=2024-01-01/2024-12-31');
  await drag(page, await middle(handle(page, 'End')), -2 * (await yearPx(page)));
  await expect.poll(() => viewport(page)).toEqual(['1 January 2024', '3 January 2024']);
});

test('a press beside the window brings it there', async ({ page }) => {
  await open(page, '?span=2024-01-01/2024-12-31');
  const { x, y } = await box(overview(page));
  await page.mouse.click(x + 3.4 * (await yearPx(page)), y + 20);
  await expect.poll(() => year(page, 1)).toBe('2026');
  await expect.poll(() => query(page)).toMatch(/^\?span=2025-1\d-\d\d\/2026-1\d-\d\d$/);
});

test('the handles are sliders that speak their day and obey the arrow keys', async ({ page }) => {
  await open(page, '?span=2025-06-01/2025-12-31');
  const start = handle(page, 'Start');
  await start.focus();
  await expect(start).toHaveAttribute('aria-valuetext', '1 June 2025');
  await page.keyboard.press('ArrowRight');
  await expect(start).toHaveAttribute('aria-valuetext', '8 June 2025');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(start).toHaveAttribute('aria-valuetext', '4 May 2025');
  await expect(page).toHaveURL(/span=2025-05-04\/2025-12-31/);
  const values = await start.evaluate((node) =>
    ['min', 'now', 'max'].map((name) => Number(node.getAttribute(`aria-value${name}`))),
  );
  expect(values).toEqual([...values].sort((a, b) => a - b));
  await expect(handle(page, 'End')).toHaveAttribute('aria-valuetext', '31 December 2025');
});

test('a held key moves a handle on, and the address is told once it has been still', async ({
  page,
}) => {
  const told = await recordSpans(page);
  await open(page, '?span=2025-06-01/2025-12-31');
  const before = (await told()).length;
  // Held, and let go somewhere else: no keyup ever comes. From here, keys would come too slowly.
  await handle(page, 'End').evaluate((node) => {
    for (let repeats = 0; repeats < 5; repeats += 1) {
      node.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
    }
  });
  await expect(page).toHaveURL(/span=2025-06-01\/2025-11-26/);
  expect((await told()).slice(before)).toEqual(['2025-06-01/2025-11-26']);
});

test('the window is a slider of its own, which keeps its length', async ({ page }) => {
  await open(page, '?span=2025-06-01/2025-06-30');
  const view = page.getByRole('slider', { name: 'The view', exact: true });
  await view.focus();
  await expect(view).toHaveAttribute('aria-valuetext', '1 June 2025 to 30 June 2025');
  await page.keyboard.press('ArrowRight');
  await expect(view).toHaveAttribute('aria-valuetext', '8 June 2025 to 7 July 2025');
  await page.keyboard.press('PageDown');
  await expect(view).toHaveAttribute('aria-valuetext', '9 May 2025 to 7 June 2025');
  await expect(page).toHaveURL(/span=2025-05-09\/2025-06-07/);
  await page.keyboard.press('Home');
  await expect.poll(() => viewport(page)).toEqual(['1 January 2023', '30 January 2023']);
  await page.keyboard.press('End');
  await expect.poll(() => viewport(page)).toEqual(['2 December 2026', '31 December 2026']);
});

test('the dates of a filter stand on it as a band, at their place and in words', async ({
  page,
}) => {
  const band = page.getByRole('img', { name: /^Dates of the filter/ });
  await open(page, '?leader=luong-cuong');
  await expect(band).toHaveCount(0);
  await open(page, '?from=2024&to=2024&span=2025-01-01/2025-12-31');
  await expect(band).toHaveAccessibleName(
    'Dates of the filter: from 1 January 2024 until 31 December 2024',
  );
  const [whole, own] = [await box(overview(page)), await box(band)];
  expect(Math.abs(own.x - whole.x - whole.width / 4)).toBeLessThan(3);
  expect(Math.abs(own.width - whole.width / 4)).toBeLessThan(4);
});

test('dragging what the filter asks for moves the window that lies over it', async ({ page }) => {
  await open(page, '?from=2024&to=2024&span=2024-01-01/2024-12-31');
  const { x, y, height } = await box(page.getByRole('img', { name: /^Dates of the filter/ }));
  await drag(page, { x: x + 60, y: y + height / 2 }, (await yearPx(page)) - 3);
  await expect.poll(() => year(page, 1)).toBe('2025');
});

test('it tells its years and today, and has a row for each kind', async ({ page }) => {
  await page.clock.setFixedTime('2025-01-01T05:00:00Z');
  await open(page);
  for (const name of ['2023', '2024', '2025', '2026']) {
    await expect(overview(page).getByText(name, { exact: true })).toBeVisible();
  }
  const today = await box(overview(page).locator('[data-overview-today]'));
  const { x, width } = await box(overview(page));
  expect(Math.abs(today.x - x - width / 2)).toBeLessThan(3);
  const rows = await overview(page)
    .locator('[data-density]')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-density')));
  expect(rows).toEqual(['meeting', 'congress', 'task', 'milestone']);
});
