// @ts-check
/** The product, as it is published: built by its own command and served by its own server. */
import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import process from 'node:process';
import { ROOT } from './places.mjs';

/** @throws {Error} if it cannot be built */
function buildProduct() {
  const build = ['-r', './app/server/require-node.cjs', 'app/server/build.mjs'];
  const { status } = spawnSync(process.execPath, build, { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('The product cannot be built: see above.');
}

/**
 * @returns {Promise<{ origin: string, close: () => void }>}
 * @throws {Error} if there is nothing built
 */
async function serveProduct() {
  const server = spawn(process.execPath, ['app/server/start.mjs'], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // Its first line says where it is; without one it has ended, and said why.
  for await (const line of createInterface(server.stdout)) {
    const origin = /http:\S+/.exec(line)?.[0];
    if (origin !== undefined) return { origin, close: () => server.kill() };
  }
  throw new Error('The product cannot be served: see above.');
}

/**
 * The product's page that offers the hooks, unless an address or the demo was asked for.
 * @param {{ url: string | undefined, build: boolean }} wanted
 * @param {string} pages origin of the peers' pages
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function provideApp({ url, build }, pages) {
  if (url !== undefined) return { url: url === 'demo' ? `${pages}/demo` : url, close: () => {} };
  if (build) buildProduct();
  const { origin, close } = await serveProduct();
  return { url: `${origin}/?bench=1`, close };
}
