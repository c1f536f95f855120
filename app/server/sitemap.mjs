// @ts-check
/**
 * `sitemap.xml` (https://www.sitemaps.org/protocol.html) and `robots.txt` of a built site. Both take
 * whole addresses, so that the build must be told where the site will stand: `SITE_URL`. Without it
 * the sitemap holds for what `npm start` serves, and `robots.txt` does not name it.
 */
import { readdir, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

const HERE = 'http://localhost:3000';
const LANGS = ['en', 'vi'];
/** What answers for addresses that are none, and a window that only its opener can use. */
const NO_PAGE = /^(?:404|_not-found|briefing[\\/]speaker)[\\/]/;
const IN_A_LANGUAGE = new RegExp(`^/(?:${LANGS.join('|')})/`);

/**
 * @param {string | undefined} text `SITE_URL`
 * @returns {URL | undefined}
 * @throws {Error} with one sentence that says what to do
 */
export function parseSite(text) {
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url;
  throw new Error(
    `SITE_URL is ${text}: make it the address of the site without a path, as in https://briefline.example, or unset it.`,
  );
}

/** @param {string} text */
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * @param {readonly string[]} paths of all pages, from the site's own root on
 * @param {URL} root where that is, ending with a slash
 */
export function sitemap(paths, root) {
  /** @param {string} path */
  const at = (path) => escape(new URL(path.slice(1), root).href);
  const known = new Set(paths);
  const entries = [...paths].sort().map((path) => {
    const alternates = IN_A_LANGUAGE.test(path)
      ? LANGS.map((lang) => ({ lang, other: path.replace(IN_A_LANGUAGE, `/${lang}/`) }))
      : [];
    const links = alternates
      .filter(({ other }) => known.has(other))
      .map(
        ({ lang, other }) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${at(other)}"/>`,
      );
    return `<url><loc>${at(path)}</loc>${links.join('')}</url>\n`;
  });
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n' +
    `${entries.join('')}</urlset>\n`
  );
}

/** @param {URL | undefined} root of the site, ending with a slash, if it is known */
export function robots(root) {
  const place = root ? `Sitemap: ${new URL('sitemap.xml', root).href}\n` : '';
  return `User-agent: *\nAllow: /\n${place}`;
}

/**
 * @param {string} folder the built site
 * @param {URL | undefined} site
 * @param {string} basePath
 */
export async function writeSitemap(folder, site, basePath) {
  const root = new URL(`${basePath}/`, site ?? HERE);
  const names = await readdir(folder, { recursive: true });
  const paths = names
    .filter((name) => /(?:^|[\\/])index\.html$/.test(name) && !NO_PAGE.test(name))
    .map((name) => `/${name.split(sep).join('/').slice(0, -'index.html'.length)}`);
  await writeFile(join(folder, 'sitemap.xml'), sitemap(paths, root));
  await writeFile(join(folder, 'robots.txt'), robots(site && root));
}
