/**
 * Callouts: where a mark that matters has no room for its words in its row, they move to the nearest
 * free place, joined to it by a leader line.
 *
 *      14th National Congress · 19–23 Jan 2026
 *                        ╲
 *      ●─ a meeting  ●─┐  ⚑  ●─ another
 */
import type { FindItem } from './item';
import { fitLabel, labelWidth, type LabelText } from './label-text';
import { LANE_PAD_PX, ROW_GAP_PX, ROW_PX } from './metrics';
import { inRow, obstacles, type Box, type Obstacles } from './obstacles';
import type { Callout, Mark, Scene } from './scene';

/** A label that says less than this share of its words is too short for a mark that matters. */
const ENOUGH = 0.6;
/** While one moves, words stay where they are until the row has room for this share of them. */
const ENOUGH_TO_RETURN = 0.95;
/** A view has so many at most: more would be a web. */
const MOST = 8;
/** How far words may move, px. */
const FAR_PX = 4 * ROW_PX;
/** Where they begin or end beside the mark, px. */
const STEPS_PX = [0, 24, 56, 104, 168];
/** Between a mark or words and their leader line, px. */
const TOUCH_PX = 8;
/** Points along a leader line that must be free. */
const SAMPLES = 8;

type Part = Pick<Scene, 'lanes' | 'marks' | 'bundles' | 'clusters'>;
type Drawn = Part & Pick<Scene, 'pinned'>;

/**
 * @param selected ordinal of the selected event; -1 for none
 * @param before the marks of the picture that this one goes on from while one moves: their words
 *   stay where they stood beside them, as long as nothing else stands there now
 */
export function withCallouts(
  drawn: Drawn,
  item: FindItem,
  selected: number,
  clearWidth: number,
  before: readonly Mark[] = [],
): readonly Mark[] {
  const had = new Map(before.flatMap((mark) => (mark.callout ? [[mark.key, mark]] : [])));
  const found = new Map<string, Callout>();
  // Pinned lanes stand still while the others scroll under them: each keep their words.
  for (const part of parts(drawn)) {
    const wanting = marksWithoutWords(part, item, selected, clearWidth, had);
    if (wanting.length === 0) continue;
    const taken = obstacles(part);
    for (const { mark, text } of wanting) {
      const callout =
        stay(mark, text, had.get(mark.key), part, taken, clearWidth) ??
        place(mark, text, part, taken, clearWidth);
      if (!callout) continue;
      taken.add(calloutBox(callout));
      found.set(mark.key, callout);
    }
  }
  if (found.size === 0) return drawn.marks;
  return drawn.marks.map((mark) => {
    const callout = found.get(mark.key);
    return callout ? { ...mark, label: null, callout } : mark;
  });
}

function parts({ lanes, pinned, marks, bundles, clusters }: Drawn): readonly Part[] {
  if (!pinned) return [{ lanes, marks, bundles, clusters }];
  const top = new Set(lanes.slice(0, pinned.lanes).map(({ id }) => id));
  return [true, false].map((isTop) => {
    const isIn = ({ laneId }: { readonly laneId: string }) => top.has(laneId) === isTop;
    return {
      lanes: lanes.filter(({ id }) => top.has(id) === isTop),
      marks: marks.filter(isIn),
      bundles: bundles.filter(isIn),
      clusters: clusters.filter(isIn),
    };
  });
}

interface Wanting {
  readonly mark: Mark;
  readonly text: LabelText;
}

/** The selected event first, then congresses and what sources dispute; each event once. */
function marksWithoutWords(
  { marks, bundles }: Part,
  item: FindItem,
  selected: number,
  clearWidth: number,
  had: ReadonlyMap<string, Mark>,
): readonly Wanting[] {
  const matters = (mark: Mark) =>
    mark.ordinal === selected || mark.kind === 'congress' || mark.ghosts.length > 0;
  const wanting = new Map<number, Wanting>();
  const told = new Set(bundles.filter(({ label }) => label).map(({ meetingId }) => meetingId));
  for (const mark of marks) {
    if (!matters(mark) || mark.symbolX < 0 || mark.symbolX > clearWidth) continue;
    const text = item(mark.ordinal)?.label;
    if (!text || told.has(mark.eventId)) continue;
    const enough = had.has(mark.key) ? ENOUGH_TO_RETURN : ENOUGH;
    const known = wanting.get(mark.ordinal);
    if (mark.label && mark.label.width >= enough * labelWidth(text)) told.add(mark.eventId);
    else if (!known || (had.has(mark.key) && !had.has(known.mark.key)))
      wanting.set(mark.ordinal, { mark, text });
  }
  return [...wanting.values()]
    .filter(({ mark }) => !told.has(mark.eventId))
    .sort(
      (a, b) =>
        rank(b.mark, selected) - rank(a.mark, selected) ||
        Number(had.has(b.mark.key)) - Number(had.has(a.mark.key)) ||
        a.mark.x0 - b.mark.x0,
    )
    .slice(0, MOST);
}

