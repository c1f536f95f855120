import { ARMY, details, eventOf, open } from './steps';
import { expect, ready, test } from './test';

const TITLE = eventOf(ARMY).title.vi;

test('the page speaks Vietnamese, dates included', async ({ page }) => {
  await open(page, `?event=${ARMY}`);
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  await expect(page).toHaveURL(/[?&]lang=vi/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await expect(page).toHaveTitle(/Briefline/);
  const panel = details(page, TITLE);
  await expect(panel.getByRole('region', { name: 'Thời gian' })).toContainText(
    '17 tháng 12 năm 2025',
  );
  await expect(
    page.getByRole('button', { name: /^Cuộc họp, 17 tháng 12 năm 2025: Hội nghị Quân chính/ }),
  ).toHaveCount(1);
  await expect(page.getByRole('slider').first()).toHaveAttribute('aria-valuetext', /tháng/);

  // An article's own words stay in its language, and are announced in it.
  const phrase = panel.getByText('this morning (December 17)').last();
  await expect(phrase).toHaveAttribute('lang', 'en');

  await page.reload();
  await ready(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(page.url()).not.toContain('lang=');
});

test('the language is remembered, unless the address names one', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  await open(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await page.getByRole('button', { name: 'Danh sách' }).click();
  await expect(page).toHaveURL('/?view=list&lang=vi');
  await open(page, '?view=list&lang=en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: 'Timeline' }).click();
  await expect(page).toHaveURL('/?lang=en');
});

test('no English word is left in the controls', async ({ page }) => {
  await open(page, '?lang=vi');
  const names = await page
    .locator('button, [role="slider"], input, select, h1')
    .evaluateAll((nodes) =>
      nodes
        .filter((node) => !node.closest('[lang="en"]:not(html)'))
        .map((node) => `${node.getAttribute('aria-label') ?? ''} ${node.textContent}`),
    );
  const english = /\b(the|of|and|event|events|view|zoom|filter|close|list|lane|date)\b/i;
  expect(names.filter((name) => english.test(name))).toEqual([]);
});

test('a Vietnamese phrase is announced as Vietnamese on the English page', async ({ page }) => {
  await open(page, '?event=party-central-office-gathering-2026');
  const evidence = page.getByRole('region', { name: 'Evidence' });
  await expect(evidence.getByText('Sáng 23/2').first()).toHaveAttribute('lang', 'vi');
});
