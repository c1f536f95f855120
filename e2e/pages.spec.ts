import { fileURLToPath } from 'node:url';
import { readSite } from '@/app/server/site.mjs';
import { ARMY, dataset, details, eventOf, open } from './steps';
import { axe, expect, test } from './test';

const OUT = fileURLToPath(new URL('../out', import.meta.url));
const KINDS = ['events', 'leaders', 'institutions', 'articles'] as const;

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('an event’s page tells all of it, in both languages, and leads on', async ({ page }) => {
    const { title, summary } = eventOf(ARMY);
    await page.goto(`/en/events/${ARMY}/`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page).toHaveTitle(`${title.en} · Briefline`);
    await expect(page.getByRole('heading', { level: 1, name: title.en })).toBeVisible();
    await expect(page.getByRole('region', { name: 'When' })).toContainText('17 December 2025');
    await expect(page.getByRole('region', { name: 'Who' })).toContainText('State President');
    const evidence = page.getByRole('region', { name: 'Evidence' });
    await expect(evidence.getByText('this morning (December 17)')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('link', { name: 'Show on the timeline' })).toHaveAttribute(
      'href',
      `/?event=${ARMY}&lang=en`,
    );
    await expect(page.getByRole('button')).toHaveCount(0);

    await page.getByRole('link', { name: 'Tiếng Việt' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
    await expect(page).toHaveTitle(`${title.vi} · Briefline`);
    await expect(page.locator('meta[name=description]')).toHaveAttribute(
      'content',
      `${summary.vi} (17 tháng 12 năm 2025)`,
    );
    await expect(page.getByRole('heading', { level: 1, name: title.vi })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Thời gian' })).toContainText(
      '17 tháng 12 năm 2025',
    );
    await page.getByRole('link', { name: 'Lương Cường' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Lương Cường' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Xem trên dòng thời gian' })).toHaveAttribute(
      'href',
      '/?leader=luong-cuong&lang=vi',
    );
    const tasks = page.getByRole('region', { name: 'Nhiệm vụ đã giao' });
    await expect(tasks).toContainText('thời hạn quý I năm 2026');
    await tasks.getByRole('link', { name: 'Văn phòng Chủ tịch nước', exact: true }).first().click();
    await expect(page.getByRole('region', { name: 'Nhiệm vụ' })).toContainText('Lương Cường');
  });
});

test('a page of each kind is accessible, in both languages and schemes', async ({ page }) => {
  const subjects = [
    '',
    `events/${ARMY}/`,
    'leaders/to-lam/',
    'institutions/ministry-of-national-defence/',
    `articles/${dataset.articles[0]?.id}/`,
  ];
  for (const [i, subject] of subjects.entries()) {
    await page.emulateMedia({ colorScheme: i % 2 === 0 ? 'light' : 'dark' });
    await page.goto(`/${i % 2 === 0 ? 'en' : 'vi'}/${subject}`);
    await axe(page);
  }
});

test('every link of every page leads somewhere, and every subject has its pages', async () => {
  const site = (await readSite(OUT)).files;
  const documents = [...site].filter(([path]) => /^\/(en|vi)\/.*\/$|^\/(en|vi)\/$/.test(path));
  const subjects = KINDS.reduce((sum, kind) => sum + dataset[kind].length, 0);
  expect(documents).toHaveLength(2 * (subjects + 1));
  const broken: string[] = [];
  for (const [path, { body }] of documents) {
    const html = body.toString('utf8');
    expect(html.match(/<script(?! type="application\/ld\+json")/g), path).toBe(null);
    for (const [, href = ''] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      const { pathname } = new URL(href.replaceAll('&amp;', '&'), `http://here.invalid${path}`);
      if (!site.has(pathname)) broken.push(`${path} -> ${href}`);
    }
  }
  expect(broken).toEqual([]);
  const map = site.get('/sitemap.xml')?.body.toString('utf8') ?? '';
  // The timeline and the stage as well.
  expect(map.match(/<loc>/g)).toHaveLength(documents.length + 2);
  expect(site.get('/robots.txt')?.body.toString('utf8')).toContain('Allow: /');
});

test('the data of an event’s page are JSON that says no more than is known', async ({ page }) => {
  await page.goto(`/vi/events/${ARMY}/`);
  const data: unknown = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
  );
  expect(data).toMatchObject({
    '@type': 'Event',
    name: eventOf(ARMY).title.vi,
    startDate: '2025-12-17',
    eventStatus: 'https://schema.org/EventScheduled',
  });
});

test('the details lead to the event’s page', async ({ page }) => {
  await open(page, `?event=${ARMY}`);
  await page.getByRole('link', { name: 'Open page' }).click();
  await expect(page).toHaveURL(`/en/events/${ARMY}/`);
  // Whoever read Vietnamese last, and followed a link to an English page, goes on in English.
  await page.evaluate(() => window.localStorage.setItem('briefline:lang', 'vi'));
  await page.getByRole('link', { name: 'Show on the timeline' }).click();
  await expect(page).toHaveURL((url) => url.searchParams.get('event') === ARMY);
  await expect(details(page, eventOf(ARMY).title.en)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
