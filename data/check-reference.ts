/** What the checks of a dataset share: references, EDTF text, circles. */
import { parseEdtf } from './edtf';
import { inEnglish, say, type Phrase } from './phrase';
import type { DatasetHeader } from './registry';

export interface DatasetProblem {
  /** As in JSON: `events[3].date.edtf`. */
  readonly path: string;
  readonly message: Phrase;
  readonly fix: Phrase;
}

/** A problem as the command line tells it. */
export function problemInEnglish({ path, message, fix }: DatasetProblem) {
  return { path, message: inEnglish(message), fix: inEnglish(fix) };
}

export type Report = (path: string, message: Phrase, fix: Phrase) => void;

/** What the dataset defines besides events, by id. */
export interface Known {
  readonly leaders: ReadonlySet<string>;
  readonly institutions: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly reports: ReadonlySet<string>;
}

export function toKnown({ leaders, institutions, articles }: DatasetHeader): Known {
  const ids = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id));
  return {
    leaders: ids(leaders),
    institutions: ids(institutions),
    articles: ids(articles.filter(({ external }) => !external)),
    reports: ids(articles.filter(({ external }) => external)),
  };
}

interface HasId {
  has(id: string): boolean;
}

export function checkKnown(
  set: HasId,
  id: string,
  noun: Phrase,
  path: string,
  report: Report,
): void {
  if (!set.has(id)) reportUnknown(id, noun, path, report);
}

export function reportUnknown(id: string, noun: Phrase, path: string, report: Report): void {
  report(path, say`no ${noun} has the id "${id}"`, say`add it, or correct the id`);
}

export function checkEdtf(edtf: string | undefined, path: string, report: Report): void {
  const parsed = edtf === undefined ? null : parseEdtf(edtf);
  if (parsed?.ok === false) report(path, parsed.error, say`write an existing date in EDTF`);
}

/** True if following `next` from `start` leads back to it. */
export function leadsBack(start: string, next: (id: string) => readonly string[]): boolean {
  const first = next(start);
  if (first.length === 0) return false;
  const seen = new Set<string>();
  const waiting = [...first];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === start) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...next(id));
  }
  return false;
}
