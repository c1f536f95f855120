import { expect, test } from 'vitest';

import { paintClusters } from '@/components/timeline/paint-clusters';
import type { Cluster } from '@/components/timeline/scene';

import { clusterInk } from './cluster-ink';

const PALETTE = {
  ink: 'ink',
  bar: 'ink-3',
  pill: 'sunken',
  edge: 'ink-3',
  match: 'focus',
  paper: 'paper',
};

const PILL: Cluster = {
  ...{ key: 'k', laneId: 'l', from: 0, to: 3, except: new Set<number>(), first: 0, count: 12 },
  ...{ kinds: [12, 0, 0, 0], rough: 0, span: { start: 0, end: 1 }, shape: 'pill' as const },
  ...{ x0: 10, x1: 38, y0: 4, y1: 26, ceiling: 0, holdsSelected: false },
};
const BAR: Cluster = { ...PILL, shape: 'bar', x0: 50, x1: 90, y0: 40, y1: 80 };

/** What a canvas is told, as far as it can be compared: colours, boxes and words. */
function recorded(cluster: Cluster): readonly unknown[] {
  const told: unknown[] = [];
  const state: Record<string, unknown> = {};
  const quiet = () => undefined;
  let box: readonly number[] = [];
  const calls: Record<string, unknown> = {
    ...{ save: quiet, restore: quiet, translate: quiet, scale: quiet, beginPath: quiet },
    ...{ moveTo: quiet, lineTo: quiet },
    setLineDash: (dash: readonly number[]) => {
      state['dash'] = dash;
    },
    roundRect: (...args: readonly number[]) => {
      box = args.slice(0, 4);
    },
    fill: (shape?: unknown) => {
      if (shape === undefined && box.length > 0) told.push({ fill: state['fillStyle'], box });
    },
    stroke: () =>
      told.push({ stroke: state['strokeStyle'], width: state['lineWidth'], dash: state['dash'] }),
    fillText: (text: string, x: number, y: number) =>
      told.push({ text, x, y, colour: state['fillStyle'] }),
  };
  const context = new Proxy(calls, {
    get: (target, name) => target[String(name)],
    set: (_, name, value: unknown) => {
      state[String(name)] = value;
      return true;
    },
  });
  // A canvas is the browser's: what stands in for it knows only what is asked of it.
  paintClusters(context as unknown as CanvasRenderingContext2D, [cluster], PALETTE, 0);
  const [fill] = told.filter((one) => JSON.stringify(one).includes('"fill"'));
  return [fill, ...told.filter((one) => one !== fill && !JSON.stringify(one).includes('"fill"'))];
}

function inked(cluster: Cluster): readonly unknown[] {
  return clusterInk(cluster).flatMap((ink): readonly unknown[] => {
    if (ink.type === 'text') {
      return [{ text: ink.text, x: ink.x, y: ink.y, colour: ink.colour }];
    }
    if (ink.type === 'path' && ink.stroke) {
      const { colour, width, dash } = ink.stroke;
      return [{ stroke: colour, width, dash }];
    }
    if (ink.type !== 'rect' || ink.fill === undefined || ink.fill === 'hatch') return [];
    const { x, y, width, height, stroke } = ink;
    return [
      { fill: ink.fill.colour, box: [x, y, width, height] },
      ...(stroke ? [{ stroke: stroke.colour, width: stroke.width, dash: stroke.dash ?? [] }] : []),
    ];
  });
}

test.each([
  ['a pill', PILL],
  ['a pill of what is not known to the day', { ...PILL, rough: 12 }],
  ['a pill of which one is not', { ...PILL, rough: 1 }],
  ['a pill with the selected event', { ...PILL, holdsSelected: true }],
  ['a bar', BAR],
  ['a bar of which one is not known to the day', { ...BAR, rough: 1 }],
  ['a bar without room above it', { ...BAR, ceiling: 39 }],
  ['a bar with the selected event', { ...BAR, holdsSelected: true }],
])('%s is in a picture as the canvas paints it', (_, cluster) => {
  expect(inked(cluster)).toEqual(recorded(cluster));
});

test('a count with an event that is not known to the day is dashed, and no other', () => {
  for (const shape of [PILL, BAR]) {
    const dashes = (rough: number) =>
      clusterInk({ ...shape, rough }).filter((ink) => 'stroke' in ink && ink.stroke?.dash).length;
    expect([dashes(0), dashes(1), dashes(12)]).toEqual([0, 1, 1]);
  }
});
