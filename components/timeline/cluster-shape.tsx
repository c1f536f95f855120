import { KIND_PATHS } from '@/components/ui/kind-glyph';

import type { Cluster } from './scene';

/** Half the height of a cluster, px. */
const HALF = 11;

/** A cluster's ink: a pill with its count. */
export function ClusterShape({
  cluster,
  selected,
}: {
  readonly cluster: Cluster;
  /** The selected event may be one of those that are counted here. */
  readonly selected: string | null;
}) {
  const { x0, x1, y, eventIds } = cluster;
  const holdsSelected = selected !== null && eventIds.includes(selected);
  return (
    <>
      <rect
        x={x0}
        y={y - HALF}
        width={x1 - x0}
        height={2 * HALF}
        rx={HALF}
        className={holdsSelected ? 'fill-match stroke-ink' : 'fill-sunken stroke-ink-3'}
        strokeWidth="1.25"
      />
      <Content cluster={cluster} />
    </>
  );
}

/** A count; a lone event that found no room shows its kind. */
function Content({ cluster: { x0, x1, y, eventIds, kinds } }: { readonly cluster: Cluster }) {
  const [kind] = kinds;
  if (eventIds.length === 1 && kind) {
    return (
      <path
        d={KIND_PATHS[kind]}
        transform={`translate(${(x0 + x1) / 2} ${y}) scale(0.8)`}
        className="fill-ink-2"
      />
    );
  }
  return (
    <text
      x={(x0 + x1) / 2}
      y={y + 4}
      textAnchor="middle"
      className="fill-ink text-12 font-semibold"
    >
      {eventIds.length}
    </text>
  );
}
