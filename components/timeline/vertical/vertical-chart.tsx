'use client';

import { use, useMemo, useRef, useState } from 'react';

import { useMessages } from '@/components/i18n/use-messages';
import { ClusterList, type OpenCluster } from '@/components/timeline/cluster-list';
import { knownSpan } from '@/components/timeline/fit';
import { ONE_LANE } from '@/components/timeline/lane';
import type { Size } from '@/components/timeline/layout';
import { LegendButton } from '@/components/timeline/legend';
import { aroundDay, presetSpan } from '@/components/timeline/presets';
import { StageContext } from '@/components/timeline/stage';
import type { TimelineProps } from '@/components/timeline/timeline';
import { UndatedTray } from '@/components/timeline/undated-tray';
import { useBundles } from '@/components/timeline/use-bundles';
import { useChartKeys } from '@/components/timeline/use-chart-keys';
import { useExtent } from '@/components/timeline/use-home';
import { useNames } from '@/components/timeline/use-names';
import { useLanes } from '@/components/timeline/use-scene';
import { useSize } from '@/components/timeline/use-size';
import { useViewport } from '@/components/timeline/use-viewport';
import { fitting, middle, resolution, zoomed } from '@/components/timeline/viewport';
import { useReady } from '@/components/view/use-ready';
import { relatedEvents } from '@/data/dataset-index';
import { DAY_MS, toMs } from '@/data/time';

import { useHold } from './use-hold';
import { useLabelReveal } from './use-label-reveal';
import { useListFocus } from './use-list-focus';
import { reachOf } from './reach';
import { usePhoneHome } from './use-phone-home';
import { usePinch } from './use-pinch';
import { useScroll } from './use-scroll';
import { useTextScale } from './use-text-scale';
import { useVerticalScene } from './use-vertical-scene';
import { VerticalBar } from './vertical-bar';
import { VerticalPlot } from './vertical-plot';

/** What the bar below usually takes, px: home needs a height before it is measured. */
const BAR_PX = 90;
const LEAST_HEIGHT_PX = 120;
/** Of the timeline's height, open details leave so much free. */
const CLEAR_SHARE = 0.3;
/** A resolution that differs by less is the same: scrolling must not lay everything out anew. */
const DIGITS = 9;

/** The timeline of a phone: time runs downwards, and the thumb scrolls it. */
export default function VerticalChart({ size, ...props }: TimelineProps & { readonly size: Size }) {
  const { index, events, selected, gaps, today, onSelect } = props;
  const { timeline: t } = useMessages();
  const root = useRef<HTMLDivElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const [scroller, scrollerSize] = useSize<HTMLDivElement>();
  const height = scrollerSize?.height ?? LEAST_HEIGHT_PX;
  const width = scrollerSize?.width ?? size.width;
  const scale = useTextScale();

  const { extent, bounds } = useExtent(index);
  const content = useLanes(index, events, 'none');
  const { item: findItem } = content;
  const lane = useMemo(() => ({ id: ONE_LANE, events: content.events }), [content.events]);
  const home = usePhoneHome(
    content.events,
    index.columns,
    props.home,
    today,
    Math.max(LEAST_HEIGHT_PX, size.height - BAR_PX),
  );
  const view = useViewport(props.range, home, extent, 1, props.onRange);
  const { viewport, moveTo } = view;

  const selectedEvent = selected === null ? undefined : index.events.get(selected);
  const ordinal = selected === null ? -1 : index.events.ordinalOf(selected);
  const item = ordinal < 0 ? null : findItem(ordinal);
  const { bundles, toggle } = useBundles(selectedEvent);
  const msPerPx = Number(resolution(viewport, height).toPrecision(DIGITS));
  const scene = useVerticalScene(
    { index, lane, item: findItem, extent, gaps, bundles, selected: ordinal },
    viewport,
    msPerPx,
    { width, reach: reachOf(msPerPx, height), scale },
  );
  // While the details cover the lower part, the last events can be scrolled above them.
  const covered = selectedEvent ? size.height * (1 - CLEAR_SHARE) : 0;
  const drawn = useScroll(
    scroller,
    viewport,
    { start: scene.start, msPerPx, height: scene.height + covered, seenPx: height },
    view,
  );
  usePinch(scroller, view);
  const hold = useHold(scene, view);
  useLabelReveal(
    scrollerSize ? scene : null,
    item,
    viewport,
    size.height * CLEAR_SHARE,
    props.range !== null,
    props.asked,
    moveTo,
  );
  useReady(
    root,
    scrollerSize && [scene, drawn.y0],
    events,
    !view.moving && scrollerSize !== null,
    props.painted,
  );

  const names = useNames(index, content.lanes, 'none');
  const focus = useListFocus(plot, scene, selected, (viewport.start - scene.start) / msPerPx);
  const fitResults = () => {
    const span = knownSpan(index.columns, events.ordinals, bounds);
    if (span) moveTo(fitting(span));
  };
  useChartKeys({
    chart: root,
    viewport,
    moveTo,
    extent,
    bounds,
    index,
    events,
    selected: item,
    focus,
    letters: props.letters,
    onStep: props.onStep,
    onFitResults: fitResults,
  });

  const { isBare } = use(StageContext);
  const [opened, setOpened] = useState<OpenCluster | null>(null);
  const related = useMemo(
    () => new Set(selectedEvent ? relatedEvents(selectedEvent, index).map((r) => r.event.id) : []),
    [selectedEvent, index],
  );
  const select = (id: string) => {
    setOpened(null);
    onSelect(id);
  };

  return (
    <div ref={root} data-timeline className="absolute inset-0 flex flex-col">
      <div
        ref={scroller}
        className="relative min-h-30 flex-1 touch-pan-y overflow-x-hidden overflow-y-auto overscroll-contain"
      >
        <div
          ref={plot}
          role="group"
          aria-label={t.verticalLabel(lane.events.size)}
          data-plot
          className="relative"
          style={{ height: scene.height + covered }}
        >
          {scrollerSize && (
            <VerticalPlot
              scene={scene}
              drawn={drawn}
              todayY={(toMs(today) + DAY_MS / 2 - scene.start) / msPerPx}
              related={related}
              index={index}
              names={names}
              selected={selected}
              tabStop={focus.tabStop}
              onSelect={select}
              onToggleBundle={(meetingId, open, key) => {
                hold(key);
                toggle(meetingId, open);
              }}
              onOpenCluster={(cluster, anchor) => setOpened({ cluster, anchor })}
              onFocusTarget={focus.onFocusTarget}
            />
          )}
        </div>
      </div>
      {!isBare && (
        <VerticalBar
          onZoom={(factor) => moveTo(zoomed(viewport, factor))}
          onAll={() => moveTo(bounds)}
          onFitResults={fitResults}
          onPreset={(preset) =>
            moveTo(
              preset === 'today'
                ? aroundDay(toMs(today))
                : presetSpan(preset, item?.anchor ?? content.events.nearest(middle(viewport))),
            )
          }
        >
          <LegendButton />
          <UndatedTray index={index} events={events} onSelect={select} />
        </VerticalBar>
      )}
      <ClusterList
        opened={opened}
        index={index}
        lanes={content.lanes}
        name={names.cluster}
        onSelect={select}
        onZoom={({ span }) => moveTo(fitting(span, 0.1))}
        onClose={() => setOpened(null)}
      />
    </div>
  );
}
