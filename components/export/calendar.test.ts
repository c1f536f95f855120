import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';

import { indexDataset } from '@/data/dataset-index';
import { datasetSchema, type Dataset, type EventDate } from '@/data/schema';
import { addDays } from '@/data/time';

import { serializeCalendar } from './calendar';
import { escapeText, foldLine } from './calendar-text';
import { NOTHING_TO_NOTE } from './export-context';
import { allOf, contextOf, hostileDatasets, hostileText, written } from './hostile.test-helper';

const dataset: Dataset = datasetSchema.parse(JSON.parse(readFileSync('data/events.json', 'utf8')));

function entriesOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents().map((entry) => {
    const told = (name: string) => entry.getFirstPropertyValue(name)?.toString() ?? '';
    return {
      kind: entry.name,
      id: told('uid').replace(/@briefline$/, ''),
      first: told('dtstart'),
      last: addDays(told('dtend'), -1),
      summary: told('summary'),
      description: told('description'),
      location: told('location'),
      status: told('status'),
      stamp: told('dtstamp'),
      isAllDay: entry.getFirstProperty('dtstart')?.type === 'date',
    };
  });
}
type Entry = ReturnType<typeof entriesOf>[number];

const withDate = (date: Partial<EventDate>, status: 'held' | 'planned' = 'held') => {
  const [one] = dataset.events.filter(({ kind }) => kind === 'meeting');
  const own = { edtf: '2026', precision: 'day', basis: 'stated', ...date } as EventDate;
  const events = [{ ...one!, status, date: own, rivalDates: [] }];
  return entriesOf(written(serializeCalendar, { ...dataset, events }))[0];
};

describe('the calendar', () => {
  it('has every dated event once, on all the days that its date can touch, and counts the others', () => {
    const index = indexDataset(dataset);
    const pieces: string[] = [];
    const work = serializeCalendar(contextOf(index), allOf(index));
    let next = work.next();
    for (; !next.done; next = work.next()) pieces.push(next.value);
    const dated = dataset.events.flatMap(({ id, date }) => (date ? [{ id, date }] : []));
    expect(next.value).toEqual({
      ...NOTHING_TO_NOTE,
      undated: dataset.events.length - dated.length,
    });
    const entries = new Map(entriesOf(pieces.join('')).map((entry) => [entry.id, entry]));
    expect([...entries.keys()].sort()).toEqual(dated.map(({ id }) => id).sort());
    for (const { id, date } of dated) {
      const entry = entries.get(id);
      expect(entry?.isAllDay).toBe(true);
      expect(entry?.first).toBe(date.earliest ?? date.latest);
      expect(entry?.last).toBe(date.latest ?? date.earliest);
      expect(entry?.stamp).toBe('2026-11-22T00:00:00Z');
    }
  });

  it.each<[string, Partial<EventDate>, Partial<Entry>]>([
    [
      'a day',
      { edtf: '2026-01-20', earliest: '2026-01-20', latest: '2026-01-20' },
      { first: '2026-01-20', last: '2026-01-20', status: 'CONFIRMED' },
    ],
    [
      'several days',
      { edtf: '2026-01-19/2026-01-23', earliest: '2026-01-19', latest: '2026-01-23' },
      { first: '2026-01-19', last: '2026-01-23', status: 'CONFIRMED' },
    ],
    [
      'the end of a leap February',
      { edtf: '2024-02-29', earliest: '2024-02-29', latest: '2024-02-29' },
      { first: '2024-02-29', last: '2024-02-29', status: 'CONFIRMED' },
    ],
  ])('stands on %s as it is', (_, date, expected) => {
    const entry = withDate(date);
    expect(entry).toMatchObject(expected);
    expect(entry?.summary).not.toContain('not exact');
    expect(withDate(date, 'planned')?.status).toBe('TENTATIVE');
  });

  it.each<[string, Partial<EventDate>]>([
    ['2026', { earliest: '2026-01-01', latest: '2026-12-31', precision: 'year' }],
    [
      'early 2026',
      { earliest: '2026-01-01', latest: '2026-04-30', precision: 'year', modifier: 'early' },
    ],
    [
      'Q1 2026',
      { edtf: '2026-33', earliest: '2026-01-01', latest: '2026-03-31', precision: 'quarter' },
    ],
    ['by 23 February 2026', { edtf: '../2026-02-23', earliest: null, latest: '2026-02-23' }],
    [
      'from 17 December 2025, no end given',
      { edtf: '2025-12-17/..', earliest: '2025-12-17', latest: null },
    ],
    [
      'about 17 December 2025',
      { edtf: '2025-12-17~', earliest: '2025-12-17', latest: '2025-12-17' },
    ],
  ])('says of “%s” that it is not exact, in its title and its text', (words, date) => {
    const entry = withDate(date);
    expect(entry?.summary).toContain(`(date not exact: ${words})`);
    expect(entry?.description).toContain(`date not exact: ${words}`);
    expect(entry?.status).toBe('TENTATIVE');
    expect(entry?.first).toBe(date.earliest ?? date.latest);
    expect(entry?.last).toBe(date.latest ?? date.earliest);
  });

  it('says whatever its events say as text, and nothing in it makes entries or lines of its own', () => {
    const told = (text: string) =>
      text
        .replace(/\p{Surrogate}/gu, '\uFFFD')
        .replace(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/g, '\n')
        .replace(/[^\P{Cc}\n\t]/gu, '');
    fc.assert(
      fc.property(hostileDatasets, (hostile) => {
        const text = written(serializeCalendar, hostile);
        for (const line of text.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        }
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const entries = entriesOf(text);
        const dated = hostile.events.filter(({ date }) => date !== null);
        expect(entries.map(({ id }) => id).sort()).toEqual(dated.map(({ id }) => id).sort());
        for (const { id, title, place, date } of dated) {
          const entry = entries.find((one) => one.id === id);
          expect(entry?.kind).toBe('vevent');
          expect(entry?.summary.startsWith(told(title.en))).toBe(true);
          expect(entry?.location).toBe(told(place?.en ?? ''));
          expect(entry?.first).toBe(date?.earliest ?? date?.latest);
        }
      }),
    );
  });

  it('is the same, byte for byte, when it is written again', () => {
    expect(written(serializeCalendar, dataset)).toBe(written(serializeCalendar, dataset));
  });
});

it('a line is folded to 75 octets without cutting a letter, and unfolds to itself', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const line = escapeText(text);
      const folded = foldLine(line);
      expect(folded.replaceAll('\r\n ', '')).toBe(line);
      for (const part of folded.split('\r\n')) {
        expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
        expect(part).not.toMatch(/\p{Surrogate}/u);
      }
    }),
  );
});
