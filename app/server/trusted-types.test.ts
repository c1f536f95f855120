import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { trustedTypesScript } from './trusted-types.mjs';

/** The one thing that the script declares, as a browser would keep it. */
function policy(basePath: string): (text: string) => unknown {
  const kept: { name?: string; rules?: Record<string, (text: string) => unknown> } = {};
  runInNewContext(trustedTypesScript(basePath), {
    self: {
      trustedTypes: {
        createPolicy: (name: string, rules: typeof kept.rules) =>
          Object.assign(kept, { name, rules }),
      },
    },
    URL,
    document: { baseURI: `https://here.example${basePath}/` },
    location: { origin: 'https://here.example' },
  });
  expect(kept.name).toBe('default');
  expect(Object.keys(kept.rules ?? {})).toEqual(['createScriptURL']);
  return kept.rules!['createScriptURL']!;
}

test.each([
  ['', '/_next/static/chunks/a.js'],
  ['', 'https://here.example/_next/static/chunks/a.js#params=1'],
  ['', '/service-worker.js'],
  ['/timeline', '/timeline/_next/static/chunks/a.js'],
])('under %j the script %s is ours', (basePath, text) => {
  expect(policy(basePath)(text)).toBe(text);
});

test.each([
  ['', 'https://elsewhere.example/_next/static/chunks/a.js'],
  ['', '//elsewhere.example/_next/static/a.js'],
  ['', '/_next/static/../../articles/a.txt'],
  ['', '/data.js'],
  ['', 'data:text/javascript,a()'],
  ['', 'blob:https://here.example/1'],
  ['/timeline', '/_next/static/chunks/a.js'],
])('under %j the script %s is not', (basePath, text) => {
  expect(policy(basePath)(text)).toBeUndefined();
});

test('a browser without trusted types runs it all the same', () => {
  expect(() => runInNewContext(trustedTypesScript(''), { self: {} }) as unknown).not.toThrow();
});
