import type { DateStyle, DateWords } from '../date-words';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const monthName = (month: number) => MONTHS[month - 1] ?? '';
const shortName = (month: number) => monthName(month).slice(0, 3);

const long: DateStyle = {
  day: (day, month) => `${day} ${monthName(month)}`,
  month: monthName,
  quarter: (quarter) => `Q${quarter}`,
  year: (year) => String(year),
  inYear: (unit, year) => `${unit} ${year}`,
  dash: '–',
  beforeDay: '',
  modified: {
    early: (unit) => `early ${unit}`,
    mid: (unit) => `mid-${unit}`,
    late: (unit) => `late ${unit}`,
  },
  between: (first, last) => `between ${first} and ${last}`,
  from: (first) => `from ${first}, no end given`,
  orLater: (first) => `${first} or later`,
  by: (last) => `by ${last}`,
  about: (date) => `about ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  undated: 'not dated',
};

export const dates: DateWords = {
  long,
  short: {
    ...long,
    day: (day, month) => `${day} ${shortName(month)}`,
    month: shortName,
    from: (first) => `from ${first}`,
  },
  range: {
    onDay: (day) => `on ${day}`,
    inWhole: (whole) => `in ${whole}`,
    fromTo: (first, last) => `from ${first} to ${last}`,
    fromToEnd: (first, last) => `from ${first} to the end of ${last}`,
    from: (first) => `from ${first} on`,
    untilDay: (day) => `until ${day}`,
    untilEnd: (whole) => `until the end of ${whole}`,
  },
  tick: {
    quarter: (quarter) => `Q${quarter}`,
    month: shortName,
    wholeMonth: (month, year) => `${shortName(month)} ${year}`,
  },
  monthHeading: (month, year) => `${monthName(month)} ${year}`,
};
