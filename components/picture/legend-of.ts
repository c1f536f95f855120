/** The legend of a picture: only what occurs in it. */
import type { Ink } from '@/components/timeline/ink/ink';
import {
  kindInk,
  LEGEND_INK,
  newInk,
  signInk,
  WIDTH,
  type LegendRow,
} from '@/components/timeline/ink/legend-ink';
import { hasSymbol } from '@/components/timeline/ink/mark-ink';
import { OLD_VERSION } from '@/components/timeline/item';
import type { Scene } from '@/components/timeline/scene';
import { BASIS_SIGNS } from '@/components/ui/basis-sign';
import { KIND_PATHS } from '@/components/ui/kind-glyph';
import { FAMILIES, KINDS } from '@/data/vocabulary';
import type { PictureMessages } from './messages-in';

export interface LegendEntry {
  readonly text: string;
  /** Drawn from `x` on, `width` px wide. */
  readonly ink: readonly Ink[];
  readonly x: number;
  readonly width: number;
}

/** What a Scene itself does not tell. */
export interface Shown {
  readonly scene: Scene;
  readonly hasArcs: boolean;
  readonly reachesBeyond: boolean;
  readonly hasToday: boolean;
  readonly hasArticles: boolean;
  /** Marks that another version lacks. */
  readonly hasAdded: boolean;
  readonly hasWithdrawn: boolean;
}

/** Of samples whose sides are empty only the middle is shown. */
const NARROW: ReadonlySet<LegendRow> = new Set([
  'held',
  'planned',
  'cluster',
  'connector',
  'today',
]);
const NARROW_PX = 32;
/** Of the words of a new event, px. */
const NEW_PX = 48;

export function legendOf(
  shown: Shown,
  { picture: t, terms, timeline }: PictureMessages,
): readonly LegendEntry[] {
  const { marks, bundles, bands } = shown.scene;
  const symbols = new Set(marks.filter(hasSymbol).map(({ kind }) => kind));
  const families = new Set([...marks, ...bundles, ...bands].map(({ family }) => family));
  const texts = marks.map(({ label, callout }) => (label ?? callout?.label)?.text ?? '');
  return [
    ...KINDS.filter((kind) => symbols.has(kind)).map((kind) =>
      narrow(terms.kind[kind], kindInk(kind)),
    ),
    ...rowsOf(shown).map((row) =>
      NARROW.has(row)
        ? narrow(t.legend[row], LEGEND_INK[row])
        : { text: t.legend[row], ink: LEGEND_INK[row], x: 0, width: WIDTH },
    ),
    ...(['external', 'inferred'] as const)
      .filter((basis) => texts.some((text) => text.endsWith(` ${BASIS_SIGNS[basis]}`)))
      .map((basis) => narrow(t.legendSigns[basis], signInk(BASIS_SIGNS[basis]))),
    ...(shown.hasAdded
      ? [narrow(t.legendSigns.added, newInk(timeline.newEvent('…')), NEW_PX)]
      : []),
    ...FAMILIES.filter((family) => families.has(family)).map((family): LegendEntry => ({
      text: terms.family[family],
      ink: [
        {
          type: 'path',
          d: KIND_PATHS.meeting,
          at: { x: 8, y: 13, scale: 1 },
          fill: { colour: family },
        },
      ],
      x: 0,
      width: 16,
    })),
  ];
}

function narrow(text: string, ink: readonly Ink[], width = NARROW_PX): LegendEntry {
  return { text, ink, x: (WIDTH - width) / 2, width };
}

function rowsOf(shown: Shown): readonly LegendRow[] {
  const { marks, bundles, bands, clusters, connectors, gaps } = shown.scene;
  const spans = marks.filter(({ shape }) => shape === 'span');
  const bars = marks.filter(({ shape }) => shape === 'bar');
  const ghosts = marks.flatMap((mark) => mark.ghosts);
  const isPlanned = marks.some(({ filled }) => !filled);
  const bounded = spans.filter(({ start, end }) => start !== 'open' && end !== 'open');
  const occurs: { readonly [R in LegendRow]: boolean } = {
    meetingBar: bars.some(({ kind }) => kind === 'meeting'),
    congress: bands.length > 0 || bars.some(({ kind }) => kind === 'congress'),
    task: bars.some(({ kind, end }) => kind === 'task' && end !== 'open'),
    taskOpen: bars.some(({ kind, end }) => kind === 'task' && end === 'open'),
    bundle: bundles.length > 0,
    held: isPlanned && marks.some(({ filled }) => filled),
    planned: isPlanned,
    span: bounded.some(({ modifier }) => modifier === null),
    early: spans.some(({ modifier }) => modifier === 'early'),
    mid: spans.some(({ modifier }) => modifier === 'mid'),
    late: spans.some(({ modifier }) => modifier === 'late'),
    before: spans.some(({ start }) => start === 'open'),
    after: spans.some(({ end }) => end === 'open'),
    rival: ghosts.some(({ articleId }) => articleId !== OLD_VERSION),
    oldDate: ghosts.some(({ articleId }) => articleId === OLD_VERSION),
    withdrawn: shown.hasWithdrawn,
    cluster: clusters.some(({ shape }) => shape === 'pill'),
    bars: clusters.some(({ shape }) => shape === 'bar'),
    connector: connectors.length > 0,
    arc: shown.hasArcs,
    beyond: shown.reachesBeyond,
    callout: marks.some(({ callout }) => callout !== null),
    today: shown.hasToday,
    article: shown.hasArticles,
    gap: gaps.length > 0,
  };
  return ROWS.filter((row) => occurs[row]);
}

const ROWS: readonly LegendRow[] = [
  ...(['meetingBar', 'congress', 'task', 'taskOpen', 'bundle', 'held', 'planned'] as const),
  ...(['span', 'early', 'mid', 'late', 'before', 'after', 'rival'] as const),
  ...(['oldDate', 'withdrawn', 'cluster', 'bars'] as const),
  ...(['connector', 'arc', 'beyond', 'callout', 'today', 'article', 'gap'] as const),
];
