/** Where the tests find the articles' text, which is never committed. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Absolute; `null` (with a word to whoever runs the tests) if there is none. An automatic run, at
 * which nobody looks, fails then unless ARTICLES_DIR=none says that it goes without.
 */
export function findArticlesDir(): string | null {
  const { ARTICLES_DIR, CI } = process.env;
  if (ARTICLES_DIR === 'none') return null;
  const directory = resolve(ARTICLES_DIR || '../shared/articles');
  if (existsSync(directory)) return directory;
  if (CI) {
    throw new Error(
      `No articles in ${directory}, so nothing here can be verified: name their folder with ` +
        'ARTICLES_DIR, or set ARTICLES_DIR=none to go without.',
    );
  }
  console.warn(`skipped: no articles in ${directory}; set ARTICLES_DIR to verify every phrase`);
  return null;
}
