import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { writeDataset } from './bench/generate.mjs';
import { count, dataset, drawn, open, query } from './steps';
import { axe, expect, ready, test } from './test';

const TEXT = readFileSync(new URL('../data/events.json', import.meta.url), 'utf8');
const { events, ...header } = dataset;
const LINES = [header, ...events].map((line) => JSON.stringify(line)).join('\n');
const TITLE = { en: 'Another dataset', vi: 'Bộ dữ liệu khác' };
const OTHER = JSON.stringify({ ...dataset, title: TITLE });

const banner = (page: Page) => page.getByRole('region', { name: 'Dataset', exact: true });
const refusal = (page: Page, name: string) =>
  page.getByRole('dialog', { name: `${name} was not opened` });

async function choose(page: Page, name: string, content: string) {
  await page.getByTestId('timeline-file').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
}

/** Drops files on the page, as a reader does from a folder. */
async function drop(page: Page, files: readonly { name: string; content: string }[]) {
  const data = await page.evaluateHandle((list) => {
    const transfer = new DataTransfer();
    for (const { name, content } of list) transfer.items.add(new File([content], name));
    return transfer;
  }, files);
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: data });
  await expect(page.getByText('Drop the file to open it')).toBeVisible();
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  await expect(page.getByText('Drop the file to open it')).toHaveCount(0);
}

/** Serves a text at a path of the site. */
const serve = (page: Page, path: string, body: string, status = 200) =>
  page
    .context()
    .route(`**${path}`, (route) =>
      route.fulfill({ status, body, contentType: 'application/json' }),
    );

/** Ids of the first rows of the list. */
const firstRows = (page: Page) =>
  page
    .locator('li[data-event-id]')
    .evaluateAll((rows) => rows.slice(0, 8).map((row) => row.getAttribute('data-event-id')));

test('the built-in dataset, chosen as a document or as lines, gives the same picture', async ({
  page,
}) => {
  await open(page, '?view=list');
  const rows = await firstRows(page);
  const pictures: (readonly string[])[] = [];
  for (const [name, content] of [
    ['document.json', TEXT],
    ['lines.jsonl', LINES],
  ] as const) {
    await choose(page, name, content);
    await expect(banner(page)).toContainText(`${name} · ${events.length} events`);
    await expect(banner(page)).toBeFocused();
    await expect(count(page)).toHaveText(`${events.length} of ${events.length} events`);
    await ready(page);
    expect(await firstRows(page)).toEqual(rows);
    await page.getByRole('button', { name: 'Timeline', exact: true }).click();
    pictures.push(await drawn(page));
    await axe(page);
    await page.getByRole('button', { name: 'List', exact: true }).click();
  }
  expect(pictures[0]!.length).toBeGreaterThan(10);
  expect(pictures[1]).toEqual(pictures[0]);
});

test('a file dropped on the page is opened, and the banner leads back', async ({ page }) => {
  await open(page, `?event=${events[3]!.id}`);
  await drop(page, [{ name: 'other.json', content: OTHER }]);
  await expect(page.getByRole('heading', { level: 1, name: TITLE.en })).toBeVisible();
  await expect(banner(page)).toContainText('a link cannot carry it');
  await expect(page.getByRole('complementary', { name: events[3]!.title.en })).toBeVisible();
  await page.getByRole('button', { name: 'Back to the built-in dataset' }).click();
  await expect(page.getByRole('heading', { level: 1, name: dataset.title.en })).toBeVisible();
  await expect(banner(page)).toHaveCount(0);
});

test('what the address names and the other dataset lacks is told', async ({ page }) => {
  const { leaders } = dataset;
  const few = {
    ...header,
    title: TITLE,
    leaders: [leaders[0]],
    events: events
      .filter(({ kind }) => kind === 'congress')
      .map((event) => ({ ...event, participants: [], relations: [] })),
  };
  await open(page, `?leader=${leaders[1]!.id}`);
  await choose(page, 'few.json', JSON.stringify(few));
  await expect(banner(page)).toBeVisible();
  const notice = page.getByRole('status').filter({ hasText: `leader=${leaders[1]!.id}` });
  // No link was opened.
  await expect(notice).toHaveText(/^Part of what was asked for is not in this dataset\./);
  await expect(count(page)).toHaveText(`${few.events.length} of ${few.events.length} events`);
});

