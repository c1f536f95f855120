import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { indexDataset } from './dataset-index';
import { parseEdtf } from './edtf';
import { FACETS, type Facet } from './facets';
import { byDate } from './event-order';
import { FIXTURE } from './fixture';
import {
  EMPTY_FILTER,
  eventsOf,
  facetCounts,
  filterEvents,
  filterSpan,
  loosenings,
  undatedHidden,
  type EventFilter,
} from './query';
import type { Dataset, EventDate, TimelineEvent } from './schema';
import { KINDS } from './vocabulary';

const INDEX = indexDataset(FIXTURE);
/** Ids in the fixture's order. */
const filtered = (patch: Partial<EventFilter>, index = INDEX) => {
  const place = ({ id }: TimelineEvent) => FIXTURE.events.findIndex((event) => event.id === id);
  return [...eventsOf(index, filterEvents(index, { ...EMPTY_FILTER, ...patch }))]
    .sort((a, b) => place(a) - place(b))
    .map(({ id }) => id);
};

describe('a filter', () => {
  it('without conditions keeps every event, in the order of time', () => {
    const inTime = [...FIXTURE.events].sort(byDate).map(({ id }) => id);
    expect(eventsOf(INDEX, filterEvents(INDEX, EMPTY_FILTER)).map(({ id }) => id)).toEqual(inTime);
  });

  it('takes several values of one facet as alternatives', () => {
    expect(filtered({ leaders: ['to-lam', 'nguyen-phu-trong'] })).toEqual([
      'army-conference',
      'party-congress-14',
      'plenum-8',
    ]);
  });

  it('lets facets narrow one another', () => {
    expect(filtered({ leaders: ['luong-cuong'], kinds: ['meeting'] })).toEqual(['army-conference']);
  });

  it('finds a task by who set it and by who must do it', () => {
    const ids = ['modern-army', 'report-in-june'];
    expect(filtered({ kinds: ['task'], leaders: ['luong-cuong'] })).toEqual(ids);
    expect(filtered({ kinds: ['task'], institutions: ['military-commission'] })).toEqual([ids[1]]);
  });

  it('finds what the parts of an institution do by the whole', () => {
    const institutions = ['a', 'b', 'c'].map((id, i, all) => ({
      ...FIXTURE.institutions[0]!,
      id,
      parent: all[i - 1],
    }));
    const events = institutions.map(({ id }) => ({
      ...FIXTURE.events[0]!,
      id: `at-${id}`,
      institutions: [{ institution: id, role: 'host' as const }],
    }));
    const index = indexDataset({ ...FIXTURE, institutions, events });
    expect(filtered({ institutions: ['a'] }, index)).toEqual(['at-a', 'at-b', 'at-c']);
    expect(filtered({ institutions: ['b'] }, index)).toEqual(['at-b', 'at-c']);
    expect(filtered({ institutions: ['c'] }, index)).toEqual(['at-c']);
    expect([...facetCounts(index, EMPTY_FILTER, 'institutions')].sort()).toEqual([
      ['a', 3],
      ['b', 2],
      ['c', 1],
    ]);
  });

  it('takes a report outside the articles for a source too', () => {
    expect(filtered({ articles: ['daily-report'] })).toEqual(['party-congress-14']);
  });

  it.each(['luong cuong', 'Lương Cường', 'LUONG  CUONG', 'cường', 'president cuong'])(
    'finds Lương Cường’s events by “%s”',
    (q) => {
      expect(filtered({ q })).toEqual(['army-conference', 'modern-army', 'report-in-june']);
    },
  );

  it('wants every word, in any of the texts and in both languages', () => {
    expect(filtered({ q: 'congress dai hoi' })).toEqual(['party-congress-14']);
    expect(filtered({ q: 'congress nowhere' })).toEqual([]);
  });

  it('keeps what may fall within its dates, and no undated event', () => {
    expect(filtered({ from: '2026-01', to: '2026-01' })).toEqual([
      'modern-army',
      'report-in-june',
      'party-congress-14',
      'elections-16',
      'early-programme',
    ]);
    expect(undatedHidden(INDEX, { ...EMPTY_FILTER, from: '2026' })).toBe(1);
    expect(undatedHidden(INDEX, EMPTY_FILTER)).toBe(0);
  });

  it('keeps only what certainly falls within, where asked to', () => {
    expect(filtered({ from: '2026-01', to: '2026-01', certain: true })).toEqual([
      'party-congress-14',
    ]);
  });

  it('that ends before it begins keeps nothing', () => {
    expect(filtered({ from: '2030', to: '2024' })).toEqual([]);
  });

  it('ignores dates that are none', () => {
    expect(filtered({ from: 'yesterday' })).toHaveLength(FIXTURE.events.length);
  });
});

