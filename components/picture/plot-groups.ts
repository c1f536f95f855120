/** What stands in the plot, in the order of the screen: later above earlier. */
import { PICTURE } from '@/components/i18n/picture';
import { MESSAGES } from '@/components/i18n/messages';
import { arcInk } from '@/components/timeline/ink/arc-ink';
import { articleInk, articleLabelInk } from '@/components/timeline/ink/article-ink';
import {
  connectorInk,
  gapInk,
  gapNoteInk,
  groundInk,
  hasFoot,
  todayInk,
} from '@/components/timeline/ink/backdrop-ink';
import { bundleInk } from '@/components/timeline/ink/bundle-ink';
import { clusterInk } from '@/components/timeline/ink/cluster-ink';
import { hitBox } from '@/components/timeline/ink/hit-box';
import { groundOf, labelInk, leaderInk } from '@/components/timeline/ink/label-ink';
import { markInk } from '@/components/timeline/ink/mark-ink';
import type { BundleMark, Mark } from '@/components/timeline/scene';

import type { Chart } from './chart-of';
import type { PictureGroup } from './picture';
import type { PictureRequest } from './request';

/** What steps back, as on screen. */
const DIMMED = 0.6;

export function plotGroups(chart: Chart, request: PictureRequest): readonly PictureGroup[] {
  const { scene, articles, names } = chart;
  const { index, state } = request;
  const { timeline: t } = MESSAGES[state.lang];
  const picture = PICTURE[state.lang];
  const { parts } = picture;
  const { height } = scene;
  const footed = hasFoot(scene);
  const opacity = opacityOf(chart, request);
  const title = (id: string) => index.events.get(id)?.title[state.lang] ?? id;

  const ground: PictureGroup = {
    name: parts.ground,
    parts: [
      ...scene.gaps.map((gap) => gapInk(gap, height)),
      ...groundInk(scene),
      ...(footed ? gapNoteInk(scene, articles, t.noArticle) : []),
      ...(articles ? articleInk(articles, height, footed) : []),
      ...(articles && footed ? articles.labels.map((label) => articleLabelInk(label, height)) : []),
      ...connectorInk(scene),
      ...(chart.shown.hasToday ? [todayInk(chart.asOfX, height)] : []),
    ],
  };
  const bundle = (own: BundleMark): PictureGroup => ({
    name: names.bundle(own.meetingId, own.eventIds.length, own.laneId),
    ...opacity([own.meetingId, ...own.eventIds]),
    parts: [
      ...bundleInk(own, t.tasks(own.eventIds.length)),
      ...(own.label
        ? [labelInk(own.label, own.y, { selected: own.meetingId === state.event })]
        : []),
    ],
  });
  const mark = (own: Mark): PictureGroup => {
    const selected = own.eventId === state.event;
    return {
      name: title(own.eventId),
      about: names.mark(own, chart.related.get(own.eventId)),
      ...opacity([own.eventId]),
      parts: [
        ...(selected ? [{ ...hitBox(own), fill: { colour: 'match' } } as const] : []),
        ...markInk(own),
        ...(own.label ? [labelInk(own.label, own.y, { selected, on: groundOf(own) })] : []),
        ...(own.callout
          ? [leaderInk(own.callout), labelInk(own.callout.label, own.callout.y)]
          : []),
      ],
    };
  };
  return [
    ground,
    { name: parts.relations, parts: chart.arcs.flatMap(arcInk) },
    { name: parts.bundles, parts: scene.bundles.map(bundle) },
    { name: parts.marks, parts: scene.marks.map(mark) },
    {
      name: parts.counts,
      parts: scene.clusters.map((own) => ({ name: names.cluster(own), parts: clusterInk(own) })),
    },
  ].filter((group) => group.parts.length > 0);
}

/** Who steps back: behind the highlighted events, else behind the selected one and its relations. */
function opacityOf({ related }: Chart, { state, highlighted = [] }: PictureRequest) {
  const standing = new Set(highlighted);
  if (state.event !== null) standing.add(state.event);
  if (highlighted.length === 0) for (const id of related.keys()) standing.add(id);
  return (ids: readonly string[]) =>
    standing.size === 0 || ids.some((id) => standing.has(id)) ? {} : { opacity: DIMMED };
}
