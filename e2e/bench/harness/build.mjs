// Not checked for types: esbuild is one of the peers' packages, which need not be installed.
/** Bundles the probe, the demo and each peer's page. Only after `installPeers`. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BENCH, OUTPUT } from './places.mjs';

const PAGES = join(OUTPUT, 'pages');

/** @type {import('esbuild').BuildOptions} */
const COMMON = {
  absWorkingDir: BENCH,
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'chrome120',
  legalComments: 'none',
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  loader: {
    '.woff': 'empty',
    '.woff2': 'empty',
    '.ttf': 'empty',
    '.eot': 'empty',
    '.less': 'empty',
    '.svg': 'dataurl',
    '.png': 'dataurl',
  },
};

/**
 * @param {string} name
 * @param {string} adapter
 * @returns {import('esbuild').BuildOptions}
 */
const peerPage = (name, adapter) => ({
  ...COMMON,
  entryPoints: ['page/peer.mjs'],
  outfile: join(PAGES, `${name}.js`),
  alias: { 'bench:adapter': adapter },
});

/**
 * @param {readonly string[]} peers
 * @returns {Promise<{ folder: string, probe: string }>} the folder that has `PEER.js` and, where it
 *   needs one, `PEER.css`; the probe as text
 */
export async function buildPages(peers) {
  const { build } = await import('esbuild');
  const probe = join(PAGES, 'probe.js');
  await build({ ...COMMON, entryPoints: ['page/probe.mjs'], outfile: probe });
  await build({ ...COMMON, entryPoints: ['page/demo.mjs'], outfile: join(PAGES, 'demo.js') });
  for (const peer of peers) await build(peerPage(peer, join(BENCH, 'adapters', `${peer}.mjs`)));
  return { folder: PAGES, probe: await readFile(probe, 'utf8') };
}
