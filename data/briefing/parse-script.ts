/** A script as the text of a file, and back. */
import type { DatasetProblem } from '../check-reference';
import { say } from '../phrase';
import { MAX_SCENES } from '../read/limits';
import { parseChecked, type Format, type Parsed } from '../read/parse-checked';
import { briefingSceneSchema, scriptSchema, type Script } from './script-schema';

const FORMAT: Format<Script> = {
  version: 1,
  schema: scriptSchema,
  lists: { scenes: { schema: briefingSceneSchema, most: MAX_SCENES } },
  check: repeatedIds,
};

/** Never throws; every problem has its place in the file and a fix. */
export function parseScript(text: string): Parsed<Script> {
  return parseChecked(text, FORMAT);
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
    const message = say`another scene has the id "${id}"`;
    return [{ path: `scenes[${i}].id`, message, fix: say`give each scene an id of its own` }];
  });
}
