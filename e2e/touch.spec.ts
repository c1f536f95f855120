import type { Page } from '@playwright/test';
import { Hand } from './hand';
import {
  ARMY,
  box,
  details,
  eventOf,
  mark,
  middle,
  open,
  plot,
  query,
  recordSpans,
  viewport,
} from './steps';
import { expect, ready, test } from './test';

test.use({ hasTouch: true });

/** A day as the overview speaks it, as a number. */
const days = (text: string) => Date.parse(`${text} UTC`) / 86_400_000;

/** How far the view has moved, px. */
async function movedPx(page: Page, from: string) {
  const [first, last] = await viewport(page);
  const { width } = await box(plot(page));
  return ((days(first) - days(from)) * width) / (days(last) - days(first) + 1);
}

const SPAN = '?span=2025-01-01/2025-12-31';
const FIRST = '1 January 2025';

test('a finger that leaves in motion lets the view glide on, and the address is told once', async ({
  page,
}) => {
  const told = await recordSpans(page);
  await open(page, SPAN);
  const before = await told();
  const hand = await Hand.over(page);
  await hand.draw(await middle(plot(page)), -160, 0, 10);
  await hand.up();
  // 160 px in as many ms is a push of 1 px per ms, which carries on for about 300 px.
  await expect.poll(async () => Math.round((await movedPx(page, FIRST)) / 100)).toBeGreaterThan(3);
  await expect.poll(() => query(page)).toMatch(/span=2025-0/);
  expect(await movedPx(page, FIRST)).toBeLessThan(560);
  expect((await told()).length - before.length).toBe(1);
});

test('a finger that rests before it leaves places the view', async ({ page }) => {
  await open(page, SPAN);
  const hand = await Hand.over(page);
  const from = await middle(plot(page));
  await hand.draw(from, -160, 0, 10);
  for (let i = 0; i < 10; i += 1) await hand.move({ x: from.x - 160, y: from.y + (i % 2) });
  await hand.up();
  await expect.poll(() => query(page)).not.toBe(SPAN);
  expect(Math.abs((await movedPx(page, FIRST)) - 160)).toBeLessThan(24);
});

test('a touch takes hold of a view that glides', async ({ page }) => {
  await open(page, SPAN);
  const hand = await Hand.over(page);
  const from = await middle(plot(page));
  await hand.draw(from, -160, 0, 5);
  await Promise.all([hand.up(), hand.down(from), hand.up()]);
  await expect.poll(() => query(page)).not.toBe(SPAN);
  // Left alone, 2 px per ms go on for 650 px.
  expect(await movedPx(page, FIRST)).toBeLessThan(600);
});

test('a key takes hold of a view that glides', async ({ page }) => {
  await open(page, SPAN);
  // From here, the key would come too late on a slow machine.
  await page.evaluate(() => {
    const press = () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
    window.addEventListener('touchend', () => requestAnimationFrame(press), { capture: true });
  });
  const hand = await Hand.over(page);
  await hand.draw(await middle(plot(page)), -160, 0, 5);
  await hand.up();
  await expect.poll(() => query(page)).not.toBe(SPAN);
  expect(await movedPx(page, FIRST)).toBeLessThan(600);
});

test.describe('for readers who ask for less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing glides', async ({ page }) => {
    await open(page, SPAN);
    const hand = await Hand.over(page);
    await hand.draw(await middle(plot(page)), -160, 0, 10);
    await hand.up();
    await expect.poll(() => query(page)).not.toBe(SPAN);
    expect(Math.abs((await movedPx(page, FIRST)) - 160)).toBeLessThan(24);
  });
});

test('two fingers zoom about the place between them, wherever that is', async ({ page }) => {
  await open(page, '?span=2025-12-01/2025-12-31');
  const { x, y, width, height } = await box(plot(page));
  // Between them lies the beginning of the day that is a quarter into the month.
  const at = (distance: number) =>
    [-1, 1].map((sign) => ({ x: x + width / 4 + sign * distance, y: y + height / 2 }));
  const hand = await Hand.over(page);
  await hand.down(...at(60));
  for (const distance of [70, 90, 105, 120]) await hand.move(...at(distance));
  await hand.up();
  await expect.poll(() => query(page)).toMatch(/span=2025-12-04\/2025-12-20/);
  await ready(page);
  expect(await viewport(page)).toEqual(['4 December 2025', '20 December 2025']);
});

test('one finger up or down scrolls the lanes, and moves no time', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 560 });
  await open(page, `${SPAN}&lanes=institution`);
  const before = await viewport(page);
  const top = (await box(plot(page))).y;
  const hand = await Hand.over(page);
  const { x } = await middle(plot(page));
  await hand.draw({ x, y: top + 150 }, 10, -120, 8);
  await hand.up();
  await expect.poll(async () => top - (await box(plot(page))).y).toBeGreaterThan(60);
  expect(await viewport(page)).toEqual(before);
});

test('a tap on a mark opens it', async ({ page }) => {
  await open(page);
  const { x, y } = await middle(mark(page, ARMY));
  await page.touchscreen.tap(x, y);
  await expect(details(page, eventOf(ARMY).title.en)).toBeVisible();
});

test('two taps beside the marks zoom in by two about the finger', async ({ page }) => {
  await open(page, '?span=2024-03-01/2024-06-30');
  const { x, width } = await box(plot(page));
  // A lane without events in these months.
  const { y } = await middle(page.getByRole('button', { name: /^Lê Hoài Trung: / }));
  const at = { x: x + width / 4, y };
  const hand = await Hand.over(page);
  for (let taps = 0; taps < 2; taps += 1) {
    await hand.down(at);
    await hand.up();
  }
  await expect.poll(() => viewport(page)).toEqual(['16 March 2024', '16 May 2024']);
});
