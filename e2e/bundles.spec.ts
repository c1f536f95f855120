import type { Page } from '@playwright/test';
import { ARMY, count, dataset, details, drawn, eventOf, middle, open, plot } from './steps';
import { expect, ready, test } from './test';

const tasks = dataset.events.filter((event) => event.task?.assignedAt === ARMY);
const bundle = (page: Page) =>
  plot(page).getByRole('button', { name: /^15 tasks set at: Military/ });
const task = (page: Page, id: string) => plot(page).locator(`[data-event-id="${id}"]`);

test('a bundle opens in place into its rows and closes again', async ({ page }) => {
  expect(tasks).toHaveLength(15);
  await open(page);
  const before = await drawn(page);
  await expect(bundle(page)).toHaveAttribute('aria-expanded', 'false');
  const { x } = await middle(bundle(page));

  await bundle(page).click();
  await expect(bundle(page)).toHaveAttribute('aria-expanded', 'true');
  for (const { id } of tasks) await expect(task(page, id)).toHaveCount(1);
  expect((await middle(bundle(page))).x).toBe(x);
  const ys = await Promise.all(tasks.map(async ({ id }) => (await middle(task(page, id))).y));
  expect(new Set(ys.map(Math.round)).size).toBe(15);
  await expect(page.getByRole('complementary')).toHaveCount(0);

  await bundle(page).click();
  await expect(bundle(page)).toHaveAttribute('aria-expanded', 'false');
  expect(await drawn(page)).toEqual(before);
});

test('the words beside a bundle open its meeting, as the words of other marks do', async ({
  page,
}) => {
  await open(page);
  const { y } = await middle(bundle(page));
  const words = plot(page)
    .locator('[data-words]')
    .getByText(/^Military-Political Conf/);
  const own = await middle(words.first());
  expect(own.y).toBeCloseTo(y, -1);
  await page.mouse.click(own.x, own.y);
  await expect(details(page, eventOf(ARMY).title.en)).toBeVisible();
});

test('a task in an opened bundle leads to who set it, for whom, where and by when', async ({
  page,
}) => {
  await open(page);
  const wanted = eventOf('task-army-2025-training');
  await bundle(page).focus();
  await page.keyboard.press('Enter');
  await task(page, wanted.id).click();
  const section = details(page, wanted.title.en).getByRole('region', { name: 'The task' });
  await expect(section).toContainText('Lương Cường');
  await expect(section).toContainText('no due date given');
  await expect(section).toContainText('No report found');
  await section.getByRole('link', { name: eventOf(ARMY).title.en }).click();
  await expect(details(page, eventOf(ARMY).title.en)).toBeVisible();
});

test('a selected task is seen: its bundle opens by itself', async ({ page }) => {
  await open(page, '?event=task-army-2025-training');
  await expect(task(page, 'task-army-2025-training')).toBeVisible();
  await expect(task(page, 'task-army-2025-training')).toHaveAttribute('aria-current', 'true');
});

test('a cluster opens as a list, to choose from or to zoom to', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 640 });
  await open(page, '?lanes=kind');
  const cluster = plot(page)
    .locator('[data-cluster-size]:not([data-bundle]):not([data-cluster-size="1"])')
    .first();
  const size = Number(await cluster.getAttribute('data-cluster-size'));
  await cluster.click();
  const list = page.getByRole('dialog', { name: `${size} events` });
  await expect(list.getByRole('listitem')).toHaveCount(size);
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);

  await cluster.focus();
  await page.keyboard.press('Enter');
  const ids = await list
    .getByRole('listitem')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-event-id') ?? ''));
  await list.getByRole('button', { name: 'Zoom to them' }).click();
  await expect(list).toHaveCount(0);
  await expect(page).toHaveURL(/span=/);
  await ready(page);
  const shown = await plot(page)
    .locator('[data-event-id]')
    .evaluateAll((marks) => marks.map((one) => one.getAttribute('data-event-id')));
  expect(ids.some((id) => shown.includes(id))).toBe(true);

  await open(page, '?lanes=kind');
  await cluster.click();
  await list.getByRole('button', { name: eventOf(ids[0]!).title.en }).click();
  await expect(details(page, eventOf(ids[0]!).title.en)).toBeVisible();
});

test('an event of several leaders stands in each lane, is joined, and counts once', async ({
  page,
}) => {
  await open(page, '?q=mangnomek+hold+talks');
  await expect(count(page)).toHaveText('1 of 70 events');
  const marks = task(page, 'party-offices-talks');
  await expect(marks).toHaveCount(2);
  const [upper, lower] = [await middle(marks.first()), await middle(marks.last())];
  // The connector: a vertical line from one mark's row to the other's.
  const lines = await plot(page)
    .locator('path')
    .evaluateAll((paths) =>
      paths
        .map((path) => path.getBoundingClientRect())
        .map(({ top, bottom, width }) => ({
          top,
          bottom,
          width,
        })),
    );
  const joins = lines.filter(
    ({ top, bottom, width }) =>
      width <= 1 && Math.abs(top - upper.y) < 2 && Math.abs(bottom - lower.y) < 2,
  );
  expect(joins).toHaveLength(1);
});
