import { least } from 'd3';

import { serializeBounds } from '@/data/edtf';
import { toDay, type TimeSpan } from '@/data/time';

const PRECISIONS = ['year', 'quarter', 'month', 'day'] as const;

/** The whole days of a span as EDTF, in the fewest words: `2026`, `2026-33`, `2026-02`, days. */
export function spanEdtf({ start, end }: TimeSpan): string {
  const days = { earliest: toDay(start), latest: toDay(end - 1) };
  const names = PRECISIONS.map((precision) => serializeBounds({ ...days, precision }));
  return least(names, (name) => name.length) ?? '';
}
