import { expect, test } from 'vitest';
import { parseSite, robots, sitemap } from './sitemap.mjs';

const SITE = new URL('https://briefline.example/');

test('the sitemap has the whole address of every page, and of the same in the other language', () => {
  const xml = sitemap(['/', '/vi/a/', '/en/a/', '/en/only/'], SITE);
  const places = [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, place]) => place);
  expect(places).toEqual(
    ['/', '/en/a/', '/en/only/', '/vi/a/'].map((path) => `https://briefline.example${path}`),
  );
  const alternates = [...xml.matchAll(/hreflang="(..)" href="(.*?)"/g)].map(([, lang, href]) => [
    lang,
    href,
  ]);
  const pair = [
    ['en', 'https://briefline.example/en/a/'],
    ['vi', 'https://briefline.example/vi/a/'],
  ];
  expect(alternates).toEqual([...pair, ['en', 'https://briefline.example/en/only/'], ...pair]);
});

test('both hold for a site under a path', () => {
  const root = new URL('/timeline/', SITE);
  expect(sitemap(['/en/'], root)).toContain('<loc>https://briefline.example/timeline/en/</loc>');
  expect(robots(root)).toContain('Sitemap: https://briefline.example/timeline/sitemap.xml');
});

test('robots.txt names the sitemap only where it is known to hold', () => {
  expect(robots(SITE)).toContain('Sitemap: https://briefline.example/sitemap.xml');
  expect(robots(undefined)).not.toContain('Sitemap');
});

test.each(['briefline.example', 'ftp://briefline.example', 'https://briefline.example/sub'])(
  'SITE_URL may not be %s',
  (text) => {
    expect(() => parseSite(text)).toThrow(/SITE_URL is .*: make it/);
  },
);

test('SITE_URL may be an origin, or nothing', () => {
  expect(parseSite('https://briefline.example')?.href).toBe('https://briefline.example/');
  expect(parseSite(undefined)).toBe(undefined);
  expect(parseSite('')).toBe(undefined);
});
