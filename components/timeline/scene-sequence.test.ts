import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { datasets } from '@/data/arbitrary';
import eventsJson from '@/data/events.json';
import { datasetSchema, type Dataset } from '@/data/schema';
import type { TimeSpan } from '@/data/time';

import { calloutBox } from './callouts';
import { footprints } from './footprint';
import { layout, pack, packingFrame, type LayoutInput } from './layout';
import { labelWidth } from './label-text';
import { LANE_PAD_PX, ROW_GAP_PX, ROW_PX } from './metrics';
import { obstacles } from './obstacles';
import type { PackedLane } from './packed-lane';
import type { Placed } from './rows';
import { sampleInput } from './sample.test-helper';
import type { Mark, Scene } from './scene';
import { problems, shownIn } from './scene-rules.test-helper';
import { SceneSequence } from './scene-sequence';
import { clamped, panned, zoomed } from './viewport';

const ARTICLES = datasetSchema.parse(eventsJson);
const SIZE = { width: 1_000, height: 500 };
const RUNS = { numRuns: 60 };

/** A movement: at each step by how much nearer, and where the pointer is, as a share of the view. */
interface Step {
  readonly factor: number;
  readonly at: number;
}
const small = fc.record({
  factor: fc.double({ min: 0.87, max: 1.15, noNaN: true }),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
});
const movement = fc.array(small, { minLength: 2, maxLength: 24 });
const start = fc.double({ min: 1, max: 60, noNaN: true });

function path({ bounds }: LayoutInput, first: number, steps: readonly Step[]): readonly TimeSpan[] {
  const from = clamped(zoomed(bounds, first), bounds);
  return steps.reduce<TimeSpan[]>(
    (views, { factor, at }) => {
      const last = views.at(-1) ?? from;
      const pointed = last.start + at * (last.end - last.start);
      return [...views, clamped(zoomed(last, factor, pointed), bounds)];
    },
    [from],
  );
}

function moved(input: LayoutInput, views: readonly TimeSpan[], size = SIZE): readonly Scene[] {
  const scenes = new SceneSequence();
  return views.map((view, i) => scenes.next(input, view, size, i > 0));
}

/** What a block takes of its rows without its words, px. */
function bare({ block }: Placed, input: LayoutInput, msPerPx: number) {
  const toPx = (ms: number) => ms / msPerPx;
  const view = { x0: toPx(input.bounds.start), x1: toPx(input.bounds.end) };
  const lines = footprints(block, toPx, view, input.text).at(-1)?.lines ?? [];
  return lines.map((line, i) => ({ ...line, i }));
}

/** Whether what stayed in its rows stands where another stood, or counts do. */
function isTaken(
  placed: Placed,
  row: number,
  { placed: all, counts }: PackedLane,
  rowsBefore: ReadonlyMap<string, number>,
  input: LayoutInput,
  msPerPx: number,
): boolean {
  const own = bare(placed, input, msPerPx);
  if (counts && row + own.length > counts.row) return true;
  const stayed = all.filter((one) => one !== placed && rowsBefore.get(one.block.id) === one.row);
  return stayed.some((other) =>
    bare(other, input, msPerPx).some((taken) =>
      own.some(
        (line) =>
          row + line.i === other.row + taken.i &&
          line.x0 < taken.x1 + ROW_GAP_PX &&
          taken.x0 < line.x1 + ROW_GAP_PX,
      ),
    ),
  );
}

const rowsOf = ({ placed }: PackedLane) => new Map(placed.map((own) => [own.block.id, own.row]));

