'use client';

import { use } from 'react';

import { useLocale, useMessages } from '@/components/i18n/use-messages';
import type { ArticleRules } from '@/components/timeline/article-rules';
import { Gradients } from '@/components/timeline/ink/gradients';
import { DIMMED } from '@/components/timeline/label-shape';
import { StageContext } from '@/components/timeline/stage';
import { classNames } from '@/components/ui/class-names';

import { LeaderLine } from './leader-line';
import type { Drawn } from './use-scroll';
import { VerticalArticles, VerticalArticleTags } from './vertical-articles';
import { VerticalAxis } from './vertical-axis';
import { VerticalBackdrop } from './vertical-backdrop';
import { VerticalList, type VerticalListProps } from './vertical-list';
import { VerticalMarkShape } from './vertical-mark-shape';
import type { VerticalMark, VerticalScene } from './vertical-scene';
import { verticalTicks } from './vertical-ticks';

/** A mark's target (WCAG 2.2, 2.5.8). */
const TARGET_PX = 24;

/** Draws what is near the window of a VerticalScene: axis, band and labels. */
export function VerticalPlot({
  scene,
  drawn: wanted,
  todayY,
  related,
  articles,
  ...list
}: Omit<VerticalListProps, 'labels' | 'laneId'> & {
  readonly scene: VerticalScene;
  readonly drawn: Drawn;
  readonly todayY: number;
  /** Events related to the selected one; the others step back while one is selected. */
  readonly related: ReadonlySet<string>;
  /** Along what is drawn; `null` while they are not asked for. */
  readonly articles: ArticleRules | null;
}) {
  const { timeline: t } = useMessages();
  const locale = useLocale();
  const drawn = { y0: Math.max(0, wanted.y0), y1: Math.min(scene.height, wanted.y1) };
  const inView = (y0: number, y1: number) => y1 >= drawn.y0 && y0 <= drawn.y1;
  const ticks = verticalTicks(scene, drawn, locale);
  const { selected, tabStop } = list;
  const labels = scene.labels.filter(
    (label) =>
      inView(Math.min(label.y, label.from.y), Math.max(label.y + label.height, label.from.y)) ||
      label.key === tabStop ||
      (label.is === 'event' && label.eventId === selected),
  );
  const marks = scene.marks.filter(({ y0, y1 }) => inView(y0, y1));
  const { lit } = use(StageContext);
  const stepsBack = ({ eventId }: VerticalMark) =>
    lit ? !lit.has(eventId) : selected !== null && eventId !== selected && !related.has(eventId);
  return (
    <>
      <svg
        aria-hidden="true"
        className="absolute top-0 left-0 overflow-hidden"
        // By a transform: another part is drawn, and nothing that is seen has moved.
        style={{ transform: `translateY(${drawn.y0}px)` }}
        width={scene.width}
        height={drawn.y1 - drawn.y0}
        viewBox={`0 ${drawn.y0} ${scene.width} ${drawn.y1 - drawn.y0}`}
      >
        <Gradients />
        <VerticalBackdrop scene={scene} ticks={ticks} todayY={todayY} drawn={drawn} />
        {articles && <VerticalArticles articles={articles} top={wanted.y0} scene={scene} />}
        {labels.map((label) => (
          <LeaderLine key={label.key} label={label} bandPx={scene.bandPx} />
        ))}
        {labels.map(
          (label) =>
            label.is === 'cluster' && (
              <path
                key={label.key}
                d={`M${scene.bandPx - 4} ${label.y0 + 3}h4V${label.y1 - 3}h-4`}
                fill="none"
                className="stroke-ink-3"
              />
            ),
        )}
        {/* A finger that misses a narrow mark still finds it: below all ink, it covers none. */}
        {marks.map(({ key, eventId, x, symbolY }) => (
          <rect
            key={key}
            x={x - TARGET_PX / 2}
            y={symbolY - TARGET_PX / 2}
            width={TARGET_PX}
            height={TARGET_PX}
            fill="transparent"
            className="cursor-pointer"
            onClick={() => list.onSelect(eventId)}
          />
        ))}
        {marks.map((mark) => (
          <g
            key={mark.key}
            className={classNames(
              'cursor-pointer transition-opacity duration-200',
              stepsBack(mark) && DIMMED,
            )}
            onClick={() => list.onSelect(mark.eventId)}
          >
            <VerticalMarkShape mark={mark} />
          </g>
        ))}
      </svg>
      <VerticalAxis ticks={ticks} width={scene.axisPx} todayY={todayY} today={t.today} />
      {articles && <VerticalArticleTags articles={articles} top={wanted.y0} />}
      {scene.gaps.flatMap(({ notes }) =>
        notes
          .filter((y) => inView(y, y))
          .map((y) => (
            <p
              key={y}
              aria-hidden="true"
              className="absolute -translate-y-1/2 rounded-sm bg-surface px-1.5 text-12 text-ink-3 italic"
              style={{ left: scene.labelPx, top: y }}
            >
              {t.noArticle}
            </p>
          )),
      )}
      <VerticalList {...list} labels={labels} laneId={scene.laneId} />
    </>
  );
}
