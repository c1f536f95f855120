import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Article, Dataset } from '@/data/schema';

/** Where articles' texts lie while the pages are built: never in the repository. */
const FOLDER = process.env.ARTICLES_DIR ?? join('data', 'articles');

/**
 * The text of an article, if its file is on this machine and is, byte for byte, the one that the
 * evidence points into; else `null`.
 */
export function articleText({ file, sha256 }: Article): string | null {
  if (file === null || /[/\\]/.test(file)) return null;
  try {
    const bytes = readFileSync(join(FOLDER, file));
    return createHash('sha256').update(bytes).digest('hex') === sha256
      ? bytes.toString('utf8')
      : null;
  } catch {
    // Articles belong to their publishers; without their files the app says why no passage shows.
    return null;
  }
}

/** Ids of the articles whose text is there. */
export function articlesPresent(dataset: Dataset): readonly string[] {
  return dataset.articles
    .filter((article) => articleText(article) !== null)
    .map((article) => article.id);
}
