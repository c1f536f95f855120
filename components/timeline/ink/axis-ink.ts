import type { Tick } from '@/components/timeline/scene';
import { textWidth } from '@/components/timeline/text-width';

import { todayInk } from './backdrop-ink';
import type { Ink, TextInk } from './ink';

export const AXIS_PX = 40;
/** Between the line of today and its words. */
const SIDE_PX = 5;

/** Fine units above, coarse ones below, as in a calendar turned on its side. */
export function axisInk(
  ticks: readonly Tick[],
  width: number,
  todayX: number,
  today: string,
): readonly Ink[] {
  const minors = ticks.filter((tick) => tick.level === 'minor');
  const majors = ticks.filter((tick) => tick.level === 'major');
  const onTwoLines = minors.length > 0;
  const isTodayIn = todayX > 0 && todayX < width;
  const needed = textWidth(today, WORDS.size) + 2 * SIDE_PX;
  // Its words turn to the other side of their line where they would stand on others.
  const isTodayLast =
    todayX > width - Math.max(80, needed) ||
    majors.some(({ labelX }) => labelX > todayX && labelX < todayX + needed);
  return [
    {
      type: 'path',
      d:
        minors.map(({ x }) => `M${Math.round(x) + 0.5} 0v5`).join('') +
        majors.map(({ x }) => `M${Math.round(x) + 0.5} 0V${AXIS_PX}`).join(''),
      stroke: { colour: 'line-strong', width: 1 },
    },
    ...minors
      .filter(({ x }) => x > -6 && x < width - 20)
      .map(({ at, x, label }): TextInk => ({
        ...WORDS,
        key: `minor ${at}`,
        text: label,
        x: x + 6,
        y: 15,
      })),
    ...majors.map(({ at, label, labelX }): TextInk => ({
      ...WORDS,
      key: `major ${at}`,
      text: label,
      x: labelX,
      y: onTwoLines ? 34 : 24,
      size: 14,
      weight: 600,
      colour: 'ink',
    })),
    ...(isTodayIn
      ? [
          todayInk(todayX, AXIS_PX),
          {
            ...WORDS,
            text: today,
            x: todayX + (isTodayLast ? -SIDE_PX : SIDE_PX),
            y: onTwoLines ? 34 : 12,
            ...(isTodayLast ? { anchor: 'end' as const } : {}),
            weight: 600,
            colour: 'focus',
            halo: true,
          } satisfies TextInk,
        ]
      : []),
  ];
}

const WORDS = { type: 'text', size: 12, weight: 400, colour: 'ink-2', grows: true } as const;
