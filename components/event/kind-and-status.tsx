import { statusWords } from '@/components/i18n/status-words';
import { KindGlyph } from '@/components/ui/kind-glyph';
import { eventFamily, type Registry } from '@/data/registry';
import type { TimelineEvent } from '@/data/schema';
import type { Lang } from '@/data/vocabulary';

/** "Meeting, held", beside the event's shape. */
export function KindAndStatus({
  event,
  index,
  locale,
}: {
  readonly event: TimelineEvent;
  readonly index: Pick<Registry, 'institutions'>;
  readonly locale: Lang;
}) {
  return (
    <p className="flex items-center gap-2 text-13 text-ink-3">
      <KindGlyph
        kind={event.kind}
        family={eventFamily(event, index)}
        filled={event.status !== 'planned'}
      />
      {statusWords(event, locale)}
    </p>
  );
}
