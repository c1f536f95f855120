import { fitText, textWidth } from '@/components/timeline/text-width';

/** Semibold is up to 4 % wider than the medium weight that is measured. */
const STRONG_FACTOR = 1.04;

/**
 * A text wrapped between words, and inside words that are longer than a line; the last line is cut
 * with an ellipsis where there is more.
 *
 * @param width px
 */
export function linesOf(
  text: string,
  { size, width, most, strong = false }: LineOptions,
): readonly string[] {
  const room = strong ? width / STRONG_FACTOR : width;
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const lines: string[] = [];
  let line = '';
  while (words.length > 0) {
    const word = words.shift() ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size) <= room) {
      line = longer;
      continue;
    }
    if (lines.length + 1 >= most) {
      lines.push(fitText([longer, ...words.splice(0)].join(' ').slice(0, LONGEST), size, room));
      return lines;
    }
    if (line !== '') {
      lines.push(line);
      line = '';
      words.unshift(word);
      continue;
    }
    const fitting = fittingLetters(word, size, room);
    lines.push(word.slice(0, fitting));
    words.unshift(word.slice(fitting));
  }
  return line === '' ? lines : [...lines, line];
}

export interface LineOptions {
  readonly size: number;
  readonly width: number;
  /** Lines at most. */
  readonly most: number;
  readonly strong?: boolean;
}

/** No line holds more letters. */
const LONGEST = 2_000;

/** How much of a word fits in a line, in UTF-16 units; at least one letter. */
function fittingLetters(word: string, size: number, room: number): number {
  let length = 0;
  let width = 0;
  for (const letter of word) {
    width += textWidth(letter, size);
    if (width > room && length > 0) break;
    length += letter.length;
  }
  return length;
}