test('text dragged over the page is no file', async ({ page }) => {
  await open(page);
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.setData('text/plain', 'Hà Nội');
    return transfer;
  });
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: data });
  await expect(page.getByText('Drop the file to open it')).toHaveCount(0);
});

test('an invalid file is told with path and fix, and the screen stays', async ({ page }) => {
  await open(page, '?kind=congress');
  const marks = await drawn(page);
  const broken = structuredClone(JSON.parse(TEXT)) as { events: { kind: string }[] };
  broken.events[3]!.kind = 'meating';
  await choose(page, 'broken.json', JSON.stringify(broken));
  const dialog = refusal(page, 'broken.json');
  await expect(dialog).toContainText('It has 1 problem');
  await expect(dialog).toContainText('events[3].kind');
  await expect(dialog).toContainText('did you mean "meeting"?');
  await expect(dialog).toContainText('What was on the screen is still there.');
  await axe(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  expect(await drawn(page)).toEqual(marks);
  expect(query(page)).toBe('?kind=congress');
});

test('a Vietnamese reader is told in Vietnamese what is wrong, and copies it so', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?lang=vi');
  const [first, second, third, ...rest] = events;
  const lines = [
    header,
    { ...first, kind: 'meating' },
    { ...second, colour: 'red' },
    { ...third, date: { ...third!.date, edtf: '2026-13' } },
    '{"id": ',
    ...rest,
  ];
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  await choose(page, 'sai.jsonl', text.join('\n'));
  const dialog = page.getByRole('dialog', { name: 'Không mở được sai.jsonl' });
  const told = [
    'dòng 2: ở đây không được dùng "meating"',
    'có phải ý bạn là "meeting"? hãy ghi một trong các giá trị "meeting"',
    'dòng 3: ở đây định dạng không có khóa "colour"',
    'dòng 4: "2026-13" ghi tháng 13, là tháng không có',
    'dòng 5, cột 8: văn bản kết thúc quá sớm',
  ];
  for (const words of told) await expect(dialog).toContainText(words);
  // Nothing in it is of another language than the page.
  await expect(dialog.locator('[lang]')).toHaveCount(0);
  await axe(page);
  await dialog.getByRole('button', { name: 'Sao chép dạng văn bản' }).click();
  await expect(dialog.getByRole('button', { name: 'Đã sao chép' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const words of told) expect(copied).toContain(words);
});

test('of 25 problems, 20 are shown and all are counted', async ({ page }) => {
  await open(page);
  const lines = [header, ...events.map((event, i) => (i < 25 ? { ...event, title: 1 } : event))];
  await choose(page, 'many.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));
  const dialog = refusal(page, 'many.jsonl');
  await expect(dialog).toContainText('It has 25 problems. These are the first 20');
  await expect(dialog.getByRole('listitem')).toHaveCount(20);
  await expect(dialog.getByRole('listitem').last()).toContainText('events[19].title');
  await expect(dialog.getByRole('listitem').last()).toContainText('line 21: ');
});

test('what is no dataset is told in words', async ({ page }) => {
  await open(page);
  await choose(page, 'empty.json', '');
  await expect(refusal(page, 'empty.json')).toContainText('The file is empty.');
  await page.keyboard.press('Escape');
  await drop(page, [
    { name: 'a.json', content: OTHER },
    { name: 'b.json', content: OTHER },
  ]);
  await expect(page.getByRole('dialog', { name: 'Nothing was opened' })).toContainText('Drop one.');
});

test('an address of another dataset opens it, and "articles only" reads it anew', async ({
  page,
}) => {
  await serve(page, '/other.json', OTHER);
  await open(page, '?data=/other.json&view=list');
  await expect(page.getByRole('heading', { level: 1, name: TITLE.en })).toBeVisible();
  await expect(banner(page)).toContainText('/other.json');
  const external = events.filter(({ date }) => date?.basis === 'external').length;
  expect(external).toBeGreaterThan(0);
  await expect(page.getByRole('main')).toContainText('19–23 Jan 2026');
  await page.getByRole('checkbox', { name: 'Articles only' }).check();
  await expect(page.getByRole('main')).not.toContainText('19–23 Jan 2026');
  expect(query(page)).toBe('?data=/other.json&view=list&external=0');
  await expect(page.getByRole('checkbox', { name: 'Articles only' })).toBeChecked();
  await axe(page);
  await page.getByRole('button', { name: 'Back to the built-in dataset' }).click();
  await expect(page.getByRole('heading', { level: 1, name: dataset.title.en })).toBeVisible();
  expect(query(page)).toBe('?view=list&external=0');
});

test.describe('an address that leads nowhere', () => {
  test.use({ expectedProblems: [/404/] });

  test('is told, and leads to the built-in dataset', async ({ page }) => {
    await page.goto('/?data=/nothing.json');
    await expect(refusal(page, '/nothing.json')).toContainText(
      'There is nothing at this address. (HTTP 404)',
    );
    await axe(page);
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-event-id]').filter({ visible: true })).toHaveCount(0);
    await page.getByRole('button', { name: 'Back to the built-in dataset' }).click();
    await ready(page);
    await expect(page.getByRole('heading', { level: 1, name: dataset.title.en })).toBeVisible();
  });
});

test('an address that is a web page is told', async ({ page }) => {
  await page.goto('/?data=/articles/../');
  await expect(page.getByRole('dialog')).toContainText('This is a web page, not a dataset.');
});

test('an address on another host is ignored and told', async ({ page }) => {
  await open(page, '?data=//elsewhere.example/x.json');
  await expect(page.getByText('data=//elsewhere.example/x.json')).toBeVisible();
  await expect(banner(page)).toHaveCount(0);
});

test('a reading can be cancelled, and the built-in dataset does not flash before it', async ({
  page,
}) => {
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.context().route(
    ({ pathname }) => pathname === '/slow.json',
    async (route) => {
      await held;
      await route.fulfill({ body: OTHER, contentType: 'application/json' });
    },
  );
  await page.goto('/?data=/slow.json');
  await expect(page.getByRole('progressbar', { name: 'Reading /slow.json…' })).toBeVisible();
  await expect(page.locator('[data-event-id]').filter({ visible: true })).toHaveCount(0);
  await axe(page);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await ready(page);
  await expect(page.getByRole('heading', { level: 1, name: dataset.title.en })).toBeVisible();
  expect(query(page)).toBe('');
  answer();
});

test('a large file is read away from the page', async ({ page }, info) => {
  test.slow();
  const file = info.outputPath('large.jsonl');
  await writeDataset(file, 20_000, 1);
  await open(page, '?kind=congress');
  await page.evaluate(() => {
    performance.mark('test:chosen');
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        performance.measure('test:long-task', { start: startTime, duration });
      }
    }).observe({ type: 'longtask' });
  });
  await page.getByTestId('timeline-file').setInputFiles(file);
  await expect(banner(page)).toContainText('20,000 events', { timeout: 60_000 });
  await ready(page);
  const times = await page.evaluate(() => {
    const at = (name: string) => performance.getEntriesByName(name).at(-1)?.startTime ?? NaN;
    const data = at('timeline:data');
    const tasks = performance.getEntriesByName('test:long-task');
    const longest = (list: readonly PerformanceEntry[]) =>
      Math.max(0, ...list.map(({ duration }) => duration));
    return {
      chosen: at('test:chosen'),
      data,
      painted: at('timeline:painted'),
      whileReading: longest(tasks.filter(({ startTime }) => startTime < data - 50)),
      longest: longest(tasks),
    };
  });
  info.annotations.push({
    type: 'ms from choosing 20,000 events',
    description: [
      `in memory ${Math.round(times.data - times.chosen)}`,
      `painted ${Math.round(times.painted - times.chosen)}`,
      `longest task while reading ${Math.round(times.whileReading)}, in all ${Math.round(times.longest)}`,
    ].join(', '),
  });
  expect(times.painted).toBeGreaterThan(times.data);
});
