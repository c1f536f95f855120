import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { Article } from '@/data/schema';

const TEXT = 'It met.\n';
const article: Article = {
  id: 'one',
  file: 'one.txt',
  sha256: createHash('sha256').update(TEXT).digest('hex'),
  publisher: null,
  lang: 'en',
  title: { en: 'One', vi: 'Một' },
  published: null,
  publishedBasis: null,
};

const here = process.cwd();
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'briefline-'));
  process.chdir(root);
  vi.resetModules();
});

afterEach(() => {
  process.chdir(here);
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

/** With ARTICLES_DIR (below the root; empty: as good as unset) and one file in a folder. */
async function articleText(articlesDir: string, folder: string, text: string) {
  vi.stubEnv('ARTICLES_DIR', articlesDir && join(root, articlesDir));
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, 'one.txt'), text);
  const files = await import('./article-files');
  return files.articleText(article);
}

describe('the text of an article', () => {
  it.each([
    ['data/articles, where none is named', '', 'data/articles'],
    ['the folder that is named', 'elsewhere', 'elsewhere'],
    ['data/articles, where the folder that is named lacks it', 'elsewhere', 'data/articles'],
  ])('comes from %s', async (_, articlesDir, folder) => {
    expect(await articleText(articlesDir, folder, TEXT)).toBe(TEXT);
  });

  it('is left out, although it is there, where none is asked for', async () => {
    mkdirSync(join(root, 'data', 'articles'), { recursive: true });
    writeFileSync(join(root, 'data', 'articles', 'one.txt'), TEXT);
    vi.stubEnv('ARTICLES_DIR', 'none');
    const files = await import('./article-files');
    expect(files.articleText(article)).toBeNull();
  });

  it.each([
    ['is another one', 'data/articles', 'It did not meet.\n'],
    ['lies elsewhere', 'data', TEXT],
  ])('is not shown where the file %s', async (_, folder, text) => {
    expect(await articleText('', folder, text)).toBeNull();
  });
});
