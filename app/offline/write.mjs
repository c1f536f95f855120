// @ts-check
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { writeBuild } from '../server/build-file.mjs';
import { isDocument } from '../server/document.mjs';
import { knownFiles, serviceWorker, sha256 } from './files.mjs';

/**
 * @param {string} folder the built site
 * @returns {Promise<import('./files.mjs').BuiltFile[]>}
 */
async function builtFiles(folder) {
  const names = await readdir(folder, { recursive: true });
  const files = await Promise.all(
    names.map(async (name) => {
      const file = join(folder, name);
      if (!(await stat(file)).isFile()) return [];
      const body = await readFile(file);
      return [
        {
          path: `/${name.split(sep).join('/')}`.replace(/\/index\.html$/, '/'),
          body,
          isDocument: name.endsWith('.html') && isDocument(body.toString('utf8')),
        },
      ];
    }),
  );
  return files.flat();
}

/**
 * Writes the service worker of a built site, and what the build knows of itself.
 * @param {string} folder
 * @param {string} basePath see base-path.mjs
 */
export async function writeOffline(folder, basePath) {
  const known = knownFiles(await builtFiles(folder));
  const data = sha256(await readFile('data/events.json')).slice(0, 16);
  const source = await readFile(new URL('service-worker.js', import.meta.url), 'utf8');
  await writeFile(
    join(folder, 'service-worker.js'),
    serviceWorker(known, { basePath, data }, source),
  );
  await writeBuild(folder, { basePath, version: known.version, data });
}
