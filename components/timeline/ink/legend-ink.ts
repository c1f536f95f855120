/** What the legend shows for each mark, drawn by what draws the timeline itself. */
import { LABEL_SIZE_PX } from '@/components/timeline/metrics';
import type { Mark } from '@/components/timeline/scene';
import { KIND_PATHS } from '@/components/ui/kind-glyph';
import type { Kind } from '@/data/vocabulary';

import { beyondInk, curveInk } from './arc-ink';
import { bundleInk } from './bundle-ink';
import type { Ink } from './ink';
import { markInk } from './mark-ink';
import { withdrawnInk } from './withdrawn-ink';

/** Size of what a row of the legend draws, px. */
export const WIDTH = 72;
export const HEIGHT = 26;

const MIDDLE = HEIGHT / 2;

const SAMPLE: Mark = {
  key: '',
  eventId: '',
  ordinal: 0,
  laneId: '',
  kind: 'meeting',
  family: 'other',
  filled: true,
  shape: 'symbol',
  x0: 8,
  x1: 64,
  y: MIDDLE,
  symbolX: WIDTH / 2,
  start: 'hard',
  end: 'hard',
  modifier: null,
  label: null,
  callout: null,
  ghosts: [],
};

const SPAN: Mark = { ...SAMPLE, shape: 'span', start: 'soft', end: 'soft', symbolX: 20 };

export function kindInk(kind: Kind): readonly Ink[] {
  return [
    {
      type: 'path',
      d: KIND_PATHS[kind],
      at: { x: WIDTH / 2, y: MIDDLE, scale: 1 },
      fill: { colour: 'ink-2' },
    },
  ];
}

/** A basis sign, as it stands after a label. */
export function signInk(sign: string): readonly Ink[] {
  return [
    {
      type: 'text',
      text: sign,
      x: WIDTH / 2,
      y: MIDDLE + 5,
      anchor: 'middle',
      size: 16,
      weight: 400,
      colour: 'ink',
    },
  ];
}

/** What stands after the words of an event that another version lacks. */
export function newInk(text: string): readonly Ink[] {
  return [
    {
      type: 'text',
      text,
      x: WIDTH / 2,
      y: MIDDLE + 4,
      anchor: 'middle',
      size: LABEL_SIZE_PX,
      weight: 500,
      colour: 'ink',
    },
  ];
}

/** Another date, joined to the mark. */
const GHOST = markInk({
  ...SAMPLE,
  shape: 'span',
  x0: 8,
  x1: 44,
  y: 10,
  symbolX: 20,
  ghosts: [{ articleId: 'rival', x0: 8, x1: 62 }],
});

const BAR_HEIGHTS = [8, 18, 13, 22, 5];

export const LEGEND_INK = {
  meetingBar: markInk({ ...SAMPLE, shape: 'bar' }),
  congress: [
    {
      type: 'rect',
      x: 24,
      y: 0,
      width: 30,
      height: HEIGHT,
      fill: { colour: 'party', opacity: 0.14 },
    },
    ...markInk({
      ...SAMPLE,
      kind: 'congress',
      family: 'party',
      shape: 'bar',
      x0: 24,
      x1: 54,
      symbolX: 24,
    }),
  ],
  task: markInk({ ...SAMPLE, kind: 'task', shape: 'bar' }),
  taskOpen: markInk({ ...SAMPLE, kind: 'task', shape: 'bar', x0: 14, x1: 58, end: 'open' }),
  bundle: bundleInk(
    {
      key: '',
      meetingId: '',
      laneId: '',
      eventIds: [],
      ordinals: [],
      family: 'other',
      x0: 12,
      x1: 56,
      y: MIDDLE,
      open: false,
      headless: true,
      label: null,
    },
    '9',
  ),
  held: markInk(SAMPLE),
  planned: markInk({ ...SAMPLE, filled: false }),
  span: markInk(SPAN),
  early: markInk({ ...SPAN, modifier: 'early' }),
  mid: markInk({ ...SPAN, modifier: 'mid' }),
  late: markInk({ ...SPAN, modifier: 'late' }),
  before: markInk({ ...SPAN, start: 'open', end: 'hard', symbolX: 48 }),
  after: markInk({ ...SPAN, start: 'hard', end: 'open', symbolX: 24 }),
  rival: GHOST,
  oldDate: GHOST,
  withdrawn: withdrawnInk({ x0: 16, x1: 56, y: MIDDLE, symbolX: WIDTH / 2 }),
  cluster: [
    {
      type: 'rect',
      x: 22,
      y: 2,
      width: 28,
      height: 22,
      radius: 11,
      fill: { colour: 'sunken' },
      stroke: { colour: 'ink-3', width: 1.25 },
    },
    {
      type: 'text',
      text: '12',
      x: 36,
      y: 17,
      anchor: 'middle',
      size: 12,
      weight: 600,
      colour: 'ink',
    },
  ],
  bars: BAR_HEIGHTS.map((height, i): Ink => ({
    type: 'rect',
    x: 12 + i * 10,
    y: HEIGHT - 1 - height,
    width: 8,
    height,
    radius: 1,
    fill: { colour: 'ink-3' },
  })),
  connector: [
    { type: 'path', d: `M${WIDTH / 2} 4V22`, stroke: { colour: 'ink-3', width: 1 } },
    ...[4, 22].map((y): Ink => ({
      type: 'path',
      d: KIND_PATHS.meeting,
      at: { x: WIDTH / 2, y, scale: 0.5 },
      fill: { colour: 'other' },
    })),
  ],
  arc: curveInk({
    from: { x: 14, y: 20 },
    leaving: { x: 20, y: 0 },
    arriving: { x: 52, y: 0 },
    to: { x: 58, y: 20 },
  }),
  beyond: beyondInk({ side: 'right', box: { x0: 18, x1: 54, y0: 4, y1: 22 } }, 3),
  callout: [
    { type: 'path', d: 'M16 22L30 12', stroke: { colour: 'ink-2', width: 1 } },
    {
      type: 'path',
      d: KIND_PATHS.meeting,
      at: { x: 14, y: 22, scale: 0.55 },
      fill: { colour: 'ink-2' },
    },
    { type: 'path', d: 'M30 8H62', stroke: { colour: 'ink', width: 3 } },
  ],
  today: [
    { type: 'path', d: `M${WIDTH / 2} 0V${HEIGHT}`, stroke: { colour: 'focus', width: 1.5 } },
  ],
  article: [
    { type: 'path', d: `M18 0V${HEIGHT}`, stroke: { colour: 'ink-3', width: 1, dash: [2, 4] } },
    {
      type: 'rect',
      x: 28,
      y: 12,
      width: 36,
      height: 5,
      fill: { colour: 'ink-3', opacity: 0.35 },
    },
    { type: 'path', d: 'M28 10V19M64 10V19', stroke: { colour: 'ink-2', width: 1 } },
  ],
  gap: [
    {
      type: 'rect',
      x: 8,
      y: 2,
      width: 56,
      height: 22,
      fill: 'hatch',
      stroke: { colour: 'line', width: 1 },
    },
  ],
} satisfies { readonly [row: string]: readonly Ink[] };

export type LegendRow = keyof typeof LEGEND_INK;
