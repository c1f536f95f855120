/** What a reader made, as the text of a file: held to its format, or every problem with its place. */
import type { z } from 'zod';

import type { DatasetProblem } from '../check-reference';
import { explain } from './explain';
import { parseJson, syntaxProblem } from './parse-json';

export interface Format<T> {
  /** The `version` that its texts have. */
  readonly version: number;
  readonly schema: z.ZodType<T>;
  /** What the schema cannot tell. */
  readonly check?: (value: T) => readonly DatasetProblem[];
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly DatasetProblem[] };

/** Far more than anybody makes by hand; reading more would only hold up the page. */
const MAX_BYTES = 16_000_000;
const MAX_VALUES = 400_000;
const MAX_DEPTH = 20;

/** Never throws; every problem has its place in the file and a fix. */
export function parseChecked<T>(text: string, { version, schema, check }: Format<T>): Parsed<T> {
  // What some editors put before a text in UTF-8.
  const json = text.replace(/^\uFEFF/, '');
  const read = parseJson(json);
  if (!read.ok) return refused({ path: '', ...syntaxProblem(json, 1) });
  const hostile = excess(read.value) ?? newerVersion(read.value, version);
  if (hostile) return refused(hostile);
  const parsed = schema.safeParse(read.value);
  const problems = parsed.success
    ? (check?.(parsed.data) ?? [])
    : parsed.error.issues.flatMap((issue) => explain(issue, read.value, ''));
  return parsed.success && problems.length === 0
    ? { ok: true, value: parsed.data }
    : { ok: false, problems };
}

/** Reads a file that somebody chose. */
export async function readFile<T>(
  file: Pick<Blob, 'size' | 'text'>,
  parse: (text: string) => Parsed<T>,
): Promise<Parsed<T>> {
  if (file.size > MAX_BYTES) {
    const message = `it is larger than ${MAX_BYTES / 1e6} MB`;
    return refused({ path: '', message, fix: 'choose a file that was saved here' });
  }
  try {
    return parse(await file.text());
  } catch {
    const fix = 'see whether it is still there and may be read';
    return refused({ path: '', message: 'it cannot be read', fix });
  }
}

/** Told by itself: what a newer version wrote is not broken. */
function newerVersion(value: unknown, known: number): DatasetProblem | null {
  const found = typeof value === 'object' && value !== null && Reflect.get(value, 'version');
  if (typeof found !== 'number' || !Number.isInteger(found) || found <= known) return null;
  return {
    path: 'version',
    message: `it is written in format ${found}, and the newest one known here is ${known}`,
    fix: 'open it with the newer version of the program that wrote it',
  };
}

/** What no check should have to go through. */
function excess(root: unknown): DatasetProblem | null {
  let level: readonly unknown[] = [root];
  let values = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    values += level.length;
    const isDeep = depth === MAX_DEPTH;
    if (isDeep || values > MAX_VALUES) {
      const message = isDeep
        ? `it is nested more than ${MAX_DEPTH} levels deep`
        : `it holds more than ${MAX_VALUES} values`;
      return { path: '', message, fix: 'write it as the format shows' };
    }
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
  return null;
}

function refused(problem: DatasetProblem): Parsed<never> {
  return { ok: false, problems: [problem] };
}
