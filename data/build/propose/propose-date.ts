import { parseEdtf } from '../../edtf';
import { inEnglish } from '../../phrase';
import { fail, ok, type Result } from '../../result';
import { isCalendarDay, type CalendarDay } from '../../time';
import type { Lang, Modifier } from '../../vocabulary';
import { applyFraming, type Framed } from './frame';
import type { LinkedUnits } from './link-units';
import { periodBounds, type PeriodBounds } from './period';
import { resolveLinked } from './resolve-linked';
import { inYear, isYearly, type Situation } from './resolve-unit';
import { tenseAt } from './tense';
import type { Framing, Unit } from './unit';
import { daysAway } from './yearless';

/** What a date phrase is taken to mean, or why nothing is proposed. */
export type DateProposal =
  | {
      readonly edtf: string;
      readonly modifier?: Modifier;
      /** `resolved`: the day of publication decided part of it. */
      readonly basis: 'stated' | 'resolved';
    }
  | { readonly abstains: string };

/**
 * The proposal for a phrase in its text; `null` if it is most likely no date. `alone`: the text is
 * nothing but the phrase, so that somebody calls it a date.
 */
export function proposeDate(
  text: string,
  linked: LinkedUnits,
  framed: Framed,
  context: { readonly lang: Lang; readonly published: CalendarDay | null },
  alone: boolean,
): DateProposal | null {
  const published =
    context.published !== null && isCalendarDay(context.published) ? context.published : null;
  if (!linked.last && linked.first.unit.needsCue && !framed.cued && !inBrackets(text, linked)) {
    const without = uncued(linked.first.unit, published, alone);
    if (without) return without.abstains === null ? null : { abstains: without.abstains };
  }
  if (isCutShort(text, framed)) {
    return {
      abstains: 'more figures stand beside it: part of a span or list that was not understood',
    };
  }
  const { framing } = framed;
  const deadline = framing.operator === 'until' || framing.operator === 'before';
  const heard = framing.tense
    ? { tense: framing.tense, close: true }
    : tenseAt(text, framed.start, framed.end, context.lang);
  if (linked.first.unit.kind === 'weekday' && heard.tense === 'future' && !heard.close) {
    return {
      abstains: 'the sentence speaks of the future: is it the past weekday or the coming one?',
    };
  }
  // What somebody asked in the past may still be due: a deadline takes no past from its clause.
  const tense = deadline && heard.tense === 'past' ? undefined : heard.tense;
  const date = dateOf(linked, framed, { published, tense });
  return date.ok ? date.value : { abstains: date.error };
}

function dateOf(
  linked: LinkedUnits,
  { framing }: Framed,
  situation: Situation,
): Result<Exclude<DateProposal, { abstains: string }>> {
  const { first } = linked;
  const spans = linked.last !== undefined || ['days', 'months', 'years'].includes(first.unit.kind);
  if (framing.between && !spans) return fail('"between" asks for a second date');
  if (framing.operator && first.unit.kind === 'weekday') {
    return fail('an open span from or to a weekday: past or coming? give the date');
  }
  const resolved = resolveLinked(linked, situation, framing.between ?? framing.operator === 'from');
  if (!resolved.ok) return resolved;
  const { period, basis } = resolved.value;
  const bounds = periodBounds(period);
  const doubt = bounds.ok ? doubtAbout(linked, framing, bounds.value, situation.published) : null;
  if (doubt !== null) return fail(doubt);
  const dated = applyFraming(period, framing);
  if (!dated.ok) return dated;
  const valid = parseEdtf(dated.value.edtf);
  return valid.ok ? ok({ ...dated.value, basis }) : fail(inEnglish(valid.error));
}

/** Why a date that could be resolved had better not be. */
function doubtAbout(
  { first, last }: LinkedUnits,
  { tense, operator }: Framing,
  bounds: PeriodBounds,
  published: CalendarDay | null,
): string | null {
  if (published === null) return null;
  if (tense && bounds.first <= published && published <= bounds.last) {
    return 'publication lies in that very period: this one, or a year away?';
  }
  const yearless = !last && isYearly(first.unit) && first.unit.year === null;
  const deadline = operator === 'until' || operator === 'before';
  return yearless && deadline && bounds.last < published
    ? 'a deadline that has passed, or the next one?'
    : null;
}

/**
 * What to do with figures that no word calls a date: `null` to go on, else a reason to abstain, or
 * none at all (`abstains: null`) where it is most likely something else.
 */
function uncued(
  unit: Unit,
  published: CalendarDay | null,
  alone: boolean,
): { readonly abstains: string | null } | null {
  if (unit.kind === 'year') {
    return alone ? null : { abstains: 'a number that no word calls a year' };
  }
  if (unit.kind === 'weekday') return alone ? null : { abstains: null };
  if (unit.kind === 'month') return alone && unit.year !== null ? null : { abstains: null };
  if (unit.kind === 'day' || unit.kind === 'days') {
    const far = published === null || daysAway((year) => inYear(unit, year), published) > 45;
    // 16:9 and "24/7" are said more often than the days.
    const ratio = (unit.day === 16 && unit.month === 9) || (unit.day === 24 && unit.month === 7);
    return unit.day > 12 && !far && !ratio
      ? null
      : { abstains: 'figures that no word calls a day: a date, a score or a ratio?' };
  }
  return alone ? null : { abstains: null };
}

/**
 * A number joined to a date by a hyphen, "to" or "and" is most likely a date as well: half of a span
 * would be a wrong date.
 */
function isCutShort(text: string, { start, end }: Framed): boolean {
  return (
    /^, \d{1,2}(?=[,.;)]| and|$)/.test(text.slice(end, end + 8)) ||
    /^ ?(?:-|to|until|till|through|đến|tới)(?: ngày)? ?\d(?!\d?(?:[:hg]|\s?giờ))/i.test(
      text.slice(end, end + 20),
    ) ||
    /\p{N} ?(?:-|to|and|or|đến|tới|và|hoặc) ?$/iu.test(text.slice(Math.max(0, start - 10), start))
  );
}

function inBrackets(text: string, { start, end }: LinkedUnits): boolean {
  return text.charAt(start - 1) === '(' && /[),;]/.test(text.charAt(end));
}
