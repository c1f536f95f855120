'use client';

import { least } from 'd3';
import { useCallback, useMemo, useRef, useState } from 'react';

import { useMessages } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { Popover } from '@/components/ui/popover';
import { useReady } from '@/components/view/use-ready';
import { relatedEvents } from '@/data/dataset-index';
import { DAY_MS, toMs, type TimeSpan } from '@/data/time';

import { Axis } from './axis';
import { ClusterList, type OpenCluster } from './cluster-list';
import { EventLinks } from './event-links';
import { knownSpan, targetEvents } from './fit';
import { GUTTER_PX, Gutter, nameHeight } from './gutter';
import { HoverCard } from './hover-card';
import type { Item } from './item';
import { NO_LANE } from './lane';
import type { Size } from './layout';
import { Legend } from './legend';
import { Overview } from './overview';
import { Plot } from './plot';
import { aroundDay, presetSpan } from './presets';
import type { TimelineProps } from './timeline';
import { Toolbar } from './toolbar';
import { useBundles } from './use-bundles';
import { useCard } from './use-card';
import { useChartKeys } from './use-chart-keys';
import { useGestures } from './use-gestures';
import { useExtent } from './use-home';
import { useNames } from './use-names';
import { useReveal } from './use-reveal';
import { useRovingFocus } from './use-roving-focus';
import { useScene } from './use-scene';
import { useSize } from './use-size';
import { useViewport } from './use-viewport';
import { fitting, middle, panned, resolution, stretched, zoomed } from './viewport';
import { WheelHint } from './wheel-hint';

/** Below this width in px the lanes' names stand over the plot. */
const NARROW_PX = 640;
const LANE_HEADER_PX = 22;
const LEAST_HEIGHT_PX = 120;

