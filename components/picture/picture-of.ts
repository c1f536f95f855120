/**
 * A view as a static picture: the layout's own Scene in a frame that tells what is seen, by what
 * filter, from which sources, and as of which day. Pure: the same request gives the same picture.
 *
 *      ┌───────────────────────────────────────────┐
 *      │ Title                             TLP:RED │
 *      │ filter in words · span                    │
 *      │ lane   9 │   ●─┐     the Scene            │
 *      │ lane  12 │     └─●                        │
 *      │          │ 2023     2024     2025    axis │
 *      │ ● meeting  ▭ task …                legend │
 *      │ Sources: …                        As of … │
 *      └───────────────────────────────────────────┘
 */
import { formatDay } from '@/components/i18n/format-date';
import { filterEvents } from '@/data/query';

import { messagesIn } from './messages-in';
import { chartGroup, chartOf, footHeight, type Chart } from './chart-of';
import {
  FOOT_PX,
  footGroup,
  headOf,
  legendGroup,
  legendLines,
  MARGIN_PX,
  type LegendLines,
} from './frame';
import { legendOf } from './legend-of';
import { markingGroups, markingSize } from './marking';
import type { Picture } from './picture';
import type { PictureRequest } from './request';
import { sourcesInView } from './sources';

/** Of a fixed shape: how much larger it is drawn until all lanes have room. */
const ENLARGEMENTS = [1, 1.15, 1.3, 1.5, 1.75, 2];
/** How much larger, if each event then stands by itself, as on a stage, which needs no legend. */
const OPENING = [1.15, 1.3];
/** The height that lanes are packed for, as a share of their room: in less, more is bundled. */
const SHARES = [1, 0.75, 0.5, 0.25];
/** A picture that may be as high as it needs is no higher than this, px. */
const HIGHEST_PX = 4_000;
/** What the lanes are packed for if they may be as high as they need, px: a screen's height. */
const USUAL_LANES_PX = 520;
/** The lanes get no less, px. */
const LEAST_LANES_PX = 160;

/**
 * @returns a picture of the width that was asked for; one of a fixed shape may be larger in px, but
 *   has that shape: small things find more room in it
 */
export function pictureOf(request: PictureRequest): Picture {
  const { width, height } = request.size;
  if (height === null) return drawn(request, width, null, 1).picture;
  let best = drawn(request, width, height, 1);
  if (!best.showsEach) {
    for (const factor of OPENING) {
      const larger = drawn(request, width * factor, height * factor, 1);
      if (larger.showsEach) return larger.picture;
    }
  }
  for (const factor of ENLARGEMENTS) {
    for (const share of SHARES) {
      if (best.leftOut === 0) return best.picture;
      const next = drawn(request, width * factor, height * factor, share);
      if (next.leftOut < best.leftOut) best = next;
    }
  }
  return best.picture;
}

interface Drawn {
  readonly picture: Picture;
  /** So many lanes had no room. */
  readonly leftOut: number;
  /** None is left out, bundled or only counted. */
  readonly showsEach: boolean;
}

function drawn(
  request: PictureRequest,
  width: number,
  height: number | null,
  share: number,
): Drawn {
  const { index, state, asOf, title, marking } = request;
  const messages = messagesIn(state.lang);
  const events = filterEvents(index, state.filter);
  const inner = width - 2 * MARGIN_PX;
  const scale = width / request.size.width;
  const marked = markingSize(marking, scale);
  const head = headOf(request, events.size, width, marked.width);

  // The legend tells what the chart shows, and takes room from it: lanes are laid out before it, too.
  const usual = height === null ? USUAL_LANES_PX : height / 2;
  const first = chartOf(request, events, inner, { packed: usual, most: HIGHEST_PX });
  const legendFor = ({ shown }: Chart) => legendLines(legendOf(shown, messages), inner);
  const around = head.height + footHeight(first) + FOOT_PX + 2 * MARGIN_PX + marked.height;
  const laidOut = (reserved: number): { readonly chart: Chart; readonly legend: LegendLines } => {
    const most = Math.max((height ?? HIGHEST_PX) - around - reserved, LEAST_LANES_PX);
    const own = chartOf(request, events, inner, {
      packed: height === null ? usual : most * share,
      most,
      ...(height === null ? {} : { least: most }),
    });
    const needed = legendFor(own);
    // In other room other things are shown, and more may be there to be told.
    return needed.height > reserved ? laidOut(needed.height) : { chart: own, legend: needed };
  };
  const { chart, legend } = laidOut(legendFor(first).height);

  const sources = sourcesInView(index, events, chart.scene.viewport);
  const total = height ?? around + legend.height + chart.scene.height;
  const plotY = MARGIN_PX + head.height;
  const foot = footGroup({
    messages,
    width: inner,
    sources,
    day: formatDay(asOf, state.lang),
    leftOut: chart.leftOut,
  });
  return {
    leftOut: chart.leftOut,
    showsEach:
      chart.leftOut === 0 &&
      chart.scene.clusters.length === 0 &&
      chart.scene.bundles.every(({ open }) => open),
    picture: {
      title,
      isTitleCut: head.isCut,
      width,
      height: total,
      scene: chart.scene,
      sources,
      asOf,
      groups: [
        head.group,
        { ...chartGroup(chart, request), x: MARGIN_PX, y: plotY },
        {
          ...legendGroup(legend, messages),
          x: MARGIN_PX,
          y: plotY + chart.scene.height + footHeight(chart),
        },
        { ...foot, x: MARGIN_PX, y: total - MARGIN_PX - FOOT_PX - marked.height },
        ...markingGroups(
          marking,
          { width, height: total, margin: MARGIN_PX, scale },
          messages.picture,
        ),
      ],
    },
  };
}
