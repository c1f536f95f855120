import { ARMY, count, dataset, open, plot, query } from './steps';
import { axe, expect, ready, test } from './test';

test('"luong cuong", typed without marks, finds what Lương Cường did', async ({ page }) => {
  await open(page, '?view=list');
  await page.getByRole('combobox', { name: 'Search' }).click();
  await page.keyboard.type('luong cuong');
  await expect(page).toHaveURL(/q=luong\+cuong/);
  const his = dataset.events.filter(
    (event) =>
      event.task?.assignedBy === 'luong-cuong' ||
      event.participants.some(({ leader }) => leader === 'luong-cuong'),
  );
  expect(his.length).toBeGreaterThan(20);
  for (const { id } of his) {
    await expect(page.locator(`li[data-event-id="${id}"]`)).toHaveCount(1);
  }
  await expect(page.locator('li[data-event-id="party-office-book-launch"]')).toHaveCount(0);

  await page.getByRole('combobox', { name: 'Search' }).fill('LƯƠNG CƯỜNG quân chính');
  await expect(page.locator(`li[data-event-id="${ARMY}"]`)).toBeVisible();
  await expect.poll(() => count(page).textContent()).toMatch(/^\d of 70 events$/);
});

test('a date that is typed into the search leads to it, and takes the place of its words', async ({
  page,
}) => {
  await open(page, '?view=list&lang=vi');
  await page.getByRole('combobox', { name: 'Tìm kiếm' }).click();
  await page.keyboard.type('tháng 12/2025');
  const only = page.getByRole('option', { name: /tháng 12 năm 2025/ }).last();
  await expect(only).toBeVisible();
  await axe(page);
  await only.click();
  await expect(page).toHaveURL(/from=2025-12&to=2025-12/);
  expect(query(page)).not.toContain('q=');
  await expect(page.locator(`li[data-event-id="${ARMY}"]`)).toBeVisible();
});

test('one search is one step back', async ({ page }) => {
  await open(page);
  await page.getByRole('combobox', { name: 'Search' }).click();
  await page.keyboard.type('mangnomek', { delay: 40 });
  await expect(page).toHaveURL(/\?q=mangnomek$/);
  await page.goBack();
  await expect.poll(() => query(page)).toBe('');
  await expect(page.getByRole('combobox', { name: 'Search' })).toHaveValue('');
  await expect(count(page)).toHaveText('70 of 70 events');
});

test('an empty result says which filter to loosen, and its button does so', async ({ page }) => {
  await page.goto('/?leader=to-lam&kind=congress&q=h%E1%BB%99i');
  await expect(
    page.getByRole('heading', { name: 'No event passes all of these filters' }),
  ).toBeVisible();
  await expect(count(page)).toHaveText(/^0 of 70 events/);
  const loosen = page.getByRole('main').getByRole('button', { name: /^Any leader · gives/ });
  const promised = /gives (\d+) event/.exec(await loosen.innerText())?.[1];
  await loosen.click();
  await ready(page);
  expect(query(page)).toBe('?kind=congress&q=h%E1%BB%99i');
  await expect(count(page)).toHaveText(`${promised} of 70 events`);
  await expect(plot(page)).toBeVisible();
});

test('an empty result can be cleared altogether', async ({ page }) => {
  await page.goto('/?q=nothing+is+called+so');
  await page.getByRole('main').getByRole('button', { name: 'Clear all filters' }).click();
  await ready(page);
  expect(query(page)).toBe('');
  await expect(count(page)).toHaveText('70 of 70 events');
});

test('a date filter keeps what may fall within, unless only the certain is asked for', async ({
  page,
}) => {
  await open(page, '?view=list');
  await page.getByRole('button', { name: 'Date', exact: true }).click();
  const panel = page.getByRole('dialog', { name: 'Date' });
  const dates = panel.getByRole('textbox', { name: 'Dates' });
  await dates.fill('17/12/2025');
  await dates.press('Enter');
  await expect(dates).toHaveValue('on 17 December 2025');
  await expect(page).toHaveURL(/from=2025-12-17&to=2025-12-17/);
  const row = (id: string) => page.locator(`li[data-event-id="${id}"]`);
  await expect(row(ARMY)).toHaveCount(1);
  await expect(row('laws-promulgated-2025-12')).toHaveCount(1);
  await expect(row('party-centenary-goals')).toHaveCount(0);
  await expect(count(page)).toContainText('1 not dated, not shown');
  await panel.getByRole('switch').check();
  await expect(page).toHaveURL(/certain=1/);
  await expect(row(ARMY)).toHaveCount(1);
  await expect(row('laws-promulgated-2025-12')).toHaveCount(0);
});
