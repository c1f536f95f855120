/** Queries, held to a reader who goes through every record. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { indexDataset } from './dataset-index';
import { parseEdtf } from './edtf';
import {
  EMPTY_FILTER,
  filterSpan,
  NO_IDS,
  withValue,
  type EventFilter,
  type FacetIds,
} from './event-filter';
import { DATE_PRECISIONS, FACETS, type Facet } from './facets';
import { FIXTURE } from './fixture';
import { laneLeaders } from './lane-members';
import { passesNaively } from './naive-filter.test-helper';
import { eventsOf } from './events-of.test-helper';
import { inEnglish } from './phrase';
import { dropped, facetCounts, filterEvents, loosenings, undatedHidden } from './query';
import { ROLES } from './roles';
import type { Dataset, EventDate, TimelineEvent } from './schema';
import { BASES, INSTITUTION_ROLES, KINDS, PARTICIPANT_ROLES, STATUSES } from './vocabulary';

const RUNS = { numRuns: 300 };

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
  fc
    .tuple(fc.constantFrom(...EDTF, '../2026-02-23'), fc.constantFrom(...BASES))
    .map(([edtf, basis]): EventDate => {
      const parsed = parseEdtf(edtf);
      if (!parsed.ok) throw new Error(inEnglish(parsed.error));
      const { earliest, latest, precision } = parsed.value;
      return { edtf, earliest, latest, precision, basis };
    }),
);

const SUBTYPES = ['conference', 'plenum', 'visit'];
/** The first two are the same place. */
const PLACES = ['Hà Nội', 'HA NOI', 'Huế', '北京'].map((name) => ({ en: name, vi: name }));
const PUBLISHERS = ['VNA', 'Báo Sáng', null];
const ARTICLES = FIXTURE.articles.map((article, i) => ({
  ...article,
  publisher: PUBLISHERS[i % PUBLISHERS.length] ?? null,
}));
const IDS: FacetIds = {
  leaders: [...FIXTURE.leaders.map(({ id }) => id), 'nobody'],
  institutions: FIXTURE.institutions.map(({ id }) => id),
  roles: ROLES,
  kinds: KINDS,
  subtypes: [...SUBTYPES, 'unheard-of'],
  statuses: STATUSES,
  places: ['ha-noi', 'hue', 'u5317u4eac'],
  articles: ARTICLES.map(({ id }) => id),
  publishers: ['vna', 'bao-sang'],
  bases: BASES,
  precisions: DATE_PRECISIONS,
};

/** A leader may be named twice, as in the chair and among the speakers. */
const participants = fc.array(
  fc.record({
    leader: fc.constantFrom(...FIXTURE.leaders.map(({ id }) => id)),
    role: fc.constantFrom(...PARTICIPANT_ROLES),
  }),
  { maxLength: 4 },
);
const bodies = fc.array(
  fc.record({
    institution: fc.constantFrom(...IDS.institutions),
    role: fc.constantFrom(...INSTITUTION_ROLES),
  }),
  { maxLength: 4 },
);

const event = fc
  .record({
    date,
    kind: fc.constantFrom(...KINDS),
    subtype: fc.constantFrom(...SUBTYPES),
    status: fc.constantFrom(...STATUSES),
    place: fc.option(fc.constantFrom(...PLACES)),
    participants,
    institutions: bodies,
    articles: fc.subarray([...IDS.articles]),
    base: fc.constantFrom(...FIXTURE.events),
  })
  .map(({ base, place, articles, ...own }): TimelineEvent => {
    const { place: _, ...rest } = base;
    return {
      ...rest,
      ...own,
      ...(place && { place }),
      evidence: articles.map((article) => ({
        article,
        supports: ['substance'],
        quote: { exact: 'x' },
        position: { start: 0, end: 1 },
      })),
    };
  });
/** Any forest of institutions: each is a part of an earlier one, or of none. */
const institutions = fc
  .tuple(...FIXTURE.institutions.map((_, i) => fc.nat({ max: i })))
  .map((parents) =>
    FIXTURE.institutions.map((item, i) => ({ ...item, parent: IDS.institutions[parents[i]! - 1] })),
  );
const dataset = fc
  .tuple(institutions, fc.array(event, { maxLength: 25 }))
  .map(([forest, events]): Dataset => ({
    ...FIXTURE,
    articles: ARTICLES,
    institutions: forest,
    events: events.map((e, i) => ({ ...e, id: `e${i}` })),
  }));

