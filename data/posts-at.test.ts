import { describe, expect, it } from 'vitest';

import { FIXTURE } from './fixture';
import { postsAt, postsAtEvent, type Post } from './posts-at';
import type { Leader, TimelineEvent } from './schema';

const task = FIXTURE.events.find(({ kind }) => kind === 'task')!;

describe('posts at a date', () => {
  const leader = (post: Partial<Post>): Leader => ({
    id: 'x',
    name: 'X',
    aliases: [],
    posts: [{ title: { en: 'Chair', vi: 'Chủ tịch' }, institution: 'i', ...post }],
  });
  const day = { earliest: '2026-01-15', latest: '2026-01-15' };
  const held = (post: Partial<Post>, date: Parameters<typeof postsAt>[1] = day) => {
    const { certain, possible } = postsAt(leader(post), date);
    return certain.length > 0 ? 'certain' : possible.length > 0 ? 'possible' : 'no';
  };

  it.each<[Partial<Post>, string]>([
    [{ from: '2026-01-15' }, 'certain'],
    [{ from: '2026-01-16' }, 'no'],
    [{ from: '../2026-01-10' }, 'certain'],
    [{ from: '../2026-01-20' }, 'possible'],
    [{ from: '2026' }, 'possible'],
    [{ from: '2025', to: '2026-01' }, 'possible'],
    [{ from: '2025', to: '2026-02' }, 'certain'],
    [{ from: '2025', to: '2026-01-15/..' }, 'certain'],
    [{ from: '2024', to: '2025' }, 'no'],
    [{}, 'possible'],
    [{ to: '2025' }, 'no'],
  ])('%j is held on 15 January 2026: %s', (post, expected) => {
    expect(held(post)).toBe(expected);
  });

  it('are only possible where the date is vague or missing', () => {
    const year = { earliest: '2026-01-01', latest: '2026-12-31' };
    expect(held({ from: '2026-06-01' }, year)).toBe('possible');
    expect(held({ from: '2025', to: '2026-06-01' }, year)).toBe('possible');
    expect(held({ from: '2025' }, null)).toBe('possible');
  });
});

describe('posts at an event', () => {
  const speaker: Leader = {
    id: 'x',
    name: 'X',
    aliases: [],
    posts: [
      { title: { en: 'Chair', vi: 'Chủ tịch' }, institution: 'i', source: 'tells' },
      { title: { en: 'Member', vi: 'Ủy viên' }, institution: 'i', source: 'other' },
      { title: { en: 'Clerk', vi: 'Thư ký' }, institution: 'i', source: 'tells', to: '2000' },
    ],
  };
  const event = (role: 'chair' | 'mentioned'): TimelineEvent => ({
    ...task,
    task: { ...task.task!, assignedBy: 'y' },
    participants: [{ leader: 'x', role }],
    evidence: [{ ...task.evidence[0]!, article: 'tells' }],
  });
  const names = (posts: readonly Post[]) => posts.map(({ title }) => title.en);

  it('are attested where the article that attests them tells of the leader there', () => {
    const { certain, attested, possible } = postsAtEvent(speaker, event('chair'));
    expect([certain, attested, possible].map(names)).toEqual([[], ['Chair'], ['Member']]);
  });

  it('stay possible for a leader who is only mentioned', () => {
    const { certain, attested, possible } = postsAtEvent(speaker, event('mentioned'));
    expect([certain, attested, possible].map(names)).toEqual([[], [], ['Chair', 'Member']]);
  });
});
