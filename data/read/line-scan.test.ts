import fc from 'fast-check';
import { expect, it } from 'vitest';

import { countKeys } from './dataset-reader';
import { LineScan } from './line-scan';

const encode = (text: string) => new TextEncoder().encode(text);

it('counts the keys of whatever is JSON, on one line or several', () => {
  const value = fc.jsonValue({ maxDepth: 4 });
  fc.assert(
    fc.property(value, fc.boolean(), (own, isPretty) => {
      const scan = new LineScan();
      scan.addBlock(encode(JSON.stringify(own, null, isPretty ? 2 : 0)));
      expect(scan.keys).toBe(countKeys(own));
    }),
  );
});

it.each([
  ['{"a":1,"a":2}', 2],
  ['{"a\\":":":"}', 1],
  ['{"a\\\\":1}', 1],
  ['{"đ:":"🎉:","b" : 1}', 2],
  ['[1, ":", "\\u003a"]', 0],
])('counts the keys of %s', (text, count) => {
  const scan = new LineScan();
  scan.addBlock(encode(text));
  expect(scan.keys).toBe(count);
});

it('ends each line where its line feed stands, whatever the line holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', '\\', '\n', ':', 'a', 'đ') }), (text) => {
      const bytes = encode(text);
      const scan = new LineScan();
      for (let at = 0; at < bytes.length; at += 1) {
        const found = bytes.indexOf(0x0a, at);
        const end = scan.lineEnd(bytes, at);
        expect(end).toBe(found < 0 ? bytes.length : found);
        at = end;
      }
    }),
  );
});
