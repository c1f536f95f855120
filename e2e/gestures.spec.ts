import type { CDPSession, Page } from '@playwright/test';
import { ARMY, box, details, drawn, eventOf, mark, middle, open, plot, viewport } from './steps';
import { expect, ready, test } from './test';

const HINT = 'Hold Ctrl and turn the wheel to zoom; drag to move in time';

test('a plain wheel leaves the timeline alone and says how to zoom', async ({ page }) => {
  await open(page);
  const before = await drawn(page);
  const days = await viewport(page);
  const { x, y } = await middle(plot(page));
  await page.mouse.move(x, y);
  await expect(page.getByText(HINT)).toHaveCount(0);
  await page.mouse.wheel(0, 300);
  await expect(page.getByText(HINT)).toBeVisible();
  expect(await drawn(page)).toEqual(before);
  expect(await viewport(page)).toEqual(days);
  await expect(page.getByText(HINT)).toHaveCount(0);
});

test('a plain wheel scrolls lanes that are higher than the window', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 560 });
  await open(page, '?lanes=institution');
  const before = (await box(plot(page))).y;
  const { x } = await middle(plot(page));
  await page.mouse.move(x, 300);
  await page.mouse.wheel(0, 120);
  await expect.poll(async () => before - (await box(plot(page))).y).toBe(120);
});

test('a horizontal wheel moves in time, and so does Shift with the wheel', async ({ page }) => {
  await open(page, '?span=2025-12-01/2025-12-31');
  const { x, y } = await middle(plot(page));
  const day = (await box(plot(page))).width / 31;
  await page.mouse.move(x, y);
  await page.mouse.wheel(day * 3.5, 0);
  await expect.poll(() => viewport(page)).toEqual(['4 December 2025', '4 January 2026']);
  await expect(page).toHaveURL(/span=2025-12-04\/2026-01-04/);
  await page.keyboard.down('Shift');
  await page.mouse.wheel(0, -day * 3);
  await page.keyboard.up('Shift');
  await expect.poll(() => viewport(page)).toEqual(['1 December 2025', '1 January 2026']);
  await expect(page.getByText(HINT)).toHaveCount(0);
});

test('zooming out and in again gives the same picture', async ({ page }) => {
  await open(page, '?span=2025-11-01/2026-02-28');
  const before = await drawn(page);
  expect(before.length).toBeGreaterThan(5);
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(() => viewport(page)).not.toEqual(['1 November 2025', '28 February 2026']);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => viewport(page)).toEqual(['1 November 2025', '28 February 2026']);
  expect(await drawn(page)).toEqual(before);
});

/** Two fingers, at a distance from the middle, px. */
async function fingers(touch: CDPSession, type: string, middle: Point, distance: number) {
  const at = (sign: number) => ({ x: middle.x + sign * distance, y: middle.y });
  await touch.send('Input.dispatchTouchEvent', {
    type: type as 'touchStart',
    touchPoints: type === 'touchEnd' ? [] : [at(-1), at(1)],
  });
}
type Point = Awaited<ReturnType<typeof middle>>;

/** The length of the view in days. */
async function length(page: Page) {
  const [first, last] = await viewport(page);
  return (Date.parse(`${last} UTC`) - Date.parse(`${first} UTC`)) / 86_400_000 + 1;
}

test.describe('with fingers', () => {
  test.use({ hasTouch: true });

  test('a pinch zooms about the place between the fingers', async ({ page }) => {
    await open(page, '?span=2025-12-01/2025-12-31');
    const centre = await middle(plot(page));
    const touch = await page.context().newCDPSession(page);
    await fingers(touch, 'touchStart', centre, 60);
    for (const distance of [80, 120, 160, 186]) {
      await fingers(touch, 'touchMove', centre, distance);
    }
    await fingers(touch, 'touchEnd', centre, 0);
    // 31 days, 186 / 60 times closer, is ten days and those that are cut.
    await expect.poll(() => length(page)).toBe(11);
    await ready(page);
    expect(await viewport(page)).toEqual(['11 December 2025', '21 December 2025']);
    await expect(page).toHaveURL(/span=2025-12-11\/2025-12-21/);
  });

  test('a tap on a mark opens it', async ({ page }) => {
    await open(page);
    const { x, y } = await middle(mark(page, ARMY));
    await page.touchscreen.tap(x, y);
    await expect(details(page, eventOf(ARMY).title.en)).toBeVisible();
  });
});
