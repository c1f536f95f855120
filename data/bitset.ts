/** Sets of ordinals (0 ≤ ordinal < size) as bits, 32 to a word. */
export interface Bitset {
  readonly size: number;
  /** Bit `ordinal % 32` of word `ordinal / 32`; bits beyond `size` are 0. */
  readonly words: Uint32Array;
}

export function noBits(size: number): Bitset {
  return { size, words: new Uint32Array(Math.ceil(size / 32)) };
}

export function allBits(size: number): Bitset {
  const words = new Uint32Array(Math.ceil(size / 32)).fill(0xffff_ffff);
  if (size % 32 > 0) words[words.length - 1] = 2 ** (size % 32) - 1;
  return { size, words };
}

export function bitsWhere(size: number, test: (ordinal: number) => boolean): Bitset {
  const bits = noBits(size);
  for (let ordinal = 0; ordinal < size; ordinal += 1) if (test(ordinal)) addBit(bits, ordinal);
  return bits;
}

/** Changes a set that is still being made. */
export function addBit({ words }: Bitset, ordinal: number): void {
  words[ordinal >>> 5] = (words[ordinal >>> 5] ?? 0) | (1 << (ordinal & 31));
}

export function hasBit({ words }: Bitset, ordinal: number): boolean {
  return (((words[ordinal >>> 5] ?? 0) >>> (ordinal & 31)) & 1) === 1;
}

/** What is in both. */
export function bothBits(a: Bitset, b: Bitset): Bitset {
  return { size: a.size, words: a.words.map((word, i) => word & (b.words[i] ?? 0)) };
}

/** What is in one of them, or in both. */
export function eitherBits(a: Bitset, b: Bitset): Bitset {
  return { size: a.size, words: a.words.map((word, i) => word | (b.words[i] ?? 0)) };
}

/** What is in the first, but not in the second. */
export function butBits(a: Bitset, b: Bitset): Bitset {
  return { size: a.size, words: a.words.map((word, i) => word & ~(b.words[i] ?? 0)) };
}

export function countBits({ words }: Bitset): number {
  let count = 0;
  for (let i = 0; i < words.length; i += 1) count += ones(words[i] ?? 0);
  return count;
}

/** How many are in both, without making the set. */
export function countBoth(a: Bitset, b: Bitset): number {
  let count = 0;
  for (let i = 0; i < a.words.length; i += 1) {
    count += ones((a.words[i] ?? 0) & (b.words[i] ?? 0));
  }
  return count;
}

const ALL = 0xffff_ffff;

/** Ascending. */
export function ordinalsOf(bits: Bitset): Uint32Array {
  const ordinals = new Uint32Array(countBits(bits));
  let next = 0;
  for (let i = 0; i < bits.words.length; i += 1) {
    let word = bits.words[i] ?? 0;
    // Where all are in, as without a filter, they need not be looked for.
    for (; word === ALL; word = 0) {
      for (let bit = 0; bit < 32; bit += 1) ordinals[next + bit] = i * 32 + bit;
      next += 32;
    }
    for (; word !== 0; word &= word - 1) {
      ordinals[next] = i * 32 + (31 - Math.clz32(word & -word));
      next += 1;
    }
  }
  return ordinals;
}

/** Ones in a word (Warren, "Hacker's Delight", 5-1). */
function ones(word: number): number {
  let x = word - ((word >>> 1) & 0x5555_5555);
  x = (x & 0x3333_3333) + ((x >>> 2) & 0x3333_3333);
  return (((x + (x >>> 4)) & 0x0f0f_0f0f) * 0x0101_0101) >>> 24;
}
