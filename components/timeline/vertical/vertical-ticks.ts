/** Ticks of the vertical axis, from the same steps of the calendar as the other's. */
import { formatTick, type TickUnit } from '@/components/i18n/format-tick';
import { tickSteps, ticks } from '@/components/timeline/ticks';
import type { Lang } from '@/data/vocabulary';

import type { Drawn } from './use-scroll';
import type { VerticalScene } from './vertical-scene';

export interface VerticalTick {
  readonly y: number;
  readonly level: 'major' | 'minor';
  readonly label: string;
  /** Where its unit ends, px. */
  readonly end: number;
}

/** The ticks of the drawn part, majors first; the first major one is that which goes on into it. */
export function verticalTicks(
  { start, msPerPx }: VerticalScene,
  { y0, y1 }: Drawn,
  lang: Lang,
): readonly VerticalTick[] {
  const span = { start: start + y0 * msPerPx, end: start + y1 * msPerPx };
  const { major } = tickSteps(span.end - span.start, y1 - y0);
  // In its narrow column a month is written short, and above its days with the year below it.
  const format = (ms: number, unit: TickUnit) =>
    unit === 'month' && major.unit === 'month'
      ? `${formatTick(lang, ms, unit, 0)} ${formatTick(lang, ms, 'year', 0)}`
      : formatTick(lang, ms, unit, 0);
  const all = ticks(span, y1 - y0, (ms) => (ms - start) / msPerPx - y0, format);
  return all.map(({ x, level, label }, i) => {
    const next = all[i + 1];
    return { y: x + y0, level, label, end: next?.level === level ? next.x + y0 : y1 };
  });
}
