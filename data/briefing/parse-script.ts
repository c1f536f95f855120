/** A script as the text of a file, and back. */
import type { DatasetProblem } from '../check-reference';
import { explain } from '../read/explain';
import { findSyntaxProblem, lineAndColumn } from '../read/json-syntax';
import { parseJson } from '../read/parse-json';
import { scriptSchema, type Script } from './script-schema';

export type ParsedScript =
  | { readonly ok: true; readonly script: Script }
  | { readonly ok: false; readonly problems: readonly DatasetProblem[] };

/** Never throws; every problem has its place in the file and a fix. */
export function parseScript(text: string): ParsedScript {
  // What some editors put before a text in UTF-8.
  const json = parseJson(text.replace(/^\uFEFF/, ''));
  if (!json.ok) return { ok: false, problems: [brokenJson(text)] };
  const parsed = scriptSchema.safeParse(json.value);
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.error.issues.flatMap((issue) => explain(issue, json.value, '')),
    };
  }
  const problems = repeatedIds(parsed.data);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, script: parsed.data };
}

/** The same script always gives the same text. */
export function serializeScript(script: Script): string {
  return `${JSON.stringify(scriptSchema.parse(script), null, 2)}\n`;
}

/** Scenes that have the id of one before them. */
export function repeatedIds({ scenes }: Pick<Script, 'scenes'>): readonly DatasetProblem[] {
  const seen = new Set<string>();
  return scenes.flatMap(({ id }, i) => {
    const isNew = !seen.has(id);
    seen.add(id);
    if (isNew) return [];
    const message = `another scene has the id "${id}"`;
    return [{ path: `scenes[${i}].id`, message, fix: 'give each scene an id of its own' }];
  });
}

function brokenJson(text: string): DatasetProblem {
  const found = findSyntaxProblem(text);
  if (!found) return { path: '', message: 'it is no JSON', fix: 'export the script again' };
  const { line, column } = lineAndColumn(text, found.index);
  return { path: '', message: `line ${line}, column ${column}: ${found.message}`, fix: found.fix };
}
