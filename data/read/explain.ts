/** What zod finds wrong in a dataset's JSON, each with its path and what to do about it. */
import type { z } from 'zod';

import type { DatasetProblem } from '../check-reference';
import { visible } from '../hidden-characters';
import { nearest } from '../nearest';

type Path = readonly PropertyKey[];

/** What is quoted of a value or a key, in characters. */
const QUOTED = 60;

/**
 * @param root what was parsed
 * @param prefix the path of `root` in the dataset, such as `events[3]`
 */
export function explain(
  issue: z.core.$ZodIssue,
  root: unknown,
  prefix: string,
): readonly DatasetProblem[] {
  const value = valueAt(root, issue.path);
  const path = formatPath(prefix, issue.path);
  const problem = (message: string, fix: string) => [{ path, message, fix }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: formatPath(prefix, [...issue.path, key]),
        message: `the format has no key ${quote(key)} here`,
        fix: 'correct its spelling, or remove it',
      }));
    case 'invalid_type':
      return value === undefined
        ? problem('it is missing', `add it: ${kindOf(issue.expected)}`)
        : problem(`it is ${describe(value)}`, `write ${kindOf(issue.expected)}`);
    case 'invalid_value': {
      const allowed = issue.values.map((one) => JSON.stringify(one)).join(', ');
      const oneOf = issue.values.length === 1 ? allowed : `one of ${allowed}`;
      if (value === undefined) return problem('it is missing', `add it: ${oneOf}`);
      const names = issue.values.filter((one) => typeof one === 'string');
      const meant = typeof value === 'string' && value.length < QUOTED && nearest(value, names);
      const guess = meant ? `did you mean "${meant}"? ` : '';
      return problem(`${quote(value)} is not allowed here`, `${guess}write ${oneOf}`);
    }
    case 'too_small':
      return typeof value === 'string' && value.trim() === ''
        ? problem('it is empty', 'write it')
        : problem(issue.message, 'add what is missing');
    case 'too_big':
      return problem(
        `it ${issue.origin === 'array' ? 'lists' : 'is'} more than ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`,
        'shorten it',
      );
    default:
      return problem(`${quote(value)} is not valid`, issue.message);
  }
}

/** `('events[3]', ['date', 'edtf'])` as `events[3].date.edtf`. */
export function formatPath(prefix: string, path: Path): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    const key = String(part).slice(0, QUOTED);
    if (!/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key)) return `${text}[${visible(JSON.stringify(key))}]`;
    return text === '' ? key : `${text}.${key}`;
  }, prefix);
}

function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : quote(value);
}

function kindOf(expected: string): string {
  switch (expected) {
    case 'string':
      return 'text, in double quotes';
    case 'array':
      return 'a list: […]';
    case 'object':
      return 'an object: {…}';
    case 'int':
      return 'a whole number';
    case 'boolean':
      return 'true or false';
    default:
      return expected;
  }
}

function quote(value: unknown): string {
  if (typeof value === 'object' && value !== null) return describe(value);
  // Of a text without end, no more than is told.
  const told = typeof value === 'string' ? value.slice(0, QUOTED) : value;
  const text = JSON.stringify(told) ?? String(told);
  return visible(text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text);
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? Reflect.get(value, part)
        : undefined,
    root,
  );
}
