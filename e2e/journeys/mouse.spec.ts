import type { Page } from '@playwright/test';
import { box, count, ctrlWheel, details, drawn, mark, middle, open, plot, query } from '../steps';
import { ARMY, eventOf, viewport } from '../steps';
import { expect, ready, test } from '../test';

const TITLE = eventOf(ARMY).title.en;

/** Left edge of a day's column on the axis, px; NaN while the axis does not name the day. */
async function dayLine(page: Page, day: number) {
  const labels = page.locator('[data-timeline] svg').getByText(String(day), { exact: true });
  return (await labels.count()) === 1 ? (await box(labels)).x : NaN;
}

test('Ctrl and the wheel lead from the years to the day, and the day stands where it belongs', async ({
  page,
}) => {
  await open(page);
  const pointer = await middle(mark(page, ARMY));
  await ctrlWheel(page, pointer, -400, async () =>
    [await dayLine(page, 17), await dayLine(page, 18)].every(Number.isFinite),
  );

  await expect(
    plot(page).getByRole('button', { name: /^Meeting, 17 December 2025/ }),
  ).toBeVisible();
  const { x } = await middle(mark(page, ARMY));
  const [begins, ends] = [await dayLine(page, 17), await dayLine(page, 18)];
  expect(x).toBeGreaterThan(begins);
  expect(x).toBeLessThan(ends);
  // What was under the pointer stayed there, but for the day that a pixel was before.
  expect(Math.abs(x - pointer.x)).toBeLessThan(2 * (ends - begins));
});

test('a drag moves through time as far as the pointer went, and the address follows', async ({
  page,
}) => {
  await open(page, '?span=2025-12-10/2026-01-05');
  const before = await dayLine(page, 17);
  const { x, y } = await middle(plot(page));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 100, y, { steps: 5 });
  await page.mouse.move(x + 220, y, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => Math.round((await dayLine(page, 17)) - before)).toBe(220);
  await expect(page).toHaveURL(/span=2025-12-05\/2026-01-01$/);
  // It was a drag, not a press on what lay under it.
  await expect(page.getByRole('complementary')).toHaveCount(0);
});

test('buttons zoom and pan, and lead to whole years, quarters and months', async ({ page }) => {
  await open(page, `?event=${ARMY}`);
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const shows = (first: string, last: string) =>
    expect.poll(() => viewport(page)).toEqual([first, last]);

  await press('Year');
  await shows('1 January 2025', '31 December 2025');
  await expect(page).toHaveURL(/span=2025-01-01\//);
  await press('Quarter');
  await shows('1 October 2025', '31 December 2025');
  await press('Month');
  await shows('1 December 2025', '31 December 2025');
  await press('Later');
  await shows('16 December 2025', '16 January 2026');
  await press('Earlier');
  await shows('1 December 2025', '31 December 2025');
  await press('Zoom in');
  await shows('6 December 2025', '26 December 2025');
  await press('Zoom out');
  await shows('1 December 2025', '31 December 2025');
  await press('All');
  // All years, with a little air on both sides.
  await shows('17 December 2022', '15 January 2027');
});

test('a mark leads to its date, its people with their posts, and the phrase that says so', async ({
  page,
}) => {
  await open(page);
  await mark(page, ARMY).click();
  const panel = details(page, TITLE);
  await expect(panel.getByRole('heading', { name: TITLE })).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`[?&]event=${ARMY}(&|$)`));

  const when = panel.getByRole('region', { name: 'When' });
  await expect(when.getByText('17 December 2025, from another report: VietnamPlus')).toBeVisible();
  await expect(when.getByRole('definition').first()).toHaveText(
    /^17 December 2025, inferred: .*this morning \(December 17\)/,
  );
  const who = panel.getByRole('region', { name: 'Who' }).getByRole('listitem').first();
  await expect(who).toContainText('Lương Cường · speaker');
  await expect(who.getByRole('listitem').first()).toHaveText('State President');

  const evidence = panel.getByRole('region', { name: 'Evidence' });
  await expect(evidence.getByText('this morning (December 17)')).toBeVisible();
  await expect(
    evidence.getByText(/^001_f521aafb20b814ae\.txt, characters \d+ to \d+$/),
  ).toHaveCount(eventOf(ARMY).evidence.length);
  await expect(evidence).toContainText('in English · published 17 December 2025, inferred');
});

test('filters by leader, then by institution, and tells what is left', async ({ page }) => {
  await open(page);
  const choose = async (facet: string, value: string) => {
    await page.getByRole('button', { name: facet, exact: true }).click();
    await page.getByRole('dialog', { name: facet }).getByRole('checkbox', { name: value }).check();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  };
  await choose('Leader', 'Lương Cường');
  await expect(count(page)).toHaveText('25 of 70 events');
  expect(query(page)).toBe('?leader=luong-cuong');

  await choose('Institution', "President's Office");
  expect(query(page)).toBe('?leader=luong-cuong&institution=presidents-office');
  const chips = page.getByRole('list', { name: 'Active filters' }).getByRole('listitem');
  await expect(chips).toHaveText(['Lương Cường', "President's Office"]);
  await ready(page);
  const names = await drawn(page);
  expect(names.length).toBeGreaterThan(0);
  expect(names.join('\n')).not.toContain('Military-Political');

  await chips.first().getByRole('button').click();
  await expect(page).toHaveURL(/\?institution=presidents-office$/);
});
