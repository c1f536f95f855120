// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { click, find, press, render, unmount } from '@/components/ui/render.test-helper';
import { indexDataset } from '@/data/dataset-index';
import { FIXTURE, MORNING_TEXT } from '@/data/fixture';
import type { CalendarDay } from '@/data/time';
import type { Lang } from '@/data/vocabulary';

import { EventDetails, type EventDetailsProps } from './event-details';

afterEach(unmount);

const INDEX = indexDataset(FIXTURE);
const nothing = () => undefined;

function show(id: string, props: Partial<EventDetailsProps> = {}, lang: Lang = 'en') {
  const event = INDEX.events.get(id);
  if (!event) throw new Error(`the fixture has no ${id}`);
  return render(
    <EventDetails
      event={event}
      index={INDEX}
      today="2026-11-22"
      eventHref={(other) => `?event=${other}`}
      pageHref={null}
      onSelect={nothing}
      onFilterLeader={nothing}
      onFilterInstitution={nothing}
      onClose={nothing}
      passages={new Set(['morning-news'])}
      loadPassage={() => Promise.resolve(MORNING_TEXT)}
      {...props}
    />,
    lang,
  );
}

/** The part of the details under a heading. */
function part(container: HTMLElement, title: string): HTMLElement {
  const heading = [...container.querySelectorAll('h3')].find((h) => h.textContent === title);
  const section = heading?.closest('section');
  if (!section) throw new Error(`no part is called "${title}"`);
  return section;
}

describe('the date', () => {
  it('is told in words, with its basis and the phrase that gives it', () => {
    expect(part(show('army-conference'), 'When').textContent).toContain(
      '17 December 2025, stated: “this morning (December 17)”',
    );
  });

  it('reads natively in Vietnamese, the phrase staying in its language', () => {
    const when = part(show('army-conference', {}, 'vi'), 'Thời gian');
    expect(when.textContent).toContain(
      '17 tháng 12 năm 2025, bài báo nêu rõ: “this morning (December 17)”',
    );
    expect(when.querySelector('[lang="en"]')?.textContent).toBe('“this morning (December 17)”');
  });

  it('tells whose it is, and what the articles support, where a report gives the better one', () => {
    const when = part(show('party-congress-14'), 'When').textContent;
    expect(when).toContain('19–23 January 2026, from another report: Daily Report 5009461');
    expect(when).toContain(
      'The articles supportbetween 1 January and 23 February 2026, inferred: ' +
        'Early 2026, and over by 23 February.',
    );
  });

  it('shows a contradiction with both sides and their sources', () => {
    const when = part(show('elections-16'), 'When').textContent;
    expect(when).toContain('The sources disagree on the date');
    expect(when).toContain('2026–2030, stated: “nhiệm kỳ 2026-2030” (drawn)');
    expect(when).toContain('2026–2031, according to Daily Report 5009461');
  });

  it('of an undated event is not invented', () => {
    expect(part(show('plenum-8'), 'When').textContent).toBe('WhenNot dated: no source says when.');
  });
});

describe('a task', () => {
  it('tells who set it, to whom and where; that no due date is given is said', () => {
    const task = part(show('modern-army'), 'The task').textContent;
    expect(task).toContain('Set byLương Cường');
    expect(task).toContain('To be done byMinistry of National Defence');
    expect(task).toContain('Set atConference of the whole army');
    expect(task).toContain('Dueno due date given');
    expect(task).not.toContain('past');
  });

  it('past its due date without a report does not read as not done', () => {
    const task = part(show('report-in-june'), 'The task').textContent;
    expect(task).toContain('Due24 June 2026 · The due date is past.');
    expect(task).toContain('That does not mean that it was not done');
  });

  it('takes its date from the words of the meeting where it was set', () => {
    expect(part(show('modern-army'), 'When').textContent).toContain(
      'from 17 December 2025, no end given, stated: “this morning (December 17)”',
    );
  });
});

it('what tells of a task only after the day asked about is no report yet', () => {
  const [report, task] = ['early-programme', 'report-in-june'];
  const index = indexDataset({
    ...FIXTURE,
    events: FIXTURE.events.map((event) =>
      event.id === report ? { ...event, relations: [{ type: 'reviews', event: task }] } : event,
    ),
  });
  const told = (today: CalendarDay) => part(show(task, { index, today }), 'The task').textContent;
  expect(told('2025-12-31')).toContain('No report found');
  expect(told('2026-01-01')).not.toContain('No report found');
});

