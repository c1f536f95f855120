import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { formatEventDate } from '@/components/i18n/format-date';
import { unzip } from '@/components/pptx/unzip.test-helper';
import { ARMY, box, dataset, eventOf, mark, open } from './steps';
import { axe, expect, ready, test } from './test';

const KEY = 'briefline:seen:built-in';

const named = new Set(
  dataset.events.flatMap(({ relations }) => relations.map(({ event }) => event)),
);
/** An older version: one event is not there yet, and the conference stands on another day. */
const added = dataset.events.find(({ id, kind }) => kind === 'milestone' && !named.has(id))!;
const older = {
  ...dataset,
  events: [
    ...dataset.events.filter(({ id }) => id !== added.id),
    // It is not there any more.
    {
      ...added,
      id: 'what-was-withdrawn',
      title: { en: 'A withdrawn visit', vi: 'Chuyến đi đã rút' },
    },
  ].map((event) =>
    event.id === ARMY
      ? {
          ...event,
          articleDate: undefined,
          date: {
            edtf: '2025-11-03',
            earliest: '2025-11-03',
            latest: '2025-11-03',
            precision: 'day',
            basis: 'stated',
          },
        }
      : event,
  ),
};

test('what changed since the last look becomes the first scene of the briefing', async ({
  page,
}) => {
  await open(page);
  await page.waitForFunction((key) => localStorage.getItem(key) !== null, KEY);
  await page.evaluate((key) => {
    const kept = JSON.parse(localStorage.getItem(key) ?? '');
    localStorage.setItem(key, JSON.stringify({ ...kept, events: kept.events.slice(2) }));
  }, KEY);
  await page.reload();
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  const panel = page.getByRole('dialog', { name: 'What changed' });
  await panel.getByRole('button', { name: 'Add as a briefing scene' }).click();
  await expect(panel.getByText('It is the first scene of the briefing.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(page.locator('[data-scene-number]')).toHaveText('1 / 9');
  await expect(page.locator('[data-caption]')).toHaveText(/^Since .+: 2 added$/);
  await ready(page);
});

test('what changed is told since the last look and from another version, in every tab', async ({
  page,
  context,
}) => {
  await open(page, '?lanes=none');
  const notice = page.getByText(/since you last looked/);
  await page.waitForFunction((key) => localStorage.getItem(key) !== null, KEY);
  await expect(notice).toHaveCount(0);

  // As if the last look had been at a version without two of the events.
  await page.evaluate((key) => {
    const kept = JSON.parse(localStorage.getItem(key) ?? '');
    localStorage.setItem(key, JSON.stringify({ ...kept, events: kept.events.slice(2) }));
  }, KEY);
  await page.reload();
  await expect(notice).toHaveText(/^2 changes since you last looked/);
  const other = await context.newPage();
  await other.goto('/?lang=vi');
  await ready(other);
  await other.getByRole('button', { name: 'Đánh dấu đã xem' }).click();
  await expect(notice).toHaveCount(0);
  await other.close();

  await page.getByRole('button', { name: 'What changed' }).click();
  const panel = page.getByRole('dialog', { name: 'What changed' });
  await expect(panel).toContainText('Nothing has changed.');
  const compare = (text: string) =>
    panel.getByTestId('compare-file').setInputFiles({
      name: 'last-month.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  await compare(JSON.stringify({ ...older, window: null }));
  await expect(panel.getByRole('alert')).toContainText('window');
  await compare(JSON.stringify(older));
  await expect(panel).toContainText('3 changes from last-month.json to this version');
  await expect(panel.getByRole('alert')).toHaveCount(0);
  await expect(panel.getByRole('region', { name: 'Withdrawn' })).toContainText('A withdrawn visit');
  const moved = panel.getByRole('region', { name: 'Moved to other days' });
  await expect(moved.getByRole('deletion')).toHaveText('3 Nov 2025');
  await expect(panel.getByRole('region', { name: 'Added' })).toContainText(added.title.en);
  await expect(panel).toContainText('After a reload of the page, the file has to be opened again.');
  await axe(page);

  const ghosts = page.locator('main [stroke-dasharray="1.5 3"]');
  // Disputed dates are drawn alike.
  const disputed = await ghosts.count();
  await panel.getByRole('checkbox').check();
  await expect.poll(() => ghosts.count()).toBeGreaterThan(disputed);
  await moved.getByRole('link', { name: eventOf(ARMY).title.en }).click();
  await expect(panel).toHaveCount(0);
  await ready(page);
  await expect(page.locator('main').getByText('· new').first()).toBeAttached();
  await expect(mark(page, ARMY)).toHaveAccessibleName(/, before: 3 November 2025: /);
  await expect(mark(page, added.id)).toHaveAccessibleName(/· new/);

  // A file is not in the address: what comes of that is told where it is compared.
  expect(new URL(page.url()).searchParams.has('compare')).toBe(false);

  // What is not there any more stands crossed out where it stood, in words, too, and in the legend.
  const strip = page.locator('main').getByRole('region', { name: 'Withdrawn' });
  await expect(strip.getByRole('listitem')).toHaveText(
    `Withdrawn: A withdrawn visit, stood at ${formatEventDate(added.date, 'en')}`,
  );
  const ghost = await box(strip.locator('[data-withdrawn-id] rect'));
  const standing = await box(mark(page, added.id));
  expect(ghost.x).toBeLessThan(standing.x + standing.width);
  expect(ghost.x + ghost.width).toBeGreaterThan(standing.x);
  await axe(page);
  await page.getByRole('button', { name: 'Legend' }).click();
  await expect(page.getByText('only there: withdrawn since')).toBeVisible();
});

/** As if one event had been another, and the conference had stood on another day, at the last look. */
async function seeOlder(page: Page) {
  await page.waitForFunction((key) => localStorage.getItem(key) !== null, KEY);
  await page.evaluate(
    ([key, army]) => {
      const kept = JSON.parse(localStorage.getItem(key) ?? '');
      const [first, ...others] = kept.events;
      const withdrawn = ['what-was-withdrawn', 'A withdrawn visit', 'Chuyến đi đã rút'];
      const day = '2025-11-03';
      const moved = others.map((event: readonly unknown[]) =>
        event[0] === army ? event.with(3, [day, day, day, 'day', 'stated', null]) : event,
      );
      const events = [[...withdrawn, ...first.slice(3)], ...moved];
      localStorage.setItem(key, JSON.stringify({ ...kept, events }));
    },
    [KEY, ARMY] as const,
  );
}

test('the comparison with what was seen last is in the address, there after a reload and on stage', async ({
  page,
}) => {
  await open(page, '?lanes=none');
  await seeOlder(page);
  await page.reload();
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  const panel = page.getByRole('dialog', { name: 'What changed' });
  const isShown = panel.getByRole('checkbox');
  await isShown.check();
  await expect(page).toHaveURL(/[?&]compare=seen\b/);
  const strip = page.locator('main').getByRole('region', { name: 'Withdrawn' });
  await page.keyboard.press('Escape');
  await expect(strip.getByRole('listitem')).toContainText('A withdrawn visit');

  await page.reload();
  await ready(page);
  await expect(strip.getByRole('listitem')).toContainText('A withdrawn visit');
  await expect(page.getByText('· new').first()).toBeAttached();

  // On stage it goes from scene to scene, and none of them is another for it.
  await page.keyboard.press('p');
  await expect(page.locator('[data-scene-number]')).toHaveText('1 / 8');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/scene=2&.*compare=seen/);
  await expect(page.getByRole('button', { name: /^Off script/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/compare=seen/);
  await ready(page);

  await page.getByRole('button', { name: 'What changed' }).click();
  await isShown.uncheck();
  await expect(page).not.toHaveURL(/compare/);
  await expect(strip).toHaveCount(0);
  await isShown.check();
  await panel.getByRole('button', { name: 'Mark as seen' }).click();
  await expect(panel).toContainText('Nothing has changed.');
  await expect(page).not.toHaveURL(/compare/);
});

test('a link to a comparison says where there is nothing to compare with', async ({ page }) => {
  const told = page.getByRole('status').filter({ hasText: 'compare=seen' });
  await open(page, '?kind=task&compare=seen');
  await expect(told).toContainText('Part of this link was not understood.');
  await expect(page).toHaveURL(/\?kind=task$/);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(told).toHaveCount(0);
  // From this first look on, there is.
  await page.waitForFunction((key) => localStorage.getItem(key) !== null, KEY);
  await open(page, '?compare=seen');
  await expect(page).toHaveURL(/compare=seen/);
  await expect(told).toHaveCount(0);

  // What cannot be read is none either.
  await page.evaluate((key) => localStorage.setItem(key, '{"format":99}'), KEY);
  await page.reload();
  await expect(told).toBeVisible();
});

test('pictures, slides and paper show the comparison that is on screen', async ({ page }) => {
  test.slow();
  await open(page);
  await seeOlder(page);
  await open(page, '?compare=seen');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const saved = async (name: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
    return readFile(await (await download).path());
  };
  const svg = (await saved('SVG')).toString();
  const slide = unzip(await saved('PowerPoint')).get('ppt/slides/slide1.xml') ?? '';
  for (const drawn of [svg, slide]) {
    expect(drawn).toContain('>A withdrawn visit<');
    expect(drawn).toContain('· new<');
    expect(drawn).toContain('>its date in the other version<');
    expect(drawn).toContain('>only in the other version<');
    expect(drawn).toContain('>not in the other version<');
  }
  // A document that its address names alone waits for it.
  await page.goto('/?print=view&compare=seen&asof=2026-03-01');
  await page.locator('[data-paper][data-ready]').waitFor();
  const sheets = page.locator('[data-sheet]');
  await expect(sheets.first()).toContainText('A withdrawn visit: ');
  await expect(sheets.locator('svg').getByText('A withdrawn visit', { exact: true })).toHaveCount(
    1,
  );
  await expect(sheets.getByText('Before: 3 November 2025')).toHaveCount(1);
  await expect(sheets.locator('svg').getByText('only in the other version')).toHaveCount(1);
});
