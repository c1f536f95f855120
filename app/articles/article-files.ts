import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Article, Dataset } from '@/data/schema';

/**
 * Where articles' texts lie while the pages are built, as for `npm run data`: in ARTICLES_DIR, if
 * that is set, then where `npm run data:new` puts them. Never in the repository. ARTICLES_DIR=none
 * builds pages without any, to be published.
 */
const FOLDERS =
  process.env.ARTICLES_DIR === 'none' ? [] : [process.env.ARTICLES_DIR, join('data', 'articles')];

/**
 * The text of an article, if its file is on this machine and is, byte for byte, the one that the
 * evidence points into; else `null`.
 */
export function articleText({ file, sha256 }: Article): string | null {
  if (file === null || /[/\\]/.test(file)) return null;
  for (const folder of FOLDERS) {
    const bytes = folder ? readBytes(join(folder, file)) : null;
    if (bytes && createHash('sha256').update(bytes).digest('hex') === sha256) {
      return bytes.toString('utf8');
    }
  }
  return null;
}

function readBytes(path: string): Buffer | null {
  try {
    return readFileSync(path);
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
