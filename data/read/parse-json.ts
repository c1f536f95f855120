/** JSON text to a value, or what is wrong with it and where. */
import { fail, ok, type Result } from '../result';
import { findSyntaxProblem, lineAndColumn, type SyntaxProblem } from './json-syntax';

export function parseJson(text: string): Result<unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch (error) {
    return fail(String(error));
  }
}

/**
 * The keys in a text of JSON: the colons that stand in no string. More than its value has mean that
 * an object has a key twice, of which `JSON.parse` keeps the last without a word.
 */
export function countKeysInText(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === COLON) count += 1;
    else if (code === QUOTE) {
      for (i += 1; i < text.length; i += 1) {
        const inner = text.charCodeAt(i);
        if (inner === QUOTE) break;
        if (inner === BACKSLASH) i += 1;
      }
    }
  }
  return count;
}

const COLON = 0x3a;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** @param line of the text's first line in its file */
export function syntaxProblem(text: string, line: number): Pick<SyntaxProblem, 'message' | 'fix'> {
  const found = findSyntaxProblem(text);
  if (!found) return { message: 'it is nested too deeply', fix: 'write it as the format shows' };
  const at = lineAndColumn(text, found.index);
  const place = `line ${at.line + line - 1}, column ${at.column}`;
  return { message: `${place}: ${found.message}`, fix: found.fix };
}
