/** Arbitrary days and datasets, for properties that must hold for all of them. Not shipped. */
import fc from 'fast-check';

import type { Dataset, EventDate, RivalDate, TimelineEvent } from './schema';
import { addDays, DAY_MS, daysInMonth, toMs, type CalendarDay } from './time';
import { FAMILIES, KINDS, MODIFIERS, PARTICIPANT_ROLES, INSTITUTION_ROLES } from './vocabulary';

/** The years that arbitrary events fall into. */
export const WINDOW = { start: '2023-01-01', end: '2026-12-31' } as const;

export function days(first: CalendarDay, last: CalendarDay): fc.Arbitrary<CalendarDay> {
  const length = Math.round((toMs(last) - toMs(first)) / DAY_MS);
  return fc.integer({ min: 0, max: length }).map((n) => addDays(first, n));
}

/** Half of the events crowd on a few days, as news do. */
const eventDay = fc.oneof(
  days(WINDOW.start, WINDOW.end),
  fc.constantFrom('2023-01-01', '2025-12-17', '2025-12-31', '2026-02-23', '2026-12-31'),
);

/** From the first day of a month on, over whole months. */
function months(
  precision: 'month' | 'quarter' | 'year',
  first: CalendarDay,
  count: number,
): EventDate {
  const [year = 0, month = 1] = first.split('-').map(Number);
  const start = month - 1 - ((month - 1) % count);
  const last = start + count;
  const earliest = `${year}-${String(start + 1).padStart(2, '0')}-01`;
  const latest = `${year}-${String(last).padStart(2, '0')}-${daysInMonth(year, last)}`;
  return {
    edtf: `${earliest}/${latest}`,
    earliest,
    latest,
    precision,
    basis: 'stated',
  };
}

export const eventDate: fc.Arbitrary<EventDate> = fc
  .record({
    first: eventDay,
    length: fc.oneof(
      fc.constant(0),
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 700 }),
    ),
    form: fc.constantFrom(
      ...(['day', 'day', 'days', 'month', 'quarter', 'year', 'range', 'after', 'before'] as const),
      ...(['since', 'years'] as const),
    ),
    modifier: fc.option(fc.constantFrom(...MODIFIERS), { nil: undefined }),
  })
  .map(({ first, length, form, modifier }): EventDate => {
    const end = addDays(first, length);
    const last = end < WINDOW.end ? end : WINDOW.end;
    const known = { earliest: first, latest: first, precision: 'day', basis: 'stated' } as const;
    switch (form) {
      case 'day':
        return { ...known, edtf: first };
      case 'days':
        return { ...known, edtf: `${first}/${last}`, latest: last };
      case 'month':
      case 'quarter':
      case 'year': {
        const date = months(form, first, { month: 1, quarter: 3, year: 12 }[form]);
        return modifier ? { ...date, modifier } : date;
      }
      case 'years':
        return { ...known, edtf: '2026/2030', latest: '2030-12-31', precision: 'year' };
      case 'range':
        return { ...known, edtf: `${first}/${last}`, latest: last, precision: 'range' };
      case 'after':
        return { ...known, edtf: `${first}/..`, latest: null, precision: 'range' };
      case 'since':
        return { ...known, edtf: `${first}/..`, latest: null };
      case 'before':
        return { ...known, edtf: `../${first}`, earliest: null };
    }
  });

const WORDS = [
  ...['Hội nghị', 'toàn quân', 'Đại hội', 'đại biểu', 'the', 'of', 'army', 'ưu tiên', 'Congress'],
  ...['Phát triển kinh tế', 'National Assembly', 'xây dựng', '14', 'XIV', '2026–2030'],
];
const title = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 })
  .map((words) => words.join(' '));
const both = fc.record({ en: title, vi: title });

const LEADERS = ['to-lam', 'luong-cuong', 'nguyen-phu-trong', 'tran-cam-tu'] as const;
const INSTITUTIONS = ['party', 'presidency', 'ministry', 'assembly'] as const;
const some = <T>(values: readonly T[], maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength });

const rivalDate: fc.Arbitrary<RivalDate> = fc
  .tuple(eventDate, both)
  .map(([date, note]) => ({ ...date, article: 'report', note }));

const timelineEvent = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    status: fc.constantFrom('planned', 'held'),
    title: both,
    date: fc.option(eventDate, { freq: 12 }),
    leaders: some(LEADERS, 3),
    role: fc.constantFrom(...PARTICIPANT_ROLES),
    institutions: some(INSTITUTIONS, 2),
    institutionRole: fc.constantFrom(...INSTITUTION_ROLES),
    rivals: fc.oneof(
      { weight: 5, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(rivalDate, { minLength: 1, maxLength: 2 }) },
    ),
    /** Tasks gather at few meetings. */
    assignedAt: fc.integer({ min: 0, max: 3 }),
    assignedBy: fc.constantFrom(...LEADERS),
    assignees: fc.uniqueArray(fc.constantFrom(...INSTITUTIONS), { minLength: 1, maxLength: 2 }),
  })
  .map((parts) => (id: string): TimelineEvent => ({
    id,
    kind: parts.kind,
    subtype: 'any',
    status: parts.kind === 'task' ? 'assigned' : parts.status,
    title: parts.title,
    summary: parts.title,
    date: parts.date,
    ...(parts.rivals.length > 0 && parts.date && { rivalDates: parts.rivals }),
    participants: parts.leaders.map((leader) => ({ leader, role: parts.role })),
    institutions: parts.institutions.map((institution) => ({
      institution,
      role: parts.institutionRole,
    })),
    ...(parts.kind === 'task' && {
      task: {
        assignedBy: parts.assignedBy,
        assignees: parts.assignees,
        assignedAt: `event-${parts.assignedAt}`,
        due: null,
      },
    }),
    relations: [],
    evidence: [],
  }));

/** Datasets of any such events; ids name the place in the dataset. */
export function datasets(maxEvents: number, minEvents = 0): fc.Arbitrary<Dataset> {
  const many = { minLength: minEvents, maxLength: maxEvents };
  return fc.array(timelineEvent, many).map((events) => ({
    version: 1,
    title: { en: 'Any', vi: 'Bất kỳ' },
    window: WINDOW,
    leaders: LEADERS.map((id) => ({ id, name: id, aliases: [], posts: [] })),
    institutions: INSTITUTIONS.map((id, i) => ({
      id,
      name: { en: id, vi: id },
      aliases: [],
      family: FAMILIES[i] ?? 'other',
    })),
    articles: [],
    events: events.map((make, i) => make(`event-${i}`)),
  }));
}

/** Spans of time within and around the years of arbitrary events, at least three days long. */
export const viewSpan = fc
  .tuple(days('2022-01-01', '2027-12-28'), fc.integer({ min: 3, max: 1_500 }))
  .map(([first, length]) => ({ start: toMs(first), end: toMs(addDays(first, length)) }));

/** Any instant of those years, in ms. */
export const instant = fc.integer({ min: toMs('2022-01-01'), max: toMs('2027-12-31') });
