import { formatEventDateShort } from '@/components/i18n/format-date';
import { MESSAGES } from '@/components/i18n/messages';
import { statusWords } from '@/components/i18n/status-words';
import { BASIS_SIGNS } from '@/components/ui/basis-sign';
import { KindGlyph } from '@/components/ui/kind-glyph';
import type { DatasetIndex } from '@/data/dataset-index';
import { eventFamily } from '@/data/registry';
import type { TimelineEvent } from '@/data/schema';
import type { Lang } from '@/data/vocabulary';

/** What an event is, as its sign, which is spoken in words. */
export function RowSign({
  event,
  index,
  locale,
}: {
  readonly event: TimelineEvent;
  readonly index: DatasetIndex;
  readonly locale: Lang;
}) {
  return (
    <>
      <KindGlyph
        kind={event.kind}
        family={eventFamily(event, index)}
        filled={event.status !== 'planned'}
      />
      <span className="sr-only">{statusWords(event, locale)}</span>
    </>
  );
}

/** When it was, and below it what that rests on, if not on an article's own words. */
export function RowDate({
  event: { date },
  locale,
}: {
  readonly event: TimelineEvent;
  readonly locale: Lang;
}) {
  return (
    <>
      {formatEventDateShort(date, locale)}
      {date && BASIS_SIGNS[date.basis] && (
        <span className="block text-12 text-ink-3">
          {BASIS_SIGNS[date.basis]} {MESSAGES[locale].terms.basis[date.basis]}
        </span>
      )}
    </>
  );
}