describe('the people', () => {
  it('stand with the posts that they held then, the possible told apart from the certain', () => {
    const who = part(show('army-conference'), 'Who').textContent;
    expect(who).toContain('Lương Cường · speakerPresident');
    expect(who).not.toContain('Head of the army');
    expect(who).toContain(
      'Tô Lâm · only mentionedPerhaps then: General Secretary (ended January 2026)',
    );
  });

  it('hold a post that the article names only if it tells of them there', () => {
    const event = INDEX.events.get('army-conference')!;
    const leaders = FIXTURE.leaders.map((leader) => ({
      ...leader,
      posts: leader.posts.map(({ from: _, to: __, ...post }) => ({
        ...post,
        source: 'morning-news',
      })),
    }));
    const who = part(
      show('army-conference', { event, index: indexDataset({ ...FIXTURE, leaders }) }),
      'Who',
    ).textContent;
    expect(who).toContain('Lương Cường · speakerPresident (so named in the article)');
    expect(who).toContain('Tô Lâm · only mentionedPerhaps then: General Secretary');
    expect(who).not.toContain('General Secretary (so named');
  });

  it('filter when their names are pressed', () => {
    const onFilterLeader = vi.fn();
    const container = show('army-conference', { onFilterLeader });
    click(find(container, 'button', 'Show only events with Tô Lâm'));
    expect(onFilterLeader).toHaveBeenCalledWith('to-lam');
  });
});

it('a related event is a link that selects without leaving the page', () => {
  const onSelect = vi.fn();
  const related = part(show('army-conference', { onSelect }), 'Related events');
  const link = related.querySelector<HTMLAnchorElement>('a[href="?event=modern-army"]');
  if (!link) throw new Error('the task set at the conference is related to it');
  click(link);
  expect(onSelect).toHaveBeenCalledWith('modern-army');
});

describe('the evidence', () => {
  it('shows the passage with the key phrases marked', async () => {
    const evidence = part(show('army-conference'), 'Evidence');
    await act(async () => find(evidence, 'button', 'Show passage').click());
    const marks = [...evidence.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marks).toEqual([
      'The president spoke at the conference',
      'this morning (December 17)',
      'held in Hà Nội',
    ]);
    expect(evidence.querySelector('blockquote')?.lang).toBe('en');
  });

  it('says why there is no passage where the text is not there', () => {
    expect(part(show('elections-16'), 'Evidence').textContent).toContain(
      'The article’s text is not on this installation: it belongs to its publisher, Báo Sáng.',
    );
  });

  it('says so too when the text turns out to be missing', async () => {
    const loadPassage = () => Promise.reject(new Error('404'));
    const evidence = part(show('army-conference', { passages: null, loadPassage }), 'Evidence');
    await act(async () => find(evidence, 'button', 'Show passage').click());
    expect(evidence.textContent).toContain('The article’s text is not on this installation');
  });

  it('warns when the text is not the one that was read', async () => {
    const loadPassage = () => Promise.resolve('Another text altogether.');
    const evidence = part(show('army-conference', { loadPassage }), 'Evidence');
    await act(async () => find(evidence, 'button', 'Show passage').click());
    expect(evidence.textContent).toContain('the phrase does not stand at its place');
  });
});

it('what the data say twice is no trouble', () => {
  const error = vi.spyOn(console, 'error');
  const twice = <T,>(items: readonly T[] = []) => [...items, ...items];
  const events = FIXTURE.events.map((event) => ({
    ...event,
    participants: twice(event.participants),
    institutions: twice(event.institutions),
    relations: twice(event.relations),
    evidence: twice(event.evidence),
    ...(event.reports && { reports: twice(event.reports) }),
    ...(event.rivalDates && { rivalDates: twice(event.rivalDates) }),
    ...(event.task && { task: { ...event.task, assignees: twice(event.task.assignees) } }),
  }));
  const index = indexDataset({ ...FIXTURE, events });
  for (const event of events) {
    show(event.id, { event, index });
    unmount();
  }
  expect(error).not.toHaveBeenCalled();
  error.mockRestore();
});

it('the heading takes the focus when the reader opened the details, and only then', () => {
  show('army-conference');
  expect(document.activeElement).toBe(document.body);
  show('army-conference', { focusHeading: true });
  expect(document.activeElement?.textContent).toBe('Conference of the whole army');
});

it('Escape closes', () => {
  const onClose = vi.fn();
  const heading = show('army-conference', { onClose }).querySelector('h2');
  if (heading) press(heading, 'Escape');
  expect(onClose).toHaveBeenCalledOnce();
});
