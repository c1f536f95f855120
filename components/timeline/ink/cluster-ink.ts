/** The ink of clusters, for what does not paint them on a canvas; `cluster-ink.test.ts` compares both. */
import { kindsOf } from '@/components/timeline/cluster';
import { COUNT_PX, ROUGH_PX, TEXT_PX } from '@/components/timeline/paint-clusters';
import type { Cluster } from '@/components/timeline/scene';
import { shortCount } from '@/components/timeline/short-count';
import { textWidth } from '@/components/timeline/text-width';
import { KIND_PATHS } from '@/components/ui/kind-glyph';

import type { Ink, TextInk } from './ink';

export function clusterInk(cluster: Cluster): readonly Ink[] {
  return cluster.shape === 'bar' ? barInk(cluster) : pillInk(cluster);
}

const ROUGH_DASH = [3, 2.5];

function barInk(cluster: Cluster): readonly Ink[] {
  const { x0, x1, y0, y1, ceiling, count, rough, holdsSelected } = cluster;
  const text = shortCount(count);
  const isInside = y0 - COUNT_PX < ceiling;
  return [
    {
      type: 'rect',
      x: x0,
      y: y0,
      width: Math.max(1, x1 - x0),
      height: y1 - y0,
      fill: { colour: holdsSelected ? 'focus' : 'ink-3' },
    },
    ...(rough === 0
      ? []
      : [
          {
            type: 'path' as const,
            d: `M${x0} ${y0 + ROUGH_PX / 2}H${x1}`,
            stroke: { colour: 'paper' as const, width: ROUGH_PX, dash: ROUGH_DASH },
          },
        ]),
    ...(textWidth(text, TEXT_PX) + 4 > x1 - x0
      ? []
      : [
          number(
            text,
            (x0 + x1) / 2,
            isInside ? y0 + TEXT_PX + 2 : y0 - 3,
            isInside ? 'paper' : 'ink',
          ),
        ]),
  ];
}

function pillInk(cluster: Cluster): readonly Ink[] {
  const { x0, x1, y0, y1, count, rough, holdsSelected } = cluster;
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  const [kind] = kindsOf(cluster);
  return [
    {
      type: 'rect',
      x: x0 + 0.5,
      y: y0,
      width: Math.max(1, x1 - x0 - 1),
      height: y1 - y0,
      radius: (y1 - y0) / 2,
      fill: { colour: holdsSelected ? 'focus' : 'sunken' },
      stroke: {
        colour: holdsSelected ? 'ink' : 'ink-3',
        width: 1.25,
        // Dashed like every date that is not known to the day.
        dash: rough > 0 ? ROUGH_DASH : undefined,
      },
    },
    count === 1 && kind
      ? { type: 'path', d: KIND_PATHS[kind], at: { x, y, scale: 0.8 }, fill: { colour: 'ink' } }
      : number(shortCount(count), x, y + 4, 'ink'),
  ];
}

function number(text: string, x: number, y: number, colour: TextInk['colour']): TextInk {
  return { type: 'text', text, x, y, anchor: 'middle', size: TEXT_PX, weight: 600, colour };
}
