/** The values of a facet to choose from, named and counted. */
import type { DatasetIndex } from '@/data/dataset-index';
import { facetCounts, type EventFilter } from '@/data/query';
import { sourceName } from '@/data/source-name';
import { foldText } from '@/data/text';
import type { Lang } from '@/data/vocabulary';

/** The facets that are lists of ids. */
export const LIST_FACETS = ['leaders', 'institutions', 'articles'] as const;
export type ListFacet = (typeof LIST_FACETS)[number];

export interface FacetOption {
  readonly id: string;
  readonly label: string;
  /** A second line, where the label alone does not tell it. */
  readonly detail: string | null;
  /** Events that choosing it gives under the other filters. */
  readonly count: number;
  readonly isChosen: boolean;
  /** How many of the options it is a part of: 0, 1, … */
  readonly depth: number;
}

/** By name, in the reader's alphabet, a whole before its parts. What gives no event is left out unless it is chosen. */
export function facetOptions(
  index: DatasetIndex,
  filter: EventFilter,
  facet: ListFacet,
  lang: Lang,
): readonly FacetOption[] {
  const counts = facetCounts(index, filter, facet);
  const chosen: ReadonlySet<string> = new Set(filter[facet]);
  const collator = new Intl.Collator(lang);
  const options = [...new Set([...counts.keys(), ...chosen])]
    .map((id) => ({
      id,
      ...optionName(index, facet, id, lang),
      count: counts.get(id) ?? 0,
      isChosen: chosen.has(id),
      depth: 0,
    }))
    .sort((a, b) => collator.compare(a.label, b.label) || (a.id < b.id ? -1 : 1));
  return facet === 'institutions' ? nested(options, index) : options;
}

/** Each followed by its parts, in the order given. A part whose whole is not listed stands alone. */
function nested(options: readonly FacetOption[], index: DatasetIndex): readonly FacetOption[] {
  const listed = new Set(options.map(({ id }) => id));
  const wholeOf = (id: string) =>
    index.wholes.get(id)?.find((whole) => whole !== id && listed.has(whole));
  const partsOf = (whole: string | undefined, depth: number): readonly FacetOption[] =>
    options
      .filter(({ id }) => wholeOf(id) === whole)
      .flatMap((option) => [{ ...option, depth }, ...partsOf(option.id, depth + 1)]);
  return partsOf(undefined, 0);
}

/** Options whose name or other names contain the text; letters match without their marks. */
export function findOptions(
  options: readonly FacetOption[],
  index: DatasetIndex,
  facet: ListFacet,
  text: string,
): readonly FacetOption[] {
  const words = foldText(text).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return options;
  return options.filter((option) => {
    const names = foldText(optionWords(index, facet, option).join('\n'));
    return words.every((word) => names.includes(word));
  });
}

export function optionName(
  index: DatasetIndex,
  facet: ListFacet,
  id: string,
  lang: Lang,
): { readonly label: string; readonly detail: string | null } {
  switch (facet) {
    case 'leaders':
      return { label: index.leaders.get(id)?.name ?? id, detail: null };
    case 'institutions':
      return { label: index.institutions.get(id)?.name[lang] ?? id, detail: null };
    case 'articles': {
      const article = index.articles.get(id);
      if (!article) return { label: id, detail: null };
      return {
        label: article.title[lang],
        detail: article.publisher === null ? null : sourceName(article, lang),
      };
    }
  }
}

function optionWords(
  index: DatasetIndex,
  facet: ListFacet,
  { id, label, detail }: FacetOption,
): readonly string[] {
  const shown = [label, ...(detail === null ? [] : [detail])];
  switch (facet) {
    case 'leaders':
      return [...shown, ...(index.leaders.get(id)?.aliases ?? [])];
    case 'institutions': {
      const institution = index.institutions.get(id);
      if (!institution) return shown;
      return [...shown, institution.name.en, institution.name.vi, ...institution.aliases];
    }
    case 'articles':
      return shown;
  }
}

/** The list with the value put in or taken out. */
export function toggled<T>(values: readonly T[], value: T): readonly T[] {
  return values.includes(value) ? values.filter((v) => v !== value) : [...values, value];
}
