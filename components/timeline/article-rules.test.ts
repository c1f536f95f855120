import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { FIXTURE } from '@/data/fixture';
import type { Article } from '@/data/schema';
import { DAY_MS, toDay, toMs, toSpan } from '@/data/time';

import { articleDates } from './article-dates';
import { articleRules } from './article-rules';

const [SAMPLE] = FIXTURE.articles;
const article = (id: string, published: string | null, more: Partial<Article> = {}): Article => ({
  ...SAMPLE!,
  id,
  publisher: 'Viet Nam News Service (VNS)',
  published,
  ...more,
});
const counted = (n: number) => `${n} articles`;
const YEAR = toSpan('2025-01-01', '2025-12-31');
const rulesOf = (articles: readonly Article[], view = YEAR, width = 1_200, clear = width) =>
  articleRules(articleDates(articles, 'en', 'No publisher named'), view, width, clear, counted);

const published = fc.array(fc.integer({ min: 0, max: 730 }), { maxLength: 90 }).map((days) =>
  days.map((n, i) => {
    const day = toDay(toMs('2024-06-01') + n * DAY_MS);
    return article(`a${i}`, n % 7 === 0 ? day.slice(0, 7) : day);
  }),
);

describe('the articles’ dates', () => {
  it('are those of articles, not of reports, nor of articles without a date', () => {
    const { days, spans } = articleDates(
      [
        article('report', '2025-03-01', { external: true }),
        article('undated', null),
        article('day', '2025-03-02'),
        article('year', '2025'),
      ],
      'en',
      'No publisher named',
    );
    expect(days.map(({ id, label }) => [id, label])).toEqual([['day', 'VNS · 2 Mar 2025']]);
    expect(spans.map(({ id, span }) => [id, span])).toEqual([['year', YEAR]]);
  });

  it('name a publisher shortly where it has a short name, in the reader’s language', () => {
    const label = (publisher: string | null) =>
      articleDates([article('a', '2025-12-31', { publisher })], 'vi', 'Không nêu nơi đăng').days[0]!
        .label;
    expect(label('Tiền Phong (TPO)')).toBe('TPO · 31/12/2025');
    expect(label('Nhân Dân')).toBe('Nhân Dân · 31/12/2025');
    expect(label(null)).toBe('Không nêu nơi đăng · 31/12/2025');
  });

  it('stand at the middle of their day, a coarser one over all that it can be', () => {
    const { rules, bands } = rulesOf([
      article('day', '2025-03-01'),
      article('month', '2025-06'),
      article('by', '../2025-10'),
    ]);
    const px = 1_200 / 365;
    expect(rules).toHaveLength(1);
    expect(Math.abs(rules[0]! - 59.5 * px)).toBeLessThanOrEqual(0.5);
    expect(bands).toContainEqual({
      x0: expect.closeTo(151 * px, 6),
      x1: expect.closeTo(181 * px, 6),
      open: null,
    });
    expect(bands).toContainEqual(
      expect.objectContaining({ x1: expect.closeTo(304 * px, 6), open: 'start' }),
    );
  });

  it('leave out what begins where the view ends, however the px are rounded', () => {
    for (let width = 1_000; width < 2_000; width += 1) {
      expect(rulesOf([article('next', '2026-01')], YEAR, width).bands).toEqual([]);
    }
  });

  it('set no label on another or out of the view, and count every article in view once', () => {
    fc.assert(
      fc.property(
        published,
        fc.integer({ min: 120, max: 1_800 }),
        fc.constantFrom(1, 0.6),
        (articles, width, share) => {
          const clear = width * share;
          const { labels, rules } = rulesOf(articles, YEAR, width, clear);
          labels.forEach(({ x, width: own }, i) => {
            const before = labels[i - 1];
            if (before) expect(x).toBeGreaterThanOrEqual(before.x + before.width);
            if (own <= clear) expect(x + own).toBeLessThanOrEqual(clear + 1e-6);
            expect(x).toBeGreaterThanOrEqual(0);
          });
          expect(new Set(rules).size).toBe(rules.length);
          const end = YEAR.start + (YEAR.end - YEAR.start) * share;
          const { days, spans } = articleDates(articles, 'en', '');
          const inView = [
            ...days.filter(({ span }) => {
              const at = span.start + DAY_MS / 2;
              return at >= YEAR.start && at < end;
            }),
            ...spans.filter(({ span }) => span.end > YEAR.start && span.start < end),
          ];
          const total = labels.reduce((sum, { count }) => sum + count, 0);
          // The last column may be cut by the edge.
          expect(Math.abs(total - inView.length)).toBeLessThanOrEqual(share === 1 ? 0 : 3);
        },
      ),
    );
  });

  it('are ticks where they would be a wall, never more than one for each column', () => {
    const many = Array.from({ length: 5_000 }, (_, i) =>
      article(`a${i}`, toDay(YEAR.start + (i % 365) * DAY_MS)),
    );
    const { rules, areTicks } = rulesOf(many, YEAR, 300);
    expect(areTicks).toBe(true);
    expect(rules.length).toBeLessThanOrEqual(300);
    expect(rulesOf(many.slice(0, 40)).areTicks).toBe(false);
  });

  it('set no label on another where time runs downwards, and leave no article out', () => {
    fc.assert(
      fc.property(published, fc.integer({ min: 300, max: 2_000 }), (articles, height) => {
        const dates = articleDates(articles, 'en', 'No publisher named', 'Unnamed');
        const whole = toSpan('2024-01-01', '2027-12-31');
        const { labels } = articleRules(dates, whole, height, height, counted, () => 20);
        labels.slice(1).forEach(({ x }, i) => {
          expect(x).toBeGreaterThanOrEqual((labels[i]?.x ?? 0) + 20);
        });
        expect(labels.reduce((sum, { count }) => sum + count, 0)).toBe(articles.length);
      }),
    );
  });
});
