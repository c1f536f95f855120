import type { Page } from '@playwright/test';
import { box, middle, open, query, viewport } from './steps';
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
