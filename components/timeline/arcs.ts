/**
 * Arcs: the relations of the selected event, each led to where the other event is drawn or counted.
 * Computed from a Scene, for the selected event alone.
 *
 *         ●─╮  selected
 *     ╭───┴─╰──╮
 *     ▼        ▼              ╲
 *     ◆     [ 9 tasks ⟩⟩       ╰──▶ (3 ⟩   three more beyond the edge of the view
 */
import { sideOf, sitesInView, type Side, type SitesInput } from './arc-sites';
import { curveBetween, type Curve, type Site } from './curve';
import { NOTE_PX, ROW_PX } from './metrics';
import { obstacles, type Box, type Obstacles } from './obstacles';
import type { Relation } from './relations';

export interface Arc {
  readonly key: string;
  /** The related events that it leads to. */
  readonly eventIds: readonly string[];
  /** The arrow stands at its end. */
  readonly curve: Curve;
  /** Where it leads out of the view: the sign that counts them stands there. */
  readonly beyond: { readonly side: Side; readonly box: Box } | null;
}

export interface ArcsInput extends SitesInput {
  readonly selected: Pick<Relation, 'eventId' | 'ordinal'>;
  /** By id of the related event. */
  readonly relations: ReadonlyMap<string, Relation>;
}

/** One for each place that related events stand at; none while the selected event is out of view. */
export function arcs(input: ArcsInput): readonly Arc[] {
  const { scene, relations, clearWidth } = input;
  const own = relations.size === 0 ? [] : sitesInView(input, input.selected);
  if (own.length === 0) return [];
  const taken = obstacles(scene);
  const plot: Box = { x0: 0, x1: clearWidth, y0: 0, y1: scene.height };
  return bunches(input, own).map(({ key, from, to, isAway, eventIds }) => {
    const beyond =
      typeof to === 'string' ? { side: to, box: signBox(to, from, taken, plot) } : null;
    const there = typeof to === 'string' ? signSite(beyond?.box ?? plot) : to;
    const [start, end] = isAway ? [from, there] : [there, from];
    return { key, eventIds, curve: curveBetween(start, end, taken, plot), beyond };
  });
}

interface Bunch {
  readonly key: string;
  readonly from: Site;
  readonly to: Site | Side;
  /** The arrow points away from the selected event. */
  readonly isAway: boolean;
  readonly eventIds: string[];
}

/** Related events that share their place and direction share an arc. */
function bunches(input: ArcsInput, own: readonly Site[]): readonly Bunch[] {
  const found = new Map<string, Bunch>();
  for (const relation of input.relations.values()) {
    const { eventId, type, direction } = relation;
    const sites = sitesInView(input, relation);
    const side = sites.length === 0 ? sideOf(input, relation) : null;
    const pair = nearest(own, sites);
    const to = pair?.to ?? side;
    const from = pair?.from ?? own[0];
    if (to === null || !from) continue;
    // A task names the meeting at which it was set; told in time, the meeting leads to the task.
    const isAway = (direction === 'out') !== (type === 'assigned-at');
    const key = `${from.key} ${isAway ? '>' : '<'} ${typeof to === 'string' ? to : to.key}`;
    const bunch = found.get(key);
    if (bunch) bunch.eventIds.push(eventId);
    else found.set(key, { key, from, to, isAway, eventIds: [eventId] });
  }
  return [...found.values()];
}

function nearest(
  own: readonly Site[],
  others: readonly Site[],
): { readonly from: Site; readonly to: Site } | null {
  const pairs = own.flatMap((from) => others.map((to) => ({ from, to })));
  const distance = ({ from, to }: (typeof pairs)[number]) =>
    Math.abs(from.x - to.x) + Math.abs(from.box.y0 - to.box.y0);
  return pairs.reduce<(typeof pairs)[number] | null>(
    (best, pair) => (best && distance(best) <= distance(pair) ? best : pair),
    null,
  );
}

/** The sign at an edge of the view, px. */
const SIGN_WIDTH = 36;
const SIGN_HALF = 9;
const EDGE_PX = 2;
/** It stands at most so many rows above or below the selected event. */
const MOST_ROWS = 16;

/** The nearest row with room at the edge; else below the lanes. */
function signBox(side: Side, { box }: Site, taken: Obstacles, plot: Box): Box {
  const x0 = side === 'left' ? plot.x0 + EDGE_PX : plot.x1 - EDGE_PX - SIGN_WIDTH;
  const at = (y: number): Box => ({
    x0,
    x1: x0 + SIGN_WIDTH,
    y0: y - SIGN_HALF,
    y1: y + SIGN_HALF,
  });
  const middle = (box.y0 + box.y1) / 2;
  for (let i = 0; i <= 2 * MOST_ROWS; i += 1) {
    const rows = (i % 2 === 0 ? 1 : -1) * Math.ceil(i / 2);
    const sign = at(middle + rows * ROW_PX);
    if (sign.y0 < plot.y0 || sign.y1 > plot.y1 - NOTE_PX || !taken.isFree(sign)) continue;
    taken.add(sign);
    return sign;
  }
  return at(plot.y1 - NOTE_PX / 2);
}

function signSite(box: Box): Site {
  return { key: '', box, x: (box.x0 + box.x1) / 2 };
}
