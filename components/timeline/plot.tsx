'use client';

import { useCallback, type FocusEvent, type MouseEvent } from 'react';

import { useMessages } from '@/components/i18n/use-messages';
import { classNames } from '@/components/ui/class-names';

import { ArcShapes } from './arc-shape';
import type { Arc } from './arcs';
import type { ArticleRules } from './article-rules';
import { Backdrop } from './backdrop';
import { BundleShape } from './bundle-shape';
import { CalloutShape } from './callout-shape';
import { ClusterCanvas } from './cluster-canvas';
import { ClusterTargets } from './cluster-targets';
import { Gradients } from './gradients';
import { DIMMED, LabelShape, groundOf } from './label-shape';
import { MarkShape } from './mark-shape';
import { ROW_PX } from './metrics';
import type { Relation } from './relations';
import type { Cluster, Mark, Scene } from './scene';
import type { CardSubject, Point } from './use-card';
import type { Names } from './use-names';

export interface PlotProps {
  readonly scene: Scene;
  /** The clusters as they stood when the view last came to rest, and whether it moves now. */
  readonly rested: readonly Cluster[];
  readonly moving: boolean;
  readonly todayX: number;
  readonly selected: string | null;
  /** Events related to the selected one; the others step back while one is selected. */
  readonly related: ReadonlyMap<string, Relation>;
  readonly arcs: readonly Arc[];
  /** How far above the scene of the arcs this part of it is drawn, px. */
  readonly up?: number | undefined;
  /** `null` while they are not asked for. */
  readonly articles: ArticleRules | null;
  /** Key of the target that the Tab key reaches. */
  readonly tabStop: string | null;
  readonly names: Names;
  readonly onSelect: (eventId: string) => void;
  readonly onToggleBundle: (meetingId: string, open: boolean) => void;
  readonly onPressCluster: (cluster: Cluster, anchor: Element) => void;
  /** The part of the plot that is near what is scrolled to, px. */
  readonly top: number;
  readonly height: number;
  /** The pointer or the focus came to a mark, or left it (`null`). */
  readonly onPoint: Point;
  readonly onFocusTarget: (key: string) => void;
}

