/** The search texts of all events, joined in blocks so that one search finds many. */
import { addBit, allBits, bothBits, eitherBits, noBits, type Bitset } from './bitset';
import type { EventStore } from './event-store';
import type { TimelineEvent } from './schema';
import type { SearchQuery } from './search-query';
import { SECTION_END } from './search-text';

/** A run of events as one text: that of the i-th stands from `offsets[i]` up to `offsets[i + 1]`. */
export interface TextBlock {
  readonly text: string;
  readonly offsets: Uint32Array;
}

/** A block that is made when something is searched in it for the first time. */
export interface PendingBlock {
  /** Number of events. */
  readonly size: number;
  readonly make: () => TextBlock;
}

/** Events to a block, where it is made of events: some ms of work. */
const BLOCK_SIZE = 256;
/** Searches whose results are kept: each filter, count and chip of a view asks for the same one. */
const KEPT = 16;

/** The folded search texts of events in the order of their ordinals. */
export class SearchTexts {
  private readonly made: TextBlock[] = [];
  /** The ordinal of each block's first event. */
  private readonly firsts: readonly number[];
  private readonly found = new Map<string, Bitset>();

  constructor(
    private readonly size: number,
    private readonly pending: readonly PendingBlock[],
  ) {
    let first = 0;
    this.firsts = pending.map((block) => (first += block.size) - block.size);
  }

  static of(events: EventStore, textOf: (event: TimelineEvent) => string): SearchTexts {
    const pending: PendingBlock[] = [];
    for (let first = 0; first < events.size; first += BLOCK_SIZE) {
      const size = Math.min(BLOCK_SIZE, events.size - first);
      const texts = () => Array.from({ length: size }, (_, i) => textOf(events.at(first + i)));
      pending.push({ size, make: () => toTextBlock(texts()) });
    }
    return new SearchTexts(events.size, pending);
  }

  /** Makes one block after another, so that the first search need not make them all at once. */
  *prepare(): Generator<undefined, void> {
    for (let place = 0; place < this.pending.length; place += 1) {
      this.block(place);
      yield;
    }
  }

  /** The events whose text contains every word; all of them if there is no word. */
  find(words: readonly string[]): Bitset {
    const found = this.found.get(keyOf(words)) ?? toEnd(this.search(words));
    this.keep(words, found);
    return found;
  }

  /** The events whose text contains every word in one of its spellings. */
  findSpelt(spellings: SearchQuery['spellings']): Bitset {
    return spellings
      .filter((own) => own.length > 1)
      .map((own) => own.map((word) => this.find([word])).reduce(eitherBits))
      .reduce(bothBits, this.find(plainWords(spellings)));
  }

  /** Whether it is one block, which is looked through at once. */
  get isSmall(): boolean {
    return this.pending.length <= 1;
  }

  /** Whether `findSpelt` has its answer at hand, or few texts to look through. */
  knows(spellings: SearchQuery['spellings']): boolean {
    return this.isSmall || searchesFor(spellings).every((words) => this.found.has(keyOf(words)));
  }

  /** Searches block by block, so that `findSpelt` then has its answer at hand. */
  *findInSteps(spellings: SearchQuery['spellings']): Generator<undefined, void> {
    for (const words of searchesFor(spellings)) {
      this.keep(words, this.found.get(keyOf(words)) ?? (yield* this.search(words)));
    }
  }

  /** The least number of sections, from the first on, that together contain every word. */
  sectionsNeeded(ordinal: number, spellings: SearchQuery['spellings']): number {
    const { text, offsets, first } = this.blockOf(ordinal);
    const own = text.slice(offsets[ordinal - first], offsets[ordinal - first + 1]);
    const places = spellings.map((words) =>
      Math.min(...words.map((word) => own.indexOf(word)).filter((at) => at >= 0)),
    );
    const last = Math.max(...places);
    let needed = 1;
    for (let at = own.indexOf(SECTION_END); at >= 0 && at < last; needed += 1) {
      at = own.indexOf(SECTION_END, at + 1);
    }
    return needed;
  }

  /** Puts it behind all others: what was not asked for longest goes first. */
  private keep(words: readonly string[], found: Bitset): void {
    this.found.delete(keyOf(words));
    this.found.set(keyOf(words), found);
    for (const oldest of this.found.keys()) {
      if (this.found.size <= KEPT) break;
      this.found.delete(oldest);
    }
  }

  private *search(words: readonly string[]): Generator<undefined, Bitset> {
    // The longest word is the rarest; the others are looked for only where it stands.
    const [longest, ...others] = [...words].sort((a, b) => b.length - a.length);
    if (longest === undefined) return allBits(this.size);
    const found = noBits(this.size);
    for (const [place, first] of this.firsts.entries()) {
      const { text, offsets } = this.block(place);
      let own = 0;
      for (let at = text.indexOf(longest); at >= 0; at = text.indexOf(longest, offsets[own])) {
        while ((offsets[own + 1] ?? Infinity) <= at) own += 1;
        const isFound =
          others.length === 0 || holdsAll(text.slice(offsets[own], offsets[own + 1]), others);
        if (isFound) addBit(found, first + own);
        own += 1;
      }
      yield;
    }
    return found;
  }

  private blockOf(ordinal: number): TextBlock & { readonly first: number } {
    let low = 0;
    for (let high = this.firsts.length; high - low > 1;) {
      const middle = (low + high) >>> 1;
      if ((this.firsts[middle] ?? Infinity) <= ordinal) low = middle;
      else high = middle;
    }
    return { ...this.block(low), first: this.firsts[low] ?? 0 };
  }

  private block(place: number): TextBlock {
    return (this.made[place] ??= this.pending[place]?.make() ?? toTextBlock([]));
  }
}

function plainWords(spellings: SearchQuery['spellings']): readonly string[] {
  return spellings.flatMap((own) => (own.length > 1 ? [] : own));
}

/** Words that are looked for together: those with one spelling, and each spelling of the others. */
function searchesFor(spellings: SearchQuery['spellings']): readonly (readonly string[])[] {
  const others = spellings.filter((own) => own.length > 1).flat();
  return [plainWords(spellings), ...others.map((word) => [word])];
}

function keyOf(words: readonly string[]): string {
  return words.join(' ');
}

function toEnd<T>(steps: Iterator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function holdsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

function toTextBlock(texts: readonly string[]): TextBlock {
  const offsets = new Uint32Array(texts.length + 1);
  texts.forEach((text, i) => (offsets[i + 1] = (offsets[i] ?? 0) + text.length + 1));
  return { text: texts.map((text) => `${text}\n`).join(''), offsets };
}
