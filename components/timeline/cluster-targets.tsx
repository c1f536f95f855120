'use client';

import { memo, type ComponentProps } from 'react';

import type { Cluster } from './scene';

const LEAST_PX = 24;

export interface ClusterTargetsProps {
  readonly clusters: readonly Cluster[];
  readonly name: (cluster: Cluster) => string;
  /** What makes an element a target of the plot. */
  readonly target: (key: string, card: string) => ComponentProps<'g'>;
  readonly tabStop: string | null;
  readonly onPress: (cluster: Cluster, anchor: Element) => void;
}

/** What can be pressed, focused and read of the clusters that the canvas paints. */
export const ClusterTargets = memo(function ClusterTargets({
  clusters,
  name,
  target,
  tabStop,
  onPress,
}: ClusterTargetsProps) {
  return clusters.map((cluster) => {
    const { key, x0, x1, y0, y1, count } = cluster;
    const label = name(cluster);
    const height = Math.max(LEAST_PX, y1 - y0);
    return (
      <g
        key={key}
        {...target(key, label)}
        tabIndex={key === tabStop ? 0 : -1}
        data-cluster-size={count}
        aria-haspopup={count > 1 ? 'dialog' : undefined}
        aria-label={label}
        className="cursor-pointer"
        onClick={(event) => onPress(cluster, event.currentTarget)}
      >
        <rect
          x={x0}
          y={Math.min(y0, y1 - height)}
          width={Math.max(LEAST_PX, x1 - x0)}
          height={height}
          className="fill-transparent"
        />
      </g>
    );
  });
});
