// @ts-check
/** `npm run build`: the static export in out/, every page with its Content-Security-Policy. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { isMain } from './main.mjs';
import { next } from './next.mjs';
import { withPolicy } from './policy.mjs';

/**
 * All pages or none: every policy is worked out before the first page is written.
 * @param {string} folder
 * @returns {Promise<number>} how many pages it wrote
 */
export async function protect(folder) {
  const names = await readdir(folder, { recursive: true });
  const pages = await Promise.all(
    names
      .filter((name) => name.endsWith('.html'))
      .map(async (name) => {
        const path = join(folder, name);
        const html = await readFile(path, 'utf8');
        try {
          return { path, html: withPolicy(html) };
        } catch (error) {
          const problem = error instanceof Error ? error.message : String(error);
          throw new Error(`No Content-Security-Policy can be made: the page ${path} ${problem}.`);
        }
      }),
  );
  if (pages.length === 0) throw new Error(`The build left no page in ${folder}.`);
  await Promise.all(pages.map(({ path, html }) => writeFile(path, html)));
  return pages.length;
}

/**
 * @param {string} folder
 * @returns {Promise<string | undefined>} what whoever publishes it should know
 */
export async function warning(folder) {
  const files = await readdir(join(folder, 'articles')).catch(() => []);
  const count = files.filter((name) => name.endsWith('.txt') && name !== 'README.txt').length;
  if (count === 0) return undefined;
  const [articles, belong] =
    count === 1
      ? ['1 article, which belongs', 'its publisher']
      : [`${count} articles, which belong`, 'their publishers'];
  return (
    `${folder}/ contains the text of ${articles} to ${belong}: don't publish it; ` +
    'to build without any, set ARTICLES_DIR=none.'
  );
}

if (isMain(import.meta.url)) {
  process.exitCode = next(['build']);
  if (process.exitCode === 0) {
    try {
      const count = await protect('out');
      console.log(`Built ${count} pages into out/, each with its Content-Security-Policy.`);
      const said = await warning('out');
      if (said !== undefined) console.log(said);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    }
  }
}
