import { describe, expect, test } from 'vitest';
import { parseBasePath } from './base-path.mjs';
import { headersFor, parseAncestors } from './headers.mjs';
import { apacheFile, headersFile, nginxFile } from './hosting.mjs';
import { withPolicy } from './policy.mjs';

describe('who may show the site in a frame', () => {
  test.each([
    [undefined, "'self'", 'SAMEORIGIN'],
    ['', "'self'", 'SAMEORIGIN'],
    ['self', "'self'", 'SAMEORIGIN'],
    ['none', "'none'", 'DENY'],
    [
      'https://a.example http://*.b.example:81',
      "'self' https://a.example http://*.b.example:81",
      undefined,
    ],
  ])('EMBED_ANCESTORS=%s', (text, sources, old) => {
    const headers = headersFor(parseAncestors(text));
    expect(headers['Content-Security-Policy']).toMatch(
      new RegExp(`; frame-ancestors ${sources.replaceAll('*', '\\*')}$`),
    );
    expect(headers['X-Frame-Options']).toBe(old);
  });

  test.each([
    '*',
    'a.example',
    "'self'; script-src *",
    'https://a.example/x',
    'none https://a.example',
  ])('is not told by %s', (text) =>
    expect(() => parseAncestors(text)).toThrow(/^EMBED_ANCESTORS is /),
  );
});

describe('the path of the site', () => {
  test.each([
    [undefined, ''],
    ['', ''],
    ['/', ''],
    ['/timeline', '/timeline'],
    ['/a/b.c/', '/a/b.c'],
  ])('BASE_PATH=%s is %j', (text, path) => expect(parseBasePath(text)).toBe(path));

  test.each(['timeline', '//a', '/a//b', '/..', '/a/./b', '/a b', '/a?b', '/_next', 'https://a'])(
    'is not told by %s',
    (text) => expect(() => parseBasePath(text)).toThrow(/^BASE_PATH is /),
  );
});

describe('what is written for other hosts', () => {
  const headers = headersFor(parseAncestors('https://intranet.example'));
  const files = [headersFile, apacheFile, nginxFile].map((make) => make(headers, '/timeline'));

  test('has every header that the server sends, and what may be kept', () => {
    for (const file of files) {
      for (const [name, value] of Object.entries(headers)) {
        expect(file).toContain(name);
        expect(file).toContain(value);
      }
      expect(file).toContain('/timeline/_next/static/');
      expect(file).toContain('immutable');
    }
  });

  test('allows what the pages allow, since both policies hold at once', () => {
    const page = withPolicy('<head><meta charset="utf-8"/></head>');
    const own = /content="([^"]*)"/.exec(page)?.[1]?.split('; ') ?? [];
    const sent = headers['Content-Security-Policy']?.split('; ') ?? [];
    const added = sent.filter((directive) => !own.includes(directive));
    expect(added).toEqual([
      "object-src 'none'",
      "frame-src 'none'",
      "frame-ancestors 'self' https://intranet.example",
    ]);
  });
});
