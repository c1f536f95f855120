/** What a reader made, as the text of a file: held to its format, or every problem with its place. */
import type { z } from 'zod';

import type { DatasetProblem, Report } from '../check-reference';
import { say } from '../phrase';
import { checked, type LongLists } from './checked';
import { findSyntaxProblem } from './json-syntax';
import { MAX_OWN_BYTES } from './limits';
import { parseJson, syntaxProblem } from './parse-json';

export interface Format<T> {
  /** The `version` that its texts have. */
  readonly version: number;
  readonly schema: z.ZodType<T>;
  readonly lists?: LongLists;
  /** What the schema cannot tell. */
  readonly check?: (value: T) => readonly DatasetProblem[];
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly DatasetProblem[] };

/** Never throws; every problem has its place in the file and a fix. */
export function parseChecked<T>(
  text: string,
  { version, schema, lists, check }: Format<T>,
): Parsed<T> {
  // What some editors put before a text in UTF-8.
  const json = text.replace(/^\uFEFF/, '');
  const read = parseJson(json);
  if (!read.ok) return refused({ path: '', ...syntaxProblem(json, 1) });
  const newer = newerVersion(read.value, version);
  if (newer) return refused(newer);
  // `JSON.parse` keeps to itself that a key stood twice.
  const twice = findSyntaxProblem(json);
  if (twice) return refused({ path: '', ...syntaxProblem(json, 1) });
  const problems: DatasetProblem[] = [];
  const report: Report = (path, message, fix) => problems.push({ path, message, fix });
  const value = checked(read.value, schema, '', report, lists);
  if (value !== null) problems.push(...(check?.(value) ?? []));
  return value !== null && problems.length === 0 ? { ok: true, value } : { ok: false, problems };
}

/** Reads a file that somebody chose. */
export async function readFile<T>(
  file: Pick<Blob, 'size' | 'text'>,
  parse: (text: string) => Parsed<T>,
): Promise<Parsed<T>> {
  if (file.size > MAX_OWN_BYTES) {
    const message = say`it is larger than ${MAX_OWN_BYTES / 2 ** 20} MB`;
    return refused({ path: '', message, fix: say`choose a file that was saved here` });
  }
  try {
    return parse(await file.text());
  } catch {
    const fix = say`see whether it is still there and may be read`;
    return refused({ path: '', message: say`it cannot be read`, fix });
  }
}

/** Told by itself: what a newer version wrote is not broken. */
function newerVersion(value: unknown, known: number): DatasetProblem | null {
  const found = typeof value === 'object' && value !== null && Reflect.get(value, 'version');
  if (typeof found !== 'number' || !Number.isInteger(found) || found <= known) return null;
  return {
    path: 'version',
    message: say`it is written in format ${found}, and the newest one known here is ${known}`,
    fix: say`open it with the newer version of the program that wrote it`,
  };
}

function refused(problem: DatasetProblem): Parsed<never> {
  return { ok: false, problems: [problem] };
}
