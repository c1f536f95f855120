/** The scene that writes itself: what is other than at the last briefing. */
import { CHANGES } from '@/components/i18n/changes';
import { formatDay } from '@/components/i18n/format-date';
import { DEFAULT_VIEW } from '@/components/view/view-state';
import { serializeViewState } from '@/components/view/view-url';
import type { BriefingScene } from '@/data/briefing/script-schema';
import { addDays, type CalendarDay } from '@/data/time';
import type { Lang } from '@/data/vocabulary';

import { countsInWords, lineOf } from './change-words';
import { CHANGE_GROUPS, type Change, type GroupedChanges } from './grouped';

/** What the format of a script takes. */
const MAX_HIGHLIGHT = 200;
const MAX_NOTES = 3_900;
/** Around what changed, so that no mark stands at the edge. */
const MARGIN_DAYS = 14;

/** Its id: there is one in a script, and it is written anew. */
export const CHANGES_SCENE = 'what-changed';

export function changesScene(groups: GroupedChanges, since: CalendarDay): BriefingScene {
  const all = CHANGE_GROUPS.flatMap((group) => groups[group]);
  const caption = (lang: Lang) =>
    CHANGES[lang].sceneCaption(formatDay(since, lang), countsInWords(groups, lang));
  return {
    id: CHANGES_SCENE,
    view: serializeViewState({ ...DEFAULT_VIEW, span: daysOf(all) }),
    caption: { en: caption('en'), vi: caption('vi') },
    notes: { en: notesOf(all, 'en'), vi: notesOf(all, 'vi') },
    highlight: all.flatMap(({ id, now }) => (now ? [id] : [])).slice(0, MAX_HIGHLIGHT),
  };
}

/** From the first to the last day that any of them has or had; `null` if none has one. */
function daysOf(all: readonly Change[]) {
  const days = all
    .flatMap(({ was, now }) => [was?.date, now?.date])
    .flatMap((date) => [date?.earliest, date?.latest])
    .filter((day) => day != null)
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { first: addDays(first, -MARGIN_DAYS), last: addDays(last, MARGIN_DAYS) };
}

/** As many lines as there is room for, and how many more there are. */
function notesOf(all: readonly Change[], lang: Lang): string {
  const lines: string[] = [];
  let length = 0;
  for (const change of all) {
    const line = lineOf(change, lang);
    length += line.length + 1;
    if (length > MAX_NOTES)
      return [...lines, CHANGES[lang].more(all.length - lines.length)].join('\n');
    lines.push(line);
  }
  return lines.join('\n');
}
