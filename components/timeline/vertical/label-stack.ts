/** Stacking boxes in one column without overlaps, each as near to where it belongs as can be. */

export interface Box {
  /** Where its upper edge belongs, px. */
  readonly wanted: number;
  readonly height: number;
  /** How much it counts that it stands there, beside 1 for the others. */
  readonly weight?: number;
}

/** Boxes that lean on one another. */
interface Pool {
  readonly first: number;
  readonly sum: number;
  readonly weight: number;
}

export interface Stack {
  /** Upper edges, px. */
  readonly tops: readonly number[];
  /** Index of the first box of each run of boxes that lean on one another. */
  readonly runs: readonly number[];
}

/**
 * Keeps the order and moves the boxes by the least sum of squares (pool adjacent violators): a crowd
 * spreads to both sides of its middle, and so nothing moves further than it must.
 *
 * @param boxes in the order in which they are to stand
 * @param from least upper edge, px
 * @param to greatest lower edge, px, if there is room for all
 */
export function stack(boxes: readonly Box[], gap: number, from: number, to: number): Stack {
  const offsets: number[] = [];
  const pools: Pool[] = [];
  let offset = 0;
  boxes.forEach(({ wanted, height, weight = 1 }, i) => {
    offsets.push(offset);
    // Without the boxes before it, each would stand at the same place as its neighbours.
    let pool: Pool = { first: i, sum: weight * (wanted - offset), weight };
    for (
      let last = pools.at(-1);
      last && last.sum / last.weight >= pool.sum / pool.weight;
      last = pools.at(-1)
    ) {
      pools.pop();
      pool = { first: last.first, sum: last.sum + pool.sum, weight: last.weight + pool.weight };
    }
    pools.push(pool);
    offset += height + gap;
  });
  const most = Math.max(from, to - (offset - gap));
  const tops = pools.flatMap(({ first, sum, weight }, i) =>
    offsets
      .slice(first, pools[i + 1]?.first)
      .map((own) => Math.min(Math.max(from, sum / weight), most) + own),
  );
  return { tops, runs: pools.map(({ first }) => first) };
}
