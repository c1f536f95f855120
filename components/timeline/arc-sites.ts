/** Where an event stands on a Scene: at its mark, or where it is counted. */
import type { Site } from './curve';
import type { FindItem } from './item';
import type { Lane } from './lane';
import type { LaneEvents } from './lane-events';
import { SYMBOL_PX } from './metrics';
import type { Box } from './obstacles';
import type { Scene } from './scene';
import { resolution } from './viewport';

export type Side = 'left' | 'right';

export interface SitesInput {
  readonly scene: Scene;
  /** Right edge of what the details leave free, px. */
  readonly clearWidth: number;
  readonly lanes: readonly Lane[];
  /** All events that pass the filter, each once. */
  readonly events: LaneEvents;
  readonly item: FindItem;
}

interface Sought {
  readonly eventId: string;
  readonly ordinal: number;
}

/** Half the height of a mark, px. */
const HALF_PX = 9;

/** Its marks; if it has none, the bundle or the clusters that count it. Cut to the view. */
export function sitesInView(input: SitesInput, { eventId, ordinal }: Sought): readonly Site[] {
  const { scene, lanes } = input;
  const inView = ({ key, box, x }: Site): readonly Site[] => {
    const [x0, x1] = [Math.max(box.x0, 0), Math.min(box.x1, input.clearWidth)];
    return x0 < x1 ? [{ key, box: { ...box, x0, x1 }, x: Math.min(Math.max(x, x0), x1) }] : [];
  };
  const marks = scene.marks
    .filter((mark) => mark.ordinal === ordinal)
    .flatMap((mark) => inView({ key: mark.key, box: markBox(mark), x: mark.symbolX }));
  if (marks.length > 0) return marks;
  const bundles = scene.bundles
    .filter(({ open, eventIds }) => !open && eventIds.includes(eventId))
    .flatMap(({ key, x0, x1, y }) =>
      inView({ key, box: markBox({ x0, x1, y }), x: (x0 + x1) / 2 }),
    );
  const places = new Map(lanes.map(({ id, events }) => [id, events.placeOf(ordinal)]));
  const clusters = scene.clusters
    .filter(({ laneId, from, to, except }) => {
      const place = places.get(laneId) ?? -1;
      return place >= from && place < to && !except.has(ordinal);
    })
    .flatMap(({ key, x0, x1, y0, y1 }) =>
      inView({ key, box: { x0, x1, y0, y1 }, x: (x0 + x1) / 2 }),
    );
  const counted = [...bundles, ...clusters];
  return counted.length > 0 ? counted : sitesInLanes(input, ordinal).flatMap(inView);
}

/** Lanes far from what is scrolled to are not drawn: it stands somewhere in the height of its lane. */
function sitesInLanes(input: SitesInput, ordinal: number): readonly Site[] {
  const { scene, lanes } = input;
  const drawn = new Set(
    [scene.marks, scene.bundles, scene.clusters].flat().map(({ laneId }) => laneId),
  );
  const x = anchorX(input, ordinal);
  if (x === null) return [];
  return scene.lanes.flatMap(({ id, y, height }) => {
    const events = drawn.has(id) ? null : lanes.find((lane) => lane.id === id)?.events;
    if (!events || events.placeOf(ordinal) < 0) return [];
    const box = markBox({ x0: x - SYMBOL_PX, x1: x + SYMBOL_PX, y: y + height / 2 });
    return [{ key: `${id} ${ordinal}`, box, x }];
  });
}

function anchorX({ scene, events, item }: SitesInput, ordinal: number): number | null {
  const found = events.placeOf(ordinal) < 0 ? null : item(ordinal);
  if (!found) return null;
  return (found.anchor - scene.viewport.start) / resolution(scene.viewport, scene.width);
}

/** Beyond which edge of the view an event stands that isn't in it; `null` for what is filtered out. */
export function sideOf(input: SitesInput, { ordinal }: Sought): Side | null {
  const x = anchorX(input, ordinal);
  if (x === null) return null;
  return x < input.clearWidth / 2 ? 'left' : 'right';
}

function markBox({
  x0,
  x1,
  y,
}: {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
}): Box {
  return { x0, x1: Math.max(x1, x0 + SYMBOL_PX), y0: y - HALF_PX, y1: y + HALF_PX };
}
