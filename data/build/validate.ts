/** A parsed YAML file against its zod schema, each violation with a line and a fix. */
import type { z } from 'zod';

import { nearest } from '../nearest';
import type { Path, Problem } from './problem';
import type { Loaded } from './yaml-file';

export type Validated<T> =
  | { readonly ok: true; readonly file: Loaded<T> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function validate<T>(file: Loaded<unknown>, schema: z.ZodType<T>): Validated<T> {
  const parsed = schema.safeParse(file.value);
  if (parsed.success) return { ok: true, file: { ...file, value: parsed.data } };
  return { ok: false, problems: parsed.error.issues.flatMap((issue) => explain(file, issue)) };
}

function explain(file: Loaded<unknown>, issue: z.core.$ZodIssue): Problem[] {
  const path: Path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  const value = valueAt(file.value, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        file.problem(
          [...path, key],
          `unknown key "${key}"`,
          // The rest of a text after its comma, in braces, is a key without a value.
          valueAt(file.value, [...path, key]) === null
            ? 'put a text that has a comma between quotes, or remove the key'
            : 'correct its spelling or remove it',
        ),
      );
    case 'invalid_type':
      if (value === undefined) {
        return [file.problem(path, 'is missing', `add it: ${issue.expected}`)];
      }
      return [
        file.problem(
          path,
          `is ${describe(value)}, not ${issue.expected}`,
          issue.expected === 'string' && typeof value === 'number'
            ? `put it in quotes: "${value}"`
            : `write ${issue.expected === 'object' ? shapeOf(path) : issue.expected}`,
        ),
      ];
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      if (value === undefined) {
        return [file.problem(path, 'is missing', `add it: one of ${allowed.join(', ')}`)];
      }
      const guess = nearest(String(value), allowed);
      return [
        file.problem(
          path,
          `"${String(value)}" is not allowed here`,
          `${guess === null ? '' : `did you mean ${guess}? `}write one of ${allowed.join(', ')}`,
        ),
      ];
    }
    case 'too_small':
      if (path.at(-1) === 'evidence') {
        return [
          file.problem(path, 'has no evidence', 'add a phrase from this article that supports it'),
        ];
      }
      return [
        typeof value === 'string' && value.trim() === ''
          ? file.problem(path, 'is empty', 'write it')
          : file.problem(path, issue.message, 'add what is missing'),
      ];
    case 'too_big':
      return [file.problem(path, issue.message, 'shorten it')];
    default:
      return [file.problem(path, `"${String(value)}" is not valid`, issue.message)];
  }
}

function describe(value: unknown): string {
  if (value === null) return 'empty';
  return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'a map' : typeof value;
}

/** What to write where keys and values are wanted. */
function shapeOf(path: Path): string {
  switch (path.at(-1)) {
    case 'date':
      return "{ edtf: '2026-01-31', basis: stated }, with its own date";
    case 'title':
    case 'summary':
    case 'name':
    case 'note':
    case 'place':
      return '{ en: "…", vi: "…" }';
    default:
      return 'keys and values, as data/README.md shows';
  }
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined,
    root,
  );
}
