import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Package {
  readonly version: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly peer?: boolean;
  readonly hasInstallScript?: boolean;
}

const json = (name: string) => JSON.parse(readFileSync(name, 'utf8')) as unknown;
const manifest = json('package.json') as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const { packages } = json('package-lock.json') as { packages: Record<string, Package> };
const all = Object.entries(packages).filter(([path]) => path !== '');
const shipping = all.filter(([, { dev }]) => dev !== true);

/** Permissive, for a face (OFL) or data (CC-BY), or of the build alone (LGPL: what `sharp` links). */
const LICENCES =
  /^(?:MIT|ISC|0BSD|BSD-3-Clause|Apache-2\.0|Unlicense|OFL-1\.1|CC-BY-4\.0|(?:Apache-2\.0 AND )?LGPL-3\.0-or-later(?: AND MIT)?)$/;

describe('what ships', () => {
  test('is named in the README, each with its reason', () => {
    const readme = readFileSync('README.md', 'utf8');
    for (const name of Object.keys(manifest.dependencies)) {
      expect(readme.includes(`\`${name}\``), name).toBe(true);
    }
  });

  test('has one exact version', () => {
    for (const [name, range] of Object.entries({
      ...manifest.dependencies,
      ...manifest.devDependencies,
    })) {
      expect(range, name).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });

  test('is held to its hash, as is all that builds and tests it', () => {
    for (const [path, { integrity }] of all) expect(integrity, path).toMatch(/^sha512-/);
  });

  test('runs nothing when it is installed', () => {
    for (const [path, { hasInstallScript }] of shipping) {
      expect(hasInstallScript ?? false, path).toBe(false);
    }
  });

  test('has a licence that is known', () => {
    for (const [path, { license }] of shipping) expect(license, path).toMatch(LICENCES);
  });
});

test("the server, the build's own steps and the service worker import nothing but Node and each other", () => {
  for (const folder of ['app/server', 'app/offline']) {
    for (const name of readdirSync(folder).filter((file) => /\.(?:mjs|cjs|js)$/.test(file))) {
      const text = readFileSync(join(folder, name), 'utf8');
      for (const [, from = ''] of text.matchAll(
        /(?:\bfrom|\bimport|\brequire\(|\bimport\()\s*'([^']+)'/g,
      )) {
        expect(from, `${folder}/${name}`).toMatch(/^(?:node:|\.{1,2}\/)|^(?:esbuild|vite)$/);
      }
    }
  }
});
