/** Saved views as the text of a file, and back. */
import type { DatasetProblem } from '../check-reference';
import { say } from '../phrase';
import { MAX_VIEWS } from '../read/limits';
import { parseChecked, type Format, type Parsed } from '../read/parse-checked';
import { savedViewSchema, savedViewsSchema, type SavedViews } from './saved-schema';

const FORMAT: Format<SavedViews> = {
  version: 1,
  schema: savedViewsSchema,
  lists: { views: { schema: savedViewSchema, most: MAX_VIEWS } },
  check: repeatedNames,
};

/** Never throws; every problem has its place in the file and a fix. */
export function parseSaved(text: string): Parsed<SavedViews> {
  return parseChecked(text, FORMAT);
}

export function serializeSaved(saved: SavedViews): string {
  return `${JSON.stringify(saved, null, 2)}\n`;
}

function repeatedNames({ views }: SavedViews): readonly DatasetProblem[] {
  const seen = new Set<string>();
  return views.flatMap(({ name }, i) => {
    const isNew = !seen.has(name);
    seen.add(name);
    if (isNew) return [];
    const message = say`another view has the name "${name}"`;
    return [{ path: `views[${i}].name`, message, fix: say`give each view a name of its own` }];
  });
}
