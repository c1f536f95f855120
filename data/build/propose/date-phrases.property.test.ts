import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseEdtf } from '../../edtf';
import { addDays, weekday } from '../../time';
import { findDatePhrases, resolveDatePhrase } from './date-phrases';
import { languageOf } from './language';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const THU = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1950-01-01', days));

interface Parts {
  readonly y: number;
  readonly m: number;
  readonly d: number;
  readonly month: string;
  readonly weekday: number;
}

function partsOf(iso: string): Parts {
  const [y = 0, m = 0, d = 0] = iso.split('-').map(Number);
  return { y, m, d, month: MONTHS[m - 1] ?? '', weekday: weekday(iso) };
}

const ENGLISH: readonly ((p: Parts) => string)[] = [
  ({ y, month, d }) => `${month} ${d}, ${y}`,
  ({ y, month, d }) => `on ${d} ${month} ${y}`,
  ({ y, month, d }) => `the ${d}th of ${month}, ${y}`,
  ({ y, month, d }) => `${month.slice(0, 3)} ${d}, ${y}`,
  ({ y, month, d, weekday }) => `${WEEKDAYS[weekday]}, ${month} ${d}, ${y}`,
  ({ y, month, d, weekday }) => `on the morning of ${d} ${month} ${y} (${WEEKDAYS[weekday]})`,
];
const VIETNAMESE: readonly ((p: Parts) => string)[] = [
  ({ y, m, d }) => `ngày ${d}/${m}/${y}`,
  ({ y, m, d }) => `sáng ${d}-${m}-${y}`,
  ({ y, m, d }) => `${String(d).padStart(2, '0')}.${String(m).padStart(2, '0')}.${y}`,
  ({ y, m, d }) => `ngày ${d} tháng ${m} năm ${y}`,
  ({ y, m, d, weekday }) => `${THU[weekday]}, ngày ${d}/${m}/${y}`,
];
const YEARLESS = [
  { lang: 'en', of: ({ month, d }: Parts) => `${month} ${d}` },
  { lang: 'en', of: ({ month, d }: Parts) => `this morning (${d} ${month})` },
  { lang: 'vi', of: ({ m, d }: Parts) => `ngày ${d}/${m}` },
  { lang: 'vi', of: ({ m, d }: Parts) => `sáng nay (${d}-${m})` },
  { lang: 'vi', of: ({ m, d }: Parts) => `chiều ${d} tháng ${m}` },
] as const;

describe('any day', () => {
  it('is the day that is written out in full, whatever the pattern', () => {
    fc.assert(
      fc.property(day, fc.option(day, { nil: null }), (date, published) => {
        const parts = partsOf(date);
        const expected = { edtf: date, basis: 'stated' };
        for (const write of ENGLISH) {
          expect(resolveDatePhrase(write(parts), { lang: 'en', published })).toEqual(expected);
        }
        for (const write of VIETNAMESE) {
          expect(resolveDatePhrase(write(parts), { lang: 'vi', published })).toEqual(expected);
        }
      }),
    );
  });

  it('is told without its year from an article of the same day or the next', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 1 }), (date, later) => {
        for (const { lang, of } of YEARLESS) {
          const published = addDays(date, later);
          expect(resolveDatePhrase(of(partsOf(date)), { lang, published })).toEqual({
            edtf: date,
            basis: 'resolved',
          });
        }
      }),
    );
  });

  it('has a weekday by which an article of the same week calls it', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 6 }), (date, later) => {
        const published = addDays(date, later);
        const expected = { edtf: date, basis: 'resolved' };
        const english = `on ${WEEKDAYS[weekday(date)]}`;
        expect(resolveDatePhrase(english, { lang: 'en', published })).toEqual(expected);
        const vietnamese = `sáng ${THU[weekday(date)]}`;
        expect(resolveDatePhrase(vietnamese, { lang: 'vi', published })).toEqual(expected);
      }),
    );
  });

  it('does not take a weekday that is another', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 6 }), (date, off) => {
        const { y, month, d, weekday } = partsOf(date);
        const phrase = `${WEEKDAYS[(weekday + off) % 7]}, ${month} ${d}, ${y}`;
        const found = resolveDatePhrase(phrase, { lang: 'en', published: null });
        expect(found).toHaveProperty('abstains');
      }),
    );
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...'from to between and by the end of early mid - – — / , ( ) 2025 2026-2030 17 31 5/3 12/2025'.split(
      ' ',
    ),
    ...'December May Friday Q1 last this next year month quarter ngày tháng năm quý thứ Sáu'.split(
      ' ',
    ),
    ...'từ đến trước sau đầu giữa cuối sáng nay hôm qua Tết mồng I/2026 57-NQ/TW 🎉 \n ä'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
    fc.array(words, { maxLength: 40 }).map((list) => list.join('')),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
  );

  it('gives phrases that stand where they say, and EDTF that can be read', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('en' as const, 'vi' as const),
        fc.option(day, { nil: null }),
        (source, lang, published) => {
          let from = 0;
          for (const { phrase, position, proposal } of findDatePhrases(source, {
            lang,
            published,
          })) {
            expect([...source].slice(position.start, position.end).join('')).toBe(phrase);
            expect(position.start).toBeGreaterThanOrEqual(from);
            from = position.end;
            if ('edtf' in proposal) expect(parseEdtf(proposal.edtf).ok).toBe(true);
            else expect(proposal.abstains).not.toBe('');
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is scanned in linear time: no pattern repeats a group without bound', () => {
    for (const lang of ['en', 'vi'] as const) {
      const { units, before, after, gaps } = languageOf(lang);
      const patterns = [...[...units, ...before, ...after].map((rule) => rule.pattern)];
      for (const pattern of [...patterns, ...Object.values(gaps)]) {
        expect(pattern.source).not.toMatch(/\)(?:[*+]|\{\d+,\})/);
      }
    }
  });
});