describe('while one moves', () => {
  it('a mark leaves its row only for another mark that stayed, or for counts', () => {
    const check = (dataset: Dataset, first: number, steps: readonly Step[]) => {
      const input = sampleInput(dataset);
      let before: readonly PackedLane[] | null = null;
      for (const view of path(input, first, steps)) {
        const frame = packingFrame(view, SIZE.width);
        const packed: readonly PackedLane[] = pack(input, frame, SIZE, before);
        for (const [i, lane] of packed.entries()) {
          const were = before?.[i] ? rowsOf(before[i]) : new Map<string, number>();
          for (const placed of lane.placed) {
            const row = were.get(placed.block.id);
            if (row === undefined || row === placed.row) continue;
            expect(isTaken(placed, row, lane, were, input, frame.msPerPx)).toBe(true);
          }
        }
        before = packed;
      }
    };
    fc.assert(fc.property(datasets(36, 3), start, movement, check), RUNS);
    fc.assert(fc.property(fc.constant(ARTICLES), start, movement, check), { numRuns: 25 });
  });

  it('going nearer, nothing in view leaves its place in height', () => {
    const input = sampleInput(ARTICLES);
    const steps = Array.from({ length: 40 }, () => ({ factor: 1.1, at: 0.62 }));
    const scenes = moved(input, path(input, 1, steps), { width: 1_264, height: 592 });
    let compared = 0;
    for (const [i, scene] of scenes.entries()) {
      const before = new Map(scenes[i - 1]?.marks.map(({ key, y }) => [key, y]));
      const counted = new Set(
        scenes[i - 1]?.clusters.map(({ laneId, y0, y1 }) => `${laneId} ${(y0 + y1) / 2}`),
      );
      for (const { key, laneId, y } of scene.marks) {
        const was = before.get(key);
        // What stood among counts may go to a row of marks.
        if (was === undefined || counted.has(`${laneId} ${was}`)) continue;
        compared += 1;
        expect(y, key).toBe(was);
      }
    }
    expect(compared).toBeGreaterThan(500);
  });

  it('every picture keeps the rules of one at rest, and draws or counts the same events', () => {
    fc.assert(
      fc.property(datasets(36, 3), start, movement, (dataset, first, steps) => {
        const input = sampleInput(dataset);
        const views = path(input, first, steps);
        for (const scene of moved(input, [...views, input.bounds])) {
          expect(problems(scene)).toEqual([]);
        }
        const last = moved(input, [...views, input.bounds]).at(-1);
        const rested = layout(input, input.bounds, SIZE);
        for (const { id } of rested.lanes) {
          expect(last && shownIn(last, id, input)).toEqual(shownIn(rested, id, input));
        }
      }),
      RUNS,
    );
  });

  it('words that stand elsewhere stay beside their mark where nothing else stands now', () => {
    let stayed = 0;
    fc.assert(
      fc.property(
        datasets(36, 12),
        fc.nat(),
        fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 2, maxLength: 12 }),
        (dataset, chosen, pans) => {
          const selected = chosen % dataset.events.length;
          const input = sampleInput(dataset, { grouping: 'kind', selected });
          const from = input.bounds;
          const perPx = (from.end - from.start) / SIZE.width;
          const views = pans.reduce<TimeSpan[]>(
            (all, px) => [...all, panned(all.at(-1) ?? from, px * perPx)],
            [from],
          );
          const scenes = moved(input, views, { width: SIZE.width, height: 200 });
          for (const [i, scene] of scenes.entries()) {
            const before = new Map(scenes[i - 1]?.marks.map((mark) => [mark.key, mark]));
            for (const mark of scene.marks) {
              const was = before.get(mark.key);
              if (!mark.callout || !was?.callout) continue;
              if (isBeside(mark, was)) stayed += 1;
              else expect(canStay(scene, mark, was), mark.key).toBe(false);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
    expect(stayed).toBeGreaterThan(20);
  });
});

function isBeside({ callout, symbolX, y }: Mark, was: Mark): boolean {
  if (!callout || !was.callout) return false;
  const [dx, dy] = [callout.label.x - symbolX, callout.y - y];
  return (
    Math.abs(dx - was.callout.label.x + was.symbolX) < 0.1 &&
    Math.abs(dy - was.callout.y + was.y) < 0.1
  );
}

/** Whether the words of a mark could stand where they stood before: in view, on nothing, on no line. */
function canStay(scene: Scene, mark: Mark, was: Mark): boolean {
  if (!mark.callout || !was.callout) return false;
  const width = labelWidth(mark.callout.label);
  const x = mark.symbolX + was.callout.label.x - was.symbolX;
  const y = mark.y + was.callout.y - was.y;
  if (x < 0 || x + width > scene.width) return false;
  const others = obstacles({
    ...scene,
    marks: scene.marks.map((other) => (other === mark ? { ...other, callout: null } : other)),
  });
  const box = calloutBox({ ...mark.callout, label: { ...mark.callout.label, x }, y });
  const room = { ...box, x0: box.x0 - ROW_GAP_PX / 2, x1: box.x1 + ROW_GAP_PX / 2 };
  // A line between rows of another lane may cross what stands there: told by its middle alone.
  const line = { x: (mark.symbolX + x) / 2, y: (mark.y + y) / 2 };
  const isNear = Math.abs(y - mark.y) <= ROW_PX + 2 * LANE_PAD_PX;
  return isNear && others.isFree(room) && !others.holds(line.x, line.y);
}

describe('at rest', () => {
  it('a picture follows from its input alone, whatever movement came before', () => {
    fc.assert(
      fc.property(datasets(36, 3), start, movement, (dataset, first, steps) => {
        const input = sampleInput(dataset);
        const scenes = new SceneSequence();
        const views = path(input, first, steps);
        for (const [i, view] of views.entries()) scenes.next(input, view, SIZE, i > 0);
        const view = views.at(-1) ?? input.bounds;
        expect(scenes.next(input, view, SIZE, false)).toEqual(layout(input, view, SIZE));
      }),
      RUNS,
    );
  });

  it('the same input gives the same object', () => {
    const input = sampleInput(ARTICLES);
    const scenes = new SceneSequence();
    const scene = scenes.next(input, input.bounds, SIZE, false);
    expect(scenes.next(input, { ...input.bounds }, { ...SIZE }, false)).toBe(scene);
    expect(scenes.next(input, panned(input.bounds, 1), SIZE, false)).not.toBe(scene);
  });

  it('lanes that stand as they stood are the same objects, whatever is drawn in them', () => {
    const input = sampleInput(ARTICLES);
    const scenes = new SceneSequence();
    const scene = scenes.next(input, input.bounds, SIZE, false);
    const msPerPx = (input.bounds.end - input.bounds.start) / SIZE.width;
    const next = scenes.next(input, panned(input.bounds, 8 * msPerPx), SIZE, true);
    expect(next.marks).not.toEqual(scene.marks);
    expect(next.lanes).toBe(scene.lanes);
    const taller = scenes.next(input, input.bounds, { ...SIZE, height: 900 }, false);
    expect(taller.lanes).not.toEqual(scene.lanes);
  });
});
