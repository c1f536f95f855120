import type { Page } from '@playwright/test';
import { Hand } from './hand';
import { caption, place, back, rows } from './stage';
import { ARMY, details, mark, middle, query } from './steps';
import { axe, expect, ready, test } from './test';

test.describe('presenting', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  test('goes through the script by keys and remote, off it and back, without losing the place', async ({
    page,
  }) => {
    await page.goto('/');
    await ready(page);
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    await expect(place(page)).toHaveText('1 / 8');
    await expect(page).toHaveURL(/\/briefing\/\?scene=1/);
    await ready(page);
    await expect(page.getByText('TLP:CLEAR')).toHaveCount(2);
    await axe(page);

    for (const key of ['PageDown', 'ArrowRight', ' ', 'n']) await page.keyboard.press(key);
    await expect(place(page)).toHaveText('5 / 8');
    await expect(caption(page)).toContainText('January 2026');
    await page.keyboard.press('PageUp');
    await page.keyboard.press('p');
    await expect(place(page)).toHaveText('3 / 8');
    await page.keyboard.press('End');
    await expect(place(page)).toHaveText('8 / 8');
    await page.keyboard.press('4');
    await expect(place(page)).toHaveText('→ 4');
    await page.keyboard.press('Enter');
    await expect(place(page)).toHaveText('4 / 8');

    // A black screen hears nothing but its end.
    await page.keyboard.press('.');
    await expect(page.locator('[data-blank=black]')).toBeVisible();
    for (const key of ['PageDown', 'Enter', 'w', '2']) await page.keyboard.press(key);
    await page.keyboard.press('b');
    await expect(page.locator('[data-blank]')).toHaveCount(0);
    await expect(place(page)).toHaveText('4 / 8');

    // A question from the room: filter, look, and one key leads back.
    const scene = query(page);
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByRole('button', { name: /^Tasks, / }).click();
    await expect(back(page)).toHaveText('Off script: press Enter to return to 4/8');
    await page.reload();
    await expect(back(page)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(back(page)).toHaveCount(0);
    expect(query(page)).toBe(scene);
    await ready(page);

    await mark(page, 'presidents-office-session-2025-12').click();
    await expect(details(page, /State President chairs/)).toBeVisible();
    await expect(back(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(details(page, /State President chairs/)).toHaveCount(0);
    // Nothing differs from the script any more.
    await expect(back(page)).toHaveCount(0);
    expect(query(page)).toBe(scene);

    // Letters of exploring are off: W is a white screen, not a zoom.
    await page.keyboard.press('d');
    expect(query(page)).toBe(scene);
    await page.getByRole('button', { name: 'End', exact: true }).click();
    await expect(page).not.toHaveURL(/briefing|scene=/);
    await expect(page.getByRole('button', { name: 'Present', exact: true })).toBeVisible();
  });

  test('begins by a key, goes on in the other language, and lists its keys', async ({ page }) => {
    await page.goto('/');
    await ready(page);
    await page.keyboard.press('p');
    await expect(place(page)).toHaveText('1 / 8');
    await page.keyboard.press('n');
    await ready(page);
    // A bare stage leaves the overview's room to the lanes: all tasks that the caption counts stand there.
    await expect(
      page.locator('[data-bundle=army-military-political-conference-2025]'),
    ).toHaveAttribute('aria-expanded', 'true');
    await expect(page.getByRole('slider')).toHaveCount(0);
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await expect(page.getByRole('slider')).toHaveCount(3);
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    await expect(caption(page)).toContainText('Chủ tịch nước Lương Cường định hướng');
    await expect(place(page)).toHaveText('2 / 8');
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Phím tắt khi trình bày' });
    await expect(help).toContainText('màn hình đen, và trở lại');
    await page.keyboard.press('Escape');
    await expect(help).toHaveCount(0);
    await expect(back(page)).toHaveCount(0);
  });
});

test('goes to full screen with the presentation, out of it and in again by its key', async ({
  page,
}) => {
  await page.goto('/');
  await ready(page);
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect.poll(isFull).toBe(true);
  await expect(place(page)).toHaveText('1 / 8');
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(false);
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(true);
  await page.getByRole('button', { name: 'End', exact: true }).click();
  await expect.poll(isFull).toBe(false);
});

/** Where the view begins before the next scene, on the way to it, and there, ms. */
async function wayToNext(page: Page) {
  await page.clock.install();
  await page.goto('/briefing/?scene=6');
  await ready(page);
  const from = async () =>
    Number(await page.locator('[data-plot]').first().getAttribute('data-from'));
  const before = await from();
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.keyboard.press('PageDown');
  await expect(place(page)).toHaveText('7 / 8');
  await page.clock.runFor(100);
  const onTheWay = await from();
  await page.clock.runFor(2_000);
  return { before, onTheWay, after: await from() };
}

for (const lang of ['en', 'vi'] as const) {
  for (const size of [
    { width: 1920, height: 1080 },
    { width: 1280, height: 720 },
  ]) {
    test(`off the script, the way back and the marking are whole (${lang}, ${size.width} px)`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      await page.goto(`/briefing/?scene=3&lang=${lang}`);
      await ready(page);
      await page.locator('[data-plot]').hover();
      await page.mouse.down();
      await page.mouse.move(size.width / 2 - 300, size.height / 2, { steps: 6 });
      await page.mouse.up();
      const bar = page.locator('footer');
      const button = bar.getByRole('button', { name: /3\/8$/ });
      await expect(button).toBeVisible();
      for (const part of [button, bar.getByText('TLP:CLEAR')]) {
        await expect(part).toBeInViewport({ ratio: 1 });
        expect(await part.evaluate((node) => node.scrollHeight <= node.clientHeight + 1)).toBe(
          true,
        );
      }
      // A second line would take its room from the picture, which would then jump.
      const [own, next] = await Promise.all([middle(button), middle(bar.getByText('TLP:CLEAR'))]);
      if (size.width === 1920) expect(Math.abs(own.y - next.y)).toBeLessThan(4);
    });
  }
}

test('on stage, months after the script’s day are not told to be without articles', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-12-01T03:00:00Z');
  await page.goto('/briefing/?scene=8');
  await ready(page);
  const [first] = await page.locator('[data-plot]').all();
  await expect(first!.getByText('no article collected')).toHaveCount(0);
  await page.goto('/?span=2026-02-01/2026-07-31');
  await ready(page);
  await expect(page.locator('[data-plot]').getByText('no article collected')).not.toHaveCount(0);
});

