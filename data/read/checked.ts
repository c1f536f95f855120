import type { z } from 'zod';

import type { Report } from '../check-reference';
import { excess } from './excess';
import { explain } from './explain';

/** The value as its schema gives it; `null` once it has been told what is wrong with it. */
export function checked<T>(
  value: unknown,
  schema: z.ZodType<T>,
  path: string,
  report: Report,
): T | null {
  const tooMuch = excess(value, path);
  if (tooMuch) {
    report(tooMuch.path, tooMuch.message, tooMuch.fix);
    return null;
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    for (const problem of explain(issue, value, path)) {
      report(problem.path, problem.message, problem.fix);
    }
  }
  return null;
}
