import type { Modifier } from '../../vocabulary';

/**
 * The year that a phrase gives: a number, one counted from publication ("last year"), "the year"
 * that an article is about, or none.
 */
export type YearRef = number | 'last' | 'this' | 'next' | 'the' | null;

/** Which of the days with that name: the choice depends on the day of publication. */
export type WhichWeekday =
  'latest' | 'last' | 'this' | 'next' | 'coming' | 'last-week' | 'this-week' | 'next-week';

/** What one rule reads: the smallest phrase that names a date, before the words around it. */
export type Unit = { readonly needsCue?: boolean } & (
  | { readonly kind: 'day'; readonly year: YearRef; readonly month: number; readonly day: number }
  | {
      readonly kind: 'days';
      readonly year: YearRef;
      readonly month: number;
      readonly day: number;
      readonly lastDay: number;
      /** Joined by "and" with days between them: a span only behind "between". */
      readonly apart?: true;
    }
  | { readonly kind: 'month'; readonly year: YearRef; readonly month: number }
  | {
      readonly kind: 'months';
      readonly year: YearRef;
      readonly month: number;
      readonly lastMonth: number;
    }
  | { readonly kind: 'quarter'; readonly year: YearRef; readonly quarter: number }
  | { readonly kind: 'half'; readonly year: YearRef; readonly half: number }
  | { readonly kind: 'year'; readonly year: Exclude<YearRef, null> }
  | { readonly kind: 'years'; readonly year: number; readonly lastYear: number }
  | { readonly kind: 'decade'; readonly year: number }
  /** Days or months from the day of publication. */
  | { readonly kind: 'offset'; readonly of: 'day' | 'month'; readonly by: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: WhichWeekday }
  | { readonly kind: 'month-nearby'; readonly month: number; readonly which: 'last' | 'next' }
  /** Speaks of time, but of no date that could be given: `reason` tells the person why. */
  | { readonly kind: 'unclear'; readonly reason: string }
  /** Looks like a date and is none: its characters are out of the question for every other rule. */
  | { readonly kind: 'not-a-date' }
);

export type Groups = Readonly<Record<string, string | undefined>>;

export interface UnitRule {
  readonly name: string;
  /** Global and sticky to nothing; begins and ends at a word's edge. */
  readonly pattern: RegExp;
  /** `null` if the words only look like this rule's. */
  readonly read: (groups: Groups) => Unit | null;
}

export interface FoundUnit {
  readonly start: number;
  readonly end: number;
  readonly unit: Unit;
  readonly rule: string;
}

export type Operator = 'from' | 'until' | 'before' | 'after';

/** What the words beside a unit add to it. */
export interface Framing {
  readonly modifier?: Modifier;
  /** The beginning or end of the unit; without an operator it reads as early or late. */
  readonly edge?: 'start' | 'end';
  readonly operator?: Operator;
  readonly tense?: Tense;
  readonly unclear?: string;
  /** "between", "from … to": the words ask for a second date. */
  readonly between?: true;
}

export type Tense = 'past' | 'future';

/** Words before (`…$`) or after (`^…`) a unit. */
export interface Frame {
  readonly name: string;
  readonly pattern: RegExp;
  readonly gives: Framing;
}

const LEFT = '(?<![\\p{L}\\p{N}]|\\p{N}[-/.,:]|[$€£#])';
const LEFT_OR_HYPHEN = '(?<![\\p{L}\\p{N}]|\\p{N}[/.,:]|[$€£#])';
// Not before the rest of a longer number, a document's signs ("57-NQ/TW") or a per cent sign.
const RIGHT = '(?![\\p{L}\\p{N}]|[./,:]\\p{N}|/\\p{Lu}|-\\p{Lu}{2}|%)';

/** A rule whose pattern stands between the edges of words. Case counts unless told otherwise. */
export function unitRule(
  name: string,
  source: string,
  read: UnitRule['read'],
  flags: 'i' | '' = '',
): UnitRule {
  return { name, pattern: new RegExp(`${LEFT}(?:${source})${RIGHT}`, `gu${flags}`), read };
}

/** The same for what may also be the second date behind a hyphen ("30/12-2/1"). */
export function rangeEndRule(
  name: string,
  source: string,
  read: UnitRule['read'],
  flags: 'i' | '' = '',
): UnitRule {
  return {
    name,
    pattern: new RegExp(`${LEFT_OR_HYPHEN}(?:${source})${RIGHT}`, `gu${flags}`),
    read,
  };
}

export function unclear(
  name: string,
  source: string,
  reason: string,
  flags: 'i' | '' = 'i',
): UnitRule {
  return unitRule(name, source, () => ({ kind: 'unclear', reason }), flags);
}

export function notADate(name: string, source: string, flags: 'i' | '' = 'i'): UnitRule {
  return unitRule(name, source, () => ({ kind: 'not-a-date' }), flags);
}

export function before(name: string, source: string, gives: Framing = {}): Frame {
  return { name, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})$`, 'iu'), gives };
}

export function after(name: string, source: string, gives: Framing = {}): Frame {
  return { name, pattern: new RegExp(`^(?:${source})(?![\\p{L}\\p{N}])`, 'iu'), gives };
}
