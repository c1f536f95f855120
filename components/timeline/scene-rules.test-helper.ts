/** What must hold for every Scene, as checks that name each place where it does not. */
import { group } from 'd3';

import { calloutBox } from './callouts';
import { clusterMembers } from './cluster';
import type { LayoutInput } from './layout';
import { obstacles } from './obstacles';
import type { Cluster, Label, Mark, Scene } from './scene';

interface Box {
  readonly name: string;
  /** Boxes of one owner belong together: a mark with its label, a meeting with its bundle. */
  readonly owner: string;
  readonly row: string;
  readonly x0: number;
  readonly x1: number;
}

/** What rounding forgives, px. */
const TOLERANCE_PX = 0.51;

function overlap(a: Box, b: Box): boolean {
  return a.x0 < b.x1 - TOLERANCE_PX && b.x0 < a.x1 - TOLERANCE_PX;
}

const rowOf = ({ laneId, y }: { readonly laneId: string; readonly y: number }) =>
  `${laneId} at ${y}`;

/** A pill stands in a row of marks; a bar has the lower rows of its lane to itself. */
const clusterRow = ({ laneId, shape, y0, y1 }: Cluster) =>
  shape === 'pill' ? rowOf({ laneId, y: (y0 + y1) / 2 }) : `${laneId} from ${y1} up`;

/** A mark with the rival dates beside it. */
function reachOf({ x0, x1, ghosts }: Mark): { readonly x0: number; readonly x1: number } {
  return {
    x0: Math.min(x0, ...ghosts.map((ghost) => ghost.x0)),
    x1: Math.max(x1, ...ghosts.map((ghost) => ghost.x1)),
  };
}

function things(scene: Scene): readonly Box[] {
  return [
    ...scene.marks.map((mark) => ({
      name: `mark ${mark.key}`,
      owner: `${mark.laneId}/${mark.eventId}`,
      row: rowOf(mark),
      ...reachOf(mark),
    })),
    ...scene.bundles.map((bundle) => ({
      name: `bundle ${bundle.key}`,
      owner: `${bundle.laneId}/${bundle.meetingId}`,
      row: rowOf(bundle),
      x0: bundle.x0,
      x1: bundle.x1,
    })),
    ...scene.clusters.map((cluster) => ({
      name: `cluster ${cluster.key}`,
      owner: cluster.key,
      row: clusterRow(cluster),
      x0: cluster.x0,
      x1: cluster.x1,
    })),
  ];
}

interface LabelBox extends Box {
  readonly inside: boolean;
}

function labels(scene: Scene): readonly LabelBox[] {
  const box = (label: Label, owner: string, row: string): LabelBox => ({
    name: `label “${label.text}” of ${owner}`,
    owner,
    row,
    x0: label.x,
    x1: label.x + label.width,
    inside: label.inside,
  });
  return [
    ...scene.marks.flatMap((mark) =>
      mark.label ? [box(mark.label, `${mark.laneId}/${mark.eventId}`, rowOf(mark))] : [],
    ),
    ...scene.bundles.flatMap((bundle) =>
      bundle.label
        ? [box(bundle.label, `${bundle.laneId}/${bundle.meetingId}`, rowOf(bundle))]
        : [],
    ),
  ];
}

function byRow<T extends Box>(boxes: readonly T[]): ReadonlyMap<string, readonly T[]> {
  return group(boxes, ({ row }) => row);
}

/** All pairs that share a row. */
function pairs<T extends Box>(boxes: readonly T[]): readonly (readonly [T, T])[] {
  return [...byRow(boxes).values()].flatMap((row) =>
    row.flatMap((a, i) => row.slice(i + 1).map((b) => [a, b] as const)),
  );
}

/** Labels that stand on one another. */
export function labelsOnLabels(scene: Scene): readonly string[] {
  return pairs(labels(scene))
    .filter(([a, b]) => overlap(a, b))
    .map(([a, b]) => `${a.name} stands on ${b.name}`);
}

/** Labels that stand on a mark, a bundle or a cluster; only its own bar may hold a label. */
export function labelsOnMarks(scene: Scene): readonly string[] {
  const rows = byRow(things(scene));
  return labels(scene).flatMap((label) =>
    (rows.get(label.row) ?? [])
      .filter((thing) => overlap(label, thing) && !(label.inside && label.owner === thing.owner))
      .map((thing) => `${label.name} stands on ${thing.name}`),
  );
}

