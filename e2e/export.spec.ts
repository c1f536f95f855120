import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { count, dataset, details, eventOf, open } from './steps';
import { axe, expect, test } from './test';

/** Saves the view in a format; gives the file's name and text. */
async function save(page: Page, format: RegExp) {
  const saving = page.waitForEvent('download');
  await page
    .getByRole('dialog', { name: 'Export what is shown' })
    .getByRole('button', { name: format })
    .click();
  const download = await saving;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('what is on the screen is what the files say, and nothing is loaded for it before it is asked for', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await open(page, '?view=list');
  await page.getByRole('button', { name: /^Milestones, / }).click();
  await expect(count(page)).toHaveText('13 of 70 events');
  const rows = page.getByRole('main').locator('li[data-event-id]');
  const shown = await rows.evaluateAll((nodes) =>
    nodes.map((node) => ({ id: node.getAttribute('data-event-id'), text: node.textContent })),
  );
  const before = scripts.length;
  await page.getByRole('button', { name: 'Export' }).press('Enter');
  await expect(page.getByRole('button', { name: /^Table/ })).toBeVisible();
  expect(scripts.length).toBeGreaterThan(before);
  await axe(page);

  const table = await save(page, /^Table/);
  expect(table.name).toMatch(/^briefline_\d{4}-\d\d-\d\d_milestone\.csv$/);
  await expect(page.getByText(`Saved as ${table.name}`)).toBeVisible();
  const told: readonly Record<string, string>[] = parse(table.text, { bom: true, columns: true });
  expect(told.map(({ Id }) => Id)).toEqual(shown.map(({ id }) => id));
  told.forEach((row, i) => expect(shown[i]?.text).toContain(row['Title (English)']));

  const calendar = await save(page, /^Calendar/);
  const undated = shown.filter(({ id }) => eventOf(id ?? '').date === null).length;
  expect(undated).toBeGreaterThan(0);
  await expect(page.getByText(/not in the calendar/)).toContainText(`${undated} event`);
  const entries = new ICAL.Component(ICAL.parse(calendar.text)).getAllSubcomponents('vevent');
  expect(entries.map((entry) => entry.getFirstPropertyValue('uid'))).toEqual(
    shown.flatMap(({ id }) => (eventOf(id ?? '').date === null ? [] : [`${id}@briefline`])),
  );

  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Export' })).toBeFocused();
  await page.goto(told[0]?.Link ?? '');
  await expect(details(page, told[0]?.['Title (English)'] ?? '')).toBeVisible();
});

test('the tasks board counts from the day that is asked for, sorts, and is saved as it stands', async ({
  page,
}) => {
  await open(page, '?view=tasks&asof=2026-03-15');
  const rows = page.getByRole('main').locator('tr[data-event-id]');
  const tasks = dataset.events.filter(({ kind }) => kind === 'task');
  await expect(rows).toHaveCount(tasks.length);
  const past = page.getByRole('button', { name: /^Past due, no report found, / });
  await expect(past).toHaveText(/2$/);
  await expect(page.getByRole('button', { name: 'Due soon, 1 task' })).toBeVisible();
  // A quarter is past when all of it is.
  await page.getByLabel('As of').fill('2026-04-01');
  await expect(past).toHaveText(/3$/);
  expect(new URL(page.url()).searchParams.get('asof')).toBe('2026-04-01');
  await past.click();
  await expect(rows).toHaveCount(3);
  await axe(page);

  const due = page.getByRole('columnheader', { name: 'Due', exact: true });
  await due.getByRole('button').click();
  await expect(due).toHaveAttribute('aria-sort', 'ascending');
  await due.getByRole('button').click();
  await expect(due).toHaveAttribute('aria-sort', 'descending');
  const ids = () =>
    rows.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-event-id')));
  expect((await ids())[0]).toBe('task-presidents-office-tet-and-first-quarter');

  await page.getByRole('button', { name: 'Export' }).click();
  const table = await save(page, /^Table/);
  const told: readonly Record<string, string>[] = parse(table.text, { bom: true, columns: true });
  expect(told.map(({ Id }) => Id)).toEqual(await ids());
  await page.keyboard.press('Escape');

  const first = eventOf('task-presidents-office-tet-and-first-quarter');
  await page.getByRole('main').getByRole('link', { name: first.title.en }).click();
  await expect(details(page, first.title.en)).toContainText('The due date is past.');
  await page
    .getByRole('main')
    .getByRole('table')
    .getByRole('button', { name: /Nguyễn Phú Trọng$/ })
    .first()
    .click();
  await expect(rows).toHaveCount(2);
});
