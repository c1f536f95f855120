/**
 * The paragraphs of an article in which evidence stands, cut where the phrases begin and end:
 *
 *     Không ai nhớ. [Sáng 23/2], cơ quan họp.   ->   "Không ai nhớ. " | "Sáng 23/2" | ", cơ quan họp."
 */
import type { Evidence } from './schema';
import { toUnitIndex } from './text';

export interface PassagePart {
  readonly text: string;
  /** True for what the evidence quotes. */
  readonly isQuoted: boolean;
}

export interface Paragraph {
  /** Code point position of the first character in the article. */
  readonly start: number;
  readonly parts: readonly PassagePart[];
}

export interface Passage {
  /** In the article's order, each once. */
  readonly paragraphs: readonly Paragraph[];
  /** Evidence whose phrase does not stand at its position in this text. */
  readonly missing: readonly Evidence[];
}

/** `text` is the article's text in NFC; `evidence` all points into it. */
export function passageOf(text: string, evidence: readonly Evidence[]): Passage {
  const found: Span[] = [];
  const missing: Evidence[] = [];
  for (const item of evidence) {
    const start = toUnitIndex(text, item.position.start);
    const end = toUnitIndex(text, item.position.end);
    if (text.slice(start, end) === item.quote.exact) found.push({ start, end });
    else missing.push(item);
  }
  const quotes = union(found);
  const paragraphs = union(quotes.map((quote) => paragraphAround(text, quote)));
  return {
    paragraphs: paragraphs.map((paragraph) => ({
      start: [...text.slice(0, paragraph.start)].length,
      parts: cut(text, paragraph, quotes),
    })),
    missing,
  };
}

/** UTF-16 positions, `end` excluded. */
interface Span {
  readonly start: number;
  readonly end: number;
}

function paragraphAround(text: string, { start, end }: Span): Span {
  const next = text.indexOf('\n', end);
  return {
    // `lastIndexOf` takes -1 for 0.
    start: start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1,
    end: next < 0 ? text.length : next,
  };
}

/** Overlapping and touching spans as one, in order. */
function union(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else merged.push(span);
  }
  return merged;
}

function cut(text: string, paragraph: Span, quotes: readonly Span[]): readonly PassagePart[] {
  const parts: PassagePart[] = [];
  const add = (start: number, end: number, isQuoted: boolean) => {
    if (start < end) parts.push({ text: text.slice(start, end), isQuoted });
  };
  let at = paragraph.start;
  for (const quote of quotes) {
    if (quote.start < paragraph.start || quote.start >= paragraph.end) continue;
    add(at, quote.start, false);
    add(quote.start, quote.end, true);
    at = quote.end;
  }
  add(at, paragraph.end, false);
  return parts;
}
