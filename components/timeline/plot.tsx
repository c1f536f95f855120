'use client';

import { use, useCallback, type FocusEvent, type MouseEvent } from 'react';

import { ArcShapes } from './arc-shape';
import type { Arc } from './arcs';
import type { ArticleRules } from './article-rules';
import { Backdrop } from './backdrop';
import { ClusterCanvas } from './cluster-canvas';
import { ClusterTargets } from './cluster-targets';
import { Gradients } from './ink/gradients';
import { LabelShape } from './label-shape';
import { PlotBundle } from './plot-bundle';
import { PlotMark } from './plot-mark';
import type { Relation } from './relations';
import type { Cluster, Scene } from './scene';
import { StageContext } from './stage';
import type { CardSubject, Point } from './use-card';
import { usePlaces } from './use-places';
import type { Names } from './names';

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
  const { lit } = use(StageContext);
  const stepsBack = (ids: readonly string[]) =>
    lit
      ? !ids.some((id) => lit.has(id))
      : selected !== null && !ids.some((id) => id === selected || props.related.has(id));

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
  const setNode = usePlaces(scene, selected);
  const counted = useCallback(
    (key: string, text: string) => target(key, { kind: 'count', text }),
    [target],
  );
  const ofEvent = useCallback(
    (key: string, id: string) => target(key, { kind: 'event', id }),
    [target],
  );

  return (
    <>
      <svg width={scene.width} height={scene.height} className="block overflow-hidden select-none">
        <Gradients />
        <Backdrop scene={scene} articles={props.articles} todayX={props.todayX} />
        <ArcShapes arcs={props.arcs} up={props.up} />
        {scene.bundles.map((bundle) => (
          <PlotBundle
            key={bundle.key}
            bundle={bundle}
            dimmed={stepsBack([bundle.meetingId, ...bundle.eventIds])}
            isTabStop={bundle.key === tabStop}
            name={props.names.bundle}
            target={ofEvent}
            onToggle={props.onToggleBundle}
            setNode={setNode}
          />
        ))}
        {scene.bundles.map(
          (bundle) =>
            bundle.label && (
              // The words are the meeting's, and pressed like its mark, which has its keys and its name.
              <g
                key={bundle.key}
                data-words={bundle.key}
                className="cursor-pointer"
                onClick={() => props.onSelect(bundle.meetingId)}
                onMouseEnter={({ currentTarget }) =>
                  onPoint({ kind: 'event', id: bundle.meetingId }, currentTarget)
                }
                onMouseLeave={() => onPoint(null, null)}
              >
                <LabelShape
                  dimmed={stepsBack([bundle.meetingId])}
                  label={bundle.label}
                  y={bundle.y}
                  selected={bundle.meetingId === selected}
                />
              </g>
            ),
        )}
        {scene.marks.map((mark) => (
          <PlotMark
            key={mark.key}
            mark={mark}
            selected={mark.eventId === selected}
            dimmed={stepsBack([mark.eventId])}
            relation={props.related.get(mark.eventId)}
            isTabStop={mark.key === tabStop}
            name={props.names.mark}
            target={ofEvent}
            onSelect={props.onSelect}
            setNode={setNode}
          />
        ))}
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
