// @ts-check
/** A run as tables to read. */
import { FIGURES, summaries } from './figures.mjs';
import { loadSummaries, loadVerdicts } from './loads.mjs';
import { median } from './statistics.mjs';
import { verdicts } from './verdicts.mjs';

/**
 * @typedef {import('../types').Run} Run
 * @typedef {import('./figures.mjs').Figure} Figure
 * @typedef {import('./figures.mjs').Summary} Summary
 */

/** The product among the peers. */
export const APP = 'app';

const NAMES = /** @type {readonly Figure[]} */ (Object.keys(FIGURES));

/** @param {number | undefined} value */
function number(value) {
  if (value === undefined || !Number.isFinite(value)) return '–';
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}

const whole = (/** @type {number} */ n) => n.toLocaleString('en');

/** @param {number | undefined} a @param {number | undefined} b */
const ratio = (a, b) => (a === undefined || b === undefined || b === 0 ? undefined : a / b);

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
const table = (head, rows) =>
  [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

/**
 * What the product and each peer cost; behind a peer's figure the product's share of it.
 * @param {number} n
 * @param {readonly Summary[]} all
 * @param {readonly string[]} peers
 */
function tableOf(n, all, peers) {
  const at = all.filter((summary) => summary.n === n);
  const of = (/** @type {string} */ peer) => at.find((summary) => summary.peer === peer);
  const app = of(APP)?.figures;
  const rows = NAMES.map((name) => [
    FIGURES[name].label,
    ...peers.map((peer) => {
      const value = of(peer)?.figures[name];
      const share = peer === APP ? undefined : ratio(app?.[name], value);
      return share === undefined ? number(value) : `${number(value)} (${number(share)}×)`;
    }),
  ]);
  const problems = at.flatMap(({ peer, problem }) =>
    problem === undefined ? [] : [`- ${peer}: ${problem}`],
  );
  return [
    `### ${whole(n)} events`,
    table(['ms, median', ...peers], rows),
    ...(problems.length === 0 ? [] : [problems.join('\n')]),
  ];
}

/**
 * @param {readonly Summary[]} all
 * @param {readonly string[]} peers
 * @param {readonly number[]} counts
 */
function growthTable(all, peers, counts) {
  const rows = peers.flatMap((peer) =>
    /** @type {const} */ (['first', 'zoom', 'pan', 'filter']).map((name) => {
      const values = counts.map(
        (n) => all.find((summary) => summary.peer === peer && summary.n === n)?.figures[name],
      );
      const grown = ratio(values.at(-1), values[0]);
      return [
        peer,
        FIGURES[name].label,
        ...values.map(number),
        grown === undefined ? '–' : `${number(grown)}×`,
      ];
    }),
  );
  const [first = NaN, last = NaN] = [counts[0], counts.at(-1)];
  const head = ['', 'ms, median', ...counts.map(whole), `${whole(first)} to ${whole(last)}`];
  return table(head, rows);
}

/**
 * @param {readonly Summary[]} all
 * @param {readonly import('./loads.mjs').LoadSummary[]} loads
 */
function targetTable(all, loads) {
  const judged = [...verdicts(all, APP), ...loadVerdicts(loads)];
  const rows = judged.map(({ target, n, value, bound, verdict, note }) => [
    target,
    whole(n),
    number(value),
    number(bound),
    `${number(ratio(value, bound))}×`,
    note === undefined ? verdict : `${verdict} (${note})`,
  ]);
  const reached = judged.filter(({ verdict }) => verdict === 'reached').length;
  return [
    `${reached} of ${judged.length} reached.`,
    table(['target', 'events', 'app, ms', 'bound, ms', 'share of it', 'verdict'], rows),
  ];
}

/** @param {readonly import('./loads.mjs').LoadSummary[]} loads */
function loadTable(loads) {
  const rows = loads.map(({ n, bytes, parse, limit, data, complete, longest, bound }) => [
    whole(n),
    number(bytes / 1e6),
    ...[parse, limit, data, complete, bound].map(number),
    longest === 0 ? 'none over 50' : number(longest),
  ]);
  const app = ['app: data in memory', 'app: complete picture', 'bound', 'longest task'];
  return table(['events', 'MB', 'parse', 'limit', ...app], rows);
}

/** @param {Run} run */
function facts({ started, node, cores, options, browser, measurements }) {
  const calibrations = measurements.flatMap(({ calibration }) => calibration ?? []);
  const spread = [Math.min(...calibrations), median(calibrations), Math.max(...calibrations)];
  return [
    `${started.slice(0, 10)}, ${cores} cores, Chromium ${browser ?? 'unknown'} without a graphics card, Node ${node}.`,
    `Medians of up to ${options.repeats} interleaved repeats, ${options.steps} steps a gesture.`,
    ...(calibrations.length === 0
      ? []
      : [
          `A fixed piece of work took ${spread.map(number).join(' / ')} ms (least, median, most): the noise of the machine.`,
        ]),
  ].join(' ');
}

/** @param {Run} run */
export function markdown(run) {
  const all = summaries(run.measurements);
  const names = [...new Set(all.map(({ peer }) => peer))];
  const peers = [...run.options.peers, APP].filter((peer) => names.includes(peer));
  // The product first, then the others in the order in which they were asked for.
  const order = [...peers.filter((p) => p === APP), ...peers.filter((p) => p !== APP)];
  const counts = run.options.counts.filter((n) => all.some((summary) => summary.n === n));
  const loads = loadSummaries(run.loads);
  const problems = run.loads.flatMap((load) => load.problems);
  const parts = [
    '# The timeline, measured beside its peers',
    facts(run),
    'What is measured, and how to repeat it: [README.md](README.md).',
    ...(names.includes(APP) || loads.length > 0 ? ['## Targets', ...targetTable(all, loads)] : []),
    ...(counts.length > 0 ? ['## Figures'] : []),
    ...(names.includes(APP) ? ["In brackets: the app's figure as a share of the peer's."] : []),
    ...counts.flatMap((n) => tableOf(n, all, order)),
    ...(counts.length > 1 ? ['## Growth', growthTable(all, order, counts)] : []),
    ...(loads.length > 0 ? ['## From a file', loadTable(loads)] : []),
    ...(problems.length > 0 ? [problems.map((problem) => `- ${problem}`).join('\n')] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}