test('the timeline moves from scene to scene, so that the eye can follow', async ({ page }) => {
  const { before, onTheWay, after } = await wayToNext(page);
  expect(onTheWay).toBeGreaterThan(before);
  expect(onTheWay).toBeLessThan(after);
});

test.describe('for readers who ask for less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('scenes are cut', async ({ page }) => {
    const { before, onTheWay, after } = await wayToNext(page);
    expect(after).toBeGreaterThan(before);
    expect(onTheWay).toBe(after);
  });
});

/** What stands back is drawn at so little of its colour. */
const opacity = (page: Page, id: string) =>
  mark(page, id).evaluate((node) => Number(getComputedStyle(node).opacity));

test('a long press of the mouse, or L held, lights one event, and scenes are dragged into order', async ({
  page,
}) => {
  await page.goto('/briefing/?scene=1');
  await ready(page);
  const office = 'presidents-office-session-2025-12';
  await expect.poll(() => opacity(page, ARMY)).toBeGreaterThan(0.1);
  const at = await middle(mark(page, office).locator('path').first());
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await expect.poll(() => opacity(page, ARMY)).toBeLessThan(0.2);
  expect(await opacity(page, office)).toBe(1);
  await page.mouse.up();
  await expect.poll(() => opacity(page, ARMY)).toBeGreaterThan(0.2);
  await page.keyboard.down('l');
  await expect.poll(() => opacity(page, ARMY)).toBeLessThan(0.2);
  await page.keyboard.up('l');
  await expect.poll(() => opacity(page, ARMY)).toBeGreaterThan(0.2);
  await expect(page.getByRole('complementary')).toHaveCount(0);

  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Script', exact: true }).click();
  await expect(rows(page)).toHaveCount(8);
  const captions = () => rows(page).allInnerTexts();
  const words = (await captions()).map((text) => text.replace(/^\d+\s*/, ''));
  await rows(page).nth(0).locator('..').locator('[draggable]').dragTo(rows(page).nth(3));
  await expect
    .poll(async () => (await captions()).map((text) => text.replace(/^\d+\s*/, '')))
    .toEqual([words[1], words[2], words[3], words[0], ...words.slice(4)]);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a swipe turns the scene, none does on a blank screen, and a long press lights one event', async ({
    page,
  }) => {
    await page.goto('/briefing/?scene=3');
    await ready(page);
    const hand = await Hand.over(page);
    const swipe = async (dx: number, dy = 0) => {
      await hand.draw(await middle(caption(page)), dx, dy, 8);
      await hand.up();
    };
    await swipe(-200, 10);
    await expect(place(page)).toHaveText('4 / 8');
    await swipe(200, -10);
    await expect(place(page)).toHaveText('3 / 8');
    await swipe(-30);
    await swipe(-40, 200);
    await expect(place(page)).toHaveText('3 / 8');
    await page.keyboard.press('b');
    await swipe(-200);
    await expect(page.locator('[data-blank=black]')).toBeVisible();
    await page.keyboard.press('b');
    await expect(place(page)).toHaveText('3 / 8');

    const office = 'presidents-office-session-2025-12';
    await page.keyboard.press('Home');
    await ready(page);
    await expect.poll(() => opacity(page, ARMY)).toBeGreaterThan(0.2);
    await hand.down(await middle(mark(page, office).locator('path').first()));
    await expect.poll(() => opacity(page, ARMY)).toBeLessThan(0.2);
    await hand.up();
    await expect.poll(() => opacity(page, ARMY)).toBeGreaterThan(0.2);
    await expect(page.getByRole('complementary')).toHaveCount(0);
  });
});
