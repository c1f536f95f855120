import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { withoutReports } from '../articles-only';
import { checkDataset } from '../check';
import { datasetSchema } from '../schema';
import { codePointLength, sliceCodePoints, wordCount } from '../text';
import type { Support } from '../vocabulary';
import { readArticleText } from './article-text';
import { findArticlesDir } from './articles-dir.test-helper';
import { evidenceLists, MAX_QUOTE_WORDS } from './check-evidence';
import { run } from './run';
import { sourceFileSchema } from './source-schema';
import { parseYamlFile } from './yaml-file';

const articlesDir = findArticlesDir();

const SOURCES = readdirSync('data/sources')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => {
    const parsed = parseYamlFile({ name, text: readFileSync(join('data/sources', name), 'utf8') });
    if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
    return [name, sourceFileSchema.parse(parsed.file.value)] as const;
  });

describe.each(SOURCES)('%s', (_, source) => {
  const phrases = evidenceLists(source).flatMap(({ evidence }) => evidence);

  it('quotes at most twelve words at a time', () => {
    for (const { exact } of phrases) expect(wordCount(exact)).toBeLessThanOrEqual(MAX_QUOTE_WORDS);
  });

  it.skipIf(articlesDir === null)('quotes every phrase where it stands in the article', () => {
    const bytes = readFileSync(join(articlesDir ?? '', source.article.file));
    const article = readArticleText(bytes, source.article.file);
    if (!article.ok) throw new Error(article.error);
    expect(phrases.length).toBeGreaterThan(0);
    expect(
      phrases.map(({ exact, at }) =>
        sliceCodePoints(article.value, at, at + codePointLength(exact)),
      ),
    ).toEqual(phrases.map(({ exact }) => exact));
  });
});

/** How strongly a task is asked, which its subtype names: the article's words, and what ours may be. */
const STRENGTHS: ReadonlyMap<
  string,
  { readonly said: RegExp; readonly en: RegExp; readonly vi: RegExp }
> = new Map([
  ['suggestion', { said: /suggested|đề nghị/, en: /suggested/, vi: /đề nghị/ }],
  ['request', { said: /requested|yêu cầu/, en: /request/, vi: /yêu cầu/ }],
  ['call', { said: /called (on|for)/, en: /called (on|for)/, vi: /kêu gọi/ }],
  ['need', { said: /\bneeds?\b|should|necessary|cần/, en: /\bneed(s|ed)?\b|should/, vi: /cần/ }],
  ['obligation', { said: /\bmust\b|has to/, en: /\bmust\b|has to/, vi: /phải/ }],
]);

/** What is stronger than any word of an article that does not have it. */
const ORDERS = { en: /\b(must|ha(s|ve) to|(is|are) to|order(s|ed)?|shall)\b/, vi: /phải|ra lệnh/i };

/** What the articles call those who set tasks. */
const SETTERS = /President|Trong|Party chief|Tổng Bí thư/;

/** What the articles call those who are asked. */
const ASKED: Readonly<Record<string, RegExp>> = {
  'central-military-commission': /Central Military Commission|the commission/,
  'ministry-of-national-defence': /Ministry of National Defense/,
  'peoples-army': /the entire army|the Army|The military/,
  'presidents-office': /the office|President’s Office|The office’s staff/,
  'party-central-office': /Văn phòng Trung ương Đảng/,
};

const TASKS = SOURCES.flatMap(([, { events }]) => events.filter(({ task }) => task !== undefined));

describe.each(TASKS.map((event) => [event.id, event] as const))('%s', (_, event) => {
  const { subtype, title, summary, task, evidence } = event;
  const phrases = (what: Support) =>
    evidence.filter(({ supports }) => supports.includes(what)).map(({ exact }) => exact);
  const asked = [...phrases('participants'), ...phrases('assignees')].join(' · ');

  it('is told no more strongly than the article puts it', () => {
    const strength = STRENGTHS.get(subtype);
    expect(asked).toMatch(strength?.said ?? /$^/);
    for (const lang of ['en', 'vi'] as const) {
      // What follows the first of several needs or requests in a sentence says only that it follows.
      expect(`${summary[lang]} ${title[lang]}`).toMatch(strength?.[lang] ?? /$^/);
      if (subtype !== 'obligation') {
        expect(`${title[lang]} ${summary[lang]}`).not.toMatch(ORDERS[lang]);
      }
    }
  });

  it('has phrases that name who sets it and each body that is asked, or tells how they are known', () => {
    expect(phrases('participants').join(' · ')).toMatch(SETTERS);
    const named = (task?.to ?? []).every((id) =>
      phrases('assignees').some((exact) => ASKED[id]?.test(exact)),
    );
    expect(named || task?.note !== undefined).toBe(true);
    expect(phrases('assignees').length).toBeGreaterThan(0);
  });
});

describe('the status and date of an event', () => {
  const events = new Map(
    datasetSchema
      .parse(JSON.parse(readFileSync('data/events.json', 'utf8')))
      .events.map((event) => [event.id, event]),
  );

  it('of the 12th Lao congress are a report’s, which tells that it was held; the article plans it', () => {
    const congress = events.get('lprp-congress-12');
    expect(congress).toMatchObject({ status: 'held', articleStatus: 'planned' });
    expect(withoutReports(congress!, new Set(['viet-nam-news-1763424'])).status).toBe('planned');
  });

  it('that the reception of 30 May 2025 tells of as past are bounded by it', () => {
    const ids = [
      'party-offices-talks',
      'party-offices-book-launch',
      'lao-decorations-party-central-office',
      'lprp-congress-11',
    ];
    const days = ids.map((id) => events.get(id)?.date?.latest ?? '~');
    expect(days.filter((day) => day > '2025-05-30')).toEqual([]);
  });
});

describe('data/events.json', () => {
  it('is what the committed sources give, with or without the articles', () => {
    for (const dir of new Set([articlesDir ?? undefined, undefined])) {
      const printed: string[] = [];
      const print = (text: string) => printed.push(text);
      const ok = run({ root: '.', articlesDir: dir, check: true, nowMs: 0, print });
      expect(ok ? [] : printed).toEqual([]);
    }
  });

  it('is valid, and its references lead somewhere', () => {
    const json: unknown = JSON.parse(readFileSync('data/events.json', 'utf8'));
    expect(checkDataset(datasetSchema.parse(json))).toEqual([]);
  });
});
