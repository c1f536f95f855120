// @ts-check
/** The targets, and whether they are reached. */
import { FIGURES } from './figures.mjs';
import { atMost, below, judge, LARGE, TIMES_LIMIT } from './judge.mjs';

/**
 * @typedef {import('./figures.mjs').Figure} Figure
 * @typedef {import('./figures.mjs').Summary} Summary
 * @typedef {import('./judge.mjs').Verdict} Verdict
 */

/** Not a timeline: the least that drawing so many events can cost, and what measuring costs. */
export const BOUNDS = ['limit', 'null'];

/** 16.7 ms, with what a browser's clock adds to it; a single frame that is missed makes it 33. */
const FRAME = 17;
const GROWTH = { from: 10_000, to: 1_000_000, times: 1.5 };

/** @type {readonly Figure[]} */
const AGAINST_PEERS = ['first', 'zoom', 'pan', 'filter'];
/** @type {readonly Figure[]} */
const AGAINST_LIMIT = ['zoom', 'pan', 'filter', 'unfilter'];

/**
 * Which peers have to be beaten at a number of events.
 * @param {number} n
 * @param {readonly string[]} peers
 */
function rivalsAt(n, peers) {
  const wanted = n >= LARGE ? undefined : n >= 10_000 ? ['vis', 'echarts'] : ['vis'];
  return peers.filter((peer) => !BOUNDS.includes(peer) && (wanted?.includes(peer) ?? true));
}

/**
 * @param {Summary} app
 * @param {string} peer
 * @param {readonly Summary[]} all
 */
function againstPeer(app, peer, all) {
  const rival = all.find((summary) => summary.peer === peer && summary.n === app.n);
  const gaveUp = all.find(
    (summary) => summary.peer === peer && summary.gaveUp && summary.n <= app.n,
  );
  return AGAINST_PEERS.map((figure) => {
    const [value, bound] = [app.figures[figure], rival?.figures[figure]];
    const verdict = judge(
      `${FIGURES[figure].label} cheaper than ${peer}'s`,
      app.n,
      value,
      bound,
      below,
    );
    return bound === undefined && gaveUp !== undefined && value !== undefined
      ? { ...verdict, verdict: /** @type {const} */ ('reached'), note: `${peer} gave up` }
      : verdict;
  });
}

/**
 * @param {Summary} app
 * @param {readonly Summary[]} all
 */
function atLarge(app, all) {
  if (app.n < LARGE) return [];
  const limit = all.find(({ peer, n }) => peer === 'limit' && n === app.n);
  const frames = /** @type {const} */ (['zoomFrame', 'panFrame']).map((figure) =>
    judge(
      `${FIGURES[figure].label} at the display's rate`,
      app.n,
      app.figures[figure],
      FRAME,
      atMost,
    ),
  );
  const times = AGAINST_LIMIT.map((figure) => {
    const least = limit?.figures[figure];
    return judge(
      `${FIGURES[figure].label} at most ${TIMES_LIMIT} times limit's`,
      app.n,
      app.figures[figure],
      least === undefined ? undefined : TIMES_LIMIT * least,
      atMost,
    );
  });
  return [...frames, ...times];
}

/** @param {readonly Summary[]} apps */
function growth(apps) {
  const { from, to, times } = GROWTH;
  const at = (/** @type {number} */ count) => apps.find(({ n }) => n === count)?.figures;
  const [small, large] = [at(from), at(to)];
  if (small === undefined || large === undefined) return [];
  return /** @type {const} */ (['zoom', 'pan']).map((figure) => {
    const least = small[figure];
    const bound = least === undefined ? undefined : times * least;
    const target = `${FIGURES[figure].label} less than ${times} times that at ${from.toLocaleString('en')}`;
    return judge(target, to, large[figure], bound, below);
  });
}

/**
 * In the order of the numbers of events.
 * @param {readonly Summary[]} all
 * @param {string} name of what is judged
 * @returns {readonly Verdict[]}
 */
export function verdicts(all, name) {
  const peers = [...new Set(all.map(({ peer }) => peer))].filter((peer) => peer !== name);
  const apps = all.filter(({ peer }) => peer === name);
  return [
    ...apps.flatMap((app) => [
      ...rivalsAt(app.n, peers).flatMap((peer) => againstPeer(app, peer, all)),
      ...atLarge(app, all),
    ]),
    ...growth(apps),
  ];
}
