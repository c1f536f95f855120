/** The build's only contact with the disk. */
import { randomBytes } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import type { FindArticle } from './build';
import type { RawFiles } from './load';
import { problemAt, type Problem } from './problem';
import type { RawFile } from './yaml-file';

export interface ReadFiles {
  /** `null` if a file that must be there is not. */
  readonly raw: RawFiles | null;
  readonly problems: readonly Problem[];
}

/** Reads the YAML files below `root`. */
export function readFiles(root: string): ReadFiles {
  const problems: Problem[] = [];
  const required = (name: string): RawFile | null => {
    const file = readText(root, name);
    if (!file) problems.push(problemAt({ file: name }, 'does not exist', 'see data/README.md'));
    return file;
  };
  const dataset = required('data/dataset.yaml');
  const leaders = required('data/leaders.yaml');
  const institutions = required('data/institutions.yaml');
  const reports = readText(root, 'data/reports.yaml');
  const names = listFiles(root, 'data/sources').sort();
  for (const name of names.filter((file) => file.endsWith('.yml'))) {
    problems.push(problemAt({ file: `data/sources/${name}` }, 'is not read', 'name it .yaml'));
  }
  const sources = names
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => readText(root, `data/sources/${name}`) ?? []);
  if (!dataset || !leaders || !institutions) return { raw: null, problems };
  return { raw: { dataset, leaders, institutions, reports, sources }, problems };
}

/**
 * Looks into `articlesDir` (if given) and then into `data/articles`. Whoever gives a directory
 * expects every article to be there; without one, a text may be absent. `none` looks nowhere.
 */
export function articleFinder(root: string, articlesDir: string | undefined): FindArticle {
  if (articlesDir === 'none') return () => null;
  return (name) => {
    const places = [...(articlesDir === undefined ? [] : [articlesDir]), 'data/articles'];
    for (const place of places) {
      const bytes = readBytes(resolve(root, place, name));
      if (bytes) return { path: `${place}/${name}`, bytes };
    }
    return articlesDir === undefined ? null : { path: `${articlesDir}/${name}`, bytes: null };
  };
}

/** Writes through a temporary file beside it, so that nobody ever reads half of it. */
export function writeAtomically(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** `null` if there is no such file. */
export function readText(root: string, name: string): RawFile | null {
  const bytes = readBytes(join(root, name));
  return bytes && { name, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
}

function readBytes(path: string): Uint8Array | null {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : null;
}

/** Nothing if there is no such directory. */
export function listFiles(root: string, name: string): string[] {
  const directory = join(root, name);
  return statSync(directory, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(directory)
    : [];
}
