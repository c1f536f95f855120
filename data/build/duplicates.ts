/** Events that two articles may both tell of, without anybody having said so. */
import { intersects } from '../intersect';
import type { Dataset, TimelineEvent } from '../schema';
import { foldedWords } from '../text';

export interface ProbableDuplicate {
  readonly a: string;
  readonly b: string;
}

/** From this share of common title words on, two titles are similar. */
const SIMILAR = 0.5;

/**
 * Pairs from different articles of one kind, with a day and an institution in common and similar
 * titles. Two events of one article were told apart by whoever wrote them down.
 */
export function probableDuplicates({ events }: Dataset): ProbableDuplicate[] {
  return events.flatMap((a, i) =>
    events
      .slice(i + 1)
      .filter((b) => areAlike(a, b))
      .map((b) => ({ a: a.id, b: b.id })),
  );
}

function areAlike(a: TimelineEvent, b: TimelineEvent): boolean {
  if (a.kind !== b.kind || !a.date || !b.date || !intersects(a.date, b.date)) return false;
  if (shareAny(articlesOf(a), articlesOf(b))) return false;
  if (!shareAny(institutionsOf(a), institutionsOf(b))) return false;
  return (
    Math.max(similarity(a.title.en, b.title.en), similarity(a.title.vi, b.title.vi)) >= SIMILAR
  );
}

function articlesOf({ evidence }: TimelineEvent): Set<string> {
  return new Set(evidence.map(({ article }) => article));
}

function institutionsOf({ institutions }: TimelineEvent): Set<string> {
  return new Set(institutions.map(({ institution }) => institution));
}

function shareAny(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((item) => b.has(item));
}

/** Common words over all words (Jaccard), 0 to 1. */
function similarity(a: string, b: string): number {
  const [left, right] = [new Set(foldedWords(a)), new Set(foldedWords(b))];
  const common = [...left].filter((word) => right.has(word)).length;
  const all = new Set([...left, ...right]).size;
  return all === 0 ? 0 : common / all;
}
