/** Where it is said that no article was collected: in the free room of a gap, again and again. */
import type { VerticalLabel } from './vertical-scene';

const NOTE_PX = 24;
/** From one note to the next, at least: about two on a screen. */
const EVERY_PX = 240;

/** @returns the middles of the notes, px */
export function gapNotes(
  y0: number,
  y1: number,
  labels: readonly VerticalLabel[],
  scale: number,
): readonly number[] {
  const height = NOTE_PX * scale;
  const inside = labels.filter((label) => label.y < y1 && label.y + label.height > y0);
  const notes: number[] = [];
  let from = y0;
  for (const { y, height: taken } of [...inside, { y: y1, height: 0 }]) {
    const room = Math.min(y, y1) - from;
    if (room >= height) {
      const count = Math.max(1, Math.floor(room / EVERY_PX));
      for (let i = 0; i < count; i += 1) notes.push(from + ((i + 0.5) * room) / count);
    }
    from = Math.max(from, y + taken);
  }
  return notes;
}
