import { readFile, stat, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

import { fillTemplate } from '@/components/pack/fill-template';
import briefings from '@/data/briefings.json' with { type: 'json' };
import { ARMY, dataset, details, eventOf, mark, open, seenCount } from './steps';
import { axe, expect, ready, test } from './test';

const MAX_BYTES = 3_000_000;

test('a pack opens from a disk without a network, with its view, and asks for nothing', async ({
  page,
  context,
}, info) => {
  const own = '?kind=meeting&lanes=kind&external=0';
  await open(page, own);
  await page.waitForFunction(() =>
    Object.keys(localStorage).some((key) => key.endsWith(' articles only')),
  );
  await open(page, `${own}&compare=seen`);
  const meetings = await seenCount(page).innerText();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Offline copy/ }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^briefline-\d{4}-\d\d-\d\d\.html$/);
  await expect(page.getByText(/^Saved as briefline-/)).toBeVisible();
  const path = info.outputPath('pack.html');
  await download.saveAs(path);
  expect((await stat(path)).size).toBeLessThan(MAX_BYTES);

  await context.setOffline(true);
  const asked: string[] = [];
  context.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) asked.push(request.url());
  });
  const pack = await context.newPage();
  const address = pathToFileURL(path).href;
  await pack.goto(address);
  await ready(pack);
  await expect(seenCount(pack)).toHaveText(meetings);
  // It is not told to compare with what another browser saw.
  await expect(pack.getByText('compare=seen')).toHaveCount(0);

  // What was filtered, chosen and opened is in the address, and in the next page of the same file.
  await mark(pack, ARMY).click();
  await expect(details(pack, eventOf(ARMY).title.en)).toBeVisible();
  await pack.getByRole('button', { name: 'List', exact: true }).click();
  await pack.reload();
  await ready(pack);
  await expect(pack.locator(`main [data-event-id="${ARMY}"]`).first()).toBeVisible();
  await expect(details(pack, eventOf(ARMY).title.en)).toBeVisible();
  await axe(pack);
  await pack.goBack();
  await expect(pack.getByRole('button', { name: 'Timeline' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await pack
    .getByLabel('Filters')
    .getByRole('button', { name: /^Meetings/ })
    .click();
  await expect(seenCount(pack)).toHaveText(
    `${dataset.events.length} of ${dataset.events.length} events`,
  );

  // All of the dataset is there: what the view left out can be asked for.
  const congress = pack.getByRole('button', { name: /^Congress, 19–23 January 2026/ });
  await expect(congress).toHaveCount(0);
  await pack.getByRole('checkbox', { name: 'Articles only' }).uncheck();
  await expect(congress.first()).toBeAttached();

  // Another dataset is read by a worker, also where there is no second file to start it from.
  await pack.getByTestId('timeline-file').setInputFiles('data/events.json');
  await expect(pack.getByText('events.json', { exact: true })).toBeVisible();
  await ready(pack);

  expect(asked.filter((url) => !url.startsWith(address))).toEqual([]);
});

test('a pack presents its script without a network, with a speaker’s window in step', async ({
  page,
  context,
}, info) => {
  // As `npm run pack` makes it, of what was built.
  const pieces = fillTemplate(await readFile('out/pack/template.txt', 'utf8'), {
    dataset: [JSON.stringify(dataset)],
    script: [JSON.stringify(Object.values(briefings)[0])],
    view: ['""'],
  });
  const path = info.outputPath('pack.html');
  await writeFile(path, [...pieces].join(''));
  expect((await stat(path)).size).toBeLessThan(MAX_BYTES);
  await context.setOffline(true);
  const address = pathToFileURL(path).href;
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await page.goto(address);
  await ready(page);
  await page.keyboard.press('p');
  const place = page.locator('[data-scene-number]');
  await expect(place).toHaveText('1 / 8');
  await page.keyboard.press('PageDown');
  await expect(page.locator('[data-caption]')).toContainText('17 December 2025');

  // The same file again.
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await expect(speaker.locator('[data-notes]')).toContainText('this morning (December 17)');
  await expect(speaker.locator('[data-miniature] [data-event-id]').first()).toBeAttached();
  await speaker.keyboard.press('PageDown');
  await expect(place).toHaveText('3 / 8');
  await page.reload();
  await expect(place).toHaveText('3 / 8');
  await speaker.reload();
  await expect(speaker.getByRole('heading', { name: 'Scene 3 of 8' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Present', exact: true })).toBeVisible();
  expect(asked.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(address))).toEqual([]);
});
