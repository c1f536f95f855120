/** Asking for dates: typing them, ready-made ranges, and how strictly they are meant. */
import type { DatePreset } from '@/data/date-presets';
import type { RangeProblem } from '@/data/date-range-input';

export const askedDates = {
  range: 'Dates',
  rangeExample: '2025-12, Q1 2026, from 17/12/2025 …',
  rangeHint:
    'One date or two, the day before the month: 17/12/2025, December 2025, Q1 2026, early 2026, since 2025-12, ' +
    'before 2025, 2025-12..2026-02, last winter, last 12 months. Vietnamese is read too.',
  rangeWrong: {
    unknown: (text: string) => `“${text}” is not a date that can be read here.`,
    'month-first': (text: string) => `In “${text}” the day must come first: 17/12/2025.`,
    reversed: () => 'The range ends before it begins.',
  } satisfies { readonly [P in RangeProblem]: (text: string) => string },
  filledIn: {
    today: (text: string, words: string) => `“${text}”: ${words}, counted from today.`,
    year: (text: string, words: string) =>
      `“${text}”: ${words}, the latest up to today. For another, write the year.`,
  },
  dateReversed: 'The range ends before it begins.',
  presets: 'Ready-made ranges',
  preset: {
    thisYear: 'This year',
    last12Months: 'Last 12 months',
    lastQuarter: 'Last quarter',
    nextQuarter: 'Next quarter',
    aroundToday: 'Around today',
  } satisfies { readonly [P in DatePreset]: string },
  inView: 'What is in view',
  brushHint: 'Or hold Shift and drag over the strip below the timeline.',
  certain: 'Only what certainly falls within',
  certainHelp:
    'Off: an event known only as “early 2026” is kept for January 2026, since it may fall ' +
    'within. On: it is left out, since it may not.',
};
