import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { datasetSchema, type Dataset } from '@/data/schema';
import { LANGS } from '@/data/vocabulary';

import { serializeCsv } from './csv';
import { hostileDatasets, written } from './hostile.test-helper';
import { oneLine } from './plain-text';

const dataset: Dataset = datasetSchema.parse(JSON.parse(readFileSync('data/events.json', 'utf8')));

function rowsOf(text: string): readonly (readonly string[])[] {
  // Strict: no cell may be shorter or longer than the others' rows, no quote out of place.
  return parse(Buffer.from(text), {
    bom: true,
    relax_column_count: false,
    record_delimiter: '\r\n',
  });
}

describe('the table', () => {
  it.each(LANGS)(
    'has a row for each event and a header in the language of its reader: %s',
    (lang) => {
      const text = written(serializeCsv, dataset, { lang });
      expect(text.startsWith('\uFEFF')).toBe(true);
      const [header = [], ...rows] = rowsOf(text);
      expect(header[0]).toBe(lang === 'en' ? 'Id' : 'Mã');
      expect(rows.map(([id]) => id).sort()).toEqual(dataset.events.map(({ id }) => id).sort());
      expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([header.length]));
    },
  );

  it('tells of an event what an analyst asks for', () => {
    const [header = [], ...rows] = rowsOf(written(serializeCsv, dataset));
    const row = rows.find(([id]) => id === 'task-presidents-office-tet-and-first-quarter') ?? [];
    const told = Object.fromEntries(header.map((name, i) => [name, row[i]]));
    expect(told).toMatchObject({
      Kind: 'Task',
      Status: 'assigned',
      'Earliest day': '2025-12-31',
      'Latest day': '2026-03-31',
      Precision: 'to the quarter',
      Basis: 'resolved from the publication date',
      'Task set by': 'Lương Cường',
      'Task due': 'Q1 2026',
      Link: 'https://briefline.test/?event=task-presidents-office-tet-and-first-quarter',
    });
    expect(told['Key phrases']).toContain('“on Wednesday”');
    expect(told.Articles).toContain('Viet Nam News Service (VNS)');
  });

  it('keeps what reports add, and who dates an event, apart from what articles say', () => {
    const [header = [], ...rows] = rowsOf(written(serializeCsv, dataset));
    const cells = (id: string) =>
      Object.fromEntries(header.map((name, i) => [name, rows.find(([own]) => own === id)?.[i]]));
    const report = '“Military-Political Conference of the whole army”, VietnamPlus post1083598';
    const conference = cells('army-military-political-conference-2025');
    expect(conference['Report that gives the date']).toBe(`${report}, published 17 December 2025`);
    expect(conference['Other reports (in our words)']).toContain(
      'which bears out the inferred year',
    );
    expect(conference['Key phrases']).not.toContain('bears out');
    expect(conference.Articles).not.toContain('VietnamPlus');
    // The article's year is inferred, and so is its day of publication.
    expect(conference.Articles).toContain('published 17 December 2025, inferred');
    expect(cells('task-army-2025-training')['Report that gives the date']).toContain(report);
    expect(cells('mangnomek-visit').Articles).toContain('inferred');
  });

  it('says whatever its events say as text, one line each, and never as a formula', () => {
    fc.assert(
      fc.property(hostileDatasets, (hostile) => {
        const text = written(serializeCsv, hostile);
        const [header = [], ...rows] = rowsOf(text);
        expect(rows).toHaveLength(hostile.events.length);
        expect(text.split('\r\n')).toHaveLength(hostile.events.length + 2);
        for (const row of rows) {
          const event = hostile.events.find(({ id }) => id === row[0]);
          const title = oneLine(event?.title.en ?? '');
          // A title may begin with an apostrophe of its own.
          expect([title, `'${title}`]).toContain(row[header.indexOf('Title (English)')]);
          for (const cell of row) {
            expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠﹢]/u);
            expect(cell.trim()).not.toMatch(/^[=+\-@＝＋－＠﹢]/u);
          }
        }
      }),
    );
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@a',
    '\t=1',
    '\r=1',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    '\u200B=1',
    ' =1',
  ])('puts an apostrophe before %j', (title) => {
    const [one] = dataset.events;
    const hostile = { ...dataset, events: [{ ...one!, title: { en: title, vi: title } }] };
    const [header = [], row = []] = rowsOf(written(serializeCsv, hostile));
    expect(row[header.indexOf('Title (English)')]).toMatch(/^'/);
  });
});
