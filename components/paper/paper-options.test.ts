import fc from 'fast-check';
import { expect, test } from 'vitest';

import { TLPS } from '@/data/briefing/tlp';

import {
  parsePaperOptions,
  serializePaperOptions,
  SPLITS,
  SUBJECTS,
  type PaperOptions,
} from './paper-options';
import { PAPERS } from './paper-size';

const options: fc.Arbitrary<PaperOptions> = fc.record({
  subject: fc.constantFrom(...SUBJECTS),
  split: fc.constantFrom(...SPLITS),
  notes: fc.boolean(),
  paper: fc.constantFrom(...PAPERS),
  tlp: fc.option(fc.constantFrom(...TLPS)),
});

test('what is printed survives its address; a script brings its own marking', () => {
  fc.assert(
    fc.property(options, (own) => {
      const again = parsePaperOptions(`?${serializePaperOptions(own)}&leader=to-lam`);
      expect(again).toEqual(own.subject === 'script' ? { ...own, tlp: null } : own);
    }),
  );
});

test('what is usual stays out of the address', () => {
  expect(serializePaperOptions(parsePaperOptions('?print=view'))).toBe('print=view');
  expect(serializePaperOptions(parsePaperOptions('?print=script'))).toBe('print=script');
});

test('any address gives options', () => {
  fc.assert(
    fc.property(fc.string(), (search) => {
      const { split, paper } = parsePaperOptions(search);
      expect(SPLITS).toContain(split);
      expect(PAPERS).toContain(paper);
    }),
  );
});