/** The timeline at a known size: lanes, plot, axis, overview, and all ways to move. */
export function Chart({ size: outer, ...props }: TimelineProps & { readonly size: Size }) {
  const { index, events, grouping, selected, gaps, today, onSelect } = props;
  const { timeline: t } = useMessages();
  const root = useRef<HTMLDivElement>(null);
  const [lanes, lanesSize] = useSize<HTMLDivElement>();
  const plot = useRef<HTMLDivElement>(null);

  const narrow = outer.width < NARROW_PX;
  const gutter = narrow ? 0 : GUTTER_PX;
  const width = Math.max(1, outer.width - gutter);
  const height = lanesSize?.height ?? LEAST_HEIGHT_PX;
  const clearWidth = Math.max(1, width - props.coveredPx);
  const size = useMemo<Size>(() => ({ width, height, clearWidth }), [width, height, clearWidth]);

  const { extent, bounds } = useExtent(index.dataset);
  const view = useViewport(props.range, props.home, extent, props.onRange);
  const { viewport, moveTo } = view;

  const selectedEvent = selected === null ? undefined : index.events.get(selected);
  const { bundles, toggle } = useBundles(selectedEvent);

  // Buttons, keys and the overview speak of the part that the details leave free.
  const clear = stretched(viewport, clearWidth / width);
  const show = (part: TimeSpan) => moveTo(stretched(part, width / clearWidth));
  const names = useNames(index, events, grouping);
  const leastHeight = useCallback(
    (id: string) => (narrow ? 0 : nameHeight(names.lane(id))),
    [narrow, names],
  );
  const headerPx = narrow ? LANE_HEADER_PX : 0;
  const { scene, items } = useScene(
    { index, events, grouping, bounds, gaps, bundles, headerPx, leastHeight },
    viewport,
    size,
  );
  const item = items.find(({ id }) => id === selected);
  const todayX = (toMs(today) + DAY_MS / 2 - viewport.start) / resolution(viewport, width);
  useReady(root, scene, events, !view.moving, props.painted);
  const isUnderSheet = props.coveredPx === 0;
  const isPlaced = props.range !== null && selected !== null;
  useReveal(
    lanesSize ? item : undefined,
    viewport,
    width,
    clearWidth,
    lanes,
    isUnderSheet,
    isPlaced,
    props.asked,
    moveTo,
  );

  const focus = useRovingFocus(plot, scene, selected);
  const { card, point } = useCard(root);
  const [opened, setOpened] = useState<OpenCluster | null>(null);
  const [wheelTurns, setWheelTurns] = useState(0);
  useGestures(plot, viewport, extent, width, {
    ...view,
    onPlainWheel: () => setWheelTurns((turns) => turns + 1),
    onFit: (key) => {
      const ids = new Set(targetEvents(scene, key));
      const span = knownSpan(
        items.filter(({ id }) => ids.has(id)),
        bounds,
      );
      setOpened(null);
      if (span) show(fitting(span, 1));
      return span !== null;
    },
  });
  const fitResults = () => {
    const span = knownSpan(items, bounds);
    if (span) show(fitting(span));
  };
  useChartKeys({
    chart: root,
    viewport: clear,
    moveTo: show,
    extent,
    bounds,
    events,
    selected: item,
    focus,
    letters: props.letters,
    onStep: props.onStep,
    onFitResults: fitResults,
  });

  const related = useMemo(
    () => new Set(selectedEvent ? relatedEvents(selectedEvent, index).map((r) => r.event.id) : []),
    [selectedEvent, index],
  );
  const undated = events.filter((event) => event.date === null);
  const select = (id: string) => {
    point(null, null);
    setOpened(null);
    onSelect(id);
  };
  const pointed = card ? index.events.get(card.eventId) : undefined;

  // A drag must not select words: the next one would carry the selection away.
  return (
    <div ref={root} data-timeline className="absolute inset-0 flex flex-col select-none">
      <div ref={lanes} className="relative min-h-30 flex-1 overflow-x-hidden overflow-y-auto">
        <div className="relative flex" style={{ height: scene.height }}>
          <Gutter
            lanes={scene.lanes}
            laneName={names.lane}
            canFilter={(id) => grouping !== 'none' && id !== NO_LANE}
            onFilter={props.onFilterLane}
            over={narrow}
          />
          <div
            ref={plot}
            role="group"
            aria-label={t.label(items.length, scene.lanes.length)}
            data-plot
            className="relative cursor-grab touch-pan-y active:cursor-grabbing"
          >
            <Plot
              scene={scene}
              todayX={todayX}
              selected={selected}
              related={related}
              tabStop={focus.tabStop}
              names={names}
              onSelect={select}
              onToggleBundle={toggle}
              onOpenCluster={(cluster, anchor) => setOpened({ cluster, anchor })}
              onPoint={point}
              onFocusTarget={focus.onFocusTarget}
            />
          </div>
        </div>
      </div>
      <div style={{ marginLeft: gutter }}>
        <Axis ticks={scene.ticks} width={width} todayX={todayX} />
        <Overview
          columns={index.columns}
          results={props.results.ordinals}
          range={props.filterRange}
          today={today}
          signsInside={narrow}
          extent={extent}
          width={clearWidth}
          viewport={clear}
          gaps={gaps}
          now={() => stretched(view.now(), clearWidth / width)}
          onFollow={(part) => view.follow(stretched(part, width / clearWidth))}
          onSettle={view.settle}
        />
      </div>
      <Toolbar
        coveredPx={props.coveredPx}
        lanes={grouping}
        onLanes={props.onGrouping}
        onZoom={(factor) => show(zoomed(clear, factor))}
        onPan={(share) => show(panned(clear, share * (clear.end - clear.start)))}
        onAll={() => moveTo(bounds)}
        onFitResults={fitResults}
        onPreset={(preset) =>
          show(
            preset === 'today'
              ? aroundDay(toMs(today))
              : presetSpan(preset, nearest(item ? [item] : items, middle(clear))),
          )
        }
      >
        <Popover
          side="top"
          title={t.legendTitle}
          className="w-[46rem]"
          trigger={<Button>{t.legend}</Button>}
        >
          <Legend />
        </Popover>
        {undated.length > 0 && (
          <Popover
            side="top"
            title={t.undatedTitle}
            className="w-96"
            trigger={<Button data-undated={undated.length}>{t.undated(undated.length)}</Button>}
          >
            <p className="mt-1 text-13 text-ink-2">{t.undatedNote}</p>
            <EventLinks events={undated} onSelect={select} />
          </Popover>
        )}
      </Toolbar>
      <ClusterList
        opened={opened}
        index={index}
        onSelect={select}
        onZoom={({ span }) => show(fitting(span, 0.3))}
        onClose={() => setOpened(null)}
      />
      {card && pointed && (
        <HoverCard event={pointed} place={card.place} people={names.people(pointed)} />
      )}
      <WheelHint turns={wheelTurns} />
    </div>
  );
}

/** Where the item nearest to an instant begins; the instant itself if there is none. */
function nearest(items: readonly Item[], ms: number): number {
  return (
    least(
      items.map(({ span }) => span.start),
      (start) => Math.abs(start - ms),
    ) ?? ms
  );
}
