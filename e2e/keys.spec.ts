import type { Page } from '@playwright/test';
import { ARMY, details, eventOf, mark, open, plot, viewport } from './steps';
import { expect, test } from './test';

const focused = (page: Page) => page.locator(':focus');

test('"?" lists the keys, and letters can be switched off for good', async ({ page }) => {
  await open(page);
  const before = await viewport(page);
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys on the timeline' });
  await expect(keys.getByText('fit the selected event')).toBeVisible();
  const letters = keys.getByRole('checkbox', { name: /single letter or sign/ });
  await letters.focus();
  await page.keyboard.press('Space');
  await expect(letters).not.toBeChecked();
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);

  for (const key of ['w', 'd', '.', '/', '?']) await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await expect(page.getByRole('combobox', { name: 'Search' })).not.toBeFocused();
  expect(await viewport(page)).toEqual(before);
  // Keys that are no characters go on working.
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => viewport(page)).not.toEqual(before);

  await page.reload();
  await open(page);
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Search' })).not.toBeFocused();
  await page.getByRole('button', { name: 'Keys' }).click();
  await keys.getByRole('checkbox', { name: /single letter or sign/ }).check();
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused();
});

test('letters typed into a field are no keys of the timeline', async ({ page }) => {
  await open(page);
  const before = await viewport(page);
  await page.getByRole('combobox', { name: 'Search' }).click();
  await page.keyboard.type('was.d');
  await expect(page).toHaveURL(/\?q=was\.d$/);
  await page.keyboard.press('Escape');
  expect(await viewport(page)).toEqual(before);
  await expect(page.getByRole('complementary')).toHaveCount(0);
});

test('to the right, numbers rise, and each sentence names its lane', async ({ page }) => {
  // One day of many events, and years of few.
  for (const link of ['?span=2026-02-20/2026-02-26', '?kind=meeting,congress,milestone']) {
    await open(page, link);
    let heard = 0;
    for (const [id, name] of [
      ['to-lam', 'Tô Lâm'],
      ['luong-cuong', 'Lương Cường'],
      ['thongsalith-mangnomek', 'Thongsalith Mangnomek'],
    ]) {
      const all = plot(page).locator(`[data-target^="${id}/"]`);
      if ((await all.count()) === 0) continue;
      await all.first().focus();
      for (let last = ''; ;) {
        await page.keyboard.press('ArrowLeft');
        const key = await focused(page).getAttribute('data-target');
        if (key === last) break;
        last = key ?? '';
      }
      const numbers: number[] = [];
      for (let last = ''; ;) {
        const said = (await focused(page).getAttribute('aria-label')) ?? '';
        if (said === last) break;
        last = said;
        expect(said).toContain(` in lane ${name}`);
        const number = / (\d+) of \d+ in lane/.exec(said)?.[1];
        if (number !== undefined) numbers.push(Number(number));
        await page.keyboard.press('ArrowRight');
      }
      expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
      heard += numbers.length;
    }
    expect(heard).toBeGreaterThan(3);
  }
});

test('the focus comes back to the very mark that was pressed, in whichever lane', async ({
  page,
}) => {
  const shared = 'party-central-office-gathering-2026';
  await open(page);
  const lower = plot(page).locator(`[data-event-id="${shared}"]`).last();
  const key = (await lower.getAttribute('data-target')) ?? '';
  expect(key).toMatch(/^pham-gia-tuc\//);
  await lower.focus();
  await page.keyboard.press('Enter');
  await expect(details(page, eventOf(shared).title.en)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator(':focus')).toHaveAttribute('data-target', key);
});

test('what closes the details leaves the focus on the mark, wherever the view has gone', async ({
  page,
}) => {
  await open(page, `?event=${ARMY}`);
  await page.getByRole('button', { name: 'Close details' }).click();
  await expect(mark(page, ARMY)).toBeFocused();
});

test('every control of the page can be reached by Tab, and leaves again', async ({ page }) => {
  await open(page);
  const reached = new Set<string>();
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return null;
      return at.getAttribute('aria-label') ?? at.textContent;
    });
    if (name === null) break;
    reached.add(name.trim());
  }
  for (const name of ['Leader', 'More', 'Legend', 'Zoom in', 'Start of the view', 'Keys']) {
    expect([...reached]).toContain(name);
  }
});

test('what is typed before the palette is there is in it, and is no key of the page', async ({
  page,
}) => {
  await open(page);
  // Loaded when it opens first: here it takes its time.
  await page.route('**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue();
  });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('pabx', { delay: 20 });
  await page.keyboard.press('Backspace');
  // As an input method gives its letters: without keys.
  await page.keyboard.insertText('ố');
  const field = page.getByRole('combobox', { name: 'Find and go' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('pabố');
  await page.keyboard.type('c');
  await expect(field).toHaveValue('pabốc');
  await expect(page.locator('[data-scene-number]')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
});
