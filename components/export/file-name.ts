import { foldText } from '@/data/text';
import type { CalendarDay } from '@/data/time';

/** Of what the filter says; a file's name should be read at a glance. */
const MAX_SLUG = 60;

/**
 * `briefline_2026-11-22_to-lam_2025-12.csv`: the day, then what the filter asks for.
 *
 * @param query that of an address which holds the filter and nothing else
 */
export function fileName(asOf: CalendarDay, query: string, extension: string): string {
  const values = [...new URLSearchParams(query).values()].map(toSlug).filter(Boolean);
  const slug = values
    .join('_')
    .slice(0, MAX_SLUG)
    .replace(/[-_]+$/, '');
  return `${['briefline', asOf, ...(slug === '' ? [] : [slug])].join('_')}.${extension}`;
}

function toSlug(text: string): string {
  return foldText(text)
    .replace(/(^|,)-/g, '$1not-')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
