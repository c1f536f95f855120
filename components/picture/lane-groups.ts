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
        ...linesOf(name, { ...NAME, most }).map((text, i): Ink => ({
          type: 'text',
          text,
          x: 0,
          y: BASELINE_PX + i * LINE_PX,
          size: SIZE_PX,
          weight: 600,
          colour: 'ink',
        })),
        {
          type: 'text',
          text: String(count),
          x: GUTTER_PX - 16,
          y: BASELINE_PX,
          anchor: 'end',
          size: SIZE_PX,
          weight: 400,
          colour: 'ink-3',
        },
      ],
    };
  });
  return [{ name: t.lanes, parts: [...lines, ...groups] }];
}
