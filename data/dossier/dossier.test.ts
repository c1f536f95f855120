import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

import { indexDataset } from '@/data/dataset-index';
import { EMPTY_FILTER } from '@/data/event-filter';
import { FIXTURE } from '@/data/fixture';
import { eventsOf } from '@/data/events-of.test-helper';
import { filterEvents } from '@/data/query';
import { datasetSchema } from '@/data/schema';

import { articleDossier } from './article-dossier';
import { institutionDossier } from './institution-dossier';
import { leaderDossier } from './leader-dossier';

const INDEX = indexDataset(FIXTURE);
const ids = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);
const leader = (id: string) => leaderDossier(INDEX.leaders.get(id)!, INDEX);
const institution = (id: string) => institutionDossier(INDEX.institutions.get(id)!, INDEX);
const article = (id: string) => articleDossier(INDEX.articles.get(id)!, INDEX);

it('a leader’s posts stand by when they began, and a task set is no meeting attended', () => {
  const { posts, attended, tasksSet, mentions } = leader('luong-cuong');
  expect(posts.map(({ title }) => title.en)).toEqual(['Head of the army', 'President']);
  expect(ids(attended)).toEqual(['army-conference']);
  expect(ids(tasksSet)).toEqual(['report-in-june', 'modern-army']);
  expect(mentions).toEqual([]);
});

it('who is only mentioned was not there, and was there with nobody', () => {
  const { attended, mentions, companions } = leader('to-lam');
  expect(ids(attended)).toEqual(['party-congress-14']);
  expect(ids(mentions)).toEqual(['army-conference']);
  expect(companions).toEqual([]);
  expect(leader('luong-cuong').companions).toEqual([]);
});

it('leaders who were at the same events are counted, the most frequent first', () => {
  const at = (ids: readonly string[]) =>
    ids.map((id) => ({ leader: id, role: 'attendee' as const }));
  const events = FIXTURE.events.map((event) => {
    if (event.id === 'party-congress-14') {
      return { ...event, participants: at(['to-lam', 'luong-cuong']) };
    }
    return event.id === 'plenum-8'
      ? { ...event, participants: at(['nguyen-phu-trong', 'to-lam', 'luong-cuong']) }
      : event;
  });
  const index = indexDataset({ ...FIXTURE, events });
  const { companions } = leaderDossier(index.leaders.get('to-lam')!, index);
  expect(companions.map((companion) => [companion.leader, ids(companion.events)])).toEqual([
    ['luong-cuong', ['party-congress-14', 'plenum-8']],
    ['nguyen-phu-trong', ['plenum-8']],
  ]);
});

it('an institution has its whole, its parts, its people, and its tasks by due date', () => {
  const party = institution('communist-party');
  expect(party.parent).toBe(null);
  expect(ids(party.parts)).toEqual(['military-commission']);
  expect(ids(party.attended)).toEqual(['party-congress-14', 'plenum-8']);
  expect(party.people.map(({ leader: { id } }) => id)).toEqual(['to-lam']);

  const commission = institution('military-commission');
  expect(commission.parent?.id).toBe('communist-party');
  expect(ids(commission.tasks)).toEqual(['report-in-june']);
  expect(commission.people[0]?.posts.map(({ title }) => title.en)).toEqual(['Head of the army']);
});

it('tasks of its parts stand apart, each once, and with its own are those that the filter keeps', () => {
  const { tasks, partTasks } = institution('communist-party');
  expect(tasks).toEqual([]);
  expect(partTasks.map(({ part, tasks: own }) => [part.id, ids(own)])).toEqual([
    ['military-commission', ['report-in-june']],
  ]);
  const all = indexDataset(
    datasetSchema.parse(JSON.parse(readFileSync('data/events.json', 'utf8'))),
  );
  for (const one of all.dataset.institutions) {
    const dossier = institutionDossier(one, all);
    const shown = [dossier, ...dossier.partTasks].flatMap((part) => ids(part.tasks));
    const filter = { ...EMPTY_FILTER, institutions: [one.id], roles: ['assignee'] };
    expect([...shown].sort()).toEqual([...ids(eventsOf(all, filterEvents(all, filter)))].sort());
  }
});

it('tasks that are due stand before those that are not, the soonest first', () => {
  const task = INDEX.events.get('report-in-june')!;
  const due = (id: string, edtf: string | null) => ({
    ...task,
    id,
    task: { ...task.task!, due: edtf },
  });
  const events = [
    due('open', null),
    due('late', '2027'),
    due('soon', '2026-03'),
    due('none', null),
  ];
  const index = indexDataset({ ...FIXTURE, events });
  const { tasks } = institutionDossier(index.institutions.get('military-commission')!, index);
  expect(ids(tasks).slice(0, 2)).toEqual(['soon', 'late']);
  expect(tasks).toHaveLength(4);
});

it('an article has its events with its own phrases, in the order of its text', () => {
  const told = article('morning-news').find(({ event }) => event.id === 'army-conference');
  expect(told?.evidence.map(({ quote }) => quote.exact)).toEqual([
    'The president spoke at the conference',
    'this morning (December 17)',
    'held in Hà Nội',
  ]);
  const congress = article('bao-sang').find(({ event }) => event.id === 'party-congress-14');
  expect(congress?.evidence).toHaveLength(1);
});

it('a report has what it adds, and the dates with which it disagrees', () => {
  const told = article('daily-report');
  expect(ids(told.map(({ event }) => event))).toEqual(['elections-16', 'party-congress-14']);
  expect(told[1]?.notes.map(({ en }) => en)).toEqual(['It closed early.']);
  expect(told[0]?.rivalDates.map(({ edtf }) => edtf)).toEqual(['2026/2031']);
});
