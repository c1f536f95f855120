/** Text as a content line of a calendar (RFC 5545, 3.1 and 3.3.11). */
import { wellFormed } from './plain-text';

const LINE_OCTETS = 75;

/** What ends a line in any program. */
const LINE_ENDS = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/g;

export function escapeText(text: string): string {
  return wellFormed(text)
    .replace(LINE_ENDS, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Into lines of at most 75 octets in UTF-8, each but the first after a space; no letter is cut. */
export function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const own = octetsOf(letter.codePointAt(0) ?? 0);
    if (octets + own > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += own;
  }
  return folded;
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
