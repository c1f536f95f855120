/** What an event is and how it stands, and how it stands for the articles where a report knows more. */
import type { TimelineEvent } from '@/data/schema';
import type { Lang } from '@/data/vocabulary';

import { MESSAGES } from './messages';

/** "Congress, held (in the articles: planned)" */
export function statusWords(
  { kind, status, articleStatus }: Pick<TimelineEvent, 'kind' | 'status' | 'articleStatus'>,
  lang: Lang,
): string {
  const { event: t, terms } = MESSAGES[lang];
  const words = t.statusOf(terms.kind[kind], terms.status[status]);
  return articleStatus === undefined ? words : t.statusByReport(words, terms.status[articleStatus]);
}
