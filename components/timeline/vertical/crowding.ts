/**
 * What is labelled and what is only counted. A label may stand so far from its mark and no further;
 * where a calendar unit holds more than that allows, its least important events become one count.
 */
import { group, max, sum } from 'd3';

import type { Count } from '@/components/timeline/scene';
import type { TimeSpan } from '@/data/time';

import { stack } from './label-stack';
import { compact, itemsOf, type Piece } from './piece';
import { GAP_PX } from './vertical-metrics';

export interface PlacedPiece {
  readonly is: 'piece';
  readonly piece: Piece;
  readonly top: number;
}

export interface PlacedCount {
  readonly is: 'count';
  readonly count: Count;
  /** The unit that it counts, px. */
  readonly y0: number;
  readonly y1: number;
  readonly top: number;
}

export type Placed = PlacedPiece | PlacedCount;

export interface Room {
  readonly toPx: (ms: number) => number;
  /** The unit that holds a place on the band. */
  readonly unitAt: (y: number) => TimeSpan;
  /** From where to where labels stand if they can, px. */
  readonly from: number;
  readonly to: number;
  /** Whether more is counted until they can. */
  readonly isFirm: boolean;
  /** How far a label may stand from its mark, px. */
  readonly reach: number;
  /** Height of a count, px. */
  readonly countPx: number;
  readonly countOf: (pieces: readonly Piece[], unit: TimeSpan) => Count | null;
}

/** What is opened or selected stays at its mark, and the others make room. */
const FIRM = 1_000_000;
/** Each round lowers what the fullest units may hold by this factor. */
const STEP = 0.8;
/** From any height a unit can have, so many rounds lead to counts alone. */
const ROUNDS = 40;

/** From top to bottom, in the order of time. */
export function place(pieces: readonly Piece[], room: Room): readonly Placed[] {
  const units = [...group(pieces, ({ y }) => room.unitAt(y).start).values()].map((own) => {
    const unit = room.unitAt(own[0]?.y ?? 0);
    const [y0, y1] = [room.toPx(unit.start), room.toPx(unit.end)];
    const order = [...own].sort((a, b) => b.priority - a.priority || a.y - b.y);
    return { unit, y0, y1, order, most: y1 - y0 + room.reach };
  });
  // What is opened or selected may push the others by its own height.
  const reach =
    room.reach + sum(pieces, ({ priority, height }) => (priority === Infinity ? height : 0));
  for (let round = 0; ; round += 1) {
    const things = units
      .flatMap((unit) => split(unit, room))
      .sort((a, b) => a.y - b.y || b.priority - a.priority);
    const { tops, runs } = stack(
      things.map(({ y, height, lead, priority }) => ({
        wanted: y - lead,
        height,
        weight: priority === Infinity ? FIRM : 1,
      })),
      GAP_PX,
      room.from,
      room.to,
    );
    const isOver = room.isFirm && (tops.at(-1) ?? 0) + (things.at(-1)?.height ?? 0) > room.to + 0.5;
    const tooFar = things.map(
      ({ y, lead }, i) => isOver || Math.abs((tops[i] ?? 0) - y + lead) > reach,
    );
    if (!tooFar.includes(true) || round === ROUNDS) {
      return things.flatMap(({ placed }, i): readonly Placed[] => {
        const top = tops[i] ?? 0;
        if (placed.is === 'piece') return [{ ...placed, top }];
        const { pieces: rest, of } = placed;
        const count = room.countOf(rest, of.unit);
        return count ? [{ is: 'count', count, y0: of.y0, y1: of.y1, top }] : [];
      });
    }
    runs.forEach((first, r) => {
      const run = things.slice(first, runs[r + 1]);
      if (!tooFar.slice(first, runs[r + 1]).includes(true)) return;
      const full = (of: Unit) => sum(run, (thing) => (thing.of === of ? thing.height : 0));
      const involved = [...new Set(run.map(({ of }) => of))];
      const most = STEP * (max(involved, full) ?? 0);
      for (const of of involved) of.most = Math.min(of.most, most);
    });
  }
}

interface Unit {
  readonly unit: TimeSpan;
  readonly y0: number;
  readonly y1: number;
  /** Its pieces, the most important first. */
  readonly order: readonly Piece[];
  /** What its labels may take in all, px. */
  most: number;
}

interface Thing {
  readonly of: Unit;
  readonly y: number;
  /** From its upper edge to what stands at its mark. */
  readonly lead: number;
  readonly height: number;
  readonly priority: number;
  readonly placed:
    | { readonly is: 'piece'; readonly piece: Piece }
    | { readonly is: 'crowd'; readonly of: Unit; readonly pieces: readonly Piece[] };
}

/** What a unit labels, and a count of the rest. */
function split(of: Unit, { countPx }: Room): readonly Thing[] {
  const { y0, y1, order, most } = of;
  const kept: Piece[] = [];
  const rest: Piece[] = [];
  let used = 0;
  for (const piece of order) {
    if (piece.priority === Infinity || used + piece.height <= most) {
      kept.push(piece);
      used += piece.height + GAP_PX;
    } else rest.push(piece);
  }
  const thing = (piece: Piece): Thing => ({
    of,
    y: piece.y,
    lead: piece.lead + countPx / 2,
    height: piece.height,
    priority: piece.priority,
    placed: { is: 'piece', piece },
  });
  const [only] = rest;
  const isOne = rest.length === 1 && only !== undefined && itemsOf(only).length === 1;
  if (isOne) return [...kept, compact(only)].map(thing);
  if (rest.length === 0) return kept.map(thing);
  const y = (y0 + y1) / 2;
  return [
    ...kept.map(thing),
    {
      of,
      y,
      lead: countPx / 2,
      height: countPx,
      priority: -1,
      placed: { is: 'crowd', of, pieces: rest },
    },
  ];
}
