'use client';

import { lazy, Suspense, use, useCallback, useMemo, useRef, useState } from 'react';

import { useMessages } from '@/components/i18n/use-messages';
import { useZoom } from '@/components/ui/zoom';
import { useReady } from '@/components/view/use-ready';
import { DAY_MS, toMs } from '@/data/time';

import { ArticleList } from './article-list';
import { ChartFoot } from './chart-foot';
import { ClusterList, type OpenCluster } from './cluster-list';
import { ComparedContext } from './compared';
import { elsewhere } from './elsewhere';
import { targetSpan } from './fit';
import { Gutter } from './gutter';
import { GUTTER_PX, nameHeight } from './gutter-metrics';
import { EventCard, HoverCard } from './hover-card';
import { NO_LANE } from './lane';
import type { Size } from './layout';
import { NothingInView } from './nothing-in-view';
import { PlotLayers } from './plot-layers';
import type { Cluster } from './scene';
import type { TimelineProps } from './timeline';
import { StageContext } from './stage';
import { Toolbar } from './toolbar';
import { useArcs } from './use-arcs';
import { useArrangement } from './use-arrangement';
import { Trays } from './trays';
import { useArticleRules } from './use-article-rules';
import { useBundles } from './use-bundles';
import { useCard } from './use-card';
import { useChartKeys } from './use-chart-keys';
import { useChartSize } from './use-chart-size';
import { useGestures } from './use-gestures';
import { useExtent } from './use-home';
import { useMoves } from './use-moves';
import { useNames } from './use-names';
import { useRested } from './use-rested';
import { useReveal } from './use-reveal';
import { useRovingFocus } from './use-roving-focus';
import { useLanes, useScene } from './use-scene';
import { useSettling } from './use-settling';
import { useScrollTop } from './use-scroll-top';
import { useViewport } from './use-viewport';
import { centred, fitting, resolution, stretched } from './viewport';
import { WheelHint } from './wheel-hint';

const WithdrawnRow = lazy(() => import('./withdrawn-row'));

