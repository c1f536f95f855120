// @ts-check
/**
 * The pack: one file with the tool and its data, that opens from a disk and asks nothing of any
 * network. Here it is made without data. `npm run pack` fills in the built-in dataset, and the
 * browser, from out/pack/template.txt, whatever is looked at.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { sourceHash } from './policy.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where the site keeps it; as text, since it is no page before it has its data. */
const TEMPLATE = join('pack', 'template.txt');

/** As blocks in components/view/pack.ts, in that order. */
const BLOCKS = ['dataset', 'script', 'view'];

/**
 * Script and style as they may stand in HTML: nothing in them may end their element.
 * @param {string} code
 */
const inElement = (code) =>
  code.replaceAll(/<\/(script|style)/gi, '<\\/$1').replaceAll('<!--', '<\\!--');

/** @param {string} script @param {string} style */
function policyOf(script, style) {
  return [
    "default-src 'none'",
    `script-src ${sourceHash(script)}`,
    `style-src ${sourceHash(style)}`,
    // Marks stand where `style` attributes put them; such a style cannot load or run anything.
    "style-src-attr 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    "connect-src 'none'",
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * Each face comes in an older format too, which no browser of today asks for: in a pack, where all
 * is inside, it would only weigh.
 * @type {import('vite').Plugin}
 */
const WITHOUT_OLD_FONTS = {
  name: 'without-old-fonts',
  enforce: 'pre',
  transform: {
    filter: { id: /fontsource.*\.css$/ },
    handler: (css) => css.replaceAll(/,\s*url\([^)]*\.woff\)\s*format\('woff'\)/g, ''),
  },
};

/** The same client root as the site's, bundled into one script and one style. */
async function bundle() {
  const result = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    plugins: [WITHOUT_OLD_FONTS],
    logLevel: 'error',
    resolve: {
      alias: [
        { find: /^\.\/make-worker$/, replacement: join(ROOT, 'app/pack/make-worker.ts') },
        { find: /^@\//, replacement: `${ROOT}` },
      ],
    },
    define: { 'process.env.NODE_ENV': '"production"', 'process.env.BASE_PATH': '""' },
    worker: { format: 'iife' },
    build: {
      write: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: {
        input: join(ROOT, 'app/pack/entry.tsx'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  if (!('output' in result)) throw new Error('The pack was not bundled as one.');
  const scripts = result.output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  const styles = result.output.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  );
  const [script, style] = [scripts[0], styles[0]];
  if (result.output.length !== 2 || script === undefined || style === undefined) {
    const names = result.output.map(({ fileName }) => fileName).join(', ');
    throw new Error(`A pack is one script and one style, not ${names}.`);
  }
  return { script: inElement(script), style: inElement(style) };
}

/** @returns {Promise<string>} a pack whose blocks of data are empty */
export async function packTemplate() {
  const { script, style } = await bundle();
  const blocks = BLOCKS.map((id) => `<script type="application/json" id="pack-${id}"></script>`);
  return [
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/>',
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(script, style)}"/>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    '<meta name="color-scheme" content="light dark"/>',
    `<title>Briefline</title><style>${style}</style></head><body><div id="root"></div>`,
    ...blocks,
    `<script>${script}</script></body></html>`,
  ].join('\n');
}

/**
 * The template goes with the site.
 * @param {string} folder
 */
export async function writeTemplate(folder) {
  const path = join(folder, TEMPLATE);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, await packTemplate());
}
