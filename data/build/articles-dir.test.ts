import { afterEach, expect, it, vi } from 'vitest';

import { findArticlesDir } from './articles-dir.test-helper';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

function find(articlesDir: string, ci: string) {
  vi.stubEnv('ARTICLES_DIR', articlesDir);
  vi.stubEnv('CI', ci);
  return findArticlesDir();
}

it('where nobody looks on, articles that are absent are no silent skip', () => {
  expect(() => find('nowhere', 'true')).toThrow(
    /^No articles in .*nowhere, so nothing here can be verified: .* set ARTICLES_DIR=none/,
  );
});

it('they may be absent at a desk, with a word about it, or where that is said', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  expect(find('nowhere', '')).toBeNull();
  expect(warn).toHaveBeenCalledOnce();
  expect(find('none', 'true')).toBeNull();
  expect(warn).toHaveBeenCalledOnce();
});

it('they are found where the folder is', () => {
  expect(find('data/sources', 'true')).toMatch(/sources$/);
});
