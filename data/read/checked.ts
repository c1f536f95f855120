import type { z } from 'zod';

import type { Report } from '../check-reference';
import { say } from '../phrase';
import { excess } from './excess';
import { explain } from './explain';

interface LongList {
  readonly schema: z.ZodType;
  readonly most: number;
}

/** Lists of a format that may be long, by the key at its root. */
export type LongLists = Readonly<Record<string, LongList>>;

/**
 * The value as its schema gives it; `null` once it has been told what is wrong with it.
 *
 * @param path of the value in its file
 * @param lists of which each entry is checked by itself, and so are its mistakes
 */
export function checked<T>(
  value: unknown,
  schema: z.ZodType<T>,
  path: string,
  report: Report,
  lists: LongLists = {},
): T | null {
  const names = Object.keys(lists);
  const frame = parsed(withoutEntries(value, names), schema, path, report);
  // All of them, so that everything is told at once.
  const broken = Object.entries(lists).filter(
    ([name, list]) => !areSound(entriesOf(value, name), list, name, report),
  );
  if (frame === null || broken.length > 0) return null;
  // With nothing left to tell, however much there is.
  return names.length === 0 ? frame : schema.parse(value);
}

function parsed<T>(value: unknown, schema: z.ZodType<T>, path: string, report: Report): T | null {
  const tooMuch = excess(value, path);
  if (tooMuch) {
    report(tooMuch.path, tooMuch.message, tooMuch.fix);
    return null;
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    for (const problem of explain(issue, value, path)) {
      report(problem.path, problem.message, problem.fix);
    }
  }
  return null;
}

function areSound(
  entries: readonly unknown[],
  { schema, most }: LongList,
  name: string,
  report: Report,
): boolean {
  if (entries.length > most) {
    report(name, say`it lists more than ${most}`, say`divide it`);
    return false;
  }
  return (
    entries.filter((entry, i) => parsed(entry, schema, `${name}[${i}]`, report) === null).length ===
    0
  );
}

/** With its long lists empty; what is no list stays, and is told. */
function withoutEntries(value: unknown, names: readonly string[]): unknown {
  if (!isObject(value)) return value;
  const lists = names.filter((name) => Array.isArray(ownValue(value, name)));
  return lists.length === 0
    ? value
    : { ...value, ...Object.fromEntries(lists.map((name) => [name, []])) };
}

function entriesOf(value: unknown, name: string): readonly unknown[] {
  const list = isObject(value) ? ownValue(value, name) : null;
  return Array.isArray(list) ? list : [];
}

function ownValue(value: object, name: string): unknown {
  return Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
