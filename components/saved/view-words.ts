/** What a view shows, in the reader's words: a name for it, until somebody finds a better one. */
import { formatEdtf } from '@/components/i18n/format-date';
import { MESSAGES } from '@/components/i18n/messages';
import { SAVED } from '@/components/i18n/saved';
import { DEFAULT_VIEW, type ViewState } from '@/components/view/view-state';
import type { Lang } from '@/data/vocabulary';

import type { Shown } from './shown';

export function viewWords(
  { filter, view, lanes, span, event, external, compare }: ViewState,
  { filterWords, index }: Shown,
  locale: Lang,
): string {
  const { app, timeline } = MESSAGES[locale];
  const t = SAVED[locale];
  const isTimeline = view === DEFAULT_VIEW.view;
  const selected = event === null ? undefined : index.events.get(event);
  const words = [
    ...filterWords(filter),
    ...(isTimeline ? [] : [app[view]]),
    ...(isTimeline && lanes !== DEFAULT_VIEW.lanes ? [t.lanes(timeline.grouping[lanes])] : []),
    ...(span ? [formatEdtf(`${span.first}/${span.last}`, locale)] : []),
    ...(external ? [] : [app.articlesOnly]),
    ...(compare === null ? [] : [t.compared]),
    ...(selected ? [selected.title[locale]] : []),
  ];
  return words.length === 0 ? t.whole : words.join(' · ');
}
