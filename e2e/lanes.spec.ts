import type { Page } from '@playwright/test';
import { box, count, drawn, middle, open, plot, query } from './steps';
import { axe, expect, ready, test } from './test';

const list = (page: Page) => page.getByRole('list', { name: 'Lanes' });
const lane = (page: Page, name: string) =>
  list(page).getByRole('button', { name: new RegExp(`^${name}: `) });
const item = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true });

/** The lanes' names as they stand, without what is said of them. */
async function lanes(page: Page): Promise<readonly string[]> {
  await ready(page);
  const names = await list(page)
    .getByRole('button')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label') ?? ''));
  return names.map((name) => name.replace(/: .*/, ''));
}

async function choose(page: Page, name: string, action: string) {
  await lane(page, name).click();
  await item(page, action).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await ready(page);
}

test('the name of a lane filters to it, isolates it and gives all back', async ({ page }) => {
  await open(page);
  await lane(page, 'Lương Cường').click();
  await expect(page.getByRole('dialog', { name: 'Lương Cường' })).toBeVisible();
  await lane(page, 'Lương Cường').click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const before = await drawn(page);
  await choose(page, 'Lương Cường', 'Collapse all others');
  expect(query(page)).toBe('?isolated=luong-cuong');
  const other = lane(page, 'Tô Lâm');
  await expect(other).toHaveAccessibleName('Tô Lâm: 8 events, collapsed');
  expect((await box(other)).height).toBeLessThan(32);
  await expect(lane(page, 'Lương Cường')).toHaveAccessibleName('Lương Cường: 25 events');
  await choose(page, 'Lương Cường', 'Open the others again');
  expect(query(page)).toBe('');
  expect(await drawn(page)).toEqual(before);

  await choose(page, 'Lương Cường', 'Show only Lương Cường');
  expect(query(page)).toBe('?leader=luong-cuong');
  await expect(count(page)).toHaveText('25 of 70 events');
});

test('a collapsed lane is one row, whose counts still open', async ({ page }) => {
  await open(page);
  await choose(page, 'No leader named there', 'Collapse');
  expect(query(page)).toBe('?collapsed=none');
  const { y, height } = await box(list(page).getByRole('listitem').first());
  expect(height).toBeLessThan(36);
  const counts = plot(page).locator('[aria-haspopup="dialog"][data-cluster-size]');
  const at = await middle(counts.first());
  expect(at.y).toBeGreaterThan(y);
  expect(at.y).toBeLessThan(y + height);
  await counts.first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await choose(page, 'No leader named there', 'Expand');
  expect(query(page)).toBe('');
});

test('other lanes drop what was made of these, and a button puts all back', async ({ page }) => {
  await open(page, '?order=to-lam&pinned=luong-cuong&collapsed=none');
  expect((await lanes(page)).slice(0, 3)).toEqual([
    'Lương Cường',
    'Tô Lâm',
    'No leader named there',
  ]);
  await expect(lane(page, 'Lương Cường')).toHaveAccessibleName('Lương Cường: 25 events, pinned');
  await page.getByRole('button', { name: 'Reset lanes' }).click();
  expect((await lanes(page))[0]).toBe('No leader named there');
  expect(query(page)).toBe('');
  await expect(page.getByRole('button', { name: 'Reset lanes' })).toHaveCount(0);
  await page.goBack();
  expect((await lanes(page))[0]).toBe('Lương Cường');
  await page.getByLabel('Lanes by').selectOption('institution');
  await ready(page);
  expect(query(page)).toBe('?lanes=institution');
});

test('a lane that the dataset does not know is told of', async ({ page }) => {
  await open(page, '?order=nobody,to-lam');
  await expect(page.getByText('order=nobody')).toBeVisible();
  expect((await lanes(page))[0]).toBe('Tô Lâm');
});

