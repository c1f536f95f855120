/** What the checks of a dataset share: references, EDTF text, circles. */
import { parseEdtf } from './edtf';
import type { DatasetHeader } from './registry';

export interface DatasetProblem {
  /** As in JSON: `events[3].date.edtf`. */
  readonly path: string;
  readonly message: string;
  readonly fix: string;
}

export type Report = (path: string, message: string, fix: string) => void;

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
  noun: string,
  path: string,
  report: Report,
): void {
  if (!set.has(id)) reportUnknown(id, noun, path, report);
}

export function reportUnknown(id: string, noun: string, path: string, report: Report): void {
  report(path, `no ${noun} has the id "${id}"`, 'add it, or correct the id');
}

export function checkEdtf(edtf: string | undefined, path: string, report: Report): void {
  const parsed = edtf === undefined ? null : parseEdtf(edtf);
  if (parsed?.ok === false) report(path, parsed.error, 'write an existing date in EDTF');
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
