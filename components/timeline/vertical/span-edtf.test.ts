import { describe, expect, it } from 'vitest';

import { toSpan } from '@/data/time';

import { spanEdtf } from './span-edtf';

describe('the name of a count', () => {
  it.each([
    ['2026-01-01', '2026-12-31', '2026'],
    ['2020-01-01', '2029-12-31', '2020/2029'],
    ['2026-01-01', '2026-03-31', '2026-33'],
    ['2026-02-01', '2026-02-28', '2026-02'],
    ['2026-02-02', '2026-02-08', '2026-02-02/2026-02-08'],
    ['2026-02-02', '2026-02-02', '2026-02-02'],
  ])('is the shortest for %s to %s', (first, last, name) => {
    expect(spanEdtf(toSpan(first, last))).toBe(name);
  });
});
