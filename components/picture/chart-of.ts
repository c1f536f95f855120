/** The lanes, the plot and the axis of a picture. */
import { PICTURE } from '@/components/i18n/picture';
import { formatEdtfShort } from '@/components/i18n/format-date';
import { MESSAGES } from '@/components/i18n/messages';
import { arcs, type Arc } from '@/components/timeline/arcs';
import { articleDates } from '@/components/timeline/article-dates';
import { articleRules, type ArticleRules } from '@/components/timeline/article-rules';
import { bundlesFor } from '@/components/timeline/bundles-for';
import { toGaps } from '@/components/timeline/gaps';
import { NOT_COMPARED } from '@/components/timeline/compared';
import { GUTTER_PX, nameHeight } from '@/components/timeline/gutter-metrics';
import { homeOf, reachOf } from '@/components/timeline/home';
import { AXIS_PX, axisInk } from '@/components/timeline/ink/axis-ink';
import { itemFinder, type FindItem, type Item } from '@/components/timeline/item';
import { layout, pack, packingFrame, type LayoutInput } from '@/components/timeline/layout';
import { arrangedLanes, laneInput, layoutText } from '@/components/timeline/layout-input';
import { namesOf, type Names } from '@/components/timeline/names';
import { relationsOf, type Relation } from '@/components/timeline/relations';
import type { Scene } from '@/components/timeline/scene';
import { fromDayRange, resolution } from '@/components/timeline/viewport';
import { WithdrawnIndex } from '@/components/timeline/withdrawn-index';
import { withdrawnStrip, type WithdrawnStrip } from '@/components/timeline/withdrawn';
import { emptyMonths } from '@/data/months-collected';
import type { EventSet } from '@/data/query';
import { DAY_MS, toMs } from '@/data/time';

import { cutScene } from './cut-scene';
import { laneGroups } from './lane-groups';
import type { Shown } from './legend-of';
import type { PictureGroup } from './picture';
import { plotGroups } from './plot-groups';
import type { PictureRequest } from './request';
import { withdrawnGroup } from './withdrawn-group';

export interface Chart {
  readonly scene: Scene;
  /** So many lanes had no room. */
  readonly leftOut: number;
  readonly arcs: readonly Arc[];
  readonly articles: ArticleRules | null;
  /** Below the lanes; `null` if nothing was withdrawn from the days in view. */
  readonly withdrawn: WithdrawnStrip | null;
  readonly asOfX: number;
  readonly names: Names;
  readonly collapsed: ReadonlySet<string>;
  /** What has to do with the selected event, by id. */
  readonly related: ReadonlyMap<string, Relation>;
  readonly shown: Shown;
}

/** Heights of the lanes, px. */
export interface Room {
  /** What they are packed for. */
  readonly packed: number;
  /** What has no room in it is left out. */
  readonly most: number;
  /** Where the plot goes on below them. */
  readonly least?: number;
  /** Ids of those that are drawn; all if not said. */
  readonly only?: ReadonlySet<string>;
  /** Whether what was withdrawn stands below them, as it does if not said. */
  readonly hasWithdrawn?: boolean;
}

