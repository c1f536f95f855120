import { describe, expect, it } from 'vitest';

import { checkDataset } from './check';
import { FIXTURE } from './fixture';
import { inEnglish } from './phrase';
import type { Dataset, TimelineEvent } from './schema';

const first = FIXTURE.events[0]!;
const task = FIXTURE.events.find(({ kind }) => kind === 'task')!;
const external = FIXTURE.events.find(({ date }) => date?.basis === 'external')!;

/** The dataset with one event changed. */
const withEvent = (event: TimelineEvent, change: Partial<TimelineEvent>): Dataset => ({
  ...FIXTURE,
  events: FIXTURE.events.map((item) => (item === event ? { ...item, ...change } : item)),
});
const at = (event: TimelineEvent) => `events[${FIXTURE.events.indexOf(event)}]`;
const withoutArticleDate = (): Dataset => {
  const { articleDate: _, ...rest } = external;
  return { ...FIXTURE, events: FIXTURE.events.map((item) => (item === external ? rest : item)) };
};

describe('a dataset', () => {
  it('that is sound has no problem', () => {
    expect(checkDataset(FIXTURE)).toEqual([]);
  });

  it.each<[string, Dataset, string]>([
    [
      'an id twice',
      { ...FIXTURE, leaders: [...FIXTURE.leaders, FIXTURE.leaders[0]!] },
      `leaders[${FIXTURE.leaders.length}].id`,
    ],
    [
      'an unknown leader',
      withEvent(first, { participants: [{ leader: 'x', role: 'chair' }] }),
      `${at(first)}.participants[0].leader`,
    ],
    [
      'an unknown institution',
      withEvent(first, { institutions: [{ institution: 'x', role: 'host' }] }),
      `${at(first)}.institutions[0].institution`,
    ],
    [
      'an unknown article',
      withEvent(first, { evidence: [{ ...first.evidence[0]!, article: 'x' }] }),
      `${at(first)}.evidence[0].article`,
    ],
    ['no evidence', withEvent(first, { evidence: [] }), `${at(first)}.evidence`],
    [
      'a position of another length',
      withEvent(first, { evidence: [{ ...first.evidence[0]!, position: { start: 0, end: 1 } }] }),
      `${at(first)}.evidence[0].position`,
    ],
    [
      'a relation to nothing',
      withEvent(first, { relations: [{ type: 'reviews', event: 'x' }] }),
      `${at(first)}.relations[0].event`,
    ],
    [
      'a relation to itself',
      withEvent(first, { relations: [{ type: 'reviews', event: first.id }] }),
      `${at(first)}.relations[0].event`,
    ],
    ['a task block on a meeting', withEvent(first, { task: task.task! }), `${at(first)}.task`],
    ['a task without its relation', withEvent(task, { relations: [] }), `${at(task)}.relations`],
    [
      'bounds that its EDTF does not give',
      withEvent(first, { date: { ...first.date!, latest: '2030-01-01' } }),
      `${at(first)}.date`,
    ],
    [
      'a precision that its EDTF does not give',
      withEvent(first, { date: { ...first.date!, precision: 'year' } }),
      `${at(first)}.date.precision`,
    ],
    [
      'EDTF that is none',
      withEvent(first, { date: { ...first.date!, edtf: '17/12/25' } }),
      `${at(first)}.date.edtf`,
    ],
    ['an external date alone', withoutArticleDate(), `${at(external)}.articleDate`],
    [
      'an article without its file',
      {
        ...FIXTURE,
        articles: FIXTURE.articles.map((a, i) => (i === 0 ? { ...a, file: null } : a)),
      },
      'articles[0].file',
    ],
    [
      'an institution within itself',
      {
        ...FIXTURE,
        institutions: FIXTURE.institutions.map((item, i) =>
          i === 0 ? { ...item, parent: item.id } : item,
        ),
      },
      'institutions[0].parent',
    ],
  ])('with %s has a problem with its path and a fix', (_, dataset, path) => {
    const problems = checkDataset(dataset);
    expect(problems.map((problem) => problem.path)).toContain(path);
    expect(
      problems.every(({ message, fix }) => inEnglish(message) !== '' && inEnglish(fix) !== ''),
    ).toBe(true);
  });

  it('has every problem reported', () => {
    const dataset = withEvent(first, {
      participants: [{ leader: 'x', role: 'chair' }],
      evidence: [],
    });
    expect(checkDataset(dataset).length).toBeGreaterThanOrEqual(2);
  });
});
