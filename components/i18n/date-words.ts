import type { Modifier } from '@/data/vocabulary';

/** How one language writes dates, at one length. Units come without their year where it follows. */
export interface DateStyle {
  readonly day: (day: number, month: number) => string;
  readonly month: (month: number) => string;
  readonly quarter: (quarter: number) => string;
  readonly year: (year: number) => string;
  readonly inYear: (unit: string, year: number) => string;
  /** Between two months or quarters of one year. Days and longer texts take a spaced dash. */
  readonly dash: string;
  /** Before a day that follows a preposition: "từ ngày 17 …". */
  readonly beforeDay: string;
  readonly modified: Readonly<Record<Modifier, (unit: string) => string>>;
  /** Somewhere within, not from the one to the other. */
  readonly between: (first: string, last: string) => string;
  /** It began then and has no known end. */
  readonly from: (first: string) => string;
  /** Nobody knows when, but not before. */
  readonly orLater: (first: string) => string;
  readonly by: (last: string) => string;
  readonly about: (date: string) => string;
  readonly uncertain: (date: string) => string;
  readonly undated: string;
}

/** How one language words a range that is asked for; a whole is a month, quarter or year. */
export interface RangeWords {
  readonly onDay: (day: string) => string;
  readonly inWhole: (whole: string) => string;
  readonly fromTo: (first: string, last: string) => string;
  /** To the end of a whole, where the range does not begin with one of its kind. */
  readonly fromToEnd: (first: string, last: string) => string;
  readonly from: (first: string) => string;
  readonly untilDay: (day: string) => string;
  readonly untilEnd: (whole: string) => string;
}

/** How one language names the ticks of the axis, where the year stands above or beside them. */
export interface TickWords {
  readonly quarter: (quarter: number) => string;
  readonly month: (month: number) => string;
  /** A month that is written out, with its year. */
  readonly wholeMonth: (month: number, year: number) => string;
}

export interface DateWords {
  readonly long: DateStyle;
  readonly short: DateStyle;
  readonly range: RangeWords;
  readonly tick: TickWords;
  readonly monthHeading: (month: number, year: number) => string;
}
