/** A source's bytes in blocks that no line straddles. */
import { BLOCK_BYTES } from './byte-blocks';
import { ReadError } from './read-error';

export interface LineBlock {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly isLast: boolean;
}

const LINE_FEED = 0x0a;

/**
 * Every block but the last ends with a line feed, and has at most `size` bytes unless one of its
 * lines is longer than half of that.
 *
 * @throws {ReadError} for a line longer than `most` bytes
 */
export async function* lineBlocks(
  chunks: AsyncIterable<Uint8Array>,
  most: number,
  size: number = BLOCK_BYTES,
): AsyncGenerator<LineBlock, void, void> {
  let block = new Uint8Array(size);
  let used = 0;
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length;) {
      if (used === block.length) {
        const end = block.lastIndexOf(LINE_FEED) + 1;
        const rest = block.subarray(end);
        if (rest.length >= most) throw new ReadError('document-too-large');
        const next = new Uint8Array(Math.max(size, 2 * rest.length));
        next.set(rest);
        const full = block.subarray(0, end);
        [block, used] = [next, rest.length];
        // Whoever gets it may hand it on, and then it is gone.
        if (end > 0) yield { bytes: full, isLast: false };
      }
      const part = chunk.subarray(from, from + block.length - used);
      block.set(part, used);
      used += part.length;
      from += part.length;
    }
  }
  yield { bytes: block.slice(0, used), isLast: true };
}

/**
 * A file's bytes in large chunks, each read while the one before is looked at: its stream would come
 * in a thousand small ones, each of which has to wait for its turn on a busy machine.
 */
export async function* chunksOfFile(
  file: Blob,
  size: number = BLOCK_BYTES,
): AsyncGenerator<Uint8Array, void, void> {
  const read = (from: number) => file.slice(from, from + size).arrayBuffer();
  let next = read(0);
  for (let from = 0; from < file.size; from += size) {
    const chunk = await next;
    next = read(from + size);
    yield new Uint8Array(chunk);
  }
}

/** The chunks of a stream; not every browser lets one loop over a stream itself. */
export async function* chunksOf(
  stream: ReadableStream<Uint8Array>,
): AsyncGenerator<Uint8Array, void, void> {
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