it('names the conditions that alone empty the result, most events first', () => {
  const filter: EventFilter = {
    ...EMPTY_FILTER,
    leaders: ['luong-cuong'],
    kinds: ['congress'],
  };
  expect(loosenings(INDEX, filter)).toEqual([
    { name: 'kinds', count: 3 },
    { name: 'leaders', count: 1 },
  ]);
  expect(loosenings(INDEX, { ...filter, q: 'nowhere' })).toEqual([]);
});

/** The same questions, asked of each event by reading its record from end to end. */
function naive({ institutions }: Dataset, event: TimelineEvent, filter: EventFilter): boolean {
  const isWithin = (id: string, whole: string): boolean =>
    id === whole || institutions.some((item) => item.parent === whole && isWithin(id, item.id));
  const values: { readonly [F in Facet]: readonly string[] } = {
    leaders: [...event.participants.map((p) => p.leader), event.task?.assignedBy ?? ''],
    institutions: [
      ...event.institutions.map((i) => i.institution),
      ...(event.task?.assignees ?? []),
    ],
    kinds: [event.kind],
    articles: [
      ...event.evidence.map((e) => e.article),
      ...(event.reports ?? []).map((r) => r.article),
    ],
  };
  for (const facet of FACETS) {
    const chosen: readonly string[] = filter[facet];
    const isMet = (id: string) =>
      values[facet].some((v) => (facet === 'institutions' ? isWithin(v, id) : v === id));
    if (chosen.length > 0 && !chosen.some(isMet)) return false;
  }
  const from = filter.from === null ? null : parseEdtf(filter.from);
  const to = filter.to === null ? null : parseEdtf(filter.to);
  const first = from?.ok ? from.value.earliest : null;
  const last = to?.ok ? to.value.latest : null;
  if (first === null && last === null) return true;
  if (event.date === null) return false;
  const { earliest, latest } = event.date;
  if (first !== null && last !== null && first > last) return false;
  if (filter.certain) {
    return (
      (first === null || (earliest !== null && earliest >= first)) &&
      (last === null || (latest !== null && latest <= last))
    );
  }
  return (
    (first === null || latest === null || latest >= first) &&
    (last === null || earliest === null || earliest <= last)
  );
}

const EDTF = [
  '2024',
  '2025-12',
  '2025-12-17',
  '2026-33',
  '2026-01-19',
  '2026/2030',
  '2025-12-30/..',
];
const date = fc.option(
  fc.constantFrom(...EDTF, '../2026-02-23').map((edtf): EventDate => {
    const parsed = parseEdtf(edtf);
    if (!parsed.ok) throw new Error(parsed.error);
    const { earliest, latest, precision } = parsed.value;
    return { edtf, earliest, latest, precision, basis: 'stated' };
  }),
);
const subset = (ids: readonly string[]) => fc.subarray([...ids]);
const leaderIds = FIXTURE.leaders.map(({ id }) => id);
const institutionIds = FIXTURE.institutions.map(({ id }) => id);
const articleIds = FIXTURE.articles.map(({ id }) => id);

