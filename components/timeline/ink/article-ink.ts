/** When articles were published: behind the marks, told below the lanes. */
import type { ArticleBand, ArticleLabel, ArticleRules } from '@/components/timeline/article-rules';
import { LABEL_SIZE_PX, NOTE_PX } from '@/components/timeline/metrics';

import type { Ink } from './ink';

/** Height of a band and of a tick, px. */
const BAND_PX = 5;
const TICK_PX = 8;

/**
 * Rules and bands.
 *
 * @param hasFoot whether there is room for labels below the lanes
 */
export function articleInk(
  { rules, areTicks, bands }: ArticleRules,
  height: number,
  hasFoot: boolean,
): readonly Ink[] {
  const floor = hasFoot ? height - NOTE_PX : height;
  return [
    ...(hasFoot ? bands : []).flatMap((band) => bandInk(band, floor)),
    ...(hasFoot || !areTicks ? rules : []).map((x): Ink => ({
      type: 'path',
      d: `M${x} ${areTicks ? floor - TICK_PX : 0}V${floor + BAND_PX}`,
      stroke: { colour: 'ink-3', width: 1, dash: areTicks ? undefined : [2, 4] },
    })),
  ];
}

function bandInk({ x0, x1, open }: ArticleBand, floor: number): readonly Ink[] {
  const edge = (x: number): Ink => ({
    type: 'path',
    d: `M${x} ${floor - 2}V${floor + BAND_PX + 2}`,
    stroke: { colour: 'ink-2', width: 1 },
  });
  return [
    {
      type: 'rect',
      x: x0,
      y: floor,
      width: x1 - x0,
      height: BAND_PX,
      fill: { colour: 'ink-3', opacity: 0.35 },
    },
    ...(open !== 'start' ? [edge(x0)] : []),
    ...(open !== 'end' ? [edge(x1)] : []),
  ];
}

export function articleLabelInk({ x, text }: ArticleLabel, height: number): Ink {
  return {
    type: 'text',
    text,
    x,
    y: height - 5,
    size: LABEL_SIZE_PX,
    weight: 500,
    colour: 'ink-2',
    halo: true,
  };
}
