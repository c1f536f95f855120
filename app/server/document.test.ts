import { describe, expect, test } from 'vitest';
import { isPayload, toDocument } from './document.mjs';

const page = (body: string, marked = true) =>
  `<!DOCTYPE html><html lang="en"${marked ? ' data-scripts="none"' : ''}><head><meta charSet="utf-8"/>` +
  '<link rel="preload" as="script" fetchPriority="low" href="/a.js"/><link rel="preconnect" href="/"/>' +
  `<link rel="stylesheet" href="/a.css"/></head><body>${body}<script>self.a=1</script>` +
  '<script src="/a.js" async=""></script></body></html>';

describe('a page that needs no scripts', () => {
  test('has none, and asks for none', () => {
    const html = toDocument(page('<p>Read me</p>'));
    expect(html).toContain(
      '<link rel="stylesheet" href="/a.css"/></head><body><p>Read me</p></body>',
    );
    expect(html).not.toMatch(/script>|a\.js|preconnect/);
  });

  test('keeps its data, which no text can end or turn into code', () => {
    const data = { name: `"Q&A" </script><script>alert('1')</script> <!-- &amp;` };
    const asReactWritesIt = JSON.stringify(data)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#x27;');
    const html = toDocument(page(`<script type="application/ld+json">${asReactWritesIt}</script>`));
    const blocks = [...html.matchAll(/<script([^>]*)>(.*?)<\/script>/g)];
    expect(blocks).toHaveLength(1);
    expect(blocks[0]?.[1]).toBe(' type="application/ld+json"');
    expect(blocks[0]?.[2]).not.toContain('<');
    expect(JSON.parse(blocks[0]?.[2] ?? '')).toEqual(data);
  });

  test('may leave nothing to a script', () => {
    expect(() => toDocument(page('<template id="B:0"></template>'))).toThrow(/to a script/);
    expect(() => toDocument(page('<div hidden="" id="S:0"><p>Late</p></div>'))).toThrow(
      /to a script/,
    );
  });
});

test('any other page stays as it is', () => {
  const html = page('<p>Use me</p>', false);
  expect(toDocument(html)).toBe(html);
});

test('what Next puts beside a page is told from what is the site’s own', () => {
  const names = ['index.txt', '__next._tree.txt', '__next.$d$lang.__PAGE__.txt'];
  expect(names.every(isPayload)).toBe(true);
  expect(['index.html', 'README.txt', '001_f521.txt', 'robots.txt'].some(isPayload)).toBe(false);
});
