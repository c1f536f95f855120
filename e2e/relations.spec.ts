import type { Page } from '@playwright/test';
import { ARMY, dataset, eventOf, mark, open, plot, query } from './steps';
import { axe, expect, ready, test } from './test';

const TASK = 'task-army-2025-training';
const arcs = (page: Page) => plot(page).locator('[data-arc]');
const dates = (page: Page) => page.getByRole('button', { name: 'Articles’ dates' });

test('a selected meeting opens its bundle and leads by arcs to each task, or to the closed bundle', async ({
  page,
}) => {
  await open(page);
  await expect(arcs(page)).toHaveCount(0);
  await open(page, `?event=${ARMY}`);
  await expect(arcs(page)).toHaveCount(15);
  await plot(page)
    .getByRole('button', { name: /^15 tasks set at/ })
    .press('Enter');
  await ready(page);
  await expect(arcs(page)).toHaveCount(1);
  await expect(arcs(page)).toHaveAttribute('data-arc', '15');
});

test('what is related says how, and what is not steps back', async ({ page }) => {
  await open(page, `?event=${TASK}`);
  await expect(mark(page, ARMY)).toHaveAccessibleName(/; the selected task was set here$/);
  await expect(mark(page, ARMY)).toHaveCSS('opacity', '1');
  const other = mark(page, 'cpv-national-congress-14');
  await expect(other).not.toHaveAccessibleName(/selected/);
  await expect(other).toHaveCSS('opacity', '0.6');
});

test('a relation that leads out of the view is counted at its edge', async ({ page }) => {
  const { date } = eventOf(ARMY);
  expect(date?.earliest).toBe('2025-12-17');
  // A congress was prepared for, reported on and named by events of other months.
  await open(page, '?event=cpv-national-congress-14&span=2026-01-10/2026-01-30');
  const related = await arcs(page).evaluateAll((nodes) =>
    nodes.map((node) => ({
      count: Number(node.getAttribute('data-arc')),
      sign: node.querySelector('text')?.textContent ?? null,
    })),
  );
  const beyond = related.filter(({ sign }) => sign !== null);
  expect(beyond.length).toBeGreaterThan(0);
  for (const { count, sign } of beyond) expect(sign).toBe(String(count));
});

test('arcs catch no pointer', async ({ page }) => {
  await open(page, `?event=${TASK}`);
  const caught = await arcs(page)
    .locator('path')
    .evaluateAll((paths) =>
      paths.map((path) => {
        const { left, top, width, height } = path.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        return hit === path;
      }),
    );
  expect(caught.length).toBeGreaterThan(0);
  expect(caught).not.toContain(true);
});

test('the articles’ dates stand on the timeline on demand, and are remembered', async ({
  page,
}) => {
  await open(page);
  await expect(plot(page).locator('[data-article-rules]')).toHaveCount(0);
  await dates(page).click();
  await expect(dates(page)).toHaveAttribute('aria-pressed', 'true');
  const labels = plot(page).locator('[data-articles]');
  await expect(labels.first()).toBeVisible();
  const counts = await labels.evaluateAll((nodes) =>
    nodes.map((node) => Number(node.getAttribute('data-articles'))),
  );
  expect(counts.reduce((sum, n) => sum + n, 0)).toBe(5);
  const list = page.getByRole('list', { name: 'Articles’ dates' });
  await expect(list.getByRole('listitem')).toHaveCount(5);
  await expect(list).toContainText('Viet Nam News Service (VNS), 31 December 2025');
  expect(query(page)).toBe('');
  await axe(page);

  await page.reload();
  await ready(page);
  await expect(dates(page)).toHaveAttribute('aria-pressed', 'true');
  await dates(page).click();
  await expect(plot(page).locator('[data-article-rules]')).toHaveCount(0);
  await expect(list).toHaveCount(0);
});

test('a view that shows nothing says so, aloud too, and leads to the nearest event', async ({
  page,
}) => {
  await open(page, '?kind=meeting&span=2024-06-01/2024-06-30');
  const note = page.getByRole('status').filter({ hasText: 'No event in view' });
  await expect(note).toBeVisible();
  const count = async (name: RegExp) =>
    Number.parseInt(await note.getByRole('button', { name }).innerText(), 10);
  const [earlier, later] = [await count(/earlier/), await count(/later/)];
  const meetings = dataset.events.filter(({ kind, date }) => kind === 'meeting' && date);
  expect(earlier + later).toBe(meetings.length);
  await note.getByRole('button', { name: /later/ }).click();
  await ready(page);
  await expect(note).toHaveCount(0);
  await expect(plot(page).locator('[data-event-id]').first()).toBeVisible();
});

test('the legend explains arcs, counts, dates and articles, and is seen without scrolling', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('button', { name: 'Legend' }).click();
  const legend = page.getByRole('dialog', { name: 'How to read the marks' });
  for (const words of [/^Relation of the selected event/, /^Early: within the first third/]) {
    await expect(legend.getByText(words)).toBeVisible();
  }
  const [inner, outer] = await legend.evaluate((node) => [node.scrollHeight, node.clientHeight]);
  expect(inner).toBeLessThanOrEqual(outer ?? 0);
});
