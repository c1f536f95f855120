/** What stands behind the marks: lanes, rules, months without an article, congresses, today. */
import type { ArticleRules } from '@/components/timeline/article-rules';
import { NOTE_PX as FOOT_PX } from '@/components/timeline/metrics';
import type { Gap, Scene, Tick } from '@/components/timeline/scene';
import { textWidth } from '@/components/timeline/text-width';

import type { Ink } from './ink';

const NOTE_PX = 12;

export function gapInk({ x0, x1 }: Gap, height: number): Ink {
  return { type: 'rect', x: x0, y: 0, width: x1 - x0, height, fill: 'hatch' };
}

/** Rules, bands of congresses, and the lanes' lower edges. */
export function groundInk({ ticks, bands, lanes, width, height }: Scene): readonly Ink[] {
  return [
    { type: 'path', d: rules(ticks, 'minor', height), stroke: { colour: 'line', width: 1 } },
    { type: 'path', d: rules(ticks, 'major', height), stroke: { colour: 'line-strong', width: 1 } },
    ...bands.map(({ family, x0, x1, certain }): Ink => ({
      type: 'rect',
      x: x0,
      y: 0,
      width: Math.max(2, x1 - x0),
      height,
      fill: { colour: family, opacity: certain ? 0.14 : 0.05 },
    })),
    ...lanes.map((lane): Ink => ({
      type: 'path',
      d: `M0 ${lane.y + lane.height - 0.5}H${width}`,
      stroke: { colour: 'line-strong', width: 1 },
    })),
  ];
}

/** One path for all: some sixty elements that move with every frame would cost more than all marks. */
function rules(ticks: readonly Tick[], level: Tick['level'], height: number): string {
  return ticks
    .filter((tick) => tick.level === level)
    .map(({ x }) => `M${Math.round(x) + 0.5} 0V${height}`)
    .join('');
}

/** Lanes that are pinned have no foot of their own. */
export function hasFoot({ lanes, height }: Pick<Scene, 'lanes' | 'height'>): boolean {
  const last = lanes.at(-1);
  return height - (last ? last.y + last.height : 0) >= FOOT_PX;
}

/** The words below months without an article, where they have room. */
export function gapNoteInk(
  { gaps, height }: Pick<Scene, 'gaps' | 'height'>,
  articles: ArticleRules | null,
  text: string,
): readonly Ink[] {
  const needed = textWidth(text, NOTE_PX) + 16;
  const hasNote = ({ x0, x1 }: Gap) => {
    const [from, to] = [(x0 + x1 - needed) / 2, (x0 + x1 + needed) / 2];
    return (
      x1 - x0 >= needed &&
      !articles?.labels.some(({ x, width: taken }) => x < to && x + taken > from)
    );
  };
  return gaps.filter(hasNote).map(({ at, x0, x1 }) => ({
    type: 'text',
    key: `note ${at}`,
    text,
    x: (x0 + x1) / 2,
    y: height - 7,
    anchor: 'middle',
    size: NOTE_PX,
    weight: 400,
    italic: true,
    colour: 'ink-3',
  }));
}

export function connectorInk({ connectors }: Pick<Scene, 'connectors'>): readonly Ink[] {
  if (connectors.length === 0) return [];
  // One path for all, like the rules.
  const d = connectors.map(({ x, y0, y1 }) => `M${x} ${y0}V${y1}`).join('');
  return [{ type: 'path', d, stroke: { colour: 'ink-3', width: 1, opacity: 0.6 } }];
}

export function todayInk(x: number, height: number): Ink {
  return { type: 'path', d: `M${x} 0V${height}`, stroke: { colour: 'focus', width: 1.5 } };
}