const event = fc
  .record({
    date,
    kind: fc.constantFrom(...KINDS),
    leaders: subset(leaderIds),
    institutions: subset(institutionIds),
    articles: subset(articleIds),
    base: fc.constantFrom(...FIXTURE.events),
  })
  .map(({ base, date: when, kind, leaders, institutions, articles }): TimelineEvent => ({
    ...base,
    kind,
    date: when,
    participants: leaders.map((leader) => ({ leader, role: 'attendee' })),
    institutions: institutions.map((institution) => ({ institution, role: 'subject' })),
    evidence: articles.map((article) => ({
      article,
      supports: ['substance'],
      quote: { exact: 'x' },
      position: { start: 0, end: 1 },
    })),
  }));
/** Any forest of institutions: each is a part of an earlier one, or of none. */
const institutions = fc
  .tuple(...FIXTURE.institutions.map((_, i) => fc.nat({ max: i })))
  .map((parents) =>
    FIXTURE.institutions.map((item, i) => ({ ...item, parent: institutionIds[parents[i]! - 1] })),
  );
const dataset = fc
  .tuple(institutions, fc.array(event, { maxLength: 25 }))
  .map(([forest, events]): Dataset => ({
    ...FIXTURE,
    institutions: forest,
    events: events.map((e, i) => ({ ...e, id: `e${i}` })),
  }));
const edge = fc.option(fc.constantFrom(...EDTF.filter((text) => !text.includes('/'))));
const filter: fc.Arbitrary<EventFilter> = fc.record({
  leaders: subset(leaderIds),
  institutions: subset(institutionIds),
  kinds: fc.subarray([...KINDS]),
  articles: subset(articleIds),
  q: fc.constant(''),
  from: edge,
  to: edge,
  certain: fc.boolean(),
});

describe('whatever the events and the filter,', () => {
  it('the events kept are those that a reader of every record would keep', () => {
    fc.assert(
      fc.property(dataset, filter, (data, asked) => {
        const index = indexDataset(data);
        const kept = eventsOf(index, filterEvents(index, asked));
        expect(new Set(kept)).toEqual(new Set(data.events.filter((e) => naive(data, e, asked))));
      }),
    );
  });

  it('a value’s count is what choosing it alone in its facet gives', () => {
    fc.assert(
      fc.property(dataset, filter, fc.constantFrom(...FACETS), (data, asked, facet) => {
        const index = indexDataset(data);
        const ids = {
          leaders: leaderIds,
          institutions: institutionIds,
          kinds: KINDS,
          articles: articleIds,
        };
        const counts = facetCounts(index, asked, facet);
        for (const id of ids[facet]) {
          const chosen = { ...asked, [facet]: [id] };
          expect(counts.get(id) ?? 0).toBe(
            data.events.filter((e) => naive(data, e, chosen)).length,
          );
        }
      }),
    );
  });

  it('what certainly falls within also may', () => {
    fc.assert(
      fc.property(dataset, filter, (data, asked) => {
        const index = indexDataset(data);
        const may = filterEvents(index, { ...asked, certain: false });
        for (const kept of filterEvents(index, { ...asked, certain: true }).ordinals) {
          expect(may.ordinals).toContain(kept);
        }
      }),
    );
  });

  it('a loosening promises exactly what dropping that condition gives', () => {
    const emptied = {
      leaders: { leaders: [] },
      institutions: { institutions: [] },
      kinds: { kinds: [] },
      articles: { articles: [] },
      q: { q: '' },
      dates: { from: null, to: null },
    };
    fc.assert(
      fc.property(dataset, filter, (data, asked) => {
        const index = indexDataset(data);
        for (const { name, count } of loosenings(index, asked)) {
          expect(filterEvents(index, { ...asked, ...emptied[name] }).size).toBe(count);
        }
      }),
    );
  });

  it('the undated that a date range hides are those that pass everything else', () => {
    fc.assert(
      fc.property(dataset, filter, (data, asked) => {
        const hidden = data.events.filter(
          (e) => e.date === null && naive(data, e, { ...asked, from: null, to: null }),
        );
        const expected = filterSpan(asked) === null ? 0 : hidden.length;
        expect(undatedHidden(indexDataset(data), asked)).toBe(expected);
      }),
    );
  });
});
