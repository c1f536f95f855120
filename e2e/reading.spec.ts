/** Small things that a reader relies on, each of which once went wrong. */
import { ARMY, details, eventOf, mark, open, query, viewport } from './steps';
import { expect, ready, test } from './test';

const CONGRESS = 'cpv-national-congress-14';

test('a link shows the view that it names, even if its event lies elsewhere', async ({ page }) => {
  const link = `?event=${CONGRESS}&span=2023-11-01/2024-02-01`;
  await open(page, link);
  expect(query(page)).toBe(link);
  expect((await viewport(page))[0]).toBe('1 November 2023');
});

test('a selected event is brought into view, clear of its details', async ({ page }) => {
  await open(page, `?event=${CONGRESS}`);
  const panel = await details(page, eventOf(CONGRESS).title.en).boundingBox();
  await expect
    .poll(async () => {
      const at = await mark(page, CONGRESS).boundingBox();
      return at && panel && at.x > 0 && at.x + at.width <= panel.x;
    })
    .toBe(true);
});

test('an empty result is ready like any other', async ({ page }) => {
  await page.goto('/?q=zzzz');
  await ready(page);
  await expect(page.getByRole('heading', { name: /No event passes/ })).toBeVisible();
});

test('arrow keys scroll the details while they have the focus', async ({ page }) => {
  await open(page);
  await mark(page, ARMY).click();
  const heading = details(page, eventOf(ARMY).title.en).getByRole('heading', { level: 2 });
  await expect(heading).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(heading).toBeFocused();
});

test('Space presses a mark even where keys of a single letter are off', async ({ page }) => {
  await page.addInitScript(() => window.localStorage.setItem('briefline:letter-keys', '0'));
  await open(page);
  await mark(page, ARMY).focus();
  await page.keyboard.press('Space');
  await expect(details(page, eventOf(ARMY).title.en)).toBeVisible();
});

test('stepping through events leaves one step to go back to', async ({ page }) => {
  await open(page, '?view=list');
  await page.getByRole('button', { name: 'Timeline' }).click();
  await ready(page);
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('.');
  await expect(page).toHaveURL(/event=/);
  await page.goBack();
  await expect(page).toHaveURL(/view=list/);
});

test('a date from a report outside the articles bears a sign, also when it is spoken', async ({
  page,
}) => {
  await open(page);
  const drawn = mark(page, CONGRESS);
  await expect(drawn).toContainText('†');
  await expect(drawn).toHaveAttribute('aria-label', /; date from another report$/);
  await page.getByRole('checkbox', { name: 'Articles only' }).check();
  await expect(drawn).not.toContainText('†');
});

test('"before" reaches back to the edge of the years at every zoom', async ({ page }) => {
  const plenum = 'cpv-central-committee-13-plenum-8';
  await open(page, '?span=2023-03-01/2023-06-01');
  await expect(mark(page, plenum)).toBeVisible();
});
