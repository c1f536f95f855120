/** The table that one takes to a spreadsheet, beside what stands on the screen. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { EXPORT } from '@/components/i18n/export';
import {
  formatEdtf,
  formatEdtfShort,
  formatEventDate,
  formatEventDateShort,
} from '@/components/i18n/format-date';
import { MESSAGES } from '@/components/i18n/messages';
import { TASKS } from '@/components/i18n/tasks';
import { facetValues } from '@/data/facets';
import { LANGS, type Lang } from '@/data/vocabulary';
import { dataset, eventOf, open } from './steps';
import { expect, test } from './test';

type Column = keyof (typeof EXPORT)['en']['columns'];
type Row = Readonly<Record<Column, string>>;

async function saveTable(page: Page, lang: Lang): Promise<readonly Row[]> {
  const { app } = MESSAGES[lang];
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: app.export, exact: true }).click();
  await page
    .getByRole('dialog', { name: app.exportTitle })
    .getByRole('button', { name: EXPORT[lang].formats.csv })
    .click();
  const text = readFileSync(await (await saving).path(), 'utf8');
  await page.keyboard.press('Escape');
  const names = Object.entries(EXPORT[lang].columns);
  const keyOf = (header: string) => names.find(([, name]) => name === header)?.[0] ?? header;
  return parse(text, { bom: true, columns: (header: string[]) => header.map(keyOf) });
}

/** What a cell lists, without what stands behind each in brackets. */
const listed = (cell: string) => (cell === '' ? [] : cell.split('; '));
const withoutRole = (words: string) => words.replace(/ \([^()]*\)$/, '');
const roleIn = (words: string) => /\(([^()]*)\)$/.exec(words)?.[1];

interface Shown {
  readonly id: string;
  readonly kindAndStatus: string;
  readonly date: string;
  readonly basis: string | null;
  readonly title: string;
  readonly leaders: readonly string[];
  readonly institutions: readonly string[];
  readonly names: string;
  readonly sources: string;
  readonly evidence: string;
  readonly phrases: readonly string[];
}

/** All that the list shows, with the evidence of every row. */
async function readList(page: Page): Promise<readonly Shown[]> {
  const rows = page.getByRole('main').locator('li[data-event-id]');
  await rows.evaluateAll((nodes) =>
    nodes.forEach((node) => node.querySelector('summary')?.click()),
  );
  await expect(page.locator('li[data-event-id] details:not([open])')).toHaveCount(0);
  // What stands in them is loaded when the first is opened, and comes row by row.
  const empty = () =>
    rows.evaluateAll(
      (nodes) =>
        nodes.filter((node) => {
          const details = node.querySelector('details');
          return details && !details.querySelector('div')?.textContent;
        }).length,
    );
  await expect.poll(empty).toBe(0);
  return rows.evaluateAll((nodes) =>
    nodes.map((node): Shown => {
      const [glyph, when, title] = node.querySelectorAll('a > span');
      const names = (facet: string) =>
        [...node.querySelectorAll(`[data-facet=${facet}]`)].map((name) => name.textContent ?? '');
      return {
        id: node.getAttribute('data-event-id') ?? '',
        kindAndStatus: glyph?.textContent ?? '',
        date: when?.firstChild?.textContent ?? '',
        basis: when?.querySelector('span')?.textContent ?? null,
        title: title?.textContent ?? '',
        leaders: names('leaders'),
        institutions: names('institutions'),
        names: node.querySelector('a + p')?.textContent ?? '',
        sources: node.querySelector('summary')?.textContent ?? '',
        evidence: node.querySelector('details > div')?.textContent ?? '',
        phrases: [...node.querySelectorAll('details span[lang]')].map(
          (phrase) => phrase.textContent ?? '',
        ),
      };
    }),
  );
}

