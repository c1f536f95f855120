/** Documents on paper: made as a PDF, and read back. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { z } from 'zod';
import { scriptSchema } from '@/data/briefing/script-schema';
import { dataset, mark, open, query } from './steps';
import { axe, expect, test } from './test';

/** Between words a PDF has whatever keeps letters apart. */
const bare = (text: string) => text.normalize('NFC').replace(/\s+/gu, '');

interface Read {
  /** Of each page, without spaces. */
  readonly pages: readonly string[];
  /** Of the first page, in points. */
  readonly size: readonly number[];
}

async function pdfOf(page: Page): Promise<Read> {
  const bytes = await page.pdf({ preferCSSPageSize: true });
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(pdf);
  const [, , width = 0, height = 0] = (await pdf.getPage(1)).view;
  return { pages: text.map(bare), size: [Math.round(width), Math.round(height)] };
}

/** The script that comes with the page. */
const [script] = Object.values(
  z
    .record(z.string(), scriptSchema)
    .parse(JSON.parse(readFileSync(new URL('../data/briefings.json', import.meta.url), 'utf8'))),
);

const sheetsReady = (page: Page) => page.locator('[data-paper][data-ready]').waitFor();

const times = (text: string, part: string) => text.split(part).length - 1;

test('a view becomes a document whose PDF tells every event, source and page, the same each time', async ({
  page,
}) => {
  // Two PDFs of some thirty pages are laid out, written and read.
  test.slow();
  await open(page, '?kind=congress&asof=2026-03-01');
  await page.keyboard.press('Control+P');
  await expect(page.getByRole('heading', { name: 'Print / PDF' })).toBeVisible();
  await page.getByLabel('Marking').selectOption('TLP:AMBER+STRICT');
  await sheetsReady(page);
  expect(query(page)).toBe('?print=view&tlp=amber-strict&kind=congress&asof=2026-03-01');
  await axe(page);

  await page.goto(page.url().replace('kind=congress&', ''));
  await sheetsReady(page);
  const sheets = await page.locator('[data-sheet]').count();
  await expect(page.getByText(`${sheets} pages`)).toBeVisible();
  const { pages, size } = await pdfOf(page);
  expect(pages).toHaveLength(sheets);
  expect(size).toEqual([842, 595]);
  pages.forEach((text, i) => {
    expect(text).toContain(bare(`Page ${i + 1} of ${sheets}`));
    // In head and foot; the cover says it once more.
    expect(times(text, 'TLP:AMBER+STRICT'), `page ${i + 1}`).toBe(i === 0 ? 3 : 2);
    expect(text).toContain(bare('as of 1 March 2026'));
  });
  const [cover = '', ...rest] = pages;
  expect(cover).toContain(bare(dataset.title.en));
  expect(cover).toContain(bare(`${dataset.events.length} of ${dataset.events.length} events`));
  const said = /Timeline:pages(\d+)–(\d+)Events:pages(\d+)–(\d+)Sources:pages(\d+)–(\d+)/.exec(
    cover,
  );
  const [, , , from = 0, to = 0, first = 0, last = 0] = (said ?? []).map(Number);
  expect(last).toBe(sheets);
  const table = pages.slice(from - 1, to).join('');
  const charts = rest.slice(0, from - 2).join('');
  dataset.events.forEach(({ title, date }, i) => {
    expect(table).toContain(bare(title.en));
    if (date) expect(charts).toContain(`(${i + 1})`);
  });
  const sources = pages.slice(first - 1).join('');
  for (const { title } of dataset.articles) expect(sources).toContain(bare(title.en));
  expect(sources).toContain(`[${dataset.articles.length}]`);

  // A script's run has no more than the address.
  await page.reload();
  await sheetsReady(page);
  expect((await pdfOf(page)).pages).toEqual(pages);

  await page.getByRole('button', { name: 'Back' }).click();
  await expect(mark(page, 'cpv-national-congress-14')).toBeVisible();
  expect(query(page)).toBe('?asof=2026-03-01');

  // What the browser's own menu prints from elsewhere leads here, or is a list without its controls.
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/^The timeline is printed as a document/)).toBeVisible();
  await open(page, '?view=list&kind=congress');
  const filters = page.getByLabel('Filters');
  await expect(filters.getByText('Kind: Congresses')).toBeVisible();
  await expect(filters.getByRole('button').filter({ visible: true })).toHaveCount(0);
});

test('a script becomes a document with a page for each scene, and its notes', async ({ page }) => {
  await open(page, '?print=script&lang=vi&paper=letter');
  await page.getByRole('checkbox', { name: 'Ghi chú' }).check();
  await sheetsReady(page);
  expect(query(page)).toBe('?print=script&notes=1&paper=letter&lang=vi');
  const { pages, size } = await pdfOf(page);
  expect(size).toEqual([792, 612]);
  expect(pages[0]).toContain(bare(script?.title.vi ?? 'no script'));
  const scenes = script?.scenes ?? [];
  scenes.forEach(({ caption, notes }, i) => {
    expect(pages[i + 1]).toContain(bare(`Cảnh ${i + 1} trên ${scenes.length}`));
    expect(pages[i + 1]).toContain(bare(caption.vi));
    expect(pages[i + 1 + scenes.length]).toContain(bare(notes.vi));
  });
  pages.forEach((text, i) => {
    expect(text).toContain(bare(`Trang ${i + 1} trên ${pages.length}`));
    expect(times(text, 'TLP:CLEAR')).toBe(i === 0 ? 3 : 2);
  });
});

test('a printed list leaves no heading alone at the foot of a page', async ({ page }) => {
  for (const query of ['?view=list', '?view=list&from=2026-33&to=2026-33&lang=vi']) {
    await open(page, query);
    const headings = await page
      .getByRole('heading', { level: 3 })
      .evaluateAll((nodes) => nodes.map((node) => node.firstChild?.textContent ?? ''));
    expect(headings.length).toBeGreaterThan(3);
    const { pages } = await pdfOf(page);
    expect(pages.length).toBeGreaterThan(2);
    for (const text of pages) {
      for (const heading of headings)
        expect(text).not.toMatch(new RegExp(`${bare(heading)}·\\d+$`));
    }
  }
});