/** Few values are asked for, or nothing would be left; none is chosen and excluded at once. */
const asked = (facet: Facet) =>
  fc
    .tuple(
      fc.nat({ max: 3 }),
      fc.uniqueArray(fc.constantFrom(...IDS[facet]), { maxLength: 3 }),
      fc.nat({ max: 3 }),
    )
    .map(([use, ids, excluded]) => {
      if (use > 1) return { chosen: [], excluded: [] };
      return excluded === 0
        ? { chosen: ids.slice(1), excluded: ids.slice(0, 1) }
        : { chosen: ids, excluded: [] };
    });
const edge = fc.option(fc.constantFrom(...EDTF.filter((text) => !text.includes('/'))));
const filter: fc.Arbitrary<EventFilter> = fc
  .record({
    asked: fc.tuple(...FACETS.map(asked)),
    all: fc.subarray([...FACETS]),
    parts: fc.boolean(),
    q: fc.constant(''),
    from: edge,
    to: edge,
    certain: fc.boolean(),
  })
  .map(({ asked: values, ...rest }) => {
    const ids = (part: 'chosen' | 'excluded') =>
      FACETS.reduce<FacetIds>((all, f, i) => ({ ...all, [f]: values[i]?.[part] ?? [] }), NO_IDS);
    return { ...rest, ...ids('chosen'), excluded: ids('excluded') };
  });
const facet = fc.constantFrom(...FACETS);
const count = (data: Dataset, by: EventFilter) =>
  data.events.filter((e) => passesNaively(data, e, by)).length;

describe('whatever the events and the filter,', () => {
  it('the events kept are those that a reader of every record would keep', () => {
    fc.assert(
      fc.property(dataset, filter, (data, by) => {
        const index = indexDataset(data);
        const kept = eventsOf(index, filterEvents(index, by));
        const expected = data.events.filter((e) => passesNaively(data, e, by));
        expect(new Set(kept)).toEqual(new Set(expected));
      }),
      RUNS,
    );
  });

  it('a value’s count is what choosing it gives', () => {
    fc.assert(
      fc.property(dataset, filter, facet, (data, by, name) => {
        const counts = facetCounts(indexDataset(data), by, name);
        for (const id of IDS[name]) {
          expect(counts.get(id) ?? 0).toBe(count(data, withValue(by, name, id)));
        }
      }),
      RUNS,
    );
  });

  it('a leader’s count is that of the leader’s lane', () => {
    fc.assert(
      fc.property(dataset, (data) => {
        const counts = facetCounts(indexDataset(data), EMPTY_FILTER, 'leaders');
        for (const { id } of data.leaders) {
          const own = data.events.filter((e) => laneLeaders(e).includes(id)).length;
          expect(counts.get(id) ?? 0).toBe(own);
        }
      }),
      RUNS,
    );
  });

  it('an index gives the same answers again', () => {
    fc.assert(
      fc.property(dataset, fc.array(filter, { maxLength: 8 }), (data, filters) => {
        const index = indexDataset(data);
        for (const by of [...filters, ...filters]) {
          expect(filterEvents(index, by).size).toBe(count(data, by));
        }
      }),
    );
  });

  it('what certainly falls within also may', () => {
    fc.assert(
      fc.property(dataset, filter, (data, by) => {
        const index = indexDataset(data);
        const may = filterEvents(index, { ...by, certain: false });
        for (const kept of filterEvents(index, { ...by, certain: true }).ordinals) {
          expect(may.ordinals).toContain(kept);
        }
      }),
    );
  });

  it('what has all of several values has any of them', () => {
    fc.assert(
      fc.property(dataset, filter, (data, by) => {
        const index = indexDataset(data);
        const any = filterEvents(index, { ...by, all: [] });
        for (const kept of filterEvents(index, by).ordinals) expect(any.ordinals).toContain(kept);
      }),
    );
  });

  it('a loosening promises exactly what dropping that condition gives', () => {
    fc.assert(
      fc.property(dataset, filter, (data, by) => {
        for (const loosening of loosenings(indexDataset(data), by)) {
          expect(count(data, { ...by, ...dropped(by, loosening.name) })).toBe(loosening.count);
        }
      }),
    );
  });

  it('the undated that a date range hides are those that pass everything else', () => {
    fc.assert(
      fc.property(dataset, filter, (data, by) => {
        const hidden = data.events.filter(
          (e) => e.date === null && passesNaively(data, e, { ...by, from: null, to: null }),
        );
        const expected = filterSpan(by) === null ? 0 : hidden.length;
        expect(undatedHidden(indexDataset(data), by)).toBe(expected);
      }),
    );
  });
});
