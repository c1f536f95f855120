import { codePointLength } from '../../text';
import type { CalendarDay } from '../../time';
import type { Lang } from '../../vocabulary';
import { findUnits } from './find-units';
import { frameUnit } from './frame';
import { languageOf } from './language';
import { linkUnits } from './link-units';
import { proposeDate, type DateProposal } from './propose-date';
import { toScanText } from './scan-text';

export type { DateProposal };

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
  let passed = 0;
  linked.forEach((link, index) => {
    const to = linked[index + 1]?.start ?? text.length;
    // The words before a date never reach into the date or the number before it.
    for (; (hidden[passed]?.end ?? Infinity) <= link.start; passed += 1) {
      from = Math.max(from, hidden[passed]?.end ?? 0);
    }
    const framed = frameUnit(text, link, { from, to }, language);
    from = framed.end;
    const alone =
      single &&
      linked.length === 1 &&
      /^[\p{P}\s]*$/u.test(text.slice(0, framed.start) + text.slice(framed.end));
    const proposal = proposeDate(text, link, framed, context, alone);
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
