import type { Scene } from '@/components/timeline/scene';

/** The scene with as many whole lanes as have room in a height in px; at least one. */
export function cutScene(scene: Scene, height: number): Scene {
  if (scene.height <= height) return scene;
  const lanes = scene.lanes.filter((lane, i) => i === 0 || lane.y + lane.height <= height);
  const last = lanes.at(-1);
  const bottom = last ? last.y + last.height : height;
  const kept = new Set(lanes.map(({ id }) => id));
  const isKept = ({ laneId }: { readonly laneId: string }) => kept.has(laneId);
  return {
    ...scene,
    height: bottom,
    lanes,
    marks: scene.marks.filter(isKept),
    bundles: scene.bundles.filter(isKept),
    clusters: scene.clusters.filter(isKept),
    connectors: scene.connectors
      .filter(({ y0 }) => y0 < bottom)
      .map((connector) => ({ ...connector, y1: Math.min(connector.y1, bottom) })),
  };
}
