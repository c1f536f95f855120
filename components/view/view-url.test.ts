import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { days } from '@/data/arbitrary';
import { EMPTY_FILTER, NO_IDS, withOnly, type FacetIds } from '@/data/event-filter';
import { DATE_PRECISIONS, FACETS, SHARED_FACETS, type Facet } from '@/data/facets';
import { hasHidden } from '@/data/hidden-characters';
import { ROLES } from '@/data/roles';
import { TASK_STATES } from '@/data/task-state';
import { BASES, KINDS, LANGS, STATUSES } from '@/data/vocabulary';

import { FACET_KEYS } from './filter-url';
import {
  COMPARISONS,
  DEFAULT_VIEW,
  LIST_GROUPINGS,
  LANE_GROUPINGS,
  NOT_ARRANGED,
  TASK_SORTS,
  VIEWS,
  type ViewState,
} from './view-state';
import { isLacking, parseViewState, serializeViewState, type KnownIds } from './view-url';

const id = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('-'));
const ids = fc.uniqueArray(id, { maxLength: 6 });
const day = days('2000-01-01', '2100-12-31');
const edtf = fc.oneof(
  day,
  fc.constantFrom('2026', '2026-33', '2026-01/2026-03', '../2026', '2026-02~', '2025?', '202X'),
);
const query = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('Lương Cường', 'a&b=c', '+%2B#?', ' ', "đồng chí 'x' <b>"),
);
const span = fc
  .tuple(day, day)
  .map(([a, b]) => (a < b ? { first: a, last: b } : { first: b, last: a }));

const lanes = fc.constantFrom(...LANE_GROUPINGS).chain((grouping) => {
  const kinds = fc.uniqueArray(fc.constantFrom<string>(...KINDS));
  const own = { leader: ids, institution: ids, kind: kinds, none: fc.constant([]) }[grouping];
  return fc.record({
    lanes: fc.constant(grouping),
    arrangement: fc.record({ order: own, pinned: own, collapsed: own, isolated: own }),
  });
});

const CLOSED: { readonly [F in Facet]?: readonly string[] } = {
  roles: ROLES,
  kinds: KINDS,
  statuses: STATUSES,
  bases: BASES,
  precisions: DATE_PRECISIONS,
};
/** Of each facet some values chosen and others excluded. */
const facetIds = fc.tuple(
  ...FACETS.map((facet) => {
    const closed = CLOSED[facet];
    return fc.tuple(closed ? fc.uniqueArray(fc.constantFrom(...closed)) : ids, fc.nat({ max: 6 }));
  }),
);
const part = (
  values: readonly (readonly [readonly string[], number])[],
  of: (all: readonly string[], split: number) => readonly string[],
) =>
  FACETS.reduce<FacetIds>(
    (all, facet, i) => ({ ...all, [facet]: of(...(values[i] ?? [[], 0])) }),
    NO_IDS,
  );
const filter = fc
  .record({
    values: facetIds,
    all: fc.subarray<Facet>([...SHARED_FACETS]).map((all) => FACETS.filter((f) => all.includes(f))),
    parts: fc.boolean(),
    q: query.filter((q) => q.length <= 200 && !hasHidden(q)),
    from: fc.option(edtf),
    to: fc.option(edtf),
    certain: fc.boolean(),
  })
  .map(({ values, ...others }) => ({
    ...others,
    ...part(values, (all, split) => all.slice(0, split)),
    excluded: part(values, (all, split) => all.slice(split)),
  }));

const rest = fc.record({
  filter,
  event: fc.option(id),
  view: fc.constantFrom(...VIEWS),
  group: fc.constantFrom(...LIST_GROUPINGS),
  tasks: fc.record({
    asOf: fc.option(day),
    states: fc.uniqueArray(fc.constantFrom(...TASK_STATES)),
    sort: fc.constantFrom(...TASK_SORTS),
  }),
  span: fc.option(span),
  lang: fc.constantFrom(...LANGS),
  data: fc.option(fc.constantFrom('/big.jsonl', 'data/more.json', '../x.json', '/a b,c/d%20.json')),
  external: fc.boolean(),
  compare: fc.option(fc.constantFrom(...COMPARISONS)),
});

const viewState: fc.Arbitrary<ViewState> = fc
  .tuple(rest, lanes)
  .map(([view, own]) => ({ ...view, ...own }));

const KNOWN: KnownIds = {
  leaders: new Set(['to-lam', 'luong-cuong']),
  institutions: new Set(['party']),
  subtypes: new Set(['plenum']),
  places: new Set(['ha-noi']),
  articles: new Set(['morning-news']),
  publishers: new Set(['vna']),
  events: new Set(['party-congress-14']),
};

