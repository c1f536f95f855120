/**
 * Goes through the bytes of JSON line by line, and counts keys on the way: the colons that stand in
 * no string. More than its value has mean that an object has a key twice, of which `JSON.parse`
 * keeps the last without a word.
 *
 * It needs not know where a value goes on over several lines: no string of JSON does. UTF-8 has none
 * of these bytes within a letter.
 */
export class LineScan {
  /** Keys in all lines so far; to be believed only of what `JSON.parse` accepts. */
  keys = 0;

  /** @returns where the line's line feed stands, or the end of the bytes */
  lineEnd(bytes: Uint8Array, start: number): number {
    let at = start;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte === LINE_FEED) return at;
      if (byte === COLON) this.keys += 1;
      else if (byte === QUOTE) {
        at = stringEnd(bytes, at + 1);
        if (bytes[at] !== QUOTE) return at;
      }
    }
    return at;
  }

  /** Goes through all lines of a block. */
  addBlock(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; at += 1) at = this.lineEnd(bytes, at);
  }
}

/** Where a string's last quote stands, or what ends its line before. */
function stringEnd(bytes: Uint8Array, start: number): number {
  let at = start;
  for (; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    // All small letters, and all that is not ASCII.
    if (byte > BACKSLASH) continue;
    if (byte === QUOTE || byte === LINE_FEED) return at;
    if (byte === BACKSLASH && bytes[at + 1] !== LINE_FEED) at += 1;
  }
  return Math.min(at, bytes.length);
}

const LINE_FEED = 0x0a;
const COLON = 0x3a;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
