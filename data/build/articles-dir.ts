/** Where the tests find the articles' text, which is never committed. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Absolute; `null` (with a word to whoever runs the tests) if there is none. */
export function findArticlesDir(): string | null {
  const directory = resolve(process.env.ARTICLES_DIR || '../shared/articles');
  if (existsSync(directory)) return directory;
  console.warn(`skipped: no articles in ${directory}; set ARTICLES_DIR to verify every phrase`);
  return null;
}
