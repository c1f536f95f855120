'use client';

import { use, useMemo, useRef, useState } from 'react';

import { useMessages } from '@/components/i18n/use-messages';
import { ClusterList, type OpenCluster } from '@/components/timeline/cluster-list';
import { knownSpan } from '@/components/timeline/fit';
import { ArticleList } from '@/components/timeline/article-list';
import { beyond } from '@/components/timeline/elsewhere';
import { ONE_LANE } from '@/components/timeline/lane';
import type { Size } from '@/components/timeline/layout';
import { NothingInView } from '@/components/timeline/nothing-in-view';
import { aroundDay, presetSpan } from '@/components/timeline/presets';
import { StageContext } from '@/components/timeline/stage';
import type { TimelineProps } from '@/components/timeline/timeline';
import { Trays } from '@/components/timeline/trays';
import { useArticleRules } from '@/components/timeline/use-article-rules';
import { useBundles } from '@/components/timeline/use-bundles';
import { useChartKeys } from '@/components/timeline/use-chart-keys';
import { useExtent } from '@/components/timeline/use-home';
import { useSize } from '@/components/timeline/use-size';
import { useViewport } from '@/components/timeline/use-viewport';
import { centred, fitting, middle, resolution, zoomed } from '@/components/timeline/viewport';
import { useTextScale } from '@/components/ui/use-text-scale';
import { useReady } from '@/components/view/use-ready';
import { relatedEvents } from '@/data/dataset-index';
import { DAY_MS, toMs } from '@/data/time';

import { inView } from './in-view';
import { laneShown } from './lane-choice';
import { LaneStrip } from './lane-strip';
import { useHold } from './use-hold';
import { useLabelReveal } from './use-label-reveal';
import { useListFocus } from './use-list-focus';
import { reachOf } from './reach';
import { usePhoneHome } from './use-phone-home';
import { usePinch } from './use-pinch';
import { useScroll } from './use-scroll';
import { useShownLane } from './use-shown-lane';
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
/** Height of what names an article's date, px. */
const TAG_PX = 20;
const tagHeight = () => TAG_PX;

/** The timeline of a phone: time runs downwards, and the thumb scrolls it. */
export default function VerticalChart({ size, ...props }: TimelineProps & { readonly size: Size }) {
  const { index, events, grouping, arrangement, selected, gaps, today, onSelect } = props;
  const { timeline: t } = useMessages();
  const root = useRef<HTMLDivElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const [scroller, scrollerSize] = useSize<HTMLDivElement>();
  const height = scrollerSize?.height ?? LEAST_HEIGHT_PX;
  const width = scrollerSize?.width ?? size.width;
  const scale = useTextScale();

  const { extent, bounds } = useExtent(index);
  const content = useShownLane(index, events, grouping, arrangement);
  const { lane, item: findItem, names } = content;
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
    { ...content, index, extent, gaps, bundles, selected: ordinal },
    viewport,
    msPerPx,
    scrollerSize && { width, reach: reachOf(msPerPx, height), scale },
  );
  // While the details cover the lower part, the last events can be scrolled above them.
  const covered = selectedEvent ? size.height * (1 - CLEAR_SHARE) : 0;
  const drawn = useScroll(
    scroller,
    viewport,
    { start: scene.start, msPerPx, height: scene.height + covered, seenPx: height },
    view,
  );
  const part = useMemo(
    () => ({ start: scene.start + drawn.y0 * msPerPx, end: scene.start + drawn.y1 * msPerPx }),
    [scene.start, drawn.y0, drawn.y1, msPerPx],
  );
  const drawnPx = drawn.y1 - drawn.y0;
  const articles = useArticleRules(index.dataset.articles, part, drawnPx, drawnPx, tagHeight);
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
  const { isLate, painted } = props;
  const picture = useMemo(() => [scene, drawn.y0], [scene, drawn.y0]);
  const isSettled = !view.moving && scrollerSize !== null && !isLate;
  useReady(root, isLate ? null : picture, events, isSettled, painted);

  const top = (viewport.start - scene.start) / msPerPx;
  const focus = useListFocus(plot, scene, selected, top);
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
  const isEmpty = scrollerSize !== null && !view.moving && !inView(scene, top, top + height);

  return (
    <div ref={root} data-timeline className="absolute inset-0 flex flex-col">
      {!isBare && (
        <LaneStrip
          {...content}
          shown={lane.id === ONE_LANE ? null : lane.id}
          total={content.events.size}
          grouping={grouping}
          arrangement={arrangement}
          laneName={names.lane}
          plot={scroller}
          onGrouping={props.onGrouping}
          onArrange={props.onArrange}
          onFilter={props.onFilterLane}
        />
      )}
      {isBare && lane.id !== ONE_LANE && (
        <p className="border-b border-line px-4 py-1 text-13 font-semibold">
          {names.lane(lane.id)}
        </p>
      )}
      <div
        ref={scroller}
        data-scroller
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
              articles={articles.rules}
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
          <Trays
            index={index}
            events={events}
            // The strip says which lane is shown, and leads back to all of them.
            arrangement={laneShown(arrangement, null)}
            isDating={articles.isOn}
            onArrange={props.onArrange}
            onToggleDates={articles.toggle}
            onSelect={select}
          />
        </VerticalBar>
      )}
      <ClusterList
        opened={opened}
        index={index}
        lanes={content.named}
        name={names.cluster}
        onSelect={select}
        onZoom={({ span }) => moveTo(fitting(span, 0.1))}
        onClose={() => setOpened(null)}
      />
      {articles.dates && <ArticleList dates={articles.dates} />}
      <NothingInView
        elsewhere={isEmpty ? beyond(viewport, lane.events, findItem) : null}
        left={0}
        width={width}
        isVertical
        onGo={(ms) => moveTo(centred(viewport, ms))}
      />
    </div>
  );
}
