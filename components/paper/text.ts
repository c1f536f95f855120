/** Text on paper: broken into lines beforehand, so that what has room on a sheet is known. */
import { linesOf } from '@/components/picture/lines';
import type { Lang } from '@/data/vocabulary';

/** `strong` stands out, `soft` steps back; both stay black enough to be copied. */
export type Tone = 'plain' | 'strong' | 'soft';

export interface Paragraph {
  readonly lines: readonly string[];
  readonly tone: Tone;
  /** The text's, where it is not the document's. */
  readonly lang?: Lang;
}

export interface Type {
  readonly size: number;
  readonly line: number;
}

/** 8.6 pt: what is looked up. */
export const SMALL: Type = { size: 11.5, line: 15 };
/** 10.5 pt: what is read. */
export const READING: Type = { size: 14, line: 20 };

/** In px: a reader's larger text would not have the room that was measured. */
export function typeStyle({ size, line }: Type) {
  return { fontSize: size, lineHeight: `${line}px` } as const;
}

/** Every line of it, at most `width` px wide; a line break in the text begins a new one. */
export function paragraph(
  text: string,
  { size }: Type,
  width: number,
  tone: Tone = 'plain',
  lang?: Lang,
): Paragraph {
  const lines = printable(text)
    .split('\n')
    .flatMap((part) => linesOf(part, { size, width, most: Infinity, strong: tone === 'strong' }));
  return { lines, tone, ...(lang ? { lang } : {}) };
}

/** Halves of surrogate pairs have no letter, and control characters none that is seen. */
export function printable(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[^\P{Cc}\n\t]/gu, '');
}

export function linesIn(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { lines }) => sum + lines.length, 0);
}

/** Its first `count` lines, and the rest. */
export function splitLines(
  paragraphs: readonly Paragraph[],
  count: number,
): readonly [readonly Paragraph[], readonly Paragraph[]] {
  const head: Paragraph[] = [];
  const rest: Paragraph[] = [];
  let left = count;
  for (const own of paragraphs) {
    const taken = Math.min(left, own.lines.length);
    left -= taken;
    if (taken > 0) head.push({ ...own, lines: own.lines.slice(0, taken) });
    if (taken < own.lines.length) rest.push({ ...own, lines: own.lines.slice(taken) });
  }
  return [head, rest];
}
