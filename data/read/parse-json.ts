/** JSON text to a value, or what is wrong with it and where. */
import { say } from '../phrase';
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
  if (!found)
    return { message: say`it is nested too deeply`, fix: say`write it as the format shows` };
  const at = lineAndColumn(text, found.index);
  const place = say`line ${at.line + line - 1}, column ${at.column}`;
  return { message: say`${place}: ${found.message}`, fix: found.fix };
}
