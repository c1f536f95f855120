import type { Language } from './language';
import type { FoundUnit, Unit } from './unit';

/** One date, perhaps named twice: "Wednesday, December 31", "this morning (December 17)". */
export interface NamedUnit {
  readonly start: number;
  readonly end: number;
  readonly unit: Unit;
  /** The weekday and the day relative to publication that stand beside a calendar day. */
  readonly weekday?: number;
  readonly offset?: number;
}

/** A phrase before the words around it are read: one date, or a first and a last. */
export interface LinkedUnits {
  readonly start: number;
  readonly end: number;
  readonly first: NamedUnit;
  readonly last?: NamedUnit;
  /** `and` is a span only behind "between" or of neighbouring days. */
  readonly link?: 'range' | 'and' | 'vague';
}

/** Joins units that name one date together, then those that are the two ends of a span. */
export function linkUnits(
  text: string,
  units: readonly FoundUnit[],
  gaps: Language['gaps'],
): LinkedUnits[] {
  const named = joinNames(
    text,
    units.filter(({ unit }) => unit.kind !== 'not-a-date'),
    gaps.same,
  );
  const linked: LinkedUnits[] = [];
  for (let i = 0; i < named.length; i += 1) {
    const first = named[i];
    const last = named[i + 1];
    if (!first) break;
    const link = last && linkOf(text.slice(first.end, last.start), first.unit, last.unit, gaps);
    if (last && link) {
      linked.push({ start: first.start, end: last.end, first, last, link });
      i += 1;
    } else {
      linked.push({ start: first.start, end: first.end, first });
    }
  }
  return linked;
}

function linkOf(gap: string, first: Unit, last: Unit, gaps: Language['gaps']): LinkedUnits['link'] {
  if (first.kind === 'unclear' || last.kind === 'unclear' || gap.length > 40) return undefined;
  if (gaps.range.test(gap)) return 'range';
  if (gaps.vague.test(gap)) return 'vague';
  return gaps.and.test(gap) ? 'and' : undefined;
}

function joinNames(text: string, units: readonly FoundUnit[], same: RegExp): NamedUnit[] {
  const named: NamedUnit[] = [];
  for (let i = 0; i < units.length; i += 1) {
    const here = units[i];
    const next = units[i + 1];
    if (!here) break;
    const gap = next && text.slice(here.end, next.start);
    const joined =
      next && gap !== undefined && gap.length <= 16 && same.test(gap)
        ? (join(here.unit, next.unit) ?? join(next.unit, here.unit))
        : null;
    if (next && joined) {
      const closes = gap?.includes('(') && text.charAt(next.end) === ')';
      named.push({ start: here.start, end: next.end + (closes ? 1 : 0), ...joined });
      i += 1;
    } else {
      named.push(here);
    }
  }
  return named;
}

/** A weekday or "today" beside a calendar day is the same day; `null` for any other pair. */
function join(beside: Unit, day: Unit): Pick<NamedUnit, 'unit' | 'weekday' | 'offset'> | null {
  if (day.kind !== 'day') return null;
  const unit = { ...day, needsCue: false };
  if (beside.kind === 'weekday') return { unit, weekday: beside.weekday };
  if (beside.kind === 'offset' && beside.of === 'day') return { unit, offset: beside.by };
  return null;
}
