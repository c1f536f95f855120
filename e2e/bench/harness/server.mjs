// @ts-check
/** Serves the peers' pages at a free port: `/PEER`, `/PEER.js`, `/PEER.css`. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { BENCH } from './places.mjs';

/** @type {Readonly<Record<string, string>>} */
const TYPES = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' };

/**
 * @param {string} folder of `buildPages`
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export async function servePages(folder) {
  const page = await readFile(join(BENCH, 'page', 'page.html'), 'utf8');
  const server = createServer(async ({ url = '/' }, response) => {
    const [, peer, type] = /^\/([\w-]+)(?:\.(js|css))?$/.exec(url) ?? [];
    if (peer === undefined) {
      response.writeHead(404).end();
    } else if (type === undefined) {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(page.replaceAll('PEER', peer));
    } else {
      // A peer without styles has no file for them.
      const body = await readFile(join(folder, `${peer}.${type}`)).catch(() => '');
      response.writeHead(200, { 'Content-Type': TYPES[type] ?? '' }).end(body);
    }
  });
  await new Promise((/** @type {(value: void) => void} */ resolve) =>
    server.listen(0, '127.0.0.1', resolve),
  );
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
