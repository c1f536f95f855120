/** Which form of a dataset a source has, told by its beginning. */
import type { LineBlock } from './blocks';

export type Form = 'empty' | 'html' | 'lines' | 'document';

/** A byte order mark in UTF-8. */
const MARK = [0xef, 0xbb, 0xbf];

/** JSON Lines if the first line is a whole JSON object, and another line follows. */
export function formOf({ bytes, isLast }: LineBlock): Form {
  const start = skipBlank(bytes, markLength(bytes));
  if (start === bytes.length) return 'empty';
  if (bytes[start] === 0x3c) return 'html';
  const end = bytes.indexOf(0x0a, start);
  if (bytes[start] !== 0x7b || end < 0) return 'document';
  if (isLast && skipBlank(bytes, end) === bytes.length) return 'document';
  return isJson(bytes.subarray(start, end)) ? 'lines' : 'document';
}

/** Bytes of the byte order mark at the beginning. */
export function markLength(bytes: Uint8Array): number {
  return MARK.every((byte, i) => bytes[i] === byte) ? MARK.length : 0;
}

function skipBlank(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && [0x20, 0x09, 0x0a, 0x0d].includes(bytes[at] ?? 0)) at += 1;
  return at;
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder().decode(bytes));
    return true;
  } catch {
    return false;
  }
}
