import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { hostileDatasets, hostileText } from '@/components/export/hostile.test-helper';
import { PICTURE } from '@/components/i18n/picture';
import { COMPARED } from '@/components/picture/sample.test-helper';
import type { Script } from '@/data/briefing/script-schema';
import { FIXTURE } from '@/data/fixture';
import { datasetSchema } from '@/data/schema';
import { addDays } from '@/data/time';

import { MOST_EVENTS } from './document-of';
import { TITLE_PAD_PX } from './cover-sheets';
import { rowHeight, type Row } from './row';
import { laidOut } from './sample.test-helper';
import { COLUMNS_PX, HEADING_PX, TABLE_HEADING_PX, type PaperDocument, type Sheet } from './sheet';
import { printable, READING, SMALL, type Type } from './text';

const REAL = datasetSchema.parse(JSON.parse(readFileSync('data/events.json', 'utf8')));

const heights = (rows: readonly Row[], type: Type) =>
  rows.reduce((sum, row) => sum + rowHeight(row, type), 0);

/** How high a sheet's body is filled, px. */
function filled(sheet: Sheet, { size }: PaperDocument): number {
  switch (sheet.kind) {
    case 'cover':
      return (
        heights(sheet.rows, READING) +
        (sheet.title ? sheet.title.lines.length * sheet.type.line + TITLE_PAD_PX : 0)
      );
    case 'chart': {
      const { caption, drawing } = sheet;
      const above = caption ? caption.words.lines.length * caption.type.line + 10 : 0;
      const below = drawing ? (drawing.height * size.bodyWidth) / drawing.width : 0;
      return HEADING_PX + above + below;
    }
    case 'notes':
      return HEADING_PX + heights(sheet.rows, READING);
    case 'events':
    case 'sources':
      return TABLE_HEADING_PX + COLUMNS_PX + heights(sheet.rows, SMALL);
  }
}

function expectToFit(document: PaperDocument) {
  for (const sheet of document.sheets) {
    expect(filled(sheet, document), sheet.kind).toBeLessThanOrEqual(document.size.bodyHeight + 1);
  }
}

const rowsOf = ({ sheets }: PaperDocument, kind: 'events' | 'sources') =>
  sheets.flatMap((sheet) => (sheet.kind === kind ? sheet.rows : []));
/** Column by column: a row that goes on leaves the others behind. */
const wordsIn = (rows: readonly Row[]) =>
  [0, 1, 2, 3]
    .flatMap((column) => rows.flatMap(({ cells }) => cells[column] ?? []))
    .flatMap(({ lines }) => lines)
    .join('');
/** Where lines are broken, spaces go. */
const bare = (text: string) => printable(text).replace(/\s+/gu, '');

const scriptOf = (patch: Partial<Script> = {}): Script => ({
  version: 1,
  title: { en: 'A year', vi: 'Một năm' },
  author: 'Somebody',
  audience: { en: 'Everybody', vi: 'Mọi người' },
  asOf: '2026-02-01',
  marking: { tlp: 'AMBER+STRICT', text: 'Draft' },
  scenes: [
    {
      id: 'one',
      view: '',
      caption: { en: 'All of it', vi: 'Tất cả' },
      notes: { en: 'Say this.', vi: 'Nói điều này.' },
      highlight: [],
    },
  ],
  ...patch,
});

