/** The rows of the overview: one for each kind that the dataset has, above the years. Lengths in px. */
import type { EventColumns } from '@/data/columns';
import { KINDS } from '@/data/vocabulary';

export const ROW_PX = 12;
/** Free at the top of each row. */
export const ROW_AIR_PX = 2;
export const TOP_PX = 2;
/** Below the rows. */
export const YEARS_PX = 16;

export function overviewHeight(rows: number): number {
  return TOP_PX + rows * ROW_PX + YEARS_PX;
}

/** Where the bars of a row stand. */
export function rowBase(row: number): number {
  return TOP_PX + (row + 1) * ROW_PX;
}

/** Places in `KINDS` of the kinds that the dataset has, in the order of their rows. */
export function overviewKinds({ kind }: Pick<EventColumns, 'kind'>): readonly number[] {
  const present = new Set(kind);
  return KINDS.map((_, place) => place).filter((place) => present.has(place));
}
