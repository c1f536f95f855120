// @ts-check
/**
 * Answers requests from a site's list of files. No path of a file is ever made from a request, so
 * there is nothing for a path traversal to work on.
 */
import { IMMUTABLE } from './headers.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} IncomingMessage
 * @typedef {import('node:http').ServerResponse} ServerResponse
 * @typedef {import('./site.mjs').Encoding} Encoding
 * @typedef {import('./site.mjs').SiteFile} SiteFile
 * @typedef {import('./site.mjs').Site} Site
 */

/**
 * @param {string | undefined} accepted the request's Accept-Encoding
 * @returns {Encoding | undefined} the better of what both sides know
 */
export function encodingFor(accepted = '') {
  const wanted = new Map(
    accepted.split(',').map((part) => {
      const [name = '', ...parameters] = part.toLowerCase().split(';');
      const quality = parameters.map((text) => /^\s*q=([\d.]+)/.exec(text)?.[1]).find(Boolean);
      return [name.trim(), Number(quality ?? 1)];
    }),
  );
  /** @type {readonly Encoding[]} */
  const known = ['br', 'gzip'];
  return known.find((name) => (wanted.get(name) ?? wanted.get('*') ?? 0) > 0);
}

/**
 * @param {string} url as it stands in the request line
 * @returns {{ path: string, query: string } | undefined} undefined if it is malformed
 */
function parseTarget(url) {
  const at = url.indexOf('?');
  const raw = at === -1 ? url : url.slice(0, at);
  try {
    return { path: decodeURIComponent(raw), query: at === -1 ? '' : url.slice(at) };
  } catch {
    return undefined;
  }
}

/**
 * @param {ServerResponse} response
 * @param {number} status
 * @param {string} text
 * @param {Readonly<Record<string, string>>} [headers]
 */
function answerInWords(response, status, text, headers = {}) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers });
  response.end(`${text}\n`);
}

/**
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 * @param {number} status
 * @param {SiteFile} file
 */
async function answerWithFile(request, response, status, file) {
  const headers = {
    'Cache-Control': file.immutable ? IMMUTABLE : 'no-cache',
    ETag: file.etag,
    Vary: 'Accept-Encoding',
  };
  const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim()) ?? [];
  if (status === 200 && known.includes(file.etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const encoding = file.compressed && encodingFor(request.headers['accept-encoding']);
  const body = file.compressed && encoding ? await file.compressed(encoding) : file.body;
  response.writeHead(status, {
    ...headers,
    ...(encoding ? { 'Content-Encoding': encoding } : {}),
    'Content-Length': body.length,
    'Content-Type': file.type,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * @param {Site} site
 * @param {Readonly<Record<string, string>>} headers that go with every answer
 * @returns {(request: IncomingMessage, response: ServerResponse) => Promise<void>}
 */
export function createHandler({ basePath, files }, headers) {
  const always = new Map(Object.entries(headers));
  return async (request, response) => {
    response.setHeaders(always);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      answerInWords(response, 405, 'Only GET and HEAD are answered here.', { Allow: 'GET, HEAD' });
      return;
    }
    const target = parseTarget(request.url ?? '');
    if (target === undefined) {
      answerInWords(response, 400, 'That address is malformed.');
      return;
    }
    const file = files.get(target.path);
    if (file !== undefined) {
      await answerWithFile(request, response, 200, file);
    } else if (files.has(`${target.path}/`)) {
      // Of a path that the site knows, so it cannot lead to another host; encoded anew.
      const location = `${encodeURI(target.path)}/${target.query}`;
      answerInWords(response, 308, `Moved to ${location}`, { Location: location });
    } else if (target.path === '/') {
      // Nobody who types only the host's name need know where the site stands on it.
      answerInWords(response, 307, `The site is at ${basePath}/`, { Location: `${basePath}/` });
    } else {
      const notFound = files.get(`${basePath}/404.html`);
      if (notFound === undefined) answerInWords(response, 404, 'Not found.');
      else await answerWithFile(request, response, 404, notFound);
    }
  };
}
