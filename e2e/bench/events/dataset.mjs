// @ts-check
/** The events as Briefline's own dataset format tells them, one JSON text a line. */
import { createHash } from 'node:crypto';
import { DAY, dayWeights, T0, T1 } from './calendar.mjs';
import { titleOf } from './events.mjs';
import { happenings } from './happenings.mjs';
import { random } from './random.mjs';
import { INSTITUTIONS, LEADERS } from './words.mjs';

/**
 * @typedef {import('../../../data/schema').Dataset} Dataset
 * @typedef {import('../../../data/schema').TimelineEvent} TimelineEvent
 * @typedef {import('../../../data/schema').EventDate} EventDate
 * @typedef {import('./happenings.mjs').Happening} Happening
 * @typedef {import('./happenings.mjs').Precision} Precision
 */

/** What comes later is still planned. */
const PLANNED_FROM = Date.UTC(2026, 10, 1);

/** @param {number} time */
const toDay = (time) => new Date(time).toISOString().slice(0, 10);

/** @param {number} time */
const toMonth = (time) => toDay(time).slice(0, 7);

/** @param {string} name */
const toId = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll(/đ/gi, 'd')
    .toLowerCase()
    .replaceAll(' ', '-');

/** @type {readonly string[]} */
const LEADER_IDS = LEADERS.map(toId);

/**
 * The unit that a time is known to: its EDTF name, its first day and its last.
 * @param {number} time
 * @param {Precision} precision
 */
function unitOf(time, precision) {
  const date = new Date(time);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  /** @type {(name: string, first: number, months: number) => [string, string, string]} */
  const months = (name, first, count) => [
    name,
    toDay(Date.UTC(year, first, 1)),
    toDay(Date.UTC(year, first + count, 0)),
  ];
  switch (precision) {
    case 'day':
      return /** @type {const} */ ([toDay(time), toDay(time), toDay(time)]);
    case 'month':
      return months(toMonth(time), month, 1);
    case 'quarter':
      return months(`${year}-${33 + Math.floor(month / 3)}`, month - (month % 3), 3);
    case 'year':
      return months(String(year), 0, 12);
  }
}

/**
 * @param {Happening} happening
 * @returns {EventDate}
 */
function dateOf({ kind, start, end, precision }) {
  const [first, earliest, startLatest] = unitOf(start, precision);
  const basis = precision === 'day' ? 'resolved' : 'stated';
  if (kind === 'task' && end === null) {
    return { edtf: `${first}/..`, earliest, latest: null, precision, basis };
  }
  // A happening that is only known to its month is not known to have ended in another.
  const lasts = end !== null && (kind === 'task' || precision === 'day');
  const [last, , latest] = lasts ? unitOf(end - 1, precision) : [first, '', startLatest];
  return { edtf: first === last ? first : `${first}/${last}`, earliest, latest, precision, basis };
}

/** @param {Happening} happening @returns {TimelineEvent['status']} */
function statusOf({ kind, start, number }) {
  if (kind === 'task') return number % 10 === 0 ? 'reported' : 'assigned';
  return start < PLANNED_FROM ? 'held' : 'planned';
}

const SUBTYPES = { meeting: 'working-session', congress: 'conference', task: 'instruction' };

/**
 * @param {Happening} happening
 * @returns {TimelineEvent}
 */
function eventOf(happening) {
  const { id, kind, number, setAt, start, end, precision } = happening;
  const leaders = happening.leaders.map((index) => LEADER_IDS[index] ?? '');
  const institutions = happening.institutions.map((index) => INSTITUTIONS[index]?.id ?? '');
  const title = { en: titleOf(happening, 0), vi: titleOf(happening, 1) };
  const exact = `the matter that is kept under no. ${number}`;
  const position = positionOf(number);
  const isTask = setAt !== null;
  return {
    id,
    kind,
    subtype: SUBTYPES[kind],
    status: statusOf(happening),
    title,
    summary: {
      en: `${title.en}: what was decided, who is to do it, and what the earlier ones left open.`,
      vi: `${title.vi}: nội dung đã quyết định, ai thực hiện và những việc còn tồn từ trước.`,
    },
    date: dateOf(happening),
    participants: leaders.map((leader, i) => ({
      leader,
      role: isTask ? 'speaker' : i === 0 ? 'chair' : 'attendee',
    })),
    institutions: institutions.map((institution, i) => ({
      institution,
      role: isTask ? 'assignee' : i === 0 ? 'organiser' : 'participant',
    })),
    ...(isTask && {
      task: {
        assignedBy: leaders[0] ?? '',
        assignees: institutions,
        assignedAt: setAt,
        due: end === null ? null : unitOf(end - 1, precision)[0],
      },
    }),
    relations: isTask ? [{ type: 'assigned-at', event: setAt }] : [],
    evidence: [
      {
        article: `digest-${toMonth(start)}`,
        supports: ['date', 'participants', 'substance'],
        quote: { exact },
        position: { start: position, end: position + exact.length },
      },
    ],
  };
}

/**
 * One article for each month in which anything can happen; the others stay without a source.
 * @param {number} seed
 * @returns {Dataset['articles']}
 */
function articles(seed) {
  const weights = dayWeights(random(seed));
  const months = new Set(
    weights.flatMap((weight, day) => (weight === 0 ? [] : [toMonth(T0 + day * DAY)])),
  );
  return Array.from(months, (month) => ({
    id: `digest-${month}`,
    file: `digest-${month}.txt`,
    sha256: createHash('sha256').update(month).digest('hex'),
    publisher: 'The Monthly Digest',
    lang: 'en',
    title: { en: `What happened in ${month}`, vi: `Những gì diễn ra trong ${month}` },
    published: month,
    publishedBasis: 'stated',
  }));
}

/**
 * Everything but the events.
 * @param {number} count
 * @param {number} seed
 * @returns {Omit<Dataset, 'events'>}
 */
function header(count, seed) {
  return {
    version: 1,
    title: { en: `${count} generated events`, vi: `${count} sự kiện tạo sẵn` },
    window: { start: toDay(T0), end: toDay(T1 - 1) },
    leaders: LEADERS.map((name, i) => ({ id: LEADER_IDS[i] ?? '', name, aliases: [], posts: [] })),
    institutions: INSTITUTIONS,
    articles: articles(seed),
  };
}

/** Where its article tells of an event. @param {number} number */
function positionOf(number) {
  return (number * 37) % 4000;
}

/** An event's place in the order of the format; what is open comes last. @param {Happening} happening */
function keyOf(happening) {
  const { earliest, latest } = dateOf(happening);
  const position = String(positionOf(happening.number)).padStart(4, '0');
  return `${earliest} ${latest ?? '~'} ${toMonth(happening.start)} ${position} ${happening.id}`;
}

/**
 * First everything but the events, then one event after the other, in the order of the format.
 * @param {number} count
 * @param {number} [seed] the same events as `generateEvents` makes of it
 * @returns {Generator<string, void, void>} each a JSON text, without a line end
 */
export function* datasetLines(count, seed = 1) {
  yield JSON.stringify(header(count, seed));
  const events = Array.from(happenings(count, seed), (event) => ({ event, key: keyOf(event) }));
  events.sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const { event } of events) yield JSON.stringify(eventOf(event));
}
