/** How an event is cited in a report: what, when, how well that is known, who says so, and where. */
import { formatDay } from '@/components/i18n/format-date';
import type { TimelineEvent } from '@/data/schema';

import { basisWords, sourceLine, sources, whenWords } from './event-words';
import { messagesOf, type ExportContext } from './export-context';
import { oneLine } from './plain-text';

/** Plain text on one line. */
export function citationOf(event: TimelineEvent, context: ExportContext): string {
  const { app, export: t, filter } = messagesOf(context);
  const { index, lang, asOf, address } = context;
  const { date } = event;
  const when = date
    ? `${whenWords(event, context)} (${filter.precision[date.precision]}, ${basisWords(date, context)})`
    : whenWords(event, context);
  const behind = sources(event, context).map((source) => sourceLine(source, context));
  const place = address ? [address(event.id)] : [];
  const own = [app.name, t.quoted(index.dataset.title[lang]), ...place, formatDay(asOf, lang)];
  return oneLine(
    `${t.quoted(event.title[lang])}, ${when}. ${behind.map((source) => `${source.replace(/\.$/, '')}. `).join('')}${own.join(', ')}.`,
  );
}