function rank({ ordinal, kind }: Mark, selected: number): number {
  if (ordinal === selected) return 2;
  return kind === 'congress' ? 1 : 0;
}

/** Where the words stood beside their mark; at the edge of the view they slide along it. */
function stay(
  mark: Mark,
  text: LabelText,
  was: Mark | undefined,
  { lanes }: Part,
  taken: Obstacles,
  clearWidth: number,
): Callout | null {
  if (!was?.callout) return null;
  const y = mark.y + was.callout.y - was.y;
  const isInLane = lanes.some(
    (lane) => y - ROW_PX / 2 >= lane.y && y + ROW_PX / 2 <= lane.y + lane.height,
  );
  const width = labelWidth(text);
  if (!isInLane || width > clearWidth) return null;
  const x = mark.symbolX + was.callout.label.x - was.symbolX;
  const callout = calloutAt(mark, text, Math.min(Math.max(x, 0), clearWidth - width), y);
  return isClear(callout, taken) ? callout : null;
}

/** The nearest place where the words stand on nothing and their line crosses nothing. */
function place(
  mark: Mark,
  text: LabelText,
  { lanes }: Part,
  taken: Obstacles,
  clearWidth: number,
): Callout | null {
  const width = labelWidth(text);
  let [best, least]: [Callout | null, number] = [null, Infinity];
  for (const lane of lanes) {
    for (let row = 0; ; row += 1) {
      const y = lane.y + LANE_PAD_PX + (row + 0.5) * ROW_PX;
      if (y + ROW_PX / 2 > lane.y + lane.height) break;
      const rise = Math.abs(y - mark.y);
      if (rise < ROW_PX - 1 || rise > FAR_PX) continue;
      for (const step of STEPS_PX) {
        for (const x of [mark.symbolX + step, mark.symbolX - step - width]) {
          // Its own lane is read more easily.
          const cost = rise + step + (lane.id === mark.laneId ? 0 : ROW_PX);
          if (cost >= least || x < 0 || x + width > clearWidth) continue;
          const callout = calloutAt(mark, text, x, y);
          if (!isClear(callout, taken)) continue;
          [best, least] = [callout, cost];
        }
      }
    }
  }
  return best;
}

function calloutAt(mark: Mark, text: LabelText, x: number, y: number): Callout {
  const width = labelWidth(text);
  const away = y < mark.y ? -1 : 1;
  const { strong } = text;
  return {
    label: { text: fitLabel(text), x, width, strong, inside: false },
    y,
    leader: {
      x0: mark.symbolX,
      y0: mark.y + away * TOUCH_PX,
      x1: Math.min(Math.max(mark.symbolX, x), x + width),
      y1: y - away * TOUCH_PX,
    },
  };
}

function isClear(callout: Callout, taken: Obstacles): boolean {
  const { x0, x1, y0, y1 } = calloutBox(callout);
  const room: Box = { x0: x0 - ROW_GAP_PX / 2, x1: x1 + ROW_GAP_PX / 2, y0, y1 };
  if (!taken.isFree(room)) return false;
  const { leader } = callout;
  for (let i = 1; i < SAMPLES; i += 1) {
    const t = i / SAMPLES;
    const x = leader.x0 + (leader.x1 - leader.x0) * t;
    const y = leader.y0 + (leader.y1 - leader.y0) * t;
    if (Math.abs(y - leader.y0) > 3 && taken.holds(x, y)) return false;
  }
  return true;
}

export function calloutBox({ label, y }: Callout): Box {
  return inRow({ x0: label.x, x1: label.x + label.width }, y);
}
