/** Events as comma-separated values: RFC 4180, in UTF-8 with a byte order mark for Excel. */
import { cellsOf, COLUMNS } from './csv-cells';
import {
  messagesOf,
  NOTHING_TO_NOTE,
  type ExportContext,
  type ExportNote,
  type ExportSection,
} from './export-context';
import { oneLine } from './plain-text';

const BYTE_ORDER_MARK = '\uFEFF';

export function* serializeCsv(
  context: ExportContext,
  sections: readonly ExportSection[],
): Generator<string, ExportNote> {
  const { columns } = messagesOf(context).export;
  yield BYTE_ORDER_MARK + row(COLUMNS.map((column) => columns[column]));
  for (const { ordinals } of sections) {
    for (const ordinal of ordinals) {
      const cells = cellsOf(context.index.events.at(ordinal), context);
      yield row(COLUMNS.map((column) => cells[column]));
    }
  }
  return NOTHING_TO_NOTE;
}

function row(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/**
 * What a spreadsheet takes for a formula, also in full width, and after signs that nobody sees
 * (OWASP, "CSV Injection").
 */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠﹢﹣﹦﹫−]/u;

function cell(text: string): string {
  const plain = oneLine(text);
  const harmless = FORMULA.test(plain) ? `'${plain}` : plain;
  return /[",]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
