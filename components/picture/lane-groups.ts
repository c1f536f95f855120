import { GUTTER_PX, NAME_PX, NAME_SIZE_PX } from '@/components/timeline/gutter-metrics';
import type { Ink } from '@/components/timeline/ink/ink';

import type { PictureMessages } from './messages-in';
import type { Chart } from './chart-of';
import { linesOf } from './lines';
import type { PictureGroup } from './picture';

/** A name's type, px. It breaks where the gutter on screen breaks it: lanes have room for so many lines. */
const SIZE_PX = 13;
const NAME = { size: NAME_SIZE_PX, width: NAME_PX } as const;
const LINE_PX = 20;
const BASELINE_PX = 18;

/** A line of a name in the gutter, the first of which is 0. */
export function nameInk(text: string, line: number, weight: 400 | 600 = 400): Ink {
  return {
    type: 'text',
    text,
    x: 0,
    y: BASELINE_PX + line * LINE_PX,
    size: SIZE_PX,
    weight,
    colour: weight === 600 ? 'ink' : 'ink-2',
  };
}

/** How many events stand beside it. */
export function countInk(count: number): Ink {
  return {
    type: 'text',
    text: String(count),
    x: GUTTER_PX - 16,
    y: BASELINE_PX,
    anchor: 'end',
    size: SIZE_PX,
    weight: 400,
    colour: 'ink-3',
  };
}

/** The names of the lanes with their counts, and the lines between them. */
export function laneGroups(
  { scene, names, collapsed }: Chart,
  { parts: t }: PictureMessages['picture'],
): readonly PictureGroup[] {
  const edge = GUTTER_PX - 0.5;
  const lines: readonly Ink[] = [
    {
      type: 'path',
      d: `M${edge} 0V${scene.height}`,
      stroke: { colour: 'line-strong', width: 1 },
    },
    ...scene.lanes.map(({ y, height }): Ink => ({
      type: 'path',
      d: `M0 ${y + height - 0.5}H${edge}`,
      stroke: { colour: 'line-strong', width: 1 },
    })),
  ];
  const groups = scene.lanes.map(({ id, count, y, height }): PictureGroup => {
    const name = names.lane(id);
    const most = collapsed.has(id) ? 1 : Math.max(1, Math.floor((height - 8) / LINE_PX));
    return {
      name: t.lane(name),
      y,
      parts: [
        ...linesOf(name, { ...NAME, most }).map((text, i) => nameInk(text, i, 600)),
        countInk(count),
      ],
    };
  });
  return [{ name: t.lanes, parts: [...lines, ...groups] }];
}
