import { parseEdtf } from '../../edtf';
import { fail, ok, type Result } from '../../result';
import { codePointLength } from '../../text';
import { isCalendarDay, type CalendarDay } from '../../time';
import type { Lang, Modifier } from '../../vocabulary';
import { findUnits } from './find-units';
import { applyFraming, frameUnit, type Framed } from './frame';
import { languageOf } from './language';
import { linkUnits, type LinkedUnits } from './link-units';
import { periodBounds } from './period';
import { inYear } from './resolve-unit';
import { resolveLinked } from './resolve-linked';
import { toScanText } from './scan-text';
import { tenseAt } from './tense';
import type { Unit } from './unit';
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

export interface DatePhrase {
  /** As it stands in the text. */
  readonly phrase: string;
  /** Code points; `end` excluded. */
  readonly position: { readonly start: number; readonly end: number };
  readonly proposal: DateProposal;
}

export interface DateContext {
  readonly lang: Lang;
  /** The day of publication as EDTF; anything but one day counts as not known. */
  readonly published: CalendarDay | null;
  /** For a single phrase: the sentence that it stands in, read for past and future. */
  readonly context?: string;
}

/** Every date phrase of an article's text (NFC), first to last. */
export function findDatePhrases(text: string, context: DateContext): DatePhrase[] {
  return scan(text, context, false);
}

/**
 * The date that one phrase means. It abstains if the phrase holds no date, more than one, or one
 * that cannot be told for certain.
 */
export function resolveDatePhrase(phrase: string, context: DateContext): DateProposal {
  const text = phrase.normalize('NFC').trim();
  const around = context.context?.normalize('NFC');
  const at = around?.indexOf(text) ?? -1;
  const found =
    around === undefined || at < 0
      ? scan(text, context, true)
      : within(scan(around, context, false), around, at, text);
  const [only, ...others] = found;
  if (!only) return { abstains: 'no date was recognised in it' };
  if (others.length > 0) return { abstains: 'it holds more than one date' };
  return only.proposal;
}

function within(found: readonly DatePhrase[], around: string, at: number, phrase: string) {
  const start = codePointLength(around.slice(0, at));
  const end = start + codePointLength(phrase);
  return found.filter(({ position }) => position.start < end && start < position.end);
}

function scan(source: string, context: DateContext, single: boolean): DatePhrase[] {
  const language = languageOf(context.lang);
  const { text, origin } = toScanText(source);
  const units = findUnits(text, language.units);
  const linked = linkUnits(text, units, language.gaps);
  const phrases: DatePhrase[] = [];
  const count = codePointCounter(source);
  const hidden = units.filter(({ unit }) => unit.kind === 'not-a-date');
  let from = 0;
  linked.forEach((link, index) => {
    const to = linked[index + 1]?.start ?? text.length;
    while ((hidden[0]?.end ?? Infinity) <= link.start)
      from = Math.max(from, hidden.shift()?.end ?? 0);
    const bounds = { from, to };
    const framed = frameUnit(text, link, bounds, language);
    from = framed.end;
    const alone =
      single && /^[\p{P}\s]*$/u.test(text.slice(0, framed.start) + text.slice(framed.end));
    const proposal = propose(text, link, framed, context, alone);
    if (!proposal) return;
    const [start, end] = [origin[framed.start] ?? 0, origin[framed.end] ?? source.length];
    const raw = source.slice(start, end);
    const first = start + raw.length - raw.trimStart().length;
    const last = start + raw.trimEnd().length;
    phrases.push({
      phrase: source.slice(first, last),
      position: { start: count(first), end: count(last) },
      proposal,
    });
  });
  return phrases;
}

function propose(
  text: string,
  linked: LinkedUnits,
  framed: Framed,
  context: DateContext,
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
  situation: Parameters<typeof resolveLinked>[1],
): Result<Exclude<DateProposal, { abstains: string }>> {
  const { first } = linked;
  const spans = linked.last !== undefined || ['days', 'months', 'years'].includes(first.unit.kind);
  if (framing.between && !spans) return fail('"between" asks for a second date');
  if (framing.operator && first.unit.kind === 'weekday') {
    return fail('an open span from or to a weekday: past or coming? give the date');
  }
  const resolved = resolveLinked(linked, situation, framing.between ?? framing.operator === 'from');
  if (!resolved.ok) return resolved;
  const bounds = framing.tense && periodBounds(resolved.value.period);
  const { published } = situation;
  if (
    bounds?.ok &&
    published &&
    bounds.value.first <= published &&
    published <= bounds.value.last
  ) {
    return fail('publication lies in that very period: this one, or a year away?');
  }
  const dated = applyFraming(resolved.value.period, framing);
  if (!dated.ok) return dated;
  const valid = parseEdtf(dated.value.edtf);
  return valid.ok ? ok({ ...dated.value, basis: resolved.value.basis }) : valid;
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
    /^ ?(?:-|to|until|till|through|đến|tới)(?: ngày)? ?\d(?!\d?(?:[:hg]|\s?giờ))/i.test(
      text.slice(end, end + 20),
    ) ||
    /\p{N} ?(?:-|to|and|or|đến|tới|và|hoặc) ?$/iu.test(text.slice(Math.max(0, start - 10), start))
  );
}

function inBrackets(text: string, { start, end }: LinkedUnits): boolean {
  return text.charAt(start - 1) === '(' && /[),;]/.test(text.charAt(end));
}

/** Code points before a UTF-16 index; asked in rising order, the whole text is counted once. */
function codePointCounter(source: string): (unit: number) => number {
  let at = 0;
  let points = 0;
  return (unit) => {
    points += codePointLength(source.slice(at, unit));
    at = unit;
    return points;
  };
}
