// @ts-check
/** `npm run build`: the static export in out/, every page with its Content-Security-Policy. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { writeOffline } from '../offline/write.mjs';
import { parseBasePath } from './base-path.mjs';
import { isDocument, isPayload, toDocument } from './document.mjs';
import { headersFor, parseAncestors } from './headers.mjs';
import { writeHosting } from './hosting.mjs';
import { isMain } from './main.mjs';
import { next } from './next.mjs';
import { writeTemplate } from './pack.mjs';
import { withPolicy } from './policy.mjs';
import { parseSite, writeSitemap } from './sitemap.mjs';

/**
 * All pages or none: every policy is worked out before the first page is written.
 * @param {string} folder
 * @param {string} [basePath] see base-path.mjs
 * @returns {Promise<number>} how many pages it wrote
 */
export async function protect(folder, basePath) {
  const names = await readdir(folder, { recursive: true });
  const pages = await Promise.all(
    names
      .filter((name) => name.endsWith('.html'))
      .map(async (name) => {
        const path = join(folder, name);
        const html = await readFile(path, 'utf8');
        try {
          return { path, html: withPolicy(toDocument(html), basePath) };
        } catch (error) {
          const problem = error instanceof Error ? error.message : String(error);
          throw new Error(`No Content-Security-Policy can be made: the page ${path} ${problem}.`);
        }
      }),
  );
  if (pages.length === 0) throw new Error(`The build left no page in ${folder}.`);
  await Promise.all(pages.map(({ path, html }) => writeFile(path, html)));
  const documents = new Set(
    pages.filter(({ html }) => isDocument(html)).map(({ path }) => dirname(path)),
  );
  documents.delete(folder);
  await Promise.all(
    names
      .map((name) => join(folder, name))
      .filter((path) => documents.has(dirname(path)) && isPayload(basename(path)))
      .map((path) => rm(path)),
  );
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

async function build() {
  const { SITE_URL, BASE_PATH, EMBED_ANCESTORS } = process.env;
  const site = parseSite(SITE_URL);
  const basePath = parseBasePath(BASE_PATH);
  const headers = headersFor(parseAncestors(EMBED_ANCESTORS));
  const code = next(['build']);
  if (code !== 0) return code;
  const count = await protect('out', basePath);
  await writeSitemap('out', site, basePath);
  await writeTemplate('out');
  await writeHosting('out', headers, basePath);
  // Last, since it holds the hash of everything else.
  await writeOffline('out', basePath);
  console.log(`Built ${count} pages into out/, each with its Content-Security-Policy.`);
  const said = await warning('out');
  if (said !== undefined) console.log(said);
  return 0;
}

if (isMain(import.meta.url)) {
  try {
    process.exitCode = await build();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
