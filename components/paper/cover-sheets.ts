/** The first sheet: what this is, for whom, of which day, and what stands where. */
import type { Room } from './chart-parts';
import { cellWidths, COVER_HEAD_PX, COVER_SHARES } from './columns';
import { paginate, type Row } from './row';
import type { Sheet } from './sheet';
import { paragraph, READING, type Type } from './text';

/** A word, and what it says: lines of their own. */
export interface CoverLine {
  readonly head: string;
  readonly texts: readonly string[];
}

/** A title is set as large as its length lets it be. */
const TITLES: readonly Type[] = [
  { size: 40, line: 48 },
  { size: 28, line: 36 },
  { size: 20, line: 26 },
  { size: 14, line: 20 },
  { size: 12, line: 16 },
];
const MOST_TITLE_PX = 200;
/** Above and below the title. */
export const TITLE_PAD_PX = 56;

export function coverSheets(
  title: string,
  lines: readonly CoverLine[],
  { width, height }: Room,
): readonly Sheet[] {
  const sizes = TITLES.map((type) => ({ type, words: paragraph(title, type, width, 'strong') }));
  const set =
    sizes.find(({ type, words }) => words.lines.length * type.line <= MOST_TITLE_PX) ??
    sizes.at(-1);
  if (!set) return [];
  const [, wide = 0] = cellWidths(COVER_SHARES, width, COVER_HEAD_PX);
  const rows = lines
    .filter(({ texts }) => texts.length > 0)
    .map(({ head, texts }): Row => ({
      head,
      eventId: null,
      isContinued: false,
      cells: [texts.map((text) => paragraph(text, READING, wide))],
    }));
  const first = height - set.words.lines.length * set.type.line - TITLE_PAD_PX;
  return paginate(rows, READING, height, first).map((own, i): Sheet => ({
    kind: 'cover',
    title: i === 0 ? set.words : null,
    type: set.type,
    rows: own,
  }));
}