test('a mouse drags a lane by its name, and a line says where to', async ({ page }) => {
  await open(page);
  const before = await lanes(page);
  const from = await middle(lane(page, 'Lương Cường'));
  const to = await box(list(page).getByRole('listitem').nth(1));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, from.y - 10);
  await page.mouse.move(from.x, to.y + 4, { steps: 4 });
  const line = page.locator('[data-drop]');
  expect((await middle(line)).y).toBeCloseTo(to.y, -1);
  await page.mouse.up();
  await expect(line).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const without = before.filter((name) => name !== 'Lương Cường');
  expect(await lanes(page)).toEqual([without[0], 'Lương Cường', ...without.slice(1)]);
  expect(query(page)).toBe('?order=none,luong-cuong');

  // Escape leaves all as it is.
  const again = await middle(lane(page, 'Tô Lâm'));
  await page.mouse.move(again.x, again.y);
  await page.mouse.down();
  await page.mouse.move(again.x, to.y, { steps: 4 });
  await expect(line).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(line).toHaveCount(0);
  await page.mouse.up();
  expect(query(page)).toBe('?order=none,luong-cuong');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the keyboard alone opens the menu and moves a lane, and says where it is', async ({
  page,
}) => {
  await open(page);
  const own = lane(page, 'Tô Lâm');
  await own.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => query(page)).toBe('?order=none,to-lam');
  await expect(own).toBeFocused();
  await expect(page.getByText('Tô Lâm is now lane 2 of 8')).toBeAttached();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => query(page)).toBe('');
  await expect(own).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Tô Lâm' })).toBeVisible();
  await expect(own).toHaveAttribute('aria-expanded', 'true');
  await expect(item(page, 'Show only Tô Lâm')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(item(page, 'Pin to the top')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toBe('?pinned=to-lam');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(own).toBeFocused();
  expect((await lanes(page))[0]).toBe('Tô Lâm');

  // The only pinned lane has nowhere to go.
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Enter');
  await expect(item(page, 'Move up')).toBeDisabled();
  await expect(item(page, 'Move down')).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(own).toBeFocused();
  expect(query(page)).toBe('?pinned=to-lam');
});

for (const [width, height] of [
  [1440, 900],
  [1280, 720],
] as const) {
  test(`pinned lanes stay in view while the others scroll under them: ${width} by ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, '?lanes=institution&pinned=national-assembly');
    const name = lane(page, 'National Assembly');
    const mark = plot(page).locator('[data-pinned] [data-event-id]').first();
    const [before, markBefore] = [await box(name), await box(mark)];
    await page.mouse.move(before.x + 500, before.y + 200);
    await page.mouse.wheel(0, 350);
    const first = plot(page).locator('[data-event-id]:not([data-pinned] *)').first();
    await expect.poll(async () => (await box(first)).y).toBeLessThan(before.y);
    await ready(page);
    expect((await box(name)).y).toBeCloseTo(before.y, 0);
    expect((await box(mark)).y).toBeCloseTo(markBefore.y, 0);
    await mark.click();
    await expect(page.getByRole('complementary')).toBeVisible();

    // What is focused below comes out from under them.
    await page.getByRole('button', { name: 'Close details' }).click();
    await first.focus();
    const cover = await box(page.locator('[data-pinned]'));
    await expect
      .poll(async () => (await box(first)).y)
      .toBeGreaterThanOrEqual(cover.y + cover.height - 1);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`no violation of WCAG 2.2 AA in ${colorScheme} colours`, () => {
    test.use({ colorScheme });
    test('with lanes arranged and the menu of one lane open', async ({ page }) => {
      await open(page, '?pinned=luong-cuong&collapsed=none,to-lam');
      await lane(page, 'Lương Cường').click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.evaluate(() =>
        Promise.all(document.getAnimations().map((a) => a.finished.catch(() => null))),
      );
      await axe(page);
    });
  });
}

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a tap opens the menu; a finger that rests on a name takes the lane along', async ({
    page,
  }) => {
    await open(page);
    await lane(page, 'Tô Lâm').tap();
    await expect(page.getByRole('dialog', { name: 'Tô Lâm' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);

    const touch = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
      touch.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
      });
    const { x, y } = await middle(lane(page, 'Tô Lâm'));
    const top = await box(list(page));
    await send('touchStart', x, y);
    await expect(page.locator('[data-lifted]')).toHaveCount(1);
    for (let i = 1; i <= 4; i += 1) await send('touchMove', x, y + ((top.y + 2 - y) * i) / 4);
    await expect(page.locator('[data-drop]')).toHaveCount(1);
    await send('touchEnd', x, top.y);
    await expect.poll(() => query(page)).toBe('?order=to-lam');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});
