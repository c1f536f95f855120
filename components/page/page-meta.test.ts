import { describe, expect, it } from 'vitest';

import { indexDataset } from '@/data/dataset-index';
import { FIXTURE } from '@/data/fixture';
import { LANGS } from '@/data/vocabulary';

import {
  articleMeta,
  contentsMeta,
  eventMeta,
  institutionMeta,
  leaderMeta,
  type PageMeta,
} from './page-meta';

const index = indexDataset(FIXTURE);
const event = index.events.get('army-conference')!;
const leader = index.leaders.get('luong-cuong')!;
const article = index.articles.get('bao-sang')!;

describe('a page is called by what it is about, and described by what stands on it', () => {
  it('an event by its title; its summary and date in words', () => {
    expect(eventMeta(event, 'en')).toEqual({
      title: 'Conference of the whole army · Briefline',
      description: 'The army reviews its year. (17 December 2025)',
    });
    expect(eventMeta(event, 'vi')).toEqual({
      title: 'Hội nghị Quân chính toàn quân · Briefline',
      description: 'Quân đội tổng kết năm công tác. (17 tháng 12 năm 2025)',
    });
  });

  it('an event without a date says so', () => {
    expect(eventMeta({ ...event, date: null }, 'en').description).toMatch(/\(not dated\)$/);
    expect(eventMeta({ ...event, date: null }, 'vi').description).toMatch(/\(chưa rõ ngày\)$/);
  });

  it('a leader by the name; what they took part in and set', () => {
    expect(leaderMeta(leader, index, 'en')).toEqual({
      title: 'Lương Cường · Briefline',
      description:
        'Lương Cường. Took part in 1 event and set 2 tasks, as far as the collected articles tell.',
    });
    expect(leaderMeta(leader, index, 'vi').description).toBe(
      'Lương Cường. Theo các bài báo đã thu thập: có mặt trong 1 sự kiện, giao 2 nhiệm vụ.',
    );
  });

  it('an institution by its name in the reader’s language; its parts are told, not counted', () => {
    const whole = FIXTURE.institutions.find(({ id }) =>
      FIXTURE.institutions.some(({ parent }) => parent === id),
    )!;
    for (const lang of LANGS) {
      const { title, description } = institutionMeta(whole, index, lang);
      expect(title).toBe(`${whole.name[lang]} · Briefline`);
      expect(description.startsWith(`${whole.name[lang]}. `)).toBe(true);
    }
    expect(institutionMeta(whole, index, 'en').description).toContain('Its parts are not counted');
    const part = FIXTURE.institutions.find(({ parent }) => parent === whole.id)!;
    expect(institutionMeta(part, index, 'en').description).not.toContain('Its parts');
  });

  it('an article by its title in our words; how many events it tells of', () => {
    const { title, description } = articleMeta(article, index, 'en');
    expect(title).toBe('After the holiday · Briefline');
    expect(description).toMatch(/^After the holiday\. Tells of \d+ events?\.$/);
    expect(articleMeta(article, index, 'vi').title).toBe('Sau kỳ nghỉ · Briefline');
  });

  it('no two pages of a language are called or described the same', () => {
    for (const lang of LANGS) {
      const metas: readonly PageMeta[] = [
        contentsMeta(index, lang),
        ...FIXTURE.events.map((one) => eventMeta(one, lang)),
        ...FIXTURE.leaders.map((one) => leaderMeta(one, index, lang)),
        ...FIXTURE.institutions.map((one) => institutionMeta(one, index, lang)),
        ...FIXTURE.articles.map((one) => articleMeta(one, index, lang)),
      ];
      for (const key of ['title', 'description'] as const) {
        const texts = metas.map((meta) => meta[key]);
        expect(new Set(texts).size, `${key}, ${lang}`).toBe(texts.length);
      }
    }
  });
});
