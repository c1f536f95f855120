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

/** @param line of the text's first line in its file */
export function syntaxProblem(text: string, line: number): Pick<SyntaxProblem, 'message' | 'fix'> {
  const found = findSyntaxProblem(text);
  if (!found) return { message: 'it is nested too deeply', fix: 'write it as the format shows' };
  const at = lineAndColumn(text, found.index);
  const place = `line ${at.line + line - 1}, column ${at.column}`;
  return { message: `${place}: ${found.message}`, fix: found.fix };
}
