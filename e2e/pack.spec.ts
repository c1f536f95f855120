import { stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

import { ARMY, dataset, details, eventOf, mark, open, seenCount } from './steps';
import { axe, expect, ready, test } from './test';

const MAX_BYTES = 3_000_000;

test('a pack opens from a disk without a network, with its view, and asks for nothing', async ({
  page,
  context,
}, info) => {
  await open(page, '?kind=meeting&lanes=kind');
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

  // Another dataset is read by a worker, also where there is no second file to start it from.
  await pack.getByTestId('timeline-file').setInputFiles('data/events.json');
  await expect(pack.getByText('events.json', { exact: true })).toBeVisible();
  await ready(pack);

  expect(asked.filter((url) => !url.startsWith(address))).toEqual([]);
});
