// @ts-check
/**
 * Which files of a built site the service worker knows, each by its hash, and which of them it
 * fetches on the first visit: all that the timeline can ask for. Pages to be read are kept once they
 * were, since there are as many as there are events.
 */
import { createHash } from 'node:crypto';

/**
 * @typedef {object} BuiltFile
 * @property {string} path within the site, as it is asked for: `/en/`, `/icon.svg`
 * @property {Uint8Array} body
 * @property {boolean} isDocument a page that needs no scripts
 *
 * @typedef {object} KnownFiles
 * @property {string} version
 * @property {readonly string[]} core paths, sorted
 * @property {Readonly<Record<string, string>>} files by path, `sha256-…` as in the integrity of a request
 */

/** What machines ask for, what only Next's own links fetch, and what tells of the build itself. */
const NOT_KEPT =
  /^\/(?:_headers|\.htaccess|nginx\.conf|build\.json|robots\.txt|sitemap\.xml|service-worker\.js|briefline\.png|404\.html|404\/|_not-found\/.*)$|\/(?:index|__next\.[^/]*)\.txt$|\.map$/;

/**
 * @param {string} path
 * @returns {boolean} whether the service worker knows the file
 */
export const isKept = (path) => !NOT_KEPT.test(path);

/** @param {string | Uint8Array} content */
export const sha256 = (content) => createHash('sha256').update(content).digest('base64');

/**
 * @param {readonly BuiltFile[]} built
 * @returns {KnownFiles}
 */
export function knownFiles(built) {
  const kept = built.filter(({ path }) => isKept(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
  const files = Object.fromEntries(kept.map(({ path, body }) => [path, `sha256-${sha256(body)}`]));
  return {
    version: sha256(JSON.stringify(files)).slice(0, 16),
    core: kept.filter(({ isDocument }) => !isDocument).map(({ path }) => path),
    files,
  };
}

/**
 * @param {KnownFiles} known
 * @param {{ readonly basePath: string, readonly data: string }} site
 * @param {string} source of service-worker.js
 * @returns {string} what is served
 */
export function serviceWorker(known, { basePath, data }, source) {
  return `const BUILD = ${JSON.stringify({ basePath, data, ...known })};\n${source}`;
}
