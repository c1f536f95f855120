import { describe, expect, it } from 'vitest';

import { FIXTURE } from '../fixture';
import type { TimelineEvent } from '../schema';
import { probableDuplicates } from './duplicates';

const event: TimelineEvent = {
  id: 'a',
  kind: 'meeting',
  subtype: 'session',
  status: 'held',
  title: { en: 'The commission reviews its year', vi: 'Quân ủy tổng kết năm' },
  summary: { en: 'x', vi: 'x' },
  date: {
    edtf: '2025-12',
    earliest: '2025-12-01',
    latest: '2025-12-31',
    precision: 'month',
    basis: 'stated',
  },
  participants: [],
  institutions: [{ institution: 'military-commission', role: 'organiser' }],
  relations: [],
  evidence: [
    { article: 'one', supports: ['date'], quote: { exact: 'x' }, position: { start: 0, end: 1 } },
  ],
};

const other: TimelineEvent = {
  ...event,
  id: 'b',
  title: { en: 'Commission reviews the year', vi: 'Quân uỷ họp' },
  evidence: event.evidence.map((item) => ({ ...item, article: 'two' })),
};

const pairs = (...events: TimelineEvent[]) => probableDuplicates({ ...FIXTURE, events });

describe('probable duplicates', () => {
  it('are of one kind, at one time, of one institution, with similar titles, in two articles', () => {
    expect(pairs(event, other)).toEqual([{ a: 'a', b: 'b' }]);
  });

  it.each<[string, Partial<TimelineEvent>]>([
    ['another kind', { kind: 'milestone' }],
    ['another time', { date: { ...event.date!, earliest: '2024-12-01', latest: '2024-12-31' } }],
    ['no date', { date: null }],
    ['another institution', { institutions: [] }],
    ['another title', { title: { en: 'Talks on trade', vi: 'Hội đàm' } }],
    ['the same article', { evidence: event.evidence }],
  ])('are not suspected with %s', (_, change) => {
    expect(pairs(event, { ...other, ...change })).toEqual([]);
  });
});
