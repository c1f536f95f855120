import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { protect, warning } from './build.mjs';
import { withPolicy } from './policy.mjs';
import { trustedTypesScript } from './trusted-types.mjs';

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`;

/** The directives of a page's policy by name. */
function directives(html: string) {
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"\/>/.exec(html)?.[1];
  const parts = (policy ?? '').split('; ').map((directive) => directive.split(' '));
  return new Map(parts.map(([name = '', ...values]) => [name, values]));
}

describe('a page gets a policy', () => {
  test('that knows each inline script by its hash, wherever it stands, and once', () => {
    const vietnamese = 'self.x = "Quân ủy Trung ương"';
    const html = page(
      '<script>a()</script>',
      `<script id="i">${vietnamese}</script><script>a()</script>`,
    );
    expect(directives(withPolicy(html)).get('script-src')).toEqual([
      "'self'",
      sha256('a()'),
      sha256(vietnamese),
    ]);
  });

  test('that leaves scripts with an address to "self" and hashes no data', () => {
    const html = page(
      '<script src="/_next/a.js" async=""></script><script type="application/ld+json">{}</script>',
    );
    expect(directives(withPolicy(html)).get('script-src')).toEqual([
      "'self'",
      sha256(trustedTypesScript('')),
    ]);
  });

  test('that lets no text become a script but through the one declared ahead of all others', () => {
    const html = withPolicy(page('<script src="/timeline/_next/a.js"></script>'), '/timeline');
    expect(directives(html).get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(directives(html).get('trusted-types')).toEqual(['default']);
    expect(html.indexOf(`<script>${trustedTypesScript('/timeline')}</script>`)).toBeGreaterThan(0);
    expect(html.indexOf('createPolicy')).toBeLessThan(html.indexOf('<script src'));
  });

  test('that allows no script at all where the page has none', () => {
    expect(directives(withPolicy(page(''))).get('script-src')).toEqual(["'none'"]);
  });

  test('that begins from nothing and allows no inline script or style wholesale, no eval', () => {
    const found = directives(withPolicy(page('<style>b{color:red}</style>')));
    expect(found.get('default-src')).toEqual(["'none'"]);
    expect(found.get('style-src')).toEqual(["'self'", sha256('b{color:red}')]);
    found.delete('style-src-attr');
    expect([...found.values()].flat().filter((value) => value.startsWith("'unsafe"))).toEqual([]);
  });

  test('right behind the charset, ahead of everything that loads', () => {
    const html = withPolicy(page('<link rel="stylesheet" href="/a.css"/>'));
    expect(html).toMatch(
      /<head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy"/,
    );
    expect(html.indexOf('http-equiv')).toBeLessThan(html.indexOf('<link'));
  });

  test('and is otherwise left as it was', () => {
    const html = page('<title>$& $1</title>', '<p>text</p>');
    expect(withPolicy(html).replace(/<meta http-equiv[^>]*>/, '')).toBe(html);
  });

  test.each([
    ['a second time', withPolicy(page('')), /has a policy already/],
    ['without a head', '<p>text</p>', /does not begin its <head>/],
    ['whose charset comes late', '<head><title>x</title><meta charset="utf-8"></head>', /<head>/],
    ['with an inline handler', page('', '<img alt="" onerror="a()">'), /inline handler, onerror/],
    ['with a javascript: address', page('', '<a href="JavaScript:a()">x</a>'), /javascript:/],
    ['with a comment opened in a script', page('<script>"<!--"</script>'), /"<!--"/],
  ])('but not %s', (_, html, message) => {
    expect(() => withPolicy(html)).toThrow(message);
  });

  test('though its text may speak of handlers and its scripts hold them', () => {
    const html = page(
      '<script>button.onclick = () => "<a onclick=b>"</script>',
      '<p>x onload=1</p>',
    );
    expect(() => withPolicy(html)).not.toThrow();
  });
});

describe('the build', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'briefline-build-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('protects the pages in every folder and touches nothing else', async () => {
    await mkdir(join(folder, 'briefing'));
    await writeFile(join(folder, 'index.html'), page('<script>a()</script>'));
    await writeFile(join(folder, 'briefing', 'index.html'), page('<script>b()</script>'));
    await writeFile(join(folder, 'index.txt'), 'text');
    expect(await protect(folder)).toBe(2);
    const briefing = await readFile(join(folder, 'briefing', 'index.html'), 'utf8');
    expect(directives(briefing).get('script-src')).toEqual(["'self'", sha256('b()')]);
    expect(await readFile(join(folder, 'index.txt'), 'utf8')).toBe('text');
  });

  test('fails on a page that cannot have a policy, names it, and writes none', async () => {
    await writeFile(join(folder, 'good.html'), page(''));
    await writeFile(join(folder, 'bad.html'), '<p>text</p>');
    await expect(protect(folder)).rejects.toThrow(/bad\.html does not begin its <head>/);
    expect(await readFile(join(folder, 'good.html'), 'utf8')).toBe(page(''));
  });

  test('says how many articles’ texts it holds, since they are not for publishing', async () => {
    expect(await warning(folder)).toBeUndefined();
    await mkdir(join(folder, 'articles'));
    await writeFile(join(folder, 'articles', 'README.txt'), 'text');
    expect(await warning(folder)).toBeUndefined();
    await writeFile(join(folder, 'articles', 'a.txt'), 'text');
    expect(await warning(folder)).toBe(
      `${folder}/ contains the text of 1 article, which belongs to its publisher: don't publish it; to build without any, set ARTICLES_DIR=none.`,
    );
    await writeFile(join(folder, 'articles', 'b.txt'), 'text');
    expect(await warning(folder)).toContain(
      'the text of 2 articles, which belong to their publishers',
    );
  });

  test('fails when there is no page', async () => {
    await expect(protect(folder)).rejects.toThrow(/left no page/);
  });
});