/** In two parts, since the linter takes it at its word. */
const SCRIPT = ['javascript', 'alert(1)'].join(':');

/** Queries that somebody might write, broken at any place. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(
      fc.tuple(
        fc.oneof(
          fc.constantFrom('leader', 'kind', 'q', 'from', 'to', 'certain', 'lanes', 'event', 'view'),
          fc.constantFrom('order', 'pinned', 'collapsed', 'isolated', 'asof', 'state', 'sort'),
          fc.constantFrom('role', 'subtype', 'status', 'place', 'publisher', 'basis', 'precision'),
          fc.constantFrom('all', 'parts', 'compare'),
          fc.constantFrom('span', 'lang', 'external', 'data', '__proto__', 'constructor', ''),
        ),
        fc.oneof(
          fc.string({ maxLength: 20 }),
          edtf,
          id,
          id.map((excluded) => `-${excluded}`),
          fc.constantFrom('-', '--', '-to-lam,to-lam', 'leader,role,kind', 'undated,-day', '-%2D'),
          fc.constantFrom('%', '%E0%A4', '%00', '1', '0', 'to-lam,,to-lam', '__proto__', '//a/b'),
          fc.constantFrom(SCRIPT, '/..%2f..%2fetc', '/a/../b', '/\\evil.test', 'seen'),
          fc.constantFrom('%2F%2Fevil.test', '2026-01-31/2026-01-01', '%ED%A0%80', 'toString'),
        ),
      ),
      { maxLength: 8 },
    )
    .map((pairs) => `?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`),
);

const isFacet = (name: string): name is Facet => FACETS.some((facet) => facet === name);
const CLOSED_SETS = Object.fromEntries(
  Object.entries(CLOSED).map(([facet, values]) => [facet, new Set(values)]),
);

const parsed = (search: string) => parseViewState(search).state;

describe('the address of a view', () => {
  it('gives the same view back, and nothing in it is ignored', () => {
    fc.assert(
      fc.property(viewState, (state) => {
        const read = parseViewState(serializeViewState(state));
        expect(read.state).toEqual(state);
        expect(read.ignored).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is nothing but characters that a query may hold', () => {
    fc.assert(
      fc.property(viewState, (state) => {
        // RFC 3986, 3.4
        expect(serializeViewState(state)).toMatch(/^(\?([\w\-.~!$&'()*+,;=:@/?]|%[0-9A-F]{2})+)?$/);
      }),
    );
  });

  it('holds no defaults', () => {
    expect(serializeViewState(DEFAULT_VIEW)).toBe('');
    const vietnamese = { ...DEFAULT_VIEW, lang: 'vi' } as const;
    expect(serializeViewState(vietnamese)).toBe('?lang=vi');
    fc.assert(
      fc.property(viewState, (state) => {
        const keys = [...new URLSearchParams(serializeViewState(state)).keys()];
        expect(keys.includes('lanes')).toBe(state.lanes !== DEFAULT_VIEW.lanes);
        expect(keys.includes('order')).toBe(state.arrangement.order.length > 0);
        expect(keys.includes('pinned')).toBe(state.arrangement.pinned.length > 0);
        expect(keys.includes('view')).toBe(state.view !== DEFAULT_VIEW.view);
        expect(keys.includes('lang')).toBe(state.lang !== DEFAULT_VIEW.lang);
        expect(keys.includes('external')).toBe(!state.external);
        expect(keys.includes('compare')).toBe(state.compare !== null);
        expect(keys.includes('certain')).toBe(state.filter.certain);
        expect(keys.includes('q')).toBe(state.filter.q !== '');
        expect(keys.includes('all')).toBe(state.filter.all.length > 0);
        expect(keys.includes('parts')).toBe(!state.filter.parts);
        for (const facet of FACETS) {
          const values = [...state.filter[facet], ...state.filter.excluded[facet]];
          expect(keys.includes(FACET_KEYS[facet])).toBe(values.length > 0);
        }
        expect(keys.includes('span')).toBe(state.span !== null);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('keeps commas, slashes and colons legible', () => {
    const state: ViewState = {
      ...DEFAULT_VIEW,
      filter: { ...EMPTY_FILTER, leaders: ['to-lam', 'luong-cuong'], q: 'lương cường' },
      arrangement: { ...NOT_ARRANGED, order: ['none', 'to-lam'], pinned: ['to-lam'] },
      span: { first: '2025-12-01', last: '2026-02-28' },
    };
    expect(serializeViewState(state)).toBe(
      '?leader=to-lam,luong-cuong&q=l%C6%B0%C6%A1ng+c%C6%B0%E1%BB%9Dng' +
        '&order=none,to-lam&pinned=to-lam&span=2025-12-01/2026-02-28',
    );
  });
});

describe('reading an address', () => {
  it('gives a view for any text, which its own address gives back', () => {
    fc.assert(
      fc.property(hostile, (search) => {
        const { state } = parseViewState(search);
        const again = parseViewState(serializeViewState(state));
        expect(again.state).toEqual(state);
        expect(again.ignored).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('takes only what the dataset knows', () => {
    fc.assert(
      fc.property(hostile, (search) => {
        const { filter: read, event } = parseViewState(search, KNOWN).state;
        for (const [facet, known] of Object.entries({ ...CLOSED_SETS, ...KNOWN })) {
          if (!isFacet(facet)) continue;
          for (const value of [...read[facet], ...read.excluded[facet]]) {
            expect(known.has(value)).toBe(true);
          }
        }
        expect(event === null || KNOWN.events.has(event)).toBe(true);
      }),
    );
    const { state, ignored } = parseViewState('?leader=to-lam,nobody&event=none', KNOWN);
    expect(state).toEqual({ ...DEFAULT_VIEW, filter: { ...EMPTY_FILTER, leaders: ['to-lam'] } });
    expect(ignored).toEqual([
      { key: 'leader', value: 'nobody' },
      { key: 'event', value: 'none' },
    ]);
  });

  it('tells what it could not read from what it could, and the dataset lacks', () => {
    const isLackingIn = (search: string) =>
      isLacking(search, parseViewState(search, KNOWN).ignored);
    expect(isLackingIn('?leader=to-lam,nobody&event=none')).toBe(true);
    expect(isLackingIn('?leader=to-lam')).toBe(false);
    expect(isLackingIn('?leader=nobody&view=hologram')).toBe(false);
    expect(isLackingIn('?leader=No+Body')).toBe(false);
  });

  it('takes only lanes of the grouping at hand, the one of what belongs to nobody among them', () => {
    const { state, ignored } = parseViewState('?order=none,to-lam,party&pinned=party', KNOWN);
    expect(state.arrangement).toEqual({ ...NOT_ARRANGED, order: ['none', 'to-lam'] });
    expect(ignored).toEqual([
      { key: 'order', value: 'party' },
      { key: 'pinned', value: 'party' },
    ]);
    const byKind = parseViewState('?lanes=kind&collapsed=task,to-lam&isolated=none', KNOWN);
    expect(byKind.state.arrangement).toEqual({ ...NOT_ARRANGED, collapsed: ['task'] });
    expect(byKind.ignored).toEqual([
      { key: 'collapsed', value: 'to-lam' },
      { key: 'isolated', value: 'none' },
    ]);
    expect(parseViewState('?lanes=none&pinned=all', KNOWN).state.arrangement).toEqual(NOT_ARRANGED);
  });

  it.each(['/data/other.json', 'other.jsonl', '../a/b.json', '/a%20b.json?c=1'])(
    'opens the dataset %s of its own origin',
    (path) => {
      const { state, ignored } = parseViewState(`?data=${encodeURIComponent(path)}`);
      expect(state.data).toBe(path);
      expect(ignored).toEqual([]);
    },
  );

  it.each([
    '//host.invalid/a.json',
    '/\\host.invalid/a.json',
    '/\t/host.invalid/a.json',
    'https://host.invalid/a.json',
    'http:a.json',
    ' blob:x',
    'data:application/json,{}',
    SCRIPT,
    'x'.repeat(300),
  ])('tells of the dataset %j that it does not open', (path) => {
    const { state, ignored } = parseViewState(`?data=${encodeURIComponent(path)}`);
    expect(state.data).toBe(null);
    expect(ignored.map(({ key }) => key)).toEqual(['data']);
  });

  it.each([
    ['?lanes=moon', 'lanes', 'moon'],
    ['?kind=party', 'kind', 'party'],
    ['?kind=toString', 'kind', 'toString'],
    ['?leader=__proto__', 'leader', '__proto__'],
    ['?leader=To-Lam', 'leader', 'To-Lam'],
    ['?from=yesterday', 'from', 'yesterday'],
    ['?to=2026-02-30', 'to', '2026-02-30'],
    ['?certain=yes', 'certain', 'yes'],
    ['?role=king', 'role', 'king'],
    ['?status=-done', 'status', '-done'],
    ['?basis=--stated', 'basis', '--stated'],
    ['?precision=hour', 'precision', 'hour'],
    ['?subtype=Plenum', 'subtype', 'Plenum'],
    ['?place=%3Cb%3E', 'place', '<b>'],
    ['?publisher=-', 'publisher', '-'],
    ['?all=kind', 'all', 'kind'],
    ['?all=leaders', 'all', 'leaders'],
    ['?parts=1', 'parts', '1'],
    ['?external=no', 'external', 'no'],
    ['?compare=last-month.json', 'compare', 'last-month.json'],
    ['?view=globe', 'view', 'globe'],
    ['?lang=fr', 'lang', 'fr'],
    ['?span=2026-02-01/2026-01-01', 'span', '2026-02-01/2026-01-01'],
    ['?span=2026-02-01', 'span', '2026-02-01'],
    ['?span=2026-02-01/2026-02-30', 'span', '2026-02-01/2026-02-30'],
    ['?__proto__=1', '__proto__', '1'],
    ['?utm_source=mail', 'utm_source', 'mail'],
  ])('%s leaves the default in force and tells what it ignored', (search, key, value) => {
    const { state, ignored } = parseViewState(search);
    expect(state).toEqual(DEFAULT_VIEW);
    expect(ignored).toEqual([{ key, value }]);
  });

  it('reads no half of a letter, which no address could give back', () => {
    expect(parsed('?q=%ED%A0%80').filter.q).not.toMatch(/\p{Surrogate}/u);
  });

  it('takes the first value of a repeated key and tells the others', () => {
    const { state, ignored } = parseViewState('?lang=vi&lang=en&leader=a&leader=b');
    expect(state).toEqual({
      ...DEFAULT_VIEW,
      lang: 'vi',
      filter: { ...EMPTY_FILTER, leaders: ['a'] },
    });
    expect(ignored).toEqual([
      { key: 'leader', value: 'b' },
      { key: 'lang', value: 'en' },
    ]);
  });

  it('reads what is excluded, and of which facets all values are asked', () => {
    const { state, ignored } = parseViewState(
      '?leader=to-lam,luong-cuong&role=chair,-mentioned&place=-ha-noi&all=role,leader&parts=0',
      KNOWN,
    );
    expect(state.filter).toEqual({
      ...EMPTY_FILTER,
      leaders: ['to-lam', 'luong-cuong'],
      roles: ['chair'],
      excluded: { ...NO_IDS, roles: ['mentioned'], places: ['ha-noi'] },
      all: ['leaders', 'roles'],
      parts: false,
    });
    expect(ignored).toEqual([]);
  });

  it('takes a value that is both chosen and excluded as it comes first', () => {
    const { state, ignored } = parseViewState('?kind=-task,task,meeting,-meeting');
    expect(state.filter.kinds).toEqual(['meeting']);
    expect(state.filter.excluded.kinds).toEqual(['task']);
    expect(ignored).toEqual([
      { key: 'kind', value: 'task' },
      { key: 'kind', value: '-meeting' },
    ]);
  });

  it('gives a value that was excluded, and is now the only one asked for, an address read as such', () => {
    const view = parsed('?leader=luong-cuong,-to-lam,-a&role=chair&from=2025');
    const filter = { ...view.filter, ...withOnly(view.filter, 'leaders', 'to-lam') };
    const search = serializeViewState({ ...view, filter });
    expect(search).toBe('?leader=to-lam,-a&role=chair&from=2025');
    const { state, ignored } = parseViewState(search);
    expect(ignored).toEqual([]);
    expect(state.filter).toEqual(filter);
  });

  it('takes each value of a list once', () => {
    expect(parsed('?leader=a,,a,b,a').filter.leaders).toEqual(['a', 'b']);
  });

  it('leaves the switches that pages read for themselves alone', () => {
    expect(parseViewState('?bench=1&print=1&embed=1')).toEqual({
      state: DEFAULT_VIEW,
      ignored: [],
    });
  });

  it('is not drowned by a huge address', () => {
    const list = Array.from({ length: 5_000 }, (_, i) => `leader-${i}`).join(',');
    const { state, ignored } = parseViewState(`?leader=${list}&q=${'x'.repeat(100_000)}`);
    expect(state.filter.leaders).toHaveLength(200);
    expect(state.filter.q).toBe('');
    expect(ignored).toHaveLength(4_801);
    for (const { key, value } of ignored) expect(key.length + value.length).toBeLessThan(300);
  });

  it('tells of a long key only its beginning', () => {
    const [told] = parseViewState(`?${'k'.repeat(10_000)}=1`).ignored;
    expect(told?.key.length).toBeLessThanOrEqual(200);
  });

  it('does not change what everything inherits from', () => {
    parseViewState('?__proto__=polluted&constructor.prototype=x&__proto__[q]=1');
    expect({}).not.toHaveProperty('q');
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
