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
  const words = todayWords(majors, width, todayX, textWidth(today, WORDS.size) * STRONG_FACTOR);
  // Where they are higher up, they stand for the names beneath them.
  const isHidden = ({ x, label }: Tick) =>
    isTodayIn &&
    onTwoLines &&
    words.isAbove &&
    x + NAME_GAP_PX < words.x1 &&
    x + NAME_GAP_PX + textWidth(label, WORDS.size) > words.x0;
  return [
    {
      type: 'path',
      d:
        minors.map(({ x }) => `M${Math.round(x) + 0.5} 0v5`).join('') +
        majors.map(({ x }) => `M${Math.round(x) + 0.5} 0V${AXIS_PX}`).join(''),
      stroke: { colour: 'line-strong', width: 1 },
    },
    ...minors
      .filter((tick) => tick.x > -6 && tick.x < width - 20 && !isHidden(tick))
      .map(({ at, x, label }): TextInk => ({
        ...WORDS,
        key: `minor ${at}`,
        text: label,
        x: x + NAME_GAP_PX,
        y: 15,
      })),
    ...majors.map(({ at, label, labelX }): TextInk => ({
      ...WORDS,
      key: `major ${at}`,
      text: label,
      x: labelX,
      y: onTwoLines ? 34 : 24,
      size: MAJOR_PX,
      weight: 600,
      colour: 'ink',
    })),
    ...(isTodayIn
      ? [
          todayInk(todayX, AXIS_PX),
          {
            ...WORDS,
            text: today,
            x: words.isLeft ? words.x1 - SIDE_PX : words.x0 + SIDE_PX,
            y: !onTwoLines ? 12 : words.isAbove ? 15 : 34,
            ...(words.isLeft ? { anchor: 'end' as const } : {}),
            weight: 600,
            colour: 'focus',
            halo: true,
          } satisfies TextInk,
        ]
      : []),
  ];
}

/** Between a fine unit's tick and its name, px. */
const NAME_GAP_PX = 6;
/** Semibold is up to 4 % wider than the medium weight that is measured. */
const STRONG_FACTOR = 1.04;

interface TodayWords {
  readonly x0: number;
  readonly x1: number;
  /** Left of the line. */
  readonly isLeft: boolean;
  /** On the line of the fine units: on that of the coarse ones there is room on neither side. */
  readonly isAbove: boolean;
}

/** Where the words of the line of today stand on no name of a coarse unit. */
function todayWords(
  majors: readonly Tick[],
  width: number,
  todayX: number,
  ownWidth: number,
): TodayWords {
  const needed = ownWidth + 2 * SIDE_PX;
  const right = { x0: todayX, x1: todayX + needed, isLeft: false };
  const left = { x0: todayX - needed, x1: todayX, isLeft: true };
  const inside = [right, left].filter(({ x0, x1 }) => x0 >= 0 && x1 <= width);
  const free = inside.find(({ x0, x1 }) =>
    majors.every(
      ({ label, labelX }) =>
        labelX >= x1 || labelX + textWidth(label, MAJOR_PX) * STRONG_FACTOR <= x0,
    ),
  );
  return { ...(free ?? inside[0] ?? left), isAbove: free === undefined };
}

const MAJOR_PX = 14;
const WORDS = { type: 'text', size: 12, weight: 400, colour: 'ink-2' } as const;
