// @ts-check
/** `build.json`: what a built site knows of itself, for the server and for whoever hosts it. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseBasePath } from './base-path.mjs';

const NAME = 'build.json';

/**
 * @typedef {object} Build
 * @property {string} basePath see base-path.mjs
 * @property {string} version changes whenever any file of the site does
 * @property {string} data changes whenever the built-in dataset does
 */

/**
 * @param {string} folder
 * @param {Build} build
 */
export async function writeBuild(folder, build) {
  await writeFile(join(folder, NAME), `${JSON.stringify(build, null, 2)}\n`);
}

/**
 * @param {string} folder
 * @returns {Promise<Pick<Build, 'basePath'>>} that of a site at the root, if the file is not there
 */
export async function readBuild(folder) {
  const text = await readFile(join(folder, NAME), 'utf8').catch(() => '{}');
  /** @type {unknown} */
  const read = JSON.parse(text);
  const has = typeof read === 'object' && read !== null && 'basePath' in read;
  return { basePath: has ? parseBasePath(String(read.basePath)) : '' };
}
