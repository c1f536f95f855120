import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { paginate, rowHeight, ROW_PAD_PX, type Row } from './row';
import { SMALL, type Paragraph } from './text';

const paragraphs = fc
  .array(fc.array(fc.string(), { minLength: 1, maxLength: 40 }), { maxLength: 4 })
  .map((all) => all.map((lines): Paragraph => ({ lines, tone: 'plain' })));
const rows = fc
  .array(fc.array(paragraphs, { minLength: 1, maxLength: 3 }), { maxLength: 20 })
  .map((all) =>
    all.map((cells, i): Row => ({ head: String(i), eventId: null, isContinued: false, cells })),
  );
/** There is always room for a line. */
const rooms = fc.integer({ min: SMALL.line + ROW_PAD_PX, max: 700 });

const linesOf = (all: readonly Row[], head: string, column: number) =>
  all
    .filter((row) => row.head === head)
    .flatMap(({ cells }) => cells[column] ?? [])
    .flatMap(({ lines }) => lines);

describe('rows on sheets', () => {
  test('keep every line of every cell, in their order, and no sheet holds more than its room', () => {
    fc.assert(
      fc.property(rows, rooms, fc.integer({ min: 0, max: 700 }), (all, room, first) => {
        const sheets = paginate(all, SMALL, room, first);
        const placed = sheets.flat();
        for (const { head, cells } of all) {
          cells.forEach((_, column) =>
            expect(linesOf(placed, head, column)).toEqual(linesOf(all, head, column)),
          );
        }
        expect([...new Set(placed.map(({ head }) => head))]).toEqual(all.map(({ head }) => head));
        for (const own of sheets) {
          expect(own.reduce((sum, row) => sum + rowHeight(row, SMALL), 0)).toBeLessThanOrEqual(
            Math.max(room, first),
          );
          expect(own.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('are split only where no sheet has room for them, and say that they go on', () => {
    fc.assert(
      fc.property(rows, rooms, (all, room) => {
        const placed = paginate(all, SMALL, room).flat();
        for (const row of all) {
          const parts = placed.filter(({ head }) => head === row.head);
          if (rowHeight(row, SMALL) <= room) expect(parts).toHaveLength(1);
          expect(parts.map(({ isContinued }) => isContinued)).toEqual(parts.map((_, i) => i > 0));
        }
      }),
    );
  });
});
