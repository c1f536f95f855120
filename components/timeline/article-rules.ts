/**
 * Rules at the days on which articles were published, bands over dates that are known less well,
 * and their labels below the lanes. What stands closer than it can be told apart is counted.
 */
import { DAY_MS, type TimeSpan } from '@/data/time';

import type { ArticleDate, ArticleDates } from './article-dates';
import type { Extent } from './extent';
import { LABEL_GAP_PX, LABEL_SIZE_PX, OPEN_PX, ROW_GAP_PX } from './metrics';
import { textWidth } from './text-width';
import { resolution } from './viewport';

export interface ArticleRules {
  /** px; each column once. */
  readonly rules: readonly number[];
  /** So many rules would be a wall: they are drawn as ticks. */
  readonly areTicks: boolean;
  readonly bands: readonly ArticleBand[];
  readonly labels: readonly ArticleLabel[];
}

export interface ArticleBand extends Extent {
  /** The side that is not known, where the band fades. */
  readonly open: 'start' | 'end' | null;
}

export interface ArticleLabel {
  readonly text: string;
  /** How many articles it stands for. */
  readonly count: number;
  /** Left edge. */
  readonly x: number;
  readonly width: number;
}

/** More rules than this in view are drawn as ticks. */
const MOST_RULES = 60;

/** Articles of one place, in px. */
interface Spot {
  readonly x: number;
  readonly count: number;
  readonly label: string;
}

/**
 * @param clearWidth right edge of what the details leave free, px
 * @param counted "3 articles"
 * @param lengthOf what a label takes along the axis, px
 */
export function articleRules(
  { days, spans }: ArticleDates,
  viewport: TimeSpan,
  width: number,
  clearWidth: number,
  counted: (count: number) => string,
  lengthOf = (label: string) => textWidth(label, LABEL_SIZE_PX),
): ArticleRules {
  const msPerPx = resolution(viewport, width);
  const toPx = (ms: number) => (ms - viewport.start) / msPerPx;
  const onDays = daySpots(days, viewport, msPerPx, clearWidth);
  // In px alone, what begins where the view ends could be inside by a rounding.
  const clearEnd = viewport.start + (viewport.end - viewport.start) * (clearWidth / width);
  const bands = spans
    .filter(({ span }) => span.start < clearEnd)
    .map((date) => ({ date, band: toBand(date.span, toPx) }))
    .filter(({ band }) => band.x1 > 0 && band.x0 < clearWidth);
  const spots = [
    ...onDays,
    ...bands.map(({ date, band }) => ({ x: Math.max(0, band.x0), count: 1, label: date.label })),
  ];
  return {
    rules: onDays.map(({ x }) => x),
    areTicks: onDays.length > MOST_RULES,
    bands: [...new Map(bands.map(({ band }) => [`${band.x0} ${band.x1}`, band])).values()],
    labels: setLabels(spots, clearWidth, counted, lengthOf),
  };
}

/** One for each px column: a view costs no more however many articles there are. */
function daySpots(
  days: readonly ArticleDate[],
  viewport: TimeSpan,
  msPerPx: number,
  clearWidth: number,
): readonly Spot[] {
  const spots: Spot[] = [];
  const columnOf = (at: number) =>
    Math.floor(((days[at]?.span.start ?? Infinity) + DAY_MS / 2 - viewport.start) / msPerPx);
  const firstFrom = (column: number) => {
    let [low, high] = [0, days.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (columnOf(middle) < column) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  let at = firstFrom(0);
  while (at < days.length) {
    const column = columnOf(at);
    if (column >= clearWidth) break;
    const next = firstFrom(column + 1);
    spots.push({ x: column + 0.5, count: next - at, label: days[at]?.label ?? '' });
    at = next;
  }
  return spots;
}

function toBand({ start, end }: TimeSpan, toPx: (ms: number) => number): ArticleBand {
  if (start === -Infinity) return { x0: toPx(end) - OPEN_PX, x1: toPx(end), open: 'start' };
  if (end === Infinity) return { x0: toPx(start), x1: toPx(start) + OPEN_PX, open: 'end' };
  return { x0: toPx(start), x1: toPx(end), open: null };
}

/** From left to right; a label that would stand on the one before it is counted with it. */
function setLabels(
  spots: readonly Spot[],
  clearWidth: number,
  counted: (count: number) => string,
  lengthOf: (label: string) => number,
): readonly ArticleLabel[] {
  const label = (spot: Spot): ArticleLabel => {
    const text = spot.count === 1 ? spot.label : counted(spot.count);
    const width = lengthOf(text);
    const x = Math.max(0, Math.min(spot.x + LABEL_GAP_PX, clearWidth - width));
    return { text, count: spot.count, x, width };
  };
  const kept: Spot[] = [];
  for (let spot of [...spots].sort((a, b) => a.x - b.x)) {
    for (let before = kept.at(-1); before; before = kept.at(-1)) {
      const { x, width } = label(before);
      if (label(spot).x >= x + width + ROW_GAP_PX) break;
      spot = { x: before.x, count: before.count + spot.count, label: '' };
      kept.pop();
    }
    kept.push(spot);
  }
  return kept.map(label);
}