describe('a document', () => {
  test('tells every event of the view once in its table, by number, and every source that it cites', () => {
    for (const lang of ['en', 'vi'] as const) {
      const document = laidOut(REAL, `?lang=${lang}`);
      const rows = rowsOf(document, 'events').filter(({ isContinued }) => !isContinued);
      expect(rows.map(({ head }) => head)).toEqual(REAL.events.map((_, i) => String(i + 1)));
      expect(new Set(rows.map(({ eventId }) => eventId))).toEqual(
        new Set(REAL.events.map(({ id }) => id)),
      );
      const table = bare(wordsIn(rowsOf(document, 'events')));
      for (const { title, evidence } of REAL.events) {
        expect(table).toContain(bare(title[lang]));
        for (const { quote } of evidence) expect(table).toContain(bare(quote.exact));
      }
      const cited = new Set([...table.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number)));
      const listed = rowsOf(document, 'sources').map(({ head }) => head);
      expect(listed).toEqual(listed.map((_, i) => `[${i + 1}]`));
      expect(Math.max(...cited)).toBeLessThanOrEqual(listed.length);
      expectToFit(document);
    }
  });

  test('is legible: each event that begins or ends in a period is found there by its number', () => {
    const document = laidOut(REAL);
    const told = document.sheets.flatMap((sheet) =>
      sheet.kind === 'chart' ? JSON.stringify(sheet.drawing).match(/\(\d+\)/g) : [],
    );
    const dated = REAL.events.filter(({ date }) => date !== null);
    for (let number = 1; number <= dated.length; number += 1) {
      expect(told, `number ${number}`).toContain(`(${number})`);
    }
  });

  test('splits the timeline as it is asked to', () => {
    const headings = (query: string) =>
      laidOut(REAL, query).sheets.flatMap((sheet) =>
        sheet.kind === 'chart' ? [sheet.heading.text] : [],
      );
    expect(headings('?print=view&split=year').join()).toMatch(/^2023.*2024.*2025.*2026/);
    expect(headings('?print=view&split=quarter').join()).toMatch(
      /Q4 2023.*Q4 2024.*Q1 2025.*Q1 2026/,
    );
    expect(headings('?print=view&split=month').join()).toMatch(
      /December 2023.*December 2024.*January 2025.*October 2025.*January 2026/,
    );
    expect(headings('?print=view&split=none')).toEqual([]);
    expect(headings('?print=view&span=2026-02-20/2026-03-10')).toHaveLength(1);
  });

  test('goes down to months where a quarter has no room for all words, and only there', () => {
    const [event] = FIXTURE.events;
    if (!event) throw new Error('the fixture has no event');
    const on = (day: string, i: number) => ({
      ...event,
      id: `event-${day}-${i}`,
      relations: [],
      date: {
        ...{ edtf: day, earliest: day, latest: day },
        ...({ precision: 'day', basis: 'stated' } as const),
      },
    });
    const days = [...Array(90).keys()].map((i) => addDays('2025-01-01', i));
    const many = days.flatMap((day) => [...Array(5).keys()].map((i) => on(day, i)));
    const events = [...many, on('2024-06-01', 0), on('2025-08-01', 0)];
    const headings = laidOut({ ...FIXTURE, events }, '?print=view').sheets.flatMap((sheet) =>
      sheet.kind === 'chart' ? [sheet.heading.text.replace(/, part.*/, '')] : [],
    );
    expect([...new Set(headings)]).toEqual([
      '2024',
      'January 2025',
      'February 2025',
      'March 2025',
      'Q3 2025',
    ]);
  });

  test('is split more coarsely than it is asked to where that would be a book, and says so', () => {
    const [event] = FIXTURE.events;
    if (!event) throw new Error('the fixture has no event');
    const events = [...Array(7 * 12).keys()].map((i) => {
      const day = `${2019 + Math.floor(i / 12)}-${String(1 + (i % 12)).padStart(2, '0')}-15`;
      const date = { edtf: day, earliest: day, latest: day } as const;
      const known = { precision: 'day', basis: 'stated' } as const;
      return { ...event, id: `event-${i}`, relations: [], date: { ...date, ...known } };
    });
    const window = { start: '2019-01-01', end: '2026-01-01' };
    const document = laidOut({ ...FIXTURE, window, events }, '?print=view&split=month');
    const headings = document.sheets.flatMap((s) => (s.kind === 'chart' ? [s.heading.text] : []));
    expect(headings[0]).toBe('Q1 2019');
    expect(JSON.stringify(document.sheets[0])).toContain('split by quarters');
  });

  test('is drawn as one, and says so, where even its years would be a book', () => {
    const [event] = FIXTURE.events;
    if (!event) throw new Error('the fixture has no event');
    const events = [...Array(70).keys()].map((i) => {
      const day = `${1950 + i}-05-15`;
      const date = { edtf: day, earliest: day, latest: day } as const;
      const known = { precision: 'day', basis: 'stated' } as const;
      return { ...event, id: `event-${i}`, relations: [], date: { ...date, ...known } };
    });
    const window = { start: '1950-01-01', end: '2020-01-01' };
    const coverOf = (query: string) =>
      JSON.stringify(laidOut({ ...FIXTURE, window, events }, query).sheets[0]);
    expect(coverOf('?print=view&split=year')).toContain('drawn as one');
    // Nothing was asked for that is not there.
    expect(coverOf('?print=view')).not.toContain('drawn as one');
    expect(coverOf('?print=view&split=none')).not.toContain('drawn as one');
  });

  test('holds what the filter and the span of the view leave, and what nobody dates', () => {
    const document = laidOut(REAL, '?span=2026-01-10/2026-01-30&kind=congress,milestone');
    const ids = rowsOf(document, 'events').map(({ eventId }) => eventId);
    expect(ids).toContain('cpv-national-congress-14');
    expect(ids).toContain('party-centenary-goals');
    expect(ids).not.toContain('lprp-congress-11');
  });

  test('shows what another version had otherwise, and tells it in words', () => {
    const read = (query: string, own: Script | null = null) => {
      const document = laidOut(FIXTURE, query, own, COMPARED);
      expectToFit(document);
      const of = (kind: Sheet['kind']) =>
        JSON.stringify(document.sheets.filter((sheet) => sheet.kind === kind));
      return { charts: of('chart'), cover: of('cover'), events: of('events') };
    };
    const { charts, cover, events } = read('?print=view');
    const { legend, legendSigns } = PICTURE.en;
    const explained = [legendSigns.added, legend.oldDate, legend.withdrawn];
    for (const text of [...explained, 'A withdrawn visit', '· new']) {
      expect(charts.includes(text), text).toBe(true);
    }
    expect(cover).toContain('A withdrawn visit: 5 October 2025');
    expect(cover).toContain('Compared with');
    expect(events).toContain('Before: 3 November 2025');
    expect(events).toContain('· new');
    // What was withdrawn from other days is no matter of this view, nor of a script.
    expect(read('?print=view&span=2026-01-01/2026-03-01').cover).not.toContain('A withdrawn');
    const spoken = read('?print=script', scriptOf());
    expect(Object.values(spoken).join()).not.toMatch(/A withdrawn|Before: |· new/);
  });

  test('has what was withdrawn once, below the last of its lanes, however many sheets they take', () => {
    const document = laidOut(REAL, '?print=view&split=year', null, COMPARED);
    const sheets = document.sheets.filter(
      (sheet) => sheet.kind === 'chart' && sheet.heading.text.startsWith('2025'),
    );
    expect(sheets.length).toBeGreaterThan(1);
    const has = sheets.map((sheet) => JSON.stringify(sheet).includes('A withdrawn visit'));
    expect(has).toEqual(sheets.map((_, i) => i === sheets.length - 1));
    expectToFit(document);
  });

  test('has a sheet for each scene, and its notes if they are asked for', () => {
    const kinds = (query: string) => laidOut(FIXTURE, query, scriptOf()).sheets.map((s) => s.kind);
    expect(kinds('?print=script')).toEqual(['cover', 'chart', 'events', 'sources']);
    expect(kinds('?print=script&notes=1')).toEqual([
      ...['cover', 'chart', 'notes', 'events', 'sources'],
    ]);
  });

  test('says when a scene asks for what is not there', () => {
    const [scene] = scriptOf().scenes;
    if (!scene) throw new Error('the script has no scene');
    const document = laidOut(
      FIXTURE,
      '?print=script',
      scriptOf({ scenes: [{ ...scene, highlight: ['gone-for-ever'] }] }),
    );
    expect(JSON.stringify(document.sheets[1])).toContain('gone-for-ever');
  });

  test('is the same for the same request', () => {
    expect(laidOut(REAL, '?split=quarter')).toEqual(laidOut(REAL, '?split=quarter'));
  });

  test('tells on its cover how many events are more than anybody prints', () => {
    const [event] = FIXTURE.events;
    if (!event) throw new Error('the fixture has no event');
    const events = Array.from({ length: MOST_EVENTS + 5 }, (_, i) => ({
      ...event,
      id: `event-${i}`,
      relations: [],
    }));
    const document = laidOut({ ...FIXTURE, events });
    expect(rowsOf(document, 'events').filter(({ isContinued }) => !isContinued)).toHaveLength(
      MOST_EVENTS,
    );
    expect(JSON.stringify(document.sheets[0])).toContain('first 1,000 of 1,005');
    expectToFit(document);
  });
});

