import { expect, it } from 'vitest';

import { parseEdtf } from './edtf';
import { isMonthKnown } from './known-month';
import { inEnglish } from './phrase';
import type { Precision } from './vocabulary';

it.each([
  ['2025-12-17', undefined, true],
  ['2025-12', undefined, true],
  ['2025-12-30/2026-01-02', undefined, true],
  ['2025-12-17/..', undefined, true],
  ['2025-12-31/2026-03', undefined, true],
  ['2025-12/2026', undefined, true],
  ['2026-02-01/2026-02-23', 'range', true],
  ['2026-01-01/2026-02-23', 'range', false],
  ['2026-01-01/..', 'range', false],
  ['2026-33', undefined, false],
  ['2026', undefined, false],
  ['2026/2030', undefined, false],
  ['../2026-02-23', undefined, false],
] as const)('%s (%s) begins in a known month: %s', (edtf, precision, expected) => {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(inEnglish(parsed.error));
  const own: Precision = precision ?? parsed.value.precision;
  expect(isMonthKnown({ edtf, ...parsed.value, precision: own, basis: 'stated' })).toBe(expected);
});
