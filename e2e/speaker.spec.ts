import { script, caption, place, back } from './stage';
import { axe, expect, ready, test } from './test';

test('the speaker’s window says what it is for while nothing is presented', async ({ page }) => {
  await page.goto('/briefing/speaker/?lang=vi');
  await expect(page.getByRole('heading', { name: 'Cửa sổ diễn giả' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await axe(page);
  await page.getByRole('link', { name: 'Bắt đầu trình bày' }).click();
  await expect(place(page)).toHaveText('1 / 8');
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
});

test('the speaker’s window goes along both ways, and both outlive a reload', async ({
  page,
  context,
}) => {
  await context.clock.install();
  await page.goto('/briefing/?scene=2');
  await ready(page);
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await expect(caption(speaker)).toContainText('17 December 2025');
  await expect(speaker.locator('[data-notes]')).toContainText('this morning (December 17)');
  await expect(speaker.getByRole('region', { name: 'Next' })).toContainText('last month of 2025');
  await expect(speaker.locator('[data-miniature] [data-event-id]').first()).toBeAttached();
  await axe(speaker);

  await speaker.getByRole('button', { name: 'Next scene' }).click();
  await expect(place(page)).toHaveText('3 / 8');
  await page.keyboard.press('PageDown');
  await expect(speaker.getByRole('heading', { name: 'Scene 4 of 8' })).toBeVisible();
  await speaker.keyboard.press('b');
  await expect(page.locator('[data-blank=black]')).toBeVisible();
  await speaker.reload();
  await expect(speaker.getByText('The screen is black')).toBeVisible();
  await speaker.keyboard.press('b');
  await expect(page.locator('[data-blank]')).toHaveCount(0);
  await page.reload();
  await ready(page);
  await speaker.keyboard.press('End');
  await expect(place(page)).toHaveText('8 / 8');
  await expect(speaker.getByText('The end of the script')).toBeVisible();

  // A number is typed in either window, and a question's filter is left from either.
  await speaker.keyboard.press('6');
  await expect(place(page)).toHaveText('→ 6');
  await speaker.keyboard.press('Enter');
  await expect(place(page)).toHaveText('6 / 8');
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('button', { name: /^Tasks, / }).click();
  await expect(speaker.getByText('Off script: press Enter')).toBeVisible();
  await speaker.keyboard.press('Enter');
  await expect(back(page)).toHaveCount(0);
  await expect(speaker.getByText('Off script')).toHaveCount(0);

  // Each run has its own clock, and the speaker is told that one is over.
  const elapsed = speaker.locator('dt:text("Elapsed") + dd');
  await context.clock.fastForward('10:00');
  await expect(elapsed).toHaveText(/^1\d:\d\d$/);
  await page.getByRole('button', { name: 'End', exact: true }).click();
  await expect(speaker.getByText(/^Waiting for the presentation/)).toBeVisible();
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(elapsed).toHaveText(/^[0-4]:\d\d$/);
  await page.close();
  await expect(speaker.getByText(/^Waiting for the presentation/)).toBeVisible();
});

test('the speaker sees the next scene of an opened file, also after a reload', async ({ page }) => {
  await page.goto('/');
  await ready(page);
  await page.getByTestId('timeline-file').setInputFiles('data/events.json');
  await expect(page.getByText('events.json', { exact: true })).toBeVisible();
  await page.keyboard.press('p');
  await ready(page);
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  const next = speaker.locator('[data-miniature] [data-event-id]').first();
  await expect(next).toBeAttached();
  await speaker.reload();
  await expect(next).toBeAttached();
});

test('a scene whose event is not there says so on stage and to the speaker', async ({ page }) => {
  await page.goto('/');
  await ready(page);
  await page.evaluate(
    (kept) => window.localStorage.setItem('briefline:script', kept),
    JSON.stringify({ ...script, scenes: [{ ...script?.scenes[0], highlight: ['gone-for-ever'] }] }),
  );
  await page.goto('/briefing/');
  const lacks = 'Not in this dataset: gone-for-ever';
  await expect(page.getByText(lacks)).toBeVisible();
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await expect(speaker.getByText(lacks)).toBeVisible();
  await axe(page);
});
