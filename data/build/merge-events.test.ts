import { describe, expect, it } from 'vitest';

import { addReports } from './add-reports';
import { mergeEvents } from './merge-events';
import type { EventSource, MentionSource, ReportsFile, SourceFile } from './source-schema';
import { dateTasks } from './task-date';

const both = (text: string) => ({ en: text, vi: text });
const quote = (exact: string, at: number) => ({ supports: ['date' as const], exact, at });

const happening: EventSource = {
  id: 'congress',
  kind: 'congress',
  subtype: 'national',
  status: 'planned',
  title: both('Congress'),
  summary: both('It meets.'),
  date: { edtf: '2026', modifier: 'early', basis: 'stated' },
  participants: [{ leader: 'x', role: 'mentioned' }],
  institutions: [{ institution: 'party', role: 'organiser' }],
  evidence: [quote('later', 9), quote('🎉 first', 3)],
};

const task: EventSource = {
  id: 'prepare',
  kind: 'task',
  subtype: 'preparation',
  status: 'assigned',
  title: both('Prepare'),
  summary: both('Prepare.'),
  institutions: [{ institution: 'office', role: 'assignee' }],
  task: { by: 'x', to: ['office', 'party'], at: 'congress', due: '2026-12' },
  relations: [{ type: 'implements', event: 'congress' }],
  evidence: [quote('prepare', 20)],
};

const source = (id: string, events: EventSource[], mentions: MentionSource[] = []): SourceFile => ({
  article: {
    id,
    file: `${id}.txt`,
    sha256: '0'.repeat(64),
    publisher: null,
    lang: 'en',
    title: both(id),
    published: null,
    publishedBasis: null,
  },
  events,
  mentions,
});

const SOURCES = [
  source('a', [happening, task]),
  source(
    'b',
    [],
    [
      {
        event: 'congress',
        date: { edtf: '2026-02', basis: 'stated' },
        participants: [
          { leader: 'x', role: 'chair' },
          { leader: 'y', role: 'guest' },
        ],
        institutions: [
          { institution: 'party', role: 'organiser' },
          { institution: 'office', role: 'guest' },
        ],
        evidence: [quote('there', 0)],
      },
    ],
  ),
];

const report = (
  id: string,
  date: string | undefined,
  disagrees?: true,
): ReportsFile['reports'][number] => ({
  id,
  publisher: 'Paper',
  address: 'Paper 1',
  lang: 'en',
  title: both(id),
  published: '2026-02-02',
  adds: [
    {
      event: 'congress',
      note: both(`says ${id}`),
      ...(date !== undefined && { date }),
      ...(disagrees && { disagrees }),
    },
  ],
});

describe('one happening in several articles', () => {
  const [congress, prepare] = mergeEvents(SOURCES);

  it('is one event with all its evidence, each article in reading order', () => {
    expect(
      congress?.evidence.map(({ article, quote: { exact }, position }) => [
        article,
        exact,
        position.start,
        position.end,
      ]),
    ).toEqual([
      ['a', '🎉 first', 3, 10],
      ['a', 'later', 9, 14],
      ['b', 'there', 0, 5],
    ]);
  });

  it('has each leader once, in the strongest role, and each institution once a role', () => {
    expect(congress?.participants).toEqual([
      { leader: 'x', role: 'chair' },
      { leader: 'y', role: 'guest' },
    ]);
    expect(congress?.institutions).toEqual([
      { institution: 'party', role: 'organiser' },
      { institution: 'office', role: 'guest' },
    ]);
  });

  it('has the date on which they agree', () => {
    expect(congress?.date?.edtf).toBe('2026-02');
  });

  it('ties a task to its meeting and to those who must do it', () => {
    expect(prepare?.relations).toEqual([
      { type: 'assigned-at', event: 'congress' },
      { type: 'implements', event: 'congress' },
    ]);
    expect(prepare?.institutions).toEqual([
      { institution: 'office', role: 'assignee' },
      { institution: 'party', role: 'assignee' },
    ]);
  });
});

describe('reports outside the articles', () => {
  const congressWith = (...reports: ReportsFile['reports']) =>
    addReports(mergeEvents(SOURCES), reports)[0];

  it('give the date where they share a day with the articles, whose own date stays beside it', () => {
    const event = congressWith(report('r', '2026-02-10'), report('s', '2026-02-10'));
    expect(event?.date).toMatchObject({ edtf: '2026-02-10', basis: 'external', report: 'r' });
    expect(event?.date?.note).toEqual(both('says r'));
    expect(event?.articleDate?.edtf).toBe('2026-02');
    expect(event?.reports?.map(({ article }) => article)).toEqual(['r', 's']);
    expect(event?.rivalDates).toBeUndefined();
  });

  it('leave the date to the articles where these say the same without inferring it', () => {
    const event = congressWith(report('r', '2026-02'));
    expect(event?.date).toMatchObject({ edtf: '2026-02', basis: 'stated' });
    expect(event?.articleDate).toBeUndefined();
    expect(event?.reports).toHaveLength(1);
  });

  it('are rivals where they share none', () => {
    const event = congressWith(report('r', '2026-03-10'));
    expect(event?.date?.edtf).toBe('2026-02');
    expect(event?.articleDate).toBeUndefined();
    expect(event?.rivalDates).toMatchObject([
      { article: 'r', edtf: '2026-03-10', basis: 'external' },
    ]);
  });

  it('are rivals where a person marks that they disagree, though they share days', () => {
    const event = congressWith(report('r', '2026', true));
    expect(event?.date?.edtf).toBe('2026-02');
    expect(event?.rivalDates).toMatchObject([{ article: 'r', edtf: '2026' }]);
  });

  it('are rivals to each other where the articles would allow both', () => {
    const event = congressWith(report('r', '2026-02-10'), report('s', '2026-02-11'));
    expect(event?.date?.report).toBe('r');
    expect(event?.rivalDates).toMatchObject([{ article: 's' }]);
  });

  it('may add a note without a date', () => {
    const event = congressWith(report('r', undefined));
    expect(event?.date?.basis).toBe('stated');
    expect(event?.reports).toEqual([{ article: 'r', note: both('says r') }]);
  });

  it('date the tasks set at their meeting too, with what the articles support beside it', () => {
    const events = dateTasks(addReports(mergeEvents(SOURCES), [report('r', '2026-02-10')]));
    expect(events[1]?.date).toMatchObject({ edtf: '2026-02-10/2026-12', basis: 'external' });
    expect(events[1]?.articleDate).toMatchObject({ edtf: '2026-02/2026-12', basis: 'stated' });
  });
});
