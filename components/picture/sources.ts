/** Which articles and reports tell of the events that a view shows. */
import type { DatasetIndex } from '@/data/dataset-index';
import type { EventSet } from '@/data/query';
import type { Article } from '@/data/schema';
import type { TimeSpan } from '@/data/time';

/** In the dataset's order; those of events without a date in the span are left out. */
export function sourcesInView(
  { columns, dataset }: DatasetIndex,
  { ordinals }: EventSet,
  viewport: TimeSpan,
): readonly Article[] {
  const { offsets, values } = columns.articles;
  const found = new Set<number>();
  for (const ordinal of ordinals) {
    const [start = NaN, end = NaN] = [columns.start[ordinal], columns.end[ordinal]];
    if (!(start < viewport.end && end > viewport.start)) continue;
    for (let i = offsets[ordinal] ?? 0; i < (offsets[ordinal + 1] ?? 0); i += 1) {
      found.add(values[i] ?? 0);
    }
  }
  return dataset.articles.filter((_, place) => found.has(place));
}

export interface Publisher {
  readonly name: string;
  readonly articles: number;
}

/** Who published the articles, the most first; `unnamed` for those that name nobody. */
export function publishersOf(articles: readonly Article[], unnamed: string): readonly Publisher[] {
  const counts = new Map<string, number>();
  for (const { publisher, external } of articles) {
    if (external) continue;
    const name = publisher ?? unnamed;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, count]) => ({ name, articles: count }))
    .sort((a, b) => b.articles - a.articles);
}
