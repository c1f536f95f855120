import type { Locator, Page } from '@playwright/test';
import { ARMY, box, details, eventOf, mark, middle, open } from './steps';
import { expect, ready, test } from './test';

const SIZES = [
  [1440, 900],
  [1920, 1080],
  [1024, 768],
  [390, 844],
  // 1280 by 1024 at 400 % (WCAG 2.2, 1.4.10).
  [320, 256],
] as const;

async function expectNoSidewaysScroll(page: Page) {
  const { content, window } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: innerWidth,
  }));
  expect(content, 'the page does not scroll sideways').toBeLessThanOrEqual(window);
}

/** Each can be seen, or scrolled to, and hit: nothing lies over it. */
async function expectToBeInReach(controls: Locator) {
  const all = await controls.filter({ visible: true }).all();
  for (const control of all) await control.click({ trial: true, timeout: 3000 });
  return all.length;
}

async function expectNoOverlap(controls: Locator) {
  const boxes = await controls.filter({ visible: true }).evaluateAll((nodes) =>
    nodes.map((node) => {
      let { left, right, top, bottom } = node.getBoundingClientRect();
      // What a strip has scrolled away lies over nothing.
      for (let holder = node.parentElement; holder; holder = holder.parentElement) {
        if (getComputedStyle(holder).overflowX === 'visible') continue;
        const clip = holder.getBoundingClientRect();
        [left, right] = [Math.max(left, clip.left), Math.min(right, clip.right)];
        [top, bottom] = [Math.max(top, clip.top), Math.min(bottom, clip.bottom)];
      }
      return {
        name: node.getAttribute('aria-label') ?? node.textContent,
        left,
        right,
        top,
        bottom,
      };
    }),
  );
  const seen = boxes.filter(({ left, right, top, bottom }) => left < right && top < bottom);
  const overlaps = seen.flatMap((a, i) =>
    seen
      .slice(i + 1)
      .filter(
        (b) =>
          a.left < b.right - 0.5 &&
          b.left < a.right - 0.5 &&
          a.top < b.bottom - 0.5 &&
          b.top < a.bottom - 0.5,
      )
      .map((b) => `${a.name} and ${b.name}`),
  );
  expect(overlaps).toEqual([]);
}

for (const [width, height] of SIZES) {
  test.describe(`at ${width} by ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('every control is in reach and none lies over another', async ({ page }) => {
      await open(page);
      await expectNoSidewaysScroll(page);
      // The lanes' names have the plot to themselves, and may scroll with it.
      const controls = page
        .locator('button, select, input')
        .and(page.locator(':not(main :is(ul, ol) *)'));
      expect(await expectToBeInReach(controls)).toBeGreaterThan(8);
      await expectNoOverlap(controls);
      await page.locator('#search').fill('to lam');
      const suggested = page.getByRole('listbox');
      await expect(suggested).toBeVisible();
      const { x, width: listWidth } = await box(suggested);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + listWidth).toBeLessThanOrEqual(width);
    });

    test('the plot is there to be seen, and so are the details and the list', async ({ page }) => {
      await open(page);
      const target = mark(page, ARMY);
      await target.scrollIntoViewIfNeeded();
      await expect(target).toBeInViewport();
      await target.click();
      const panel = details(page, eventOf(ARMY).title.en);
      await expect(panel.getByRole('heading', { level: 2 })).toBeInViewport();
      await expectNoSidewaysScroll(page);
      const { x, width: panelWidth } = await box(panel);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + panelWidth).toBeLessThanOrEqual(width + 1);
      await panel.getByRole('button', { name: 'Close details' }).click();

      await page.getByRole('button', { name: 'List' }).click();
      await ready(page);
      await expectNoSidewaysScroll(page);
      const row = page.locator('li[data-event-id]').first();
      await row.scrollIntoViewIfNeeded();
      await expect(row).toBeInViewport();
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a sheet holds the filters and says what they leave', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Filters', exact: true }).tap();
    const sheet = page.getByRole('dialog', { name: 'Filters' });
    await sheet.getByText('Leader', { exact: true }).tap();
    await sheet.getByRole('checkbox', { name: 'Lương Cường' }).tap();
    await sheet.getByRole('button', { name: 'Show 25 events' }).tap();
    await expect(sheet).toHaveCount(0);
    await expect(page).toHaveURL(/\?leader=luong-cuong$/);
    await expect(page.getByRole('button', { name: 'Filters, 1 active' })).toBeVisible();
  });

  test('the selected mark stays in sight beside its details', async ({ page }) => {
    await open(page);
    await mark(page, ARMY).scrollIntoViewIfNeeded();
    const { x, y } = await middle(mark(page, ARMY));
    await page.touchscreen.tap(x, y);
    const panel = details(page, eventOf(ARMY).title.en);
    await expect(panel).toBeVisible();
    await ready(page);
    const sheet = await box(panel);
    await expect.poll(async () => (await middle(mark(page, ARMY))).y).toBeLessThan(sheet.y);
  });
});

for (const isKnownAtOnce of [true, false]) {
  const when = isKnownAtOnce ? 'from the start' : 'while it is shown';
  test(`text of twice the size ${when} enlarges the timeline, its lanes and its words alike`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page);
    const words = page.locator('[data-lanes] text').first();
    const year = page.locator('[data-timeline] text.font-semibold').filter({ hasText: /^2025$/ });
    const [usual, usualYear] = [(await box(words)).height, (await box(year)).height];
    // As a browser does whose reader chose 32 px instead of 16.
    const enlarge = () => {
      document.documentElement.style.fontSize = '32px';
    };
    if (isKnownAtOnce) {
      await page.addInitScript(() =>
        document.addEventListener('DOMContentLoaded', () => {
          document.documentElement.style.fontSize = '32px';
        }),
      );
      await page.reload();
    } else await page.evaluate(enlarge);
    await ready(page);
    await expect.poll(async () => (await box(words)).height / usual).toBeCloseTo(2, 0);
    expect((await box(year)).height / usualYear).toBeCloseTo(2, 0);
    const lanes = await page.locator('[data-lane]').all();
    for (const lane of lanes) {
      const name = lane.locator('button, span').first();
      const [outer, inner] = [await lane.boundingBox(), await name.boundingBox()];
      if (outer && inner)
        expect(inner.y + inner.height).toBeLessThanOrEqual(outer.y + outer.height + 2);
    }
    await expectNoSidewaysScroll(page);
    // What is pressed is what is seen there.
    const target = mark(page, ARMY);
    await target.scrollIntoViewIfNeeded();
    await target.click();
    await expect(details(page, eventOf(ARMY).title.en)).toBeVisible();
  });
}
