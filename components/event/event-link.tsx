import { formatEventDateShort } from '@/components/i18n/format-date';
import { KindGlyph } from '@/components/ui/kind-glyph';
import { TargetLink, type Target } from '@/components/ui/target-link';
import type { DatasetIndex } from '@/data/dataset-index';
import { eventFamily } from '@/data/registry';
import type { TimelineEvent } from '@/data/schema';
import type { Lang } from '@/data/vocabulary';

/** Another event, to go there: its shape, title and date. */
export function EventLink({
  event,
  index,
  locale,
  to,
}: {
  readonly event: TimelineEvent;
  readonly index: DatasetIndex;
  readonly locale: Lang;
  readonly to: Target;
}) {
  return (
    <TargetLink
      to={to}
      className="-mx-2 grid grid-cols-[1rem_1fr] gap-x-2 rounded-md px-2 py-1 transition-colors duration-150 hover:bg-surface"
    >
      <span className="pt-0.5">
        <KindGlyph
          kind={event.kind}
          family={eventFamily(event, index)}
          filled={event.status !== 'planned'}
        />
      </span>
      <span>
        {event.title[locale]}{' '}
        <span className="text-13 text-ink-3">
          · <span className="whitespace-nowrap">{formatEventDateShort(event.date, locale)}</span>
        </span>
      </span>
    </TargetLink>
  );
}
