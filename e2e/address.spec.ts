import { count, open } from './steps';
import { expect, ready, test } from './test';

const enc = encodeURIComponent;

/** Addresses that somebody mangled, guessed or forged, with what must be told as left out. */
const HOSTILE: readonly (readonly [query: string, told: string | null])[] = [
  ['?leader=nobody', 'leader=nobody'],
  ['?leader=to-lam,nobody,to-lam', 'leader=nobody'],
  ['?event=constructor', 'event=constructor'],
  ['?leader=__proto__&institution=hasOwnProperty', 'leader=__proto__'],
  ['?kind=meeting,riot', 'kind=riot'],
  ['?lanes=diagonal&view=hologram&lang=tlh', 'lanes=diagonal'],
  ['?span=2026-01-01/2025-01-01', 'span=2026-01-01/2025-01-01'],
  ['?span=2025-02-30/2025-03-01', 'span=2025-02-30/2025-03-01'],
  ['?span=-999999-01-01/999999-12-31', 'span=-999999-01-01/999999-12-31'],
  ['?from=yesterday&to=2025-13', 'from=yesterday'],
  ['?certain=yes&external=maybe', 'certain=yes'],
  ['?view=list&view=timeline', 'view=timeline'],
  ['?data=//host.invalid/a.json', 'data=//host.invalid/a.json'],
  ['?data=javascript:window.taken=1', 'data=javascript:window.taken=1'],
  [`?leader=${enc('<img src=x onerror=window.taken=1>')}`, '<img src=x onerror=window.taken=1>'],
  [`?${enc('<script>window.taken=1</script>')}=1`, '<script>window.taken=1</script>=1'],
  [`?q=${enc('"><svg onload=window.taken=1>')}`, null],
  [`?q=${enc('(((((a+)+)+)+)+$')}`, null],
  ['?q=%00%E2%80%AE%F0%9F%87%BB', 'q='],
  [`?q=${'a'.repeat(5000)}`, 'q=aaaa'],
  ['?%', '%='],
  ['?leader=%E0%A4%A', 'leader='],
  ['?&&&===&', '==='],
  ['?utm_source=mail', 'utm_source=mail'],
  [`?leader=${Array.from({ length: 1000 }, (_, i) => `id-${i}`).join(',')}`, 'leader=id-0'],
];

test('no address breaks the page, runs anything or is silently misread', async ({ page }) => {
  test.slow();
  page.on('dialog', () => expect(false, 'a dialog opened').toBe(true));
  for (const [query, told] of HOSTILE) {
    await test.step(query.slice(0, 60), async () => {
      await page.goto(`/${query}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Việt Nam/);
      await expect(count(page)).toHaveText(/^\d+ of 70 events/);
      const notice = page.getByRole('status').filter({ hasText: 'Part of this link' });
      if (told === null) await expect(notice).toHaveCount(0);
      else await expect(notice).toContainText(told);
      expect(await page.evaluate(() => 'taken' in window)).toBe(false);
    });
  }
});

test('what a link means is shown although a part of it is not understood', async ({ page }) => {
  await open(page, '?leader=to-lam,nobody&view=carousel&event=party-centenary-goals');
  await expect(count(page)).toHaveText('8 of 70 events');
  const notice = page.getByRole('status').filter({ hasText: 'Part of this link' });
  await expect(notice.locator('code')).toHaveText(['leader=nobody', 'view=carousel']);
  await page.getByRole('button', { name: 'List' }).click();
  await expect(notice).toBeVisible();
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toHaveCount(0);
});

test('a date range that ends before it begins gives nothing, and says so', async ({ page }) => {
  await page.goto('/?from=2026&to=2024');
  await expect(count(page)).toHaveText(/^0 of 70 events/);
  await page.getByRole('button', { name: 'Date, 1 chosen' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'ends before it begins' })).toBeVisible();
});

test('an event that the filter hides is still shown to who has its link', async ({ page }) => {
  await open(page, '?leader=to-lam&event=army-military-political-conference-2025');
  await expect(page.getByRole('complementary')).toBeVisible();
  await ready(page);
});

test.describe('an address that is no page', () => {
  test.use({ expectedProblems: [/404/] });

  test('says so in both languages and leads back', async ({ page }) => {
    const response = await page.goto('/no/such/page');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Không có trang này' })).toBeVisible();
    await page.getByRole('link', { name: 'Go to the timeline' }).click();
    await ready(page);
  });
});
