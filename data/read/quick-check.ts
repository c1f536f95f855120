/**
 * A quick way to accept what a zod schema accepts.
 *
 * The schema stays the one definition: this walks it once and makes closures that only say yes or
 * "ask zod". What they accept, zod accepts, and gives back unchanged; a property test holds them to
 * it. Anything they do not know they leave to zod.
 */
import type { z } from 'zod';

/**
 * The number of keys in the value and all that it holds, or -1: ask zod. The count tells whether
 * its JSON text had a key twice, which `JSON.parse` keeps to itself.
 */
export type QuickCheck = (value: unknown) => number;

const ASK_ZOD: QuickCheck = () => -1;

export function quickCheck(schema: z.core.$ZodType): QuickCheck {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return objectCheck(def);
    case 'array':
      return arrayCheck(def);
    case 'string':
      return 'format' in def ? ASK_ZOD : leafCheck(isString, def.checks);
    case 'number':
      return 'format' in def && def.format === 'safeint'
        ? leafCheck(Number.isSafeInteger, def.checks)
        : ASK_ZOD;
    case 'boolean':
      return leafCheck((value) => typeof value === 'boolean', def.checks);
    case 'enum':
      return oneOf(Object.values(def.entries), def.checks);
    case 'literal':
      return oneOf(def.values, def.checks);
    case 'nullable': {
      const inner = quickCheck(def.innerType);
      return def.checks ? ASK_ZOD : (value) => (value === null ? 0 : inner(value));
    }
    default:
      return ASK_ZOD;
  }
}

function objectCheck({ shape, catchall, checks }: z.core.$ZodObjectDef): QuickCheck {
  const isStrict = (catchall as z.core.$ZodTypes | undefined)?._zod.def.type === 'never';
  const keys = Object.keys(shape);
  // A key of Object.prototype would seem to be there when it is not.
  if (!isStrict || checks || keys.some((key) => key in Object.prototype)) return ASK_ZOD;
  const fields = keys.map((key) => {
    const field = shape[key] as z.core.$ZodTypes;
    const { def } = field._zod;
    const isOptional = def.type === 'optional' && !def.checks;
    return { key, isOptional, check: quickCheck(isOptional ? def.innerType : field) };
  });
  const required = fields.filter(({ isOptional }) => !isOptional).length;
  return (value) => {
    if (!isObject(value)) return -1;
    let missing = required;
    let count = 0;
    let next = 0;
    for (const key in value) {
      // Most have their keys in the order of the schema: then the next one is found at once.
      let tried = 0;
      while (fields[next]?.key !== key) {
        next = next + 1 < fields.length ? next + 1 : 0;
        tried += 1;
        if (tried > fields.length) return -1;
      }
      const field = fields[next];
      const inner = field ? field.check(value[key]) : -1;
      if (inner < 0) return -1;
      if (field?.isOptional === false) missing -= 1;
      count += inner + 1;
    }
    return missing === 0 ? count : -1;
  };
}

function arrayCheck({ element, checks }: z.core.$ZodArrayDef): QuickCheck {
  const check = quickCheck(element);
  const hasLength = leafCheck(Array.isArray, checks);
  return (value) => {
    if (!Array.isArray(value) || hasLength(value) < 0) return -1;
    let count = 0;
    for (let i = 0; i < value.length; i += 1) {
      const inner = check(value[i]);
      if (inner < 0) return -1;
      count += inner;
    }
    return count;
  };
}

type Test = (value: never) => boolean;

/** A value without keys of its own: of its type, and holding to each of its checks. */
function leafCheck(
  isType: (value: unknown) => boolean,
  checks: readonly z.core.$ZodCheck<never>[] = [],
): QuickCheck {
  const tests = checks.map(testOf);
  if (tests.includes(null)) return ASK_ZOD;
  const known = tests.filter((test) => test !== null) as ((value: unknown) => boolean)[];
  return (value) => {
    if (!isType(value)) return -1;
    for (let i = 0; i < known.length; i += 1) if (known[i]?.(value) !== true) return -1;
    return 0;
  };
}

/** `null`: only zod knows it. */
function testOf(check: z.core.$ZodCheck<never>): Test | null {
  const { def } = (check as unknown as z.core.$ZodChecks)._zod;
  switch (def.check) {
    case 'min_length':
      return ({ length }: { readonly length: number }) => length >= def.minimum;
    case 'max_length':
      return ({ length }: { readonly length: number }) => length <= def.maximum;
    case 'greater_than': {
      const least = def.value;
      return typeof least === 'number' && def.inclusive ? (value: number) => value >= least : null;
    }
    case 'overwrite':
      // What the schema would change, such as text to trim, is zod's to give back.
      return (value: unknown) => Object.is(def.tx(value as never), value);
    case 'string_format': {
      const { pattern } = def;
      if (def.format !== 'regex' || !pattern || pattern.global || pattern.sticky) return null;
      return (value: string) => pattern.test(value);
    }
    default:
      return customTest(check);
  }
}

function customTest(check: z.core.$ZodCheck<never>): Test | null {
  const { def } = check._zod as unknown as { readonly def: Partial<z.core.$ZodCustomDef> };
  const { fn } = def;
  if (def.check !== 'custom' || typeof fn !== 'function') return null;
  return (value: unknown) => fn(value as never) === true;
}

function oneOf(
  values: readonly unknown[],
  checks: readonly z.core.$ZodCheck<never>[] | undefined,
): QuickCheck {
  const set = new Set(values);
  return checks ? ASK_ZOD : (value) => (set.has(value) ? 0 : -1);
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
