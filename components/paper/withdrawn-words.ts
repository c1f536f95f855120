import { CHANGES } from '@/components/i18n/changes';
import { formatEventDate } from '@/components/i18n/format-date';
import type { WithdrawnEvent } from '@/components/timeline/withdrawn-index';
import type { DayRange } from '@/components/view/view-state';
import type { Lang } from '@/data/vocabulary';

/** More would be a list of its own. */
const MOST = 30;

/**
 * What was withdrawn, in words: some of it has no room on the timeline, or no sheet where it stood.
 *
 * @param span the days that the document shows; `null`: all
 */
export function withdrawnWords(
  events: readonly WithdrawnEvent[],
  span: DayRange | null,
  lang: Lang,
): readonly string[] {
  const t = CHANGES[lang];
  const shown = events.filter(
    ({ date: { earliest, latest } }) =>
      span === null ||
      ((earliest === null || earliest <= span.last) && (latest === null || latest >= span.first)),
  );
  const lines = shown
    .slice(0, MOST)
    .map(({ title, date }) => t.line(title[lang], formatEventDate(date, lang)));
  return shown.length > MOST ? [...lines, t.moreWithdrawn(shown.length - MOST)] : lines;
}
