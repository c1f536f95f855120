// @ts-check
/** The built site, read whole, so that a running server never mixes two builds. */
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { readBuild } from './build-file.mjs';
import { isImmutable } from './headers.mjs';
import { HOST_FILES } from './hosting.mjs';
import { hasPolicy } from './policy.mjs';

/**
 * @typedef {'br' | 'gzip'} Encoding
 * @typedef {object} SiteFile
 * @property {Buffer} body
 * @property {string} type
 * @property {string} etag weak, since it names the content in every encoding
 * @property {boolean} immutable its name changes whenever its content does
 * @property {(encoding: Encoding) => Promise<Buffer>} [compressed] worked out once
 * @typedef {object} Site
 * @property {string} basePath see base-path.mjs
 * @property {ReadonlyMap<string, SiteFile>} files by decoded request path; the only paths there are
 */

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/jsonl; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** The others are compressed already. */
const COMPRESSIBLE = /charset|wasm/;

/** Below this a header weighs more than what compression saves. */
const WORTH_COMPRESSING = 1024;

/** @type {Readonly<Record<Encoding, (body: Buffer) => Promise<Buffer>>>} */
const COMPRESS = {
  // Quality 11, the default, takes a second for a large chunk; 5 beats gzip in gzip's time.
  br: (body) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: promisify(gzip),
};

/** @param {Buffer} body */
function compressor(body) {
  /** @type {Map<Encoding, Promise<Buffer>>} */
  const done = new Map();
  return (/** @type {Encoding} */ encoding) => {
    const result = done.get(encoding) ?? COMPRESS[encoding](body);
    done.set(encoding, result);
    return result;
  };
}

/**
 * @param {string} path
 * @param {Buffer} body
 * @returns {SiteFile}
 */
function siteFile(path, body) {
  const type = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
  const small = body.length < WORTH_COMPRESSING || !COMPRESSIBLE.test(type);
  return {
    body,
    type,
    etag: `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    immutable: isImmutable(path),
    ...(small ? {} : { compressed: compressor(body) }),
  };
}

/**
 * @param {string} folder
 * @returns {Promise<Site>}
 * @throws {Error} with one sentence that says what to do
 */
export async function readSite(folder) {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const { basePath } = await readBuild(folder);
  /** @type {Map<string, SiteFile>} */
  const files = new Map();
  for (const name of names) {
    const file = join(folder, name);
    if (HOST_FILES.has(name) || !(await stat(file)).isFile()) continue;
    const path = `/${name.split(sep).join('/')}`;
    const read = siteFile(path, await readFile(file));
    if (path.endsWith('.html') && !hasPolicy(read.body.toString('utf8'))) {
      throw new Error(`${file} is not a finished page: run npm run build, then npm start again.`);
    }
    files.set(`${basePath}${path}`, read);
    if (path.endsWith('/index.html')) {
      files.set(`${basePath}${path.slice(0, -'index.html'.length)}`, read);
    }
  }
  if (!files.has(`${basePath}/`) || !files.has(`${basePath}/404.html`)) {
    throw new Error(
      'There is nothing built to serve yet: run npm run build, then npm start again.',
    );
  }
  return { basePath, files };
}