for (const lang of LANGS) {
  const { event: t, terms } = MESSAGES[lang];

  test(`the table says of every event what the list shows, column by column (${lang})`, async ({
    page,
  }) => {
    await open(page, `?view=list&lang=${lang}`);
    const shown = await readList(page);
    const told = await saveTable(page, lang);
    expect(told.map(({ id }) => id)).toEqual(shown.map(({ id }) => id));
    expect(told).toHaveLength(dataset.events.length);

    for (const [i, screen] of shown.entries()) {
      const row = told[i];
      if (!row) throw new Error(`The table has no row for ${screen.id}.`);
      const { date } = eventOf(row.id);
      const status = t.statusOf(row.kind, row.status);
      const people = listed(row.participants).filter(
        (words) => roleIn(words) !== terms.participantRole.mentioned,
      );
      const bodies = new Set([
        ...listed(row.institutions).map(withoutRole),
        ...listed(row.assignees),
      ]);
      expect(
        {
          kindAndStatus: screen.kindAndStatus,
          date: screen.date,
          title: screen.title,
          leaders: new Set(screen.leaders),
          hidden: screen.names.endsWith(t.more(bodies.size - screen.institutions.length)),
        },
        row.id,
      ).toEqual({
        kindAndStatus:
          row.statusInArticles === '' ? status : t.statusByReport(status, row.statusInArticles),
        date: formatEventDateShort(date && { ...date, edtf: row.edtf }, lang),
        title: lang === 'en' ? row.titleEn : row.titleVi,
        leaders: new Set([...people.map(withoutRole), ...(row.setBy === '' ? [] : [row.setBy])]),
        hidden: bodies.size > 2,
      });
      for (const body of screen.institutions) expect([...bodies], row.id).toContain(body);
      // A sign only, where the article gives the date itself.
      if (screen.basis !== null) expect(screen.basis, row.id).toContain(row.basis);
      else expect([terms.basis.stated, terms.basis.resolved, ''], row.id).toContain(row.basis);

      const sources = facetValues(eventOf(row.id), 'articles');
      expect(screen.sources, row.id).toBe(t.sources(sources.length));
      for (const id of sources) {
        const title = dataset.articles.find((article) => article.id === id)?.title[lang] ?? id;
        expect(screen.evidence, row.id).toContain(title);
        expect(row.articles + row.reports, row.id).toContain(title);
      }
      for (const phrase of screen.phrases) expect(row.phrases, row.id).toContain(phrase);
      for (const { note } of eventOf(row.id).reports ?? []) {
        expect(screen.evidence, row.id).toContain(note[lang]);
        expect(row.reports, row.id).toContain(note[lang]);
      }
    }
  });

  test(`and of every task what the board shows, from the day that it counts from (${lang})`, async ({
    page,
  }) => {
    const words = TASKS[lang];
    await open(page, `?view=tasks&asof=2026-03-01&lang=${lang}`);
    const shown = await page
      .getByRole('main')
      .locator('tr[data-event-id]')
      .evaluateAll((nodes) =>
        nodes.map((node) => ({
          id: node.getAttribute('data-event-id') ?? '',
          cells: [...node.querySelectorAll('td > div')].map((cell) => cell.textContent ?? ''),
        })),
      );
    const told = await saveTable(page, lang);
    expect(told.map(({ id }) => id)).toEqual(shown.map(({ id }) => id));
    expect(told.some(({ state }) => state === words.states.past)).toBe(true);
    for (const [i, { cells }] of shown.entries()) {
      const row = told[i];
      if (!row) throw new Error(`The table has no row ${i}.`);
      const { task } = eventOf(row.id);
      const [title, setBy, assignees, meeting, set = '', due, report = '', state] = cells;
      expect({ title, setBy, assignees, meeting, due, state }, row.id).toEqual({
        title: lang === 'en' ? row.titleEn : row.titleVi,
        setBy: row.setBy,
        assignees: listed(row.assignees).join(''),
        meeting: row.meeting,
        due: task?.due == null ? words.noDue : formatEdtfShort(task.due, lang),
        state: row.state,
      });
      const where = eventOf(task?.assignedAt ?? '');
      expect(set.startsWith(formatEventDateShort(where.date, lang)), row.id).toBe(true);
      expect(row.set, row.id).toBe(formatEventDate(where.date, lang));
      expect(row.due, row.id).toBe(task?.due == null ? '' : formatEdtf(task.due, lang));
      expect(row.countedFrom).toBe('2026-03-01');
      // On the screen a date that leads to the report, in the table the report's title as well.
      if (report.startsWith(words.noReport)) expect(row.lastReport).toContain(words.noReport);
      else expect(row.lastReport, row.id).not.toContain(words.noReport);
      const again = words.setAgain('').trim();
      expect(row.lastReport.includes(again), row.id).toBe(report.includes(again));
    }
  });
}
