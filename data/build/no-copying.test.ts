import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { foldText } from '../text';
import { findArticlesDir } from './articles-dir.test-helper';
import { MAX_QUOTE_WORDS } from './check-evidence';

const articlesDir = findArticlesDir();

/** As people count them, without case, diacritics and punctuation. */
function normalizedWords(text: string): string[] {
  return text
    .split(/\s+/u)
    .map((word) => foldText(word).replace(/[^\p{L}\p{N}]+/gu, ''))
    .filter(Boolean);
}

/** Every run of one word more than may be quoted. */
function* longRuns(text: string): Generator<string> {
  const words = normalizedWords(text);
  const length = MAX_QUOTE_WORDS + 1;
  for (let i = 0; i + length <= words.length; i += 1) yield words.slice(i, i + length).join(' ');
}

function copiedRuns(text: string, articles: ReadonlySet<string>): string[] {
  return [...longRuns(text)].filter((run) => articles.has(run));
}

describe('the articles belong to their publishers', () => {
  it('a copied run of thirteen words is found whatever its case, marks and line ends', () => {
    const articles = new Set(longRuns('Một hai ba bốn năm sáu bảy tám chín mười, mười một mười.'));
    const copy = 'x mot HAI ba\nbon nam sau bay tam "chin" muoi muoi mot muoi y';
    expect(copiedRuns(copy, articles)).toHaveLength(1);
    expect(copiedRuns(copy.replace('bay', ''), articles)).toEqual([]);
  });

  it.skipIf(articlesDir === null)(
    'no file here shares more than twelve words in a row with one',
    () => {
      const dir = articlesDir ?? '';
      const articles = new Set(
        readdirSync(dir).flatMap((name) => [...longRuns(readFileSync(join(dir, name), 'utf8'))]),
      );
      const files = execFileSync(
        'git',
        ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
        {
          encoding: 'utf8',
        },
      )
        .split('\0')
        .filter((name) => name !== '' && existsSync(name));
      expect(files.length).toBeGreaterThan(0);
      const copied = files.flatMap((name) => {
        const text = readFileSync(name, 'utf8');
        // A NUL byte marks what is no text: pictures, fonts.
        return text.includes('\0')
          ? []
          : copiedRuns(text, articles).map((run) => `${name}: ${run}`);
      });
      expect(copied).toEqual([]);
    },
  );
});
