// @ts-check
/** The events as the peers and `window.__timeline.load` take them: in memory, in random order. */
import { HOUR } from './calendar.mjs';
import { happenings } from './happenings.mjs';
import { random, shuffle } from './random.mjs';
import { ACTS, INSTITUTIONS, LEADERS, TOPICS } from './words.mjs';

/** @typedef {import('./happenings.mjs').Kind} Kind */

/**
 * @typedef {object} BenchEvent
 * @property {string} id
 * @property {string} title
 * @property {number} start UTC milliseconds
 * @property {number | null} end UTC milliseconds
 * @property {Kind} kind
 * @property {string[]} leaders names; the first is its lane
 * @property {string[]} institutions names
 */

/** @type {readonly Kind[]} */
export const KINDS = ['meeting', 'congress', 'task'];
export const KIND_COLORS = { meeting: '#4e79a7', congress: '#e15759', task: '#59a14f' };

/**
 * @param {import('./happenings.mjs').Happening} happening
 * @param {0 | 1} lang English or Vietnamese
 */
export function titleOf({ kind, act, topic, number }, lang) {
  const [what, about] = [ACTS[kind][act]?.[lang], TOPICS[topic]?.[lang]];
  return `${what} ${about} ${lang === 0 ? 'no.' : 'số'} ${number}`;
}

/**
 * @template T
 * @param {readonly T[]} names
 * @param {readonly number[]} indices
 */
const at = (names, indices) => indices.map((index) => /** @type {T} */ (names[index]));

const INSTITUTION_NAMES = INSTITUTIONS.map(({ name }) => name.en);

/**
 * The same for the same count and seed; nobody gets their sorting for free.
 * @param {number} count
 * @param {number} [seed]
 * @returns {BenchEvent[]}
 */
export function generateEvents(count, seed = 1) {
  const events = Array.from(happenings(count, seed), (happening) => ({
    id: happening.id,
    title: titleOf(happening, 0),
    start: happening.start,
    end: happening.end,
    kind: happening.kind,
    leaders: at(/** @type {readonly string[]} */ (LEADERS), happening.leaders),
    institutions: at(INSTITUTION_NAMES, happening.institutions),
  }));
  return shuffle(events, random(seed + 1));
}

/** @type {ReadonlyMap<string, number>} */
const LANES = new Map(LEADERS.map((name, lane) => [name, lane]));

/** @param {BenchEvent} event */
export const laneOf = (event) => LANES.get(event.leaders[0] ?? '') ?? 0;

/** Where a peer needs an interval, an event without an end gets this one. @param {BenchEvent} event */
export const endOf = (event) => event.end ?? event.start + HOUR;

/** Rows in a lane, for peers where the adapter chooses y itself. */
export const SUBROWS = 8;
