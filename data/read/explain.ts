/** What zod finds wrong in a dataset's JSON, each with its path and what to do about it. */
import type { z } from 'zod';

import type { DatasetProblem } from '../check-reference';
import { hasHidden, hiddenFix, visible } from '../hidden-characters';
import { nearest } from '../nearest';
import { say, type Phrase, type PhraseValue } from '../phrase';

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
  const problem = (message: Phrase, fix: Phrase) => [{ path, message, fix }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: formatPath(prefix, [...issue.path, key]),
        message: say`the format has no key ${quote(key)} here`,
        fix: say`correct its spelling, or remove it`,
      }));
    case 'invalid_type':
      return value === undefined
        ? problem(say`it is missing`, say`add it: ${kindOf(issue.expected)}`)
        : problem(say`it is ${describe(value)}`, say`write ${kindOf(issue.expected)}`);
    case 'invalid_value': {
      const allowed = issue.values.map((one) => JSON.stringify(one)).join(', ');
      const oneOf = issue.values.length === 1 ? allowed : say`one of ${allowed}`;
      if (value === undefined) return problem(say`it is missing`, say`add it: ${oneOf}`);
      const names = issue.values.filter((one) => typeof one === 'string');
      const meant = typeof value === 'string' && value.length < QUOTED && nearest(value, names);
      const fix = meant ? say`did you mean "${meant}"? write ${oneOf}` : say`write ${oneOf}`;
      return problem(say`${quote(value)} is not allowed here`, fix);
    }
    case 'too_small':
      return typeof value === 'string' && value.trim() === ''
        ? problem(say`it is empty`, say`write it`)
        : problem(tooSmall(issue), say`add what is missing`);
    case 'too_big':
      return problem(tooBig(issue), say`shorten it`);
    default:
      return problem(say`${quote(value)} is not valid`, ownFix(issue, value));
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

function tooSmall({ origin, minimum }: z.core.$ZodIssueTooSmall): Phrase {
  const least = String(minimum);
  if (origin === 'array') return say`it lists fewer than ${least}`;
  return origin === 'string'
    ? say`it has fewer than ${least} characters`
    : say`it is less than ${least}`;
}

function tooBig({ origin, maximum }: z.core.$ZodIssueTooBig): Phrase {
  const most = String(maximum);
  if (origin === 'array') return say`it lists more than ${most}`;
  return origin === 'string'
    ? say`it is more than ${most} characters`
    : say`it is more than ${most}`;
}

/** What the schema itself advises. */
function ownFix({ code, message }: z.core.$ZodIssue, value: unknown): Phrase {
  const isHidden = code === 'custom' && typeof value === 'string' && hasHidden(value);
  return isHidden ? hiddenFix(value) : { template: message, values: [] };
}

function describe(value: unknown): PhraseValue {
  if (value === null) return 'null';
  if (Array.isArray(value)) return say`a list`;
  return typeof value === 'object' ? say`an object` : quote(value);
}

function kindOf(expected: string): PhraseValue {
  switch (expected) {
    case 'string':
      return say`text, in double quotes`;
    case 'array':
      return say`a list: […]`;
    case 'object':
      return say`an object: {…}`;
    case 'int':
      return say`a whole number`;
    case 'boolean':
      return say`true or false`;
    default:
      return expected;
  }
}

function quote(value: unknown): PhraseValue {
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
