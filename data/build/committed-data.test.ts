import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { checkDataset } from '../check';
import { datasetSchema } from '../schema';
import { codePointLength, sliceCodePoints, wordCount } from '../text';
import { readArticleText } from './article-text';
import { findArticlesDir } from './articles-dir';
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
