/** Bytes in blocks of a few megabytes, which a worker hands over without a copy. */
export interface ByteBlocks {
  readonly blocks: readonly Uint8Array<ArrayBuffer>[];
  /** Position of each block's first byte among all. */
  readonly bases: Float64Array;
}

export const BLOCK_BYTES = 2 ** 22;

export class ByteBlocksBuilder {
  private readonly blocks: Uint8Array<ArrayBuffer>[] = [];
  private readonly bases: number[] = [];
  private readonly encoder = new TextEncoder();
  private next = 0;
  /** Place among the blocks of the one that is being filled; -1 for none. */
  private open = -1;
  private used = 0;

  /** How many blocks there are. */
  get count(): number {
    return this.blocks.length;
  }

  /** Takes a whole block in. @returns the position of its first byte */
  adopt(block: Uint8Array<ArrayBuffer>): number {
    const base = this.next;
    this.blocks.push(block);
    this.bases.push(base);
    this.next += block.length;
    return base;
  }

  /** @returns where the text's bytes stand */
  append(text: string): { readonly start: number; readonly length: number } {
    const most = 3 * text.length;
    let block = this.blocks[this.open];
    if (!block || block.length - this.used < most) {
      this.seal();
      block = new Uint8Array(Math.max(BLOCK_BYTES, most));
      this.open = this.blocks.length;
      this.used = 0;
      this.adopt(block);
    }
    const start = (this.bases[this.open] ?? 0) + this.used;
    const { written } = this.encoder.encodeInto(text, block.subarray(this.used));
    this.used += written;
    return { start, length: written };
  }

  build(): ByteBlocks {
    this.seal();
    return { blocks: this.blocks, bases: Float64Array.from(this.bases) };
  }

  private seal(): void {
    const block = this.blocks[this.open];
    if (block) this.blocks[this.open] = block.slice(0, this.used);
    this.open = -1;
  }
}

/** Bytes that stand in one block. */
export function bytesAt({ blocks, bases }: ByteBlocks, start: number, length: number): Uint8Array {
  let low = 0;
  for (let high = bases.length; high - low > 1;) {
    const middle = (low + high) >>> 1;
    if ((bases[middle] ?? Infinity) <= start) low = middle;
    else high = middle;
  }
  const from = start - (bases[low] ?? 0);
  return blocks[low]?.subarray(from, from + length) ?? new Uint8Array();
}
