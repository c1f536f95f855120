import { ARMY, box, count, dataset, details, eventOf, mark, open, plot } from './steps';
import { expect, test } from './test';

const TITLE = eventOf(ARMY).title.en;
const ids = dataset.events.map(({ id }) => id);

test('the list has every event once, in order, under the same filter', async ({ page }) => {
  const rows = page.getByRole('main').locator('li[data-event-id]');
  const listed = () =>
    rows.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-event-id')));
  await open(page, '?view=list');
  const all = await listed();
  expect([...all].sort()).toEqual([...ids].sort());
  const days = all.flatMap((id) => {
    const { date } = eventOf(id ?? '');
    return date?.precision === 'day' ? (date.earliest ?? []) : [];
  });
  expect(days).toEqual([...days].sort());

  await page.getByRole('button', { name: /^Congresses, / }).click();
  await expect(count(page)).toHaveText('6 of 70 events');
  await expect(rows).toHaveCount(6);
  const congresses = await listed();
  await page.getByRole('button', { name: 'Timeline' }).click();
  await expect(plot(page)).toBeVisible();
  const drawn = await plot(page)
    .locator('[data-event-id]')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-event-id')));
  expect([...new Set(drawn)].sort()).toEqual([...congresses].sort());
});

test('the selection is kept between list and timeline', async ({ page }) => {
  await open(page, '?view=list');
  await page.getByRole('main').getByRole('link', { name: TITLE }).click();
  await expect(details(page, TITLE)).toBeVisible();
  await page.getByRole('button', { name: 'Timeline' }).click();
  await expect(mark(page, ARMY)).toHaveAttribute('aria-current', 'true');
  await expect(details(page, TITLE)).toBeVisible();
  await page.getByRole('button', { name: 'List' }).click();
  await expect(page.locator(`li[data-event-id="${ARMY}"] [aria-current]`)).toBeVisible();
});

test('the list begins at the event that a link or the timeline selected, and then stays put', async ({
  page,
}) => {
  const last = 'cpv-national-congress-14';
  const row = (id: string) => page.locator(`li[data-event-id="${id}"] > a`);
  await open(page, `?view=list&event=${last}`);
  await expect(row(last)).toBeInViewport();
  await page.getByRole('button', { name: 'Timeline' }).click();
  await expect(mark(page, last)).toHaveAttribute('aria-current', 'true');
  await page.getByRole('button', { name: 'List' }).click();
  await expect(row(last)).toBeInViewport();

  const above = row(last).locator('xpath=../preceding::li[@data-event-id][2]/a');
  const before = await box(above);
  await above.click();
  await expect(above).toHaveAttribute('aria-current', 'true');
  expect((await box(above)).y).toBeCloseTo(before.y, 0);
});

test('the list is complete without a pointer', async ({ page }) => {
  // A key and a look for each of seventy rows takes a busy machine its time.
  test.slow();
  await open(page, '?view=list');
  const rows = page.locator('li[data-event-id] > a');
  await expect(rows).toHaveCount(ids.length);
  const addresses = await rows.evaluateAll((links) =>
    links.map((link) => link.getAttribute('href') ?? ''),
  );
  expect(addresses).toHaveLength(ids.length);
  await rows.first().focus();
  for (const address of addresses.slice(1)) {
    await page.keyboard.press('ArrowDown');
    await expect(page.locator(':focus')).toHaveAttribute('href', address);
  }
  await page.keyboard.press('ArrowUp');
  await expect(rows.nth(-2)).toBeFocused();
  const id = (await rows.nth(-2).locator('..').getAttribute('data-event-id')) ?? '';
  await page.keyboard.press('Enter');
  await expect(details(page, eventOf(id).title.en)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(rows.nth(-2)).toBeFocused();
});

test('the list is grouped by whom the reader chooses, with evidence at hand', async ({ page }) => {
  await open(page, '?view=list');
  await page
    .getByRole('group', { name: 'Group by' })
    .getByRole('button', { name: 'Leader' })
    .click();
  await expect(page).toHaveURL('/?view=list&group=leader');
  const heading = page.getByRole('heading', { level: 3, name: /^Lương Cường/ });
  await expect(heading).toBeVisible();
  await expect(count(page)).toHaveText('70 of 70 events');
  const shared = page.locator('li[data-event-id="to-lam-receives-mangnomek"]');
  expect(await shared.count()).toBeGreaterThan(1);

  const row = page.locator(`li[data-event-id="${ARMY}"]`).first();
  await row.getByText('2 sources').click();
  await expect(row.getByText('this morning (December 17)')).toHaveAttribute('lang', 'en');
  await expect(row.getByText('VietnamPlus post1083598')).toBeVisible();
  await expect(row.getByRole('link', { name: 'Open page' })).toHaveAttribute(
    'href',
    `/en/events/${ARMY}/`,
  );
});

test('the heading of a month stays at the top while its events pass below it', async ({ page }) => {
  await open(page, '?view=list');
  const heading = page.getByRole('heading', { level: 3, name: /^December 2025/ });
  const section = page.getByRole('region', { name: /^December 2025/ });
  await section.locator('li').nth(9).scrollIntoViewIfNeeded();
  await section
    .locator('li')
    .nth(9)
    .evaluate((row) => row.scrollIntoView({ block: 'center' }));
  const top = await page
    .locator('[data-rows]')
    .evaluate((rows) => rows.parentElement?.getBoundingClientRect().top);
  expect((await box(section)).y).toBeLessThan((top ?? 0) - 100);
  expect((await box(heading)).y).toBeCloseTo(top ?? NaN, 0);
  await expect(heading).toBeInViewport({ ratio: 1 });
  // Nothing of a row shows through it.
  const { x, y, height } = await box(heading);
  const isAbove = await heading.evaluate(
    (node, at) => node.contains(document.elementFromPoint(at.x, at.y)),
    { x: x + 200, y: y + height / 2 },
  );
  expect(isAbove).toBe(true);
});

test('without scripts the page lists all events with their dates', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('li[data-event-id]')).toHaveCount(ids.length);
  const row = page.locator(`li[data-event-id="${ARMY}"]`);
  await expect(row).toBeVisible();
  await expect(row).toContainText('17 Dec 2025');
  await expect(row).toContainText(TITLE);
  await expect(page.locator('li[data-event-id="party-centenary-goals"]')).toContainText(
    'not dated',
  );
  await expect(page.locator('li[data-event-id="cpv-national-congress-14"]')).toContainText(
    '19–23 Jan 2026',
  );
  // Nothing that could not work is offered.
  await expect(page.getByRole('button')).toHaveCount(0);
  await page.goto('/?view=list&lang=vi');
  await page.getByRole('link', { name: 'Không cần JavaScript' }).click();
  await expect(page).toHaveURL('/vi/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await context.close();
});