/** The timeline at a known size: lanes, plot, axis, overview, and all ways to move. */
export function Chart({ size: outer, ...props }: TimelineProps & { readonly size: Size }) {
  const { index, events, grouping, arrangement, selected, gaps, today, onSelect, onArrange } =
    props;
  const { timeline: t } = useMessages();
  const { isBare } = use(StageContext);
  const isWithdrawn = use(ComparedContext).withdrawn.length > 0;
  const zoom = useZoom();
  const root = useRef<HTMLDivElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const { lanes, isKnown, size, bandHeight } = useChartSize(outer, props.coveredPx);
  const { width, clearWidth, top } = size;

  const { extent, bounds } = useExtent(index);
  const view = useViewport(props.range, props.home, extent, width / clearWidth, props.onRange);
  const { viewport, moveTo } = view;

  const selectedEvent = selected === null ? undefined : index.events.get(selected);
  const ordinal = selected === null ? -1 : index.events.ordinalOf(selected);
  const { bundles, toggle } = useBundles(selectedEvent);

  // Buttons, keys and the overview speak of the part that the details leave free.
  const clear = stretched(viewport, clearWidth / width);
  const inDataset = useLanes(index, events, grouping);
  const content = useArrangement(inDataset, arrangement);
  const { pinned, collapsed } = content;
  const scrollTop = useScrollTop(lanes, pinned > 0);
  const names = useNames(index, content.lanes, grouping);
  const leastHeight = useCallback(
    (id: string) => nameHeight(names.lane(id), arrangement.pinned.includes(id), collapsed.has(id)),
    [names, arrangement, collapsed],
  );
  const scene = useScene(
    { ...content, index, selected: ordinal, bounds, gaps, bundles, leastHeight },
    viewport,
    size,
    scrollTop,
    view.moving,
  );
  const rested = useRested(scene, !view.moving);
  useSettling(root, scene, view.moving);
  const item = ordinal < 0 ? null : content.item(ordinal);
  const moves = useMoves({
    view,
    clearShare: clearWidth / width,
    bounds,
    today,
    columns: index.columns,
    events: content.events,
    selectedAt: item?.anchor ?? null,
  });
  const { show } = moves;
  const todayX = (toMs(today) + DAY_MS / 2 - viewport.start) / resolution(viewport, width);
  const { isLate } = props;
  useReady(root, isLate ? null : scene, events, !view.moving && !isLate, props.painted);
  const isUnderSheet = props.coveredPx === 0;
  const isPlaced = props.range !== null && selected !== null;
  useReveal(
    isKnown ? item : null,
    viewport,
    width,
    clearWidth,
    lanes,
    isUnderSheet,
    isPlaced,
    props.asked,
    moveTo,
  );

  const focus = useRovingFocus(plot, rested, ordinal);
  const { card, point } = useCard(root, view.moving);
  const [opened, setOpened] = useState<OpenCluster | null>(null);
  const [wheelTurns, setWheelTurns] = useState(0);
  // Gestures are told in px of the screen.
  useGestures(plot, viewport, extent, width * zoom, {
    ...view,
    onPlainWheel: () => setWheelTurns((turns) => turns + 1),
    onFit: (key) => {
      const span = targetSpan(scene, key, index.columns, bounds);
      setOpened(null);
      if (span) show(fitting(span, 1));
      return span !== null;
    },
  });
  useChartKeys({
    chart: root,
    viewport: clear,
    moveTo: show,
    extent,
    bounds,
    index,
    events,
    selected: item,
    focus,
    letters: props.letters,
    onStep: props.onStep,
    onFitResults: moves.showResults,
  });

  const relations = useArcs(selectedEvent, index, content, scene, clearWidth);
  const articles = useArticleRules(index.dataset.articles, viewport, width, clearWidth);
  const select = useCallback(
    (id: string) => {
      point(null, null);
      setOpened(null);
      onSelect(id);
    },
    [point, onSelect],
  );
  const pressCluster = useCallback(
    (cluster: Cluster, anchor: Element) => {
      if (cluster.count === 1) select(index.events.at(cluster.first).id);
      else setOpened({ cluster, anchor });
    },
    [select, index],
  );
  const { isOn: isDating, toggle: onToggleDates } = articles;
  // Made once: a movement redraws what moves, and nothing else.
  const trays = useMemo(() => {
    const own = { index, events, arrangement, isDating, onArrange, onToggleDates };
    return <Trays {...own} onSelect={select} />;
  }, [index, events, arrangement, isDating, onArrange, onToggleDates, select]);
  const toggleBundle = useCallback(
    (meetingId: string, open: boolean) => {
      point(null, null);
      toggle(meetingId, open);
    },
    [point, toggle],
  );
  const pointed = card?.subject.kind === 'event' ? index.events.get(card.subject.id) : undefined;

  // A drag must not select words: the next one would carry the selection away.
  return (
    <div ref={root} data-timeline className="absolute inset-0 flex flex-col select-none">
      <div
        ref={lanes}
        data-lanes
        className="relative min-h-30 flex-1 overflow-x-hidden overflow-y-auto"
        // What gets the focus is scrolled out from under the pinned lanes.
        style={{ scrollPaddingTop: scene.pinned?.height }}
      >
        <div className="relative flex" style={{ height: scene.height }}>
          <Gutter
            boxes={scene.lanes}
            pinned={scene.pinned}
            lanes={inDataset.lanes}
            collapsed={collapsed}
            arrangement={arrangement}
            laneName={names.lane}
            canArrange={grouping !== 'none'}
            canFilter={canFilter}
            scroller={lanes}
            onFilter={props.onFilterLane}
            onArrange={onArrange}
          />
          <div
            ref={plot}
            role="group"
            aria-label={t.label(content.events.size, scene.lanes.length)}
            data-plot
            // What is in view, UTC ms, and how many events pass the filter: for tests and measurement.
            data-from={viewport.start}
            data-to={viewport.end}
            data-count={events.size}
            className="relative cursor-grab touch-pan-y active:cursor-grabbing"
          >
            <PlotLayers
              scene={scene}
              rested={rested}
              moving={view.moving}
              top={top}
              height={Math.min(bandHeight, scene.height - top)}
              todayX={todayX}
              selected={selected}
              related={relations.related}
              arcs={relations.drawn}
              articles={articles.rules}
              tabStop={focus.tabStop}
              names={names}
              onSelect={select}
              onToggleBundle={toggleBundle}
              onPressCluster={pressCluster}
              onPoint={point}
              onFocusTarget={focus.onFocusTarget}
            />
          </div>
        </div>
      </div>
      {isWithdrawn && (
        <Suspense>
          <WithdrawnRow viewport={viewport} width={width} clearWidth={clearWidth} />
        </Suspense>
      )}
      <ChartFoot
        columns={index.columns}
        results={events.ordinals}
        range={props.filterRange}
        today={today}
        todayX={todayX}
        extent={extent}
        gaps={gaps}
        ticks={scene.ticks}
        width={width}
        clearWidth={clearWidth}
        viewport={clear}
        view={view}
        hasOverview={!isBare}
        onBrush={props.onFilterDates}
      />
      {!isBare && (
        <Toolbar
          coveredPx={props.coveredPx}
          lanes={grouping}
          onLanes={props.onGrouping}
          moves={moves}
        >
          {trays}
        </Toolbar>
      )}
      <ClusterList
        opened={opened}
        index={index}
        lanes={content.lanes}
        name={names.cluster}
        onSelect={select}
        onZoom={({ span }) => show(fitting(span, 0.3))}
        onClose={() => setOpened(null)}
      />
      {/* The details tell all of what is selected. */}
      {card && pointed?.id !== (selected ?? '') && (
        <HoverCard place={card.place}>
          {pointed && <EventCard event={pointed} people={names.people(pointed)} />}
          {card.subject.kind === 'count' && card.subject.text}
        </HoverCard>
      )}
      {articles.dates && <ArticleList dates={articles.dates} />}
      <NothingInView
        elsewhere={
          view.moving ? null : elsewhere(scene, clear, clearWidth, content.events, content.item)
        }
        left={GUTTER_PX}
        width={clearWidth}
        onGo={(ms) => show(centred(clear, ms))}
      />
      <WheelHint turns={wheelTurns} />
    </div>
  );
}

/** There is no name to filter by for what has none. */
function canFilter(laneId: string): boolean {
  return laneId !== NO_LANE;
}
