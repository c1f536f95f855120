import { wrappedLines } from './text-width';

export const GUTTER_PX = 184;
/** Room for a name beside its count, px, and its type: 13 px semibold on lines of 20 px. */
export const NAME_PX = 126;
const PIN_PX = 16;
/** What it is measured as: semibold is wider than the medium weight that `textWidth` knows. */
export const NAME_SIZE_PX = 13.2;
const LINE_PX = 20;
const PAD_PX = 12;

/** Height in px that a lane needs for its name; a collapsed one has it on one line, cut if needed. */
export function nameHeight(name: string, isPinned: boolean, isCollapsed: boolean): number {
  const room = isPinned ? NAME_PX - PIN_PX : NAME_PX;
  return (isCollapsed ? 1 : wrappedLines(name, NAME_SIZE_PX, room)) * LINE_PX + PAD_PX;
}
