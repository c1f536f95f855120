/**
 * Tasks sorted by names and titles. These are in the events themselves, of which a large dataset has
 * many that are yet to be parsed: generators, to be run in slices.
 */
import type { DatasetIndex } from './dataset-index';
import type { TaskList } from './task-list';
import type { Lang } from './vocabulary';

/** What tasks are sorted by that columns do not hold. */
export type TextKey = 'task' | 'setBy' | 'assignees';

/** One number for each task that sorts as its text does in the language. Yields as it goes. */
export function* textKeys(
  index: DatasetIndex,
  { ordinals }: TaskList,
  key: TextKey,
  lang: Lang,
): Generator<void, Float64Array> {
  const texts: string[] = [];
  for (const ordinal of ordinals) {
    texts.push(textOf(index, ordinal, key, lang));
    yield;
  }
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const ranks = yield* ranksOf([...new Set(texts)], compare);
  return Float64Array.from(texts, (text) => ranks.get(text) ?? NaN);
}

function textOf(index: DatasetIndex, ordinal: number, key: TextKey, lang: Lang): string {
  const { task, title } = index.events.at(ordinal);
  switch (key) {
    case 'task':
      return title[lang];
    case 'setBy':
      return index.leaders.get(task?.assignedBy ?? '')?.name ?? '';
    case 'assignees':
      return (task?.assignees ?? [])
        .map((id) => index.institutions.get(id)?.name[lang] ?? id)
        .join(' ');
  }
}

/** How many texts a browser sorts within a slice. */
const RUN = 256;

/** A merge sort: unlike `sort`, it can be paused. */
function* ranksOf(
  texts: readonly string[],
  compare: (a: string, b: string) => number,
): Generator<void, ReadonlyMap<string, number>> {
  let runs: (readonly string[])[] = [];
  for (let first = 0; first < texts.length; first += RUN) {
    runs.push(texts.slice(first, first + RUN).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: (readonly string[])[] = [];
    for (let i = 0; i < runs.length; i += 2) {
      merged.push(yield* merge(runs[i] ?? [], runs[i + 1] ?? [], compare));
    }
    runs = merged;
  }
  return new Map((runs[0] ?? []).map((text, rank) => [text, rank]));
}

function* merge(
  a: readonly string[],
  b: readonly string[],
  compare: (a: string, b: string) => number,
): Generator<void, readonly string[]> {
  const merged: string[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (right === undefined || (left !== undefined && compare(left, right) <= 0)) {
      merged.push(left ?? '');
      i += 1;
    } else {
      merged.push(right);
      j += 1;
    }
    if (merged.length % RUN === 0) yield;
  }
  return merged;
}