/** Draws a Scene as SVG. Every target is a button with a sentence for a name. */
export function Plot(props: PlotProps) {
  const { scene, selected, tabStop, onPoint, onFocusTarget } = props;
  const { timeline: t } = useMessages();
  const stepsBack = (ids: readonly string[]) =>
    selected !== null && !ids.some((id) => id === selected || props.related.has(id));

  const target = useCallback(
    (key: string, subject: CardSubject) => ({
      role: 'button',
      'data-target': key,
      onFocus: (event: FocusEvent<SVGGElement>) => {
        onFocusTarget(key);
        if (event.currentTarget.matches(':focus-visible')) onPoint(subject, event.currentTarget);
      },
      onBlur: () => onPoint(null, null),
      onMouseEnter: (event: MouseEvent<SVGGElement>) => onPoint(subject, event.currentTarget),
      onMouseLeave: () => onPoint(null, null),
    }),
    [onPoint, onFocusTarget],
  );
  const counted = useCallback(
    (key: string, text: string) => target(key, { kind: 'count', text }),
    [target],
  );
  const ofEvent = (key: string, id: string) => ({
    ...target(key, { kind: 'event', id }),
    tabIndex: key === tabStop ? 0 : -1,
  });

  return (
    <>
      <svg width={scene.width} height={scene.height} className="block overflow-hidden select-none">
        <Gradients />
        <Backdrop scene={scene} articles={props.articles} todayX={props.todayX} />
        <ArcShapes arcs={props.arcs} up={props.up} />
        {scene.bundles.map((bundle) => (
          <g
            key={bundle.key}
            {...ofEvent(bundle.key, bundle.meetingId)}
            // Opened, its tasks are drawn and no longer counted here.
            data-cluster-size={bundle.open ? undefined : bundle.eventIds.length}
            data-bundle={bundle.meetingId}
            aria-expanded={bundle.open}
            aria-label={props.names.bundle(bundle.meetingId, bundle.eventIds.length)}
            className={classNames(
              'cursor-pointer transition-opacity duration-200',
              stepsBack([bundle.meetingId, ...bundle.eventIds]) && DIMMED,
            )}
            onClick={() => props.onToggleBundle(bundle.meetingId, !bundle.open)}
          >
            <BundleShape bundle={bundle} text={t.tasks(bundle.eventIds.length)} />
          </g>
        ))}
        {scene.bundles.map(
          (bundle) =>
            bundle.label && (
              <LabelShape
                key={bundle.key}
                dimmed={stepsBack([bundle.meetingId])}
                label={bundle.label}
                y={bundle.y}
                selected={bundle.meetingId === selected}
              />
            ),
        )}
        {scene.marks.map((mark) => {
          const isSelected = mark.eventId === selected;
          return (
            <g
              key={mark.key}
              {...ofEvent(mark.key, mark.eventId)}
              data-event-id={mark.eventId}
              aria-label={props.names.mark(mark, props.related.get(mark.eventId))}
              aria-current={isSelected || undefined}
              className={classNames(
                'mark cursor-pointer transition-opacity duration-200',
                stepsBack([mark.eventId]) && DIMMED,
              )}
              onClick={() => props.onSelect(mark.eventId)}
            >
              <HitArea mark={mark} selected={isSelected} />
              <MarkShape mark={mark} />
              {mark.label && (
                <LabelShape
                  label={mark.label}
                  y={mark.y}
                  selected={isSelected}
                  on={groundOf(mark)}
                />
              )}
              {mark.callout && <CalloutShape callout={mark.callout} />}
            </g>
          );
        })}
        {/* Too many to follow a movement: they wait, out of the way, until it ends. */}
        <g className={props.moving ? 'pointer-events-none opacity-0' : undefined}>
          <ClusterTargets
            clusters={props.rested}
            name={props.names.cluster}
            target={counted}
            tabStop={tabStop}
            onPress={props.onPressCluster}
          />
        </g>
      </svg>
      {scene.clusters.length > 0 && (
        <ClusterCanvas
          clusters={scene.clusters}
          width={scene.width}
          {...coveredBy(scene.clusters, props.top, props.height)}
        />
      )}
    </>
  );
}

/** A canvas costs by its size, and a new size costs more: it changes in large steps. */
const CANVAS_STEP_PX = 128;
/** The count above a bar, px. */
const COUNT_ROOM_PX = 16;

/** The part of what is scrolled to that clusters stand in, px. */
function coveredBy(
  clusters: readonly Cluster[],
  top: number,
  height: number,
): { readonly top: number; readonly height: number } {
  let [first, last] = [top + height, top];
  for (const { y0, y1 } of clusters) {
    first = Math.min(first, y0);
    last = Math.max(last, y1);
  }
  const from = Math.max(top, Math.floor((first - COUNT_ROOM_PX) / CANVAS_STEP_PX) * CANVAS_STEP_PX);
  const to = Math.min(top + height, Math.ceil((last + 1) / CANVAS_STEP_PX) * CANVAS_STEP_PX);
  return { top: from, height: Math.max(1, to - from) };
}

/** What can be hit of a mark, at least 24 px each way, and what shows that it is selected. */
function HitArea({ mark, selected }: { readonly mark: Mark; readonly selected: boolean }) {
  const x0 = Math.min(mark.x0, mark.label?.x ?? mark.x0) - 5;
  const x1 = Math.max(mark.x1, mark.label ? mark.label.x + mark.label.width : mark.x1) + 5;
  return (
    <rect
      x={x0}
      y={mark.y - ROW_PX / 2}
      width={Math.max(x1 - x0, ROW_PX)}
      height={ROW_PX}
      rx={4}
      className={selected ? 'fill-match' : 'fill-transparent'}
    />
  );
}
