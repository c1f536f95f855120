/** Readers who set their own colours or a larger text. */
import { ARMY, box, details, eventOf, open } from './steps';
import { axe, expect, ready, test } from './test';

const TITLE = eventOf(ARMY).title.en;
const LINK = `?view=list&leader=luong-cuong&kind=meeting&event=${ARMY}`;

test.describe('with forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('what is chosen, selected or filtered by can be told apart', async ({ page }) => {
    await open(page, LINK);
    const look = (name: RegExp) =>
      page
        .getByRole('button', { name })
        .evaluate((node) => window.getComputedStyle(node).backgroundColor);
    expect(await look(/^Meetings, /)).not.toBe(await look(/^Tasks, /));
    const border = (id: string) =>
      page
        .locator(`li[data-event-id="${id}"] > a`)
        .evaluate((node) => window.getComputedStyle(node).borderLeftWidth);
    expect(await border(ARMY)).toBe('4px');
    const chip = page.getByRole('button', { name: /^Remove filter: Leader/ });
    expect(await chip.evaluate((node) => window.getComputedStyle(node).borderTopWidth)).toBe('1px');
    await axe(page);
  });
});

for (const [width, height] of [
  [1280, 1024],
  [390, 844],
] as const) {
  test(`text of twice the size is neither cut nor out of reach at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, LINK);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await ready(page);
    const panel = details(page, TITLE);
    const close = panel.getByRole('button', { name: 'Close details' });
    await close.click({ trial: true });
    const [outer, inner] = [await box(panel), await box(close)];
    expect(inner.x + inner.width).toBeLessThanOrEqual(outer.x + outer.width);
    await close.click();
    for (const control of await page.locator('header, section').locator('button, input').all()) {
      if (await control.isVisible()) await control.click({ trial: true });
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    // A title that has too little room would lie over the buttons beside it.
    const title = page.getByRole('heading', { level: 1 });
    const { needed, had } = await title.evaluate((node) => ({
      needed: node.scrollWidth,
      had: node.clientWidth,
    }));
    expect(needed).toBeLessThanOrEqual(had);
  });
}

test('at 400 % the page is no longer than what it shows', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open(page, '?view=list');
  const { content, end } = await page.evaluate(() => ({
    content: document.documentElement.scrollHeight,
    end: document.querySelector('main')?.getBoundingClientRect().bottom ?? 0,
  }));
  expect(content).toBeLessThanOrEqual(Math.ceil(end));
});
