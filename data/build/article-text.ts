import { hasHidden, hiddenFix } from '../hidden-characters';
import { inEnglish } from '../phrase';
import { MAX_ARTICLE_BYTES } from '../read/limits';
import { fail, ok, type Result } from '../result';

const CLEAN = 'or let `npm run data:new -- --clean FILE` write a clean copy';

/**
 * The text of an article's file, exactly as its characters stand there: UTF-8 without a byte order
 * mark, lines ended by LF, NFC. Positions of evidence count its code points, and the file's SHA-256
 * is taken over the same bytes, so nothing is repaired on the way: what would shift a position is
 * an error. It gives file, line and fix.
 */
export function readArticleText(bytes: Uint8Array, fileName: string): Result<string> {
  if (bytes.length > MAX_ARTICLE_BYTES) return tooLong(bytes.length, fileName);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return problem(fileName, 1, 'the file is UTF-16, not UTF-8', `save it as UTF-8, ${CLEAN}`);
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return problem(
      fileName,
      1,
      'the file begins with a byte order mark (BOM)',
      `save it as "UTF-8 without BOM", ${CLEAN}`,
    );
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    return problem(
      fileName,
      lineOf(bytes, zero),
      `byte ${zero} is zero: this is UTF-16 without a mark, or no text at all`,
      'save it as plain text in UTF-8',
    );
  }
  const text = decode(bytes);
  if (text === null) {
    const line = firstUndecodableLine(bytes);
    return problem(
      fileName,
      line,
      'the line is not UTF-8; the file is probably Latin-1 or Windows-1252/1258',
      'open it in the program it came from and save it as UTF-8 (iconv -f WINDOWS-1252 -t UTF-8)',
    );
  }
  if (text.trim() === '') {
    return problem(fileName, 1, 'the file is empty', 'paste the text of the article into it');
  }
  const carriage = text.indexOf('\r');
  if (carriage >= 0) {
    return problem(
      fileName,
      lineAt(text, carriage),
      'the line ends in a carriage return (CRLF, as Windows writes it)',
      `save it with line ends "LF" or "Unix", ${CLEAN}`,
    );
  }
  if (text !== text.normalize('NFC')) {
    const lines = text.split('\n');
    return problem(
      fileName,
      lines.findIndex((line) => line !== line.normalize('NFC')) + 1,
      'letters and their accents are stored apart (NFD); Briefline counts characters in NFC',
      `convert it to NFC, ${CLEAN}`,
    );
  }
  const lines = text.split('\n');
  const hidden = lines.findIndex(hasHidden);
  if (hidden >= 0) {
    const what = 'the line has a character that nobody sees';
    return problem(fileName, hidden + 1, what, inEnglish(hiddenFix(lines[hidden] ?? '')));
  }
  return ok(text);
}

/** For a file of which nobody should read more than its size. */
export function tooLong(size: number, fileName: string): Result<never> {
  return fail(
    `${fileName}: ${size} bytes are more than an article may have ` +
      `(${MAX_ARTICLE_BYTES}). Fix: save the text of one article only, without the page around it`,
  );
}

/**
 * The text of a file in which only lossless things are amiss (a byte order mark, UTF-16 that has
 * one, CRLF, NFD), put right; an error where a person has to decide.
 */
export function cleanArticleText(bytes: Uint8Array, fileName: string): Result<string> {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  const text = decode(bytes, utf16 ?? 'utf-8', false);
  if (text === null) return readArticleText(bytes, fileName);
  const clean = text.replace(/\r\n?/g, '\n').normalize('NFC');
  return readArticleText(new TextEncoder().encode(clean), fileName);
}

function decode(bytes: Uint8Array, encoding = 'utf-8', ignoreBOM = true): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM }).decode(bytes);
  } catch {
    return null;
  }
}

/** Line number, from 1, of the first line that is not UTF-8. */
function firstUndecodableLine(bytes: Uint8Array): number {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    // No byte of a multi-byte character is a line feed, so lines can be decoded one by one.
    if (end < 0 || decode(bytes.subarray(start, end)) === null) return line;
    start = end + 1;
  }
}

function lineOf(bytes: Uint8Array, offset: number): number {
  return bytes.subarray(0, offset).reduce((count, byte) => count + (byte === 0x0a ? 1 : 0), 1);
}

function lineAt(text: string, unit: number): number {
  return text.slice(0, unit).split('\n').length;
}

function problem(fileName: string, line: number, what: string, fix: string): Result<never> {
  return fail(`${fileName}:${line}: ${what}. Fix: ${fix}`);
}
