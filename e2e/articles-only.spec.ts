import { count, details, eventOf, open, plot, query } from './steps';
import { expect, ready, test } from './test';

const CONGRESS = eventOf('cpv-national-congress-14');

test('one switch takes out what the articles do not say, and brings it back', async ({ page }) => {
  await open(page, `?event=${CONGRESS.id}`);
  const panel = details(page, CONGRESS.title.en);
  const when = panel.getByRole('region', { name: 'When' });
  await expect(when).toContainText('19–23 January 2026, from another report: VnExpress');
  await expect(when).toContainText('between 1 January and 23 February 2026');
  await expect(panel.getByRole('region', { name: 'Added by other reports' })).toBeVisible();
  const name = (date: string) => plot(page).getByRole('button', { name: `Congress, ${date}` });
  await expect(name('19–23 January 2026')).toHaveCount(1);

  await page.getByRole('checkbox', { name: 'Articles only' }).check();
  await expect(page).toHaveURL(/[?&]external=0$/);
  await ready(page);
  await expect(name('between 1 January and 23 February 2026')).toHaveCount(1);
  await expect(when).toContainText(/^Whenbetween 1 January and 23 February 2026, inferred/);
  await expect(page.getByRole('main')).not.toContainText('19–23 Jan');
  await expect(panel.getByRole('region', { name: 'Added by other reports' })).toHaveCount(0);
  await expect(page.getByText('from another report')).toHaveCount(0);

  await page.getByRole('checkbox', { name: 'Articles only' }).uncheck();
  expect(query(page)).not.toContain('external');
  await expect(when).toContainText('19–23 January 2026, from another report: VnExpress');
});

test('what is asked of a report outlasts the switch, and a scene without reports', async ({
  page,
}) => {
  const report = 'vietnamplus-1083598';
  await open(page, `?article=${report}&view=list`);
  await expect(count(page)).toHaveText('1 of 70 events');
  const articlesOnly = page.getByRole('checkbox', { name: 'Articles only' });
  await articlesOnly.check();
  await expect(count(page)).toHaveText(/^0 of 70 events/);
  await expect(page.getByRole('list', { name: 'Active filters' })).toContainText(
    'Military-Political Conference of the whole army',
  );
  await expect(page.getByText('Part of this link')).toHaveCount(0);
  await articlesOnly.uncheck();
  await expect(count(page)).toHaveText('1 of 70 events');
  expect(query(page)).toBe(`?article=${report}&view=list`);
});

test('a link keeps the switch', async ({ page }) => {
  await open(page, '?view=list&external=0');
  await expect(page.getByRole('checkbox', { name: 'Articles only' })).toBeChecked();
  await expect(page.locator(`li[data-event-id="${CONGRESS.id}"]`)).toContainText(
    'between 1 Jan and 23 Feb 2026',
  );
});

test("where sources disagree, both are told: the councils' term", async ({ page }) => {
  const term = eventOf('peoples-councils-term-2026');
  await open(page, `?event=${term.id}`);
  const when = details(page, term.title.en).getByRole('region', { name: 'When' });
  await expect(
    when.getByRole('heading', { name: 'The sources disagree on the date' }),
  ).toBeVisible();
  const sides = when.getByRole('listitem');
  await expect(sides).toHaveCount(2);
  await expect(sides.first()).toContainText('2026–2030');
  await expect(sides.first()).toContainText('(drawn)');
  await expect(sides.last()).toContainText('2026–2031, according to');
});