describe('hostile words', () => {
  test('stay words, every letter of them, on sheets that hold them', () => {
    fc.assert(
      fc.property(hostileDatasets, fc.constantFrom('a4', 'letter'), (dataset, paper) => {
        const document = laidOut(dataset, `?print=view&paper=${paper}`);
        expectToFit(document);
        const table = bare(wordsIn(rowsOf(document, 'events')));
        for (const { title, summary } of dataset.events) {
          expect(table).toContain(bare(title.en));
          expect(table).toContain(bare(summary.en));
        }
        const covers = JSON.stringify(document.sheets.filter(({ kind }) => kind === 'cover'));
        const told = document.sheets.flatMap((sheet) =>
          sheet.kind === 'cover' && sheet.title ? sheet.title.lines : [],
        );
        expect(bare(told.join(''))).toBe(bare(dataset.title.en));
        expect(covers).toContain('As of');
      }),
      { numRuns: 20 },
    );
  });

  test('of a script stand in full on its scenes and notes', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (caption, notes) => {
        const [scene] = scriptOf().scenes;
        if (!scene) throw new Error('the script has no scene');
        const long = { en: caption.repeat(4).slice(0, 4_000), vi: '' };
        const own = { ...scene, caption: long, notes: { en: notes, vi: '' } };
        const document = laidOut(
          FIXTURE,
          '?print=script&notes=1',
          scriptOf({ scenes: [own], title: { en: caption.slice(0, 300), vi: '' } }),
        );
        expectToFit(document);
        const words = bare(
          document.sheets
            .flatMap((sheet) => {
              if (sheet.kind === 'chart') return sheet.caption?.words.lines ?? [];
              return sheet.kind === 'notes' ? [wordsIn(sheet.rows)] : [];
            })
            .join(''),
        );
        expect(words).toContain(bare(long.en.trim()));
        expect(words).toContain(bare(notes.trim()));
      }),
      { numRuns: 20 },
    );
  });
});
