/** What opens beside the timeline: the card of a mark, data health, months without an article. */
import { ARMY, box, details, eventOf, mark, open, plot } from './steps';
import { expect, ready, test } from './test';

const CARD = '[data-card]';

test('a mark shows its card while it is pointed at or has the focus', async ({ page }) => {
  await open(page);
  await mark(page, ARMY).hover();
  await expect(page.locator(CARD)).toContainText('17 December 2025');
  await expect(page.locator(CARD)).toContainText(eventOf(ARMY).title.en);
  await page.mouse.move(4, 4);
  await expect(page.locator(CARD)).toHaveCount(0);

  await page.keyboard.press('ArrowDown');
  await expect(page.locator(CARD)).toBeVisible();
});

for (const lang of ['en', 'vi'] as const) {
  test(`the timeline keeps its height when details open beside it (${lang})`, async ({ page }) => {
    await open(page, `?lang=${lang}`);
    const below = page.getByRole('slider').first();
    const { y } = await box(below);
    await page.locator(`[data-event-id="${ARMY}"]`).first().click();
    await expect(details(page, eventOf(ARMY).title[lang])).toBeVisible();
    await ready(page);
    expect((await box(below)).y).toBe(y);
  });
}

test('data health says what disagrees and what nobody collected, and leads to it', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('button', { name: 'Data health' }).click();
  const panel = page.getByRole('dialog', { name: 'Data health' });
  await expect(panel).toContainText('70 events from 5 articles');
  await expect(panel).toContainText('January–November 2024');
  await panel.getByText('Sources disagree on the date').click();
  const dispute = eventOf('peoples-councils-term-2026').title.en;
  await panel.getByRole('link', { name: dispute }).first().click();
  await expect(details(page, dispute)).toContainText('The sources disagree on the date');
});

test('months without an article are hatched and named as such', async ({ page }) => {
  await open(page);
  const hatched = plot(page).locator('[data-gap]');
  expect(await hatched.count()).toBeGreaterThan(3);
  await expect(plot(page)).toContainText('no article collected');
  // December 2023 is told of, the months around it are not.
  await open(page, '?span=2023-12-05/2023-12-20');
  await expect(hatched).toHaveCount(0);
});
