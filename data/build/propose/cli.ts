/**
 * `npm run data:new -- path/to/article.txt` writes a source file for an article, for a person to
 * fill in. `--published DAY` tells when it appeared, where its text does not. `--clean` first puts
 * line ends, byte order mark and NFD right in a copy. ARTICLES_DIR names the directory of the
 * articles' text.
 */
import { parseArgs } from 'node:util';

import { newSource } from './new-source';

const USAGE =
  'usage: npm run data:new -- [--clean] [--published 2026-01-31] path/to/article.txt (a path with spaces in quotes)';

function parse(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { clean: { type: 'boolean', default: false }, published: { type: 'string' } },
      allowPositionals: true,
    });
    const [path, ...more] = positionals;
    return path === undefined || more.length > 0 ? USAGE : { ...values, path };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return `${message.split('. ', 1)[0]}\n${USAGE}`;
  }
}

function main(args: readonly string[]): void {
  const options = parse(args);
  if (typeof options === 'string') {
    console.error(options);
    process.exitCode = 2;
    return;
  }
  const { ARTICLES_DIR } = process.env;
  const written = newSource({
    root: process.cwd(),
    // It writes an article's text, whose place it must know even where builds go without.
    articlesDir: ARTICLES_DIR === 'none' ? undefined : ARTICLES_DIR || undefined,
    ...options,
  });
  if (written.ok) console.log(written.value);
  else console.error(written.error);
  if (!written.ok) process.exitCode = 1;
}

main(process.argv.slice(2));
