import { describe, expect, it } from 'vitest';

import { indexDataset } from './dataset-index';
import { byDate } from './event-order';
import { FIXTURE } from './fixture';
import { EMPTY_FILTER, NO_IDS, type EventFilter } from './event-filter';
import { eventsOf } from './events-of.test-helper';
import { facetCounts, filterEvents, loosenings, undatedHidden } from './query';
import type { TimelineEvent } from './schema';

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

  it('finds what the parts of an institution do by the whole, or not, where asked to', () => {
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
    expect(filtered({ institutions: ['a'], parts: false }, index)).toEqual(['at-a']);
    expect(filtered({ institutions: ['b'] }, index)).toEqual(['at-b', 'at-c']);
    expect(filtered({ institutions: ['c'] }, index)).toEqual(['at-c']);
    expect([...facetCounts(index, EMPTY_FILTER, 'institutions')].sort()).toEqual([
      ['a', 3],
      ['b', 2],
      ['c', 1],
    ]);
  });

  it('takes several values together, where all are asked for', () => {
    const institutions = ['ministry-of-defence', 'military-commission'];
    expect(filtered({ institutions, all: ['institutions'] })).toEqual(['army-conference']);
    const withNobody = [...institutions, 'nobody'];
    expect(filtered({ institutions: withNobody, all: ['institutions'] })).toEqual([]);
  });

  it('leaves out what has an excluded value', () => {
    const excluded = { ...NO_IDS, kinds: ['meeting'] };
    expect(filtered({ leaders: ['luong-cuong'], excluded })).toEqual([
      'modern-army',
      'report-in-june',
    ]);
  });

  it('has no event of a leader who is only mentioned in it, unless that role is asked for', () => {
    const leaders = ['to-lam'];
    expect(filtered({ leaders })).toEqual(['party-congress-14']);
    expect(filtered({ leaders, roles: ['mentioned'] })).toEqual(['army-conference']);
    const excluded = { ...NO_IDS, leaders };
    expect(filtered({ kinds: ['meeting'], excluded })).toContain('army-conference');
    expect(filtered({ roles: ['mentioned'], excluded })).toEqual([]);
    // Before it is chosen, the role tells how many it would leave.
    expect(facetCounts(INDEX, { ...EMPTY_FILTER, leaders }, 'roles').get('mentioned')).toBe(1);
  });

  it('asks a role of the leaders that are chosen', () => {
    expect(filtered({ leaders: ['to-lam'], roles: ['speaker'] })).toEqual([]);
    expect(filtered({ leaders: ['luong-cuong'], roles: ['assigner'] })).toEqual([
      'modern-army',
      'report-in-june',
    ]);
    const excluded = { ...NO_IDS, roles: ['mentioned'] };
    expect(filtered({ leaders: ['to-lam'], excluded })).not.toContain('army-conference');
  });

  it('asks a role of the institutions that are chosen, beside that of the leaders', () => {
    const asked = { leaders: ['luong-cuong'], roles: ['assigner', 'assignee'] };
    expect(filtered({ ...asked, institutions: ['ministry-of-defence'] })).toEqual(['modern-army']);
    expect(filtered({ ...asked, institutions: ['military-commission'] })).toEqual([
      'report-in-june',
    ]);
  });

  it('asks a role of anybody, where none of those chosen can have it', () => {
    const tasks = ['modern-army', 'report-in-june'];
    expect(filtered({ roles: ['assignee'] })).toEqual(tasks);
    expect(filtered({ roles: ['assignee'], leaders: ['luong-cuong'] })).toEqual(tasks);
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
  const both = { ...filter, leaders: ['luong-cuong', 'to-lam'], all: ['leaders'] as const };
  expect(loosenings(INDEX, both)).toEqual([
    { name: 'leaders', count: 1 },
    { name: 'all', count: 1 },
  ]);
});