/** Labels said to be inside their bar that are not. */
export function labelsBesideThemselves(scene: Scene): readonly string[] {
  return scene.marks
    .filter(
      ({ label, x0, x1 }) =>
        label?.inside && (label.x < x0 - TOLERANCE_PX || label.x + label.width > x1 + TOLERANCE_PX),
    )
    .map(({ key }) => `the label of ${key} leaves its bar`);
}

/** Marks, bundles and clusters that stand on one another; a meeting and its bundle are one piece. */
export function marksOnMarks(scene: Scene): readonly string[] {
  return pairs(things(scene))
    .filter(([a, b]) => a.owner !== b.owner && overlap(a, b))
    .map(([a, b]) => `${a.name} stands on ${b.name}`);
}

/** Labels that reach out of what is visible. */
export function labelsOutside(scene: Scene, clearWidth = scene.width): readonly string[] {
  return labels(scene)
    .filter(({ x0, x1 }) => x0 < -TOLERANCE_PX || x1 > clearWidth + TOLERANCE_PX)
    .map(({ name }) => `${name} leaves the view`);
}

/** Things that stand outside their lane, and lanes that do not stand one below another. */
export function outsideLanes(scene: Scene): readonly string[] {
  const lanes = new Map(scene.lanes.map((lane) => [lane.id, lane]));
  const boxes = [
    ...[...scene.marks, ...scene.bundles].map(({ key, laneId, y }) => ({
      key,
      laneId,
      y0: y - 12,
      y1: y + 12,
    })),
    ...scene.clusters,
  ];
  const strays = boxes.filter(({ laneId, y0, y1 }) => {
    const lane = lanes.get(laneId);
    return !lane || y0 < lane.y || y1 > lane.y + lane.height;
  });
  const torn = scene.lanes.filter((lane, i) => {
    const above = scene.lanes[i - 1];
    return lane.y !== (above ? above.y + above.height : 0);
  });
  return [
    ...strays.map(({ key }) => `${key} stands outside its lane`),
    ...torn.map(({ id }) => `lane ${id} does not stand below the one before`),
  ];
}

/** Callouts that stand on anything or leave the view, and leader lines that miss their mark. */
export function calloutsAstray(scene: Scene, clearWidth = scene.width): readonly string[] {
  const own = new Map(scene.marks.map((mark) => [mark.key, mark]));
  return [...own.values()].flatMap((mark) => {
    const { key, callout, x0, x1, y } = mark;
    if (!callout) return [];
    const others = obstacles({
      ...scene,
      marks: scene.marks.map((other) => (other.key === key ? { ...other, callout: null } : other)),
    });
    const { label, leader } = callout;
    const [from, to] = [label.x, label.x + label.width];
    const isOnWords = leader.x1 >= from && leader.x1 <= to && Math.abs(leader.y1 - callout.y) < 12;
    const isOnMark = leader.x0 >= x0 && leader.x0 <= x1 && Math.abs(leader.y0 - y) < 12;
    return [
      ...(others.isFree(calloutBox(callout)) ? [] : [`the callout of ${key} stands on something`]),
      ...(from < 0 || to > clearWidth ? [`the callout of ${key} leaves the view`] : []),
      ...(isOnWords && isOnMark ? [] : [`the leader line of ${key} joins nothing`]),
      ...(mark.label ? [`${key} has a label and a callout`] : []),
    ];
  });
}

/** Everything that is wrong with how a Scene is set. */
export function problems(scene: Scene, clearWidth?: number): readonly string[] {
  return [
    ...labelsOnLabels(scene),
    ...labelsOnMarks(scene),
    ...labelsBesideThemselves(scene),
    ...marksOnMarks(scene),
    ...labelsOutside(scene, clearWidth),
    ...outsideLanes(scene),
    ...calloutsAstray(scene, clearWidth),
  ];
}

/** The events of a lane: each as often as it is drawn or counted there, sorted. */
export function shownIn(scene: Scene, laneId: string, { lanes }: LayoutInput): readonly number[] {
  const lane = lanes.find(({ id }) => id === laneId);
  return [
    ...scene.marks.filter((mark) => mark.laneId === laneId).map(({ ordinal }) => ordinal),
    ...scene.bundles
      .filter((bundle) => bundle.laneId === laneId && !bundle.open)
      .flatMap(({ ordinals }) => ordinals),
    ...scene.clusters
      .filter((cluster) => cluster.laneId === laneId)
      .flatMap((cluster) => (lane ? clusterMembers(cluster, lane.events) : [])),
  ].sort((a, b) => a - b);
}
