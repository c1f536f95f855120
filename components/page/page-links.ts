/** Where names on a page lead: to other pages, and back to the timeline. */
import type { Target } from '@/components/ui/target-link';
import { contentsPath, pagePath, sitePath, type PageKind } from '@/components/view/page-path';
import { DEFAULT_VIEW, type ViewState } from '@/components/view/view-state';
import { serializeViewState } from '@/components/view/view-url';
import { EMPTY_FILTER } from '@/data/event-filter';
import type { Lang } from '@/data/vocabulary';

export const toPage =
  (locale: Lang, kind: PageKind) =>
  (id: string): Target => ({ href: pagePath(locale, kind, id) });

/** The addresses that a page of a kind is made with. */
export interface Paths {
  readonly path: string;
  /** The same page in the other language. */
  readonly otherPath: string;
  /** The timeline in the state that shows what the page is about. */
  readonly timeline: string;
}

export function pathsOf(locale: Lang, kind: PageKind, id: string): Paths {
  return {
    path: pagePath(locale, kind, id),
    otherPath: pagePath(otherLang(locale), kind, id),
    timeline: timelinePath(locale, stateAbout(kind, id)),
  };
}

export function contentsPaths(locale: Lang): Paths {
  return {
    path: contentsPath(locale),
    otherPath: contentsPath(otherLang(locale)),
    timeline: timelinePath(locale, {}),
  };
}

export const otherLang = (locale: Lang): Lang => (locale === 'en' ? 'vi' : 'en');

/** Names its language always: the one that the reader chose last may be the other. */
function timelinePath(locale: Lang, about: Partial<ViewState>): string {
  const state = { ...DEFAULT_VIEW, ...about, lang: locale };
  return sitePath(`/${serializeViewState(state, otherLang(locale))}`);
}

function stateAbout(kind: PageKind, id: string): Partial<ViewState> {
  switch (kind) {
    case 'events':
      return { event: id };
    case 'leaders':
      return { filter: { ...EMPTY_FILTER, leaders: [id] } };
    case 'institutions':
      return { filter: { ...EMPTY_FILTER, institutions: [id] } };
    case 'articles':
      return { filter: { ...EMPTY_FILTER, articles: [id] } };
  }
}
