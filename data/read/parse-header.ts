/** Everything of a dataset but its events. */
import type { z } from 'zod';

import type { Report } from '../check-reference';
import type { DatasetHeader } from '../registry';
import { articleSchema, datasetSchema, institutionSchema, leaderSchema } from '../schema';
import { checked } from './checked';
import { MAX_LISTED } from './limits';

const frameSchema = datasetSchema.omit({ events: true });

/** `null` once it has been told what is wrong with it. */
export function parseHeader(value: unknown, report: Report): DatasetHeader | null {
  // The lists may be long: each entry is checked by itself, and so are its mistakes.
  const frame = checked(withoutEntries(value), frameSchema, '', report);
  const leaders = entries(value, 'leaders', leaderSchema, report);
  const institutions = entries(value, 'institutions', institutionSchema, report);
  const articles = entries(value, 'articles', articleSchema, report);
  return frame && leaders && institutions && articles
    ? { ...frame, leaders, institutions, articles }
    : null;
}

function withoutEntries(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [
      key,
      isList(key) && Array.isArray(inner) ? [] : inner,
    ]),
  );
}

function isList(key: string): boolean {
  return key === 'leaders' || key === 'institutions' || key === 'articles';
}

/** `null` if one of them is wrong; what is no list is told with the rest of the header. */
function entries<T>(
  header: unknown,
  name: string,
  schema: z.ZodType<T>,
  report: Report,
): readonly T[] | null {
  const list: unknown =
    typeof header === 'object' && header !== null ? Reflect.get(header, name) : null;
  if (!Array.isArray(list)) return null;
  if (list.length > MAX_LISTED) {
    report(name, `it lists more than ${MAX_LISTED}`, 'divide the dataset');
    return null;
  }
  const sound = list.map((entry: unknown, i) => checked(entry, schema, `${name}[${i}]`, report));
  return sound.every((entry) => entry !== null) ? sound : null;
}
