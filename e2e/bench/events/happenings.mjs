// @ts-check
/**
 * The events that both forms tell: the peers' in memory (see `events.mjs`) and Briefline's dataset
 * (see `dataset.mjs`). Meetings set tasks, several in the same hour; congresses last for days.
 */
import { DAY, dayPicker, HOUR, T1 } from './calendar.mjs';
import { below, random, weighted } from './random.mjs';
import { ACTS, INSTITUTIONS, LEADERS, TOPICS } from './words.mjs';

/** @typedef {import('./random.mjs').Random} Random */
/** @typedef {'meeting' | 'congress' | 'task'} Kind */
/** @typedef {'day' | 'month' | 'quarter' | 'year'} Precision */

/**
 * @typedef {object} Happening
 * @property {string} id
 * @property {Kind} kind
 * @property {number} act index into `ACTS` of its kind
 * @property {number} topic index into `TOPICS`
 * @property {number} number tells it from the others in its title
 * @property {number} start UTC milliseconds
 * @property {number | null} end UTC milliseconds; null for a meeting whose end, or a task whose due date, nobody told
 * @property {readonly number[]} leaders indices into `LEADERS`; the first is its lane
 * @property {readonly number[]} institutions indices into `INSTITUTIONS`
 * @property {Precision} precision how well the dataset knows its day
 * @property {string | null} setAt id of the meeting that set a task
 */

const CONGRESSES = 0.08;
const TASK_SETTING = 0.14;
const MOST_TASKS = 9;
const OPEN_TASKS = 0.15;

const pickLeader = weighted(LEADERS.map((_, i) => 1 / (i + 1) ** 0.8));
const pickInstitution = weighted(INSTITUTIONS.map((_, i) => 1 / Math.sqrt(i + 1)));
const pickMore = weighted([70, 22, 6, 2]);
const pickPrecision = weighted([87, 8, 3, 2]);
/** @type {readonly Precision[]} */
const PRECISIONS = ['day', 'month', 'quarter', 'year'];

/**
 * One and, rarely, up to three more, all different.
 * @param {Random} next
 * @param {(next: Random) => number} pick
 */
function several(next, pick) {
  const found = [pick(next)];
  for (let more = pickMore(next); more > 0; more--) {
    const other = pick(next);
    if (!found.includes(other)) found.push(other);
  }
  return found;
}

/**
 * @param {Random} next
 * @param {Kind} kind
 * @param {number} number
 */
const subject = (next, kind, number) => ({
  id: `e${number}`,
  kind,
  act: below(next, ACTS[kind].length),
  topic: below(next, TOPICS.length),
  number,
});

/** @param {number} time */
const withinTheYears = (time) => Math.min(time, T1);

/**
 * @param {Random} next
 * @param {(next: Random) => number} pickDay
 * @param {number} number
 * @returns {Happening}
 */
function gathering(next, pickDay, number) {
  const kind = next() < CONGRESSES ? 'congress' : 'meeting';
  const day = pickDay(next);
  const start = day + 7 * HOUR + below(next, 44) * (HOUR / 4);
  const days = 2 + below(next, 5);
  const hours = next() < 0.5 ? (1 + below(next, 16)) * (HOUR / 4) : null;
  const end = kind === 'congress' ? withinTheYears(day + days * DAY) : hours && start + hours;
  return {
    ...subject(next, kind, number),
    start,
    end,
    leaders: several(next, pickLeader),
    institutions: several(next, pickInstitution),
    precision: /** @type {Precision} */ (PRECISIONS[pickPrecision(next)]),
    setAt: null,
  };
}

/**
 * @param {Random} next
 * @param {Happening} meeting
 * @param {number} number
 * @returns {Happening}
 */
function task(next, meeting, number) {
  const start = meeting.start + below(next, 4) * (HOUR / 4);
  const days = 3 + Math.floor(next() ** 2 * 240);
  return {
    ...subject(next, 'task', number),
    start,
    end: next() < OPEN_TASKS ? null : withinTheYears(start + days * DAY),
    leaders: meeting.leaders.slice(0, 1),
    institutions: several(next, pickInstitution),
    precision: meeting.precision,
    setAt: meeting.id,
  };
}

/**
 * `count` of them, a meeting before the tasks that it set, else in no order.
 * @param {number} count
 * @param {number} seed
 * @returns {Generator<Happening, void, void>}
 */
export function* happenings(count, seed) {
  const next = random(seed);
  const pickDay = dayPicker(next);
  let made = 0;
  while (made < count) {
    const event = gathering(next, pickDay, made++);
    yield event;
    if (event.kind !== 'meeting' || next() >= TASK_SETTING) continue;
    for (let tasks = 1 + below(next, MOST_TASKS); tasks > 0 && made < count; tasks--) {
      yield task(next, event, made++);
    }
  }
}
