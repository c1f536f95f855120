/** What a facet's value is called. */
import type { Messages } from '@/components/i18n/messages';
import type { DatasetIndex } from '@/data/dataset-index';
import type { Facet } from '@/data/facets';
import { sourceName } from '@/data/source-name';
import type { Lang } from '@/data/vocabulary';

export interface OptionName {
  readonly label: string;
  /** A second line, where the label alone does not tell it. */
  readonly detail: string | null;
}

/** In the reader's language where the dataset or the messages have it; else the id. */
export function optionName(
  { leaders, institutions, articles, publishers, places }: DatasetIndex,
  facet: Facet,
  id: string,
  { filter: t, terms }: Messages,
  lang: Lang,
): OptionName {
  switch (facet) {
    case 'leaders':
      return named(leaders.get(id)?.name, id);
    case 'institutions':
      return named(institutions.get(id)?.name[lang], id);
    case 'articles': {
      const article = articles.get(id);
      if (!article) return named(undefined, id);
      const detail = article.publisher === null ? null : sourceName(article, lang);
      return { label: article.title[lang], detail };
    }
    case 'publishers':
      return named(publishers.get(id), id);
    case 'places':
      return named(places.get(id)?.[lang], id);
    case 'kinds':
      return named(word(terms.kinds, id), id);
    case 'roles':
      return named(word(t.role, id), id);
    case 'subtypes':
      return named(word(t.subtype, id) ?? id.replaceAll('-', ' '), id);
    case 'statuses':
      return named(word(terms.status, id), id);
    case 'bases':
      return named(word(terms.basis, id), id);
    case 'precisions':
      return named(word(t.precision, id), id);
  }
}

function named(label: string | undefined, id: string): OptionName {
  return { label: label ?? id, detail: null };
}

function word(words: Readonly<Record<string, string>>, id: string): string | undefined {
  return Object.hasOwn(words, id) ? words[id] : undefined;
}