/** @param width of gutter and plot, px */
export function chartOf(
  {
    index,
    state,
    asOf,
    compared = NOT_COMPARED,
    articleDates: withArticles = false,
    numbers,
  }: PictureRequest,
  events: EventSet,
  width: number,
  { packed, most, least = 0, only, hasWithdrawn = true }: Room,
): Chart {
  const { lang, lanes: grouping, arrangement } = state;
  const { timeline: t } = MESSAGES[lang];
  const reach = reachOf(index);
  const viewport = state.span ? fromDayRange(state.span) : homeOf(reach, state.filter);
  const plotWidth = width - GUTTER_PX;
  const selected = state.event === null ? undefined : index.events.get(state.event);

  const found = itemFinder(index, lang, compared);
  const item = numbers ? numbered(found, numbers) : found;
  const arranged = arrangedLanes(laneInput(index, events, grouping, item), arrangement);
  const lanes = arranged.lanes.filter(({ id }) => only?.has(id) ?? true);
  const content = { ...arranged, lanes };
  const names = namesOf(index, content.lanes, grouping, lang, compared);
  const input: LayoutInput = {
    ...content,
    columns: index.columns,
    selected: state.event === null ? -1 : index.events.ordinalOf(state.event),
    bounds: reach.bounds,
    gaps: toGaps(emptyMonths(index, asOf)),
    bundles: bundlesFor(selected, new Map()),
    // Paper does not scroll: what is pinned just stands first.
    pinned: 0,
    text: layoutText(index, lang, (id) =>
      nameHeight(names.lane(id), false, content.collapsed.has(id)),
    ),
  };
  const size = { width: plotWidth, height: packed };
  const rows = pack(input, packingFrame(viewport, plotWidth), size);
  const whole = layout(input, viewport, { ...size, height: least }, rows);
  const scene = cutScene(whole, most);
  const related = selected ? relationsOf(selected, index) : new Map<string, Relation>();
  const drawnArcs = selected
    ? arcs({
        ...content,
        scene,
        clearWidth: plotWidth,
        selected: { eventId: selected.id, ordinal: index.events.ordinalOf(selected.id) },
        relations: related,
      })
    : [];
  const articles = withArticles
    ? articleRules(
        articleDates(index.dataset.articles, lang, t.noPublisher),
        viewport,
        plotWidth,
        plotWidth,
        t.articles,
      )
    : null;
  const strip = withdrawnStrip(
    new WithdrawnIndex(compared.withdrawn),
    lang,
    viewport,
    plotWidth,
    plotWidth,
  );
  const withdrawn = hasWithdrawn && strip.marks.length > 0 ? strip : null;
  const asOfX = (toMs(asOf) + DAY_MS / 2 - viewport.start) / resolution(viewport, plotWidth);
  return {
    scene,
    leftOut: whole.lanes.length - scene.lanes.length,
    arcs: drawnArcs,
    articles,
    withdrawn,
    asOfX,
    names,
    collapsed: content.collapsed,
    related,
    shown: {
      scene,
      hasArcs: drawnArcs.some(({ beyond }) => beyond === null),
      reachesBeyond: drawnArcs.some(({ beyond }) => beyond !== null),
      hasToday: asOfX > 0 && asOfX < plotWidth,
      hasArticles: articles !== null && articles.rules.length + articles.bands.length > 0,
      hasAdded: scene.marks.some(({ eventId }) => compared.added.has(eventId)),
      hasWithdrawn: withdrawn !== null,
    },
  };
}

/** Whatever becomes of the words, the number is read. */
function numbered(item: FindItem, numbers: ReadonlyMap<string, number>): FindItem {
  const made = new Map<number, Item>();
  return (ordinal) => {
    const known = made.get(ordinal);
    if (known) return known;
    const own = item(ordinal);
    const number = own && numbers.get(own.id);
    if (!own || number == null) return own;
    const told = { ...own, label: { ...own.label, text: `(${number}) ${own.label.text}` } };
    made.set(ordinal, told);
    return told;
  };
}

/** Height of what stands below the lanes, px. */
export function footHeight({ withdrawn }: Chart): number {
  return (withdrawn?.height ?? 0) + AXIS_PX;
}

/** The chart with its gutter at its origin and its axis below. */
export function chartGroup(chart: Chart, request: PictureRequest): PictureGroup {
  const { lang } = request.state;
  const { timeline } = MESSAGES[lang];
  const t = PICTURE[lang];
  const { scene, withdrawn, asOfX } = chart;
  const { width, height } = scene;
  return {
    name: t.parts.chart,
    about: timeline.label(
      scene.lanes.reduce((sum, { count }) => sum + count, 0),
      scene.lanes.length,
    ),
    parts: [
      {
        name: t.parts.chart,
        x: GUTTER_PX,
        clip: { width, height },
        parts: plotGroups(chart, request),
      },
      ...laneGroups(chart, t),
      ...(withdrawn ? [{ ...withdrawnGroup(withdrawn, width, lang), y: height }] : []),
      {
        name: t.parts.axis,
        x: GUTTER_PX,
        y: height + footHeight(chart) - AXIS_PX,
        clip: { width, height: AXIS_PX },
        parts: [
          { type: 'path', d: `M0 0.5H${width}`, stroke: { colour: 'line-strong', width: 1 } },
          ...axisInk(scene.ticks, width, asOfX, formatEdtfShort(request.asOf, lang)),
        ],
      },
    ],
  };
}
