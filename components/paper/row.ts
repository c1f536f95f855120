/** Rows of a table on paper, and how they are put on sheets. */
import { linesIn, splitLines, type Paragraph, type Type } from './text';

export interface Row {
  /** What it is looked up by: an event's or a source's number, the words before a colon. */
  readonly head: string;
  /** For whoever looks for it; `null` for what is no event. */
  readonly eventId: string | null;
  /** The rest of a row that began on the sheet before. */
  readonly isContinued: boolean;
  readonly cells: readonly (readonly Paragraph[])[];
}

/** Above and below the lines of a row, with the rule between two, px. */
export const ROW_PAD_PX = 9;

export function rowHeight({ cells }: Row, { line }: Type): number {
  return Math.max(1, ...cells.map(linesIn)) * line + ROW_PAD_PX;
}

/**
 * Puts rows on sheets, in their order. A row stays whole if any sheet has room for it; one that is
 * higher than a sheet goes on at the top of the next.
 *
 * @param room for rows on each sheet, px; there is always room for a line
 * @param first room on the first sheet
 */
export function paginate(
  rows: readonly Row[],
  type: Type,
  room: number,
  first = room,
): readonly (readonly Row[])[] {
  const sheets: Row[][] = [[]];
  let left = first;
  const turn = () => {
    sheets.push([]);
    left = room;
  };
  for (const row of rows) {
    let rest = row;
    for (;;) {
      const height = rowHeight(rest, type);
      if (height <= left) {
        sheets.at(-1)?.push(rest);
        left -= height;
        break;
      }
      const lines = Math.floor((left - ROW_PAD_PX) / type.line);
      if (height <= room || lines < 1) {
        turn();
        continue;
      }
      const parts = rest.cells.map((cell) => splitLines(cell, lines));
      sheets.at(-1)?.push({ ...rest, cells: parts.map(([head]) => head) });
      rest = { ...rest, isContinued: true, cells: parts.map(([, after]) => after) };
      turn();
    }
  }
  return sheets[0]?.length === 0 ? sheets.slice(1) : sheets;
}
