import { useMessages } from '@/components/i18n/use-messages';
import { kindsOf } from '@/components/timeline/cluster';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/icon';
import { KindGlyph } from '@/components/ui/kind-glyph';
import type { TimelineEvent } from '@/data/schema';

import type { BundleLabel, ClusterLabel, EventLabel } from './vertical-scene';

const LINES = ['line-clamp-1', 'line-clamp-1', 'line-clamp-2', 'line-clamp-3'] as const;

/** An event's title, with its date and its people below. */
export function EventWords({
  label,
  event,
  title,
  meta,
  selected,
}: {
  readonly label: EventLabel;
  readonly event: TimelineEvent | undefined;
  readonly title: string;
  readonly meta: string;
  readonly selected: boolean;
}) {
  return (
    <span className="relative block min-w-0">
      {label.inBundle && event && (
        <span className="absolute top-0.5 -left-5">
          <KindGlyph kind={event.kind} filled={event.status !== 'planned'} size={14} />
        </span>
      )}
      <span
        className={classNames(
          'text-13 text-ink',
          LINES[label.lines],
          label.strong || selected ? 'font-semibold' : 'font-medium',
        )}
      >
        {title}
      </span>
      <span className="block truncate text-12 text-ink-3">{meta}</span>
    </span>
  );
}

/** How many tasks were set, and that they open here. */
export function BundleWords({
  label,
  meeting,
}: {
  readonly label: BundleLabel;
  /** Said if the meeting has no label of its own above. */
  readonly meeting: string | null;
}) {
  const { timeline: t } = useMessages();
  return (
    <span className="flex h-full min-w-0 items-center gap-1.5 text-13 font-semibold">
      <KindGlyph kind="task" family={label.family} size={14} />
      {t.tasks(label.eventIds.length)}
      {meeting !== null && <span className="truncate font-medium">{meeting}</span>}
      <span className={classNames('transition-transform duration-200', label.open && 'rotate-90')}>
        <Icon name="right" size={14} />
      </span>
    </span>
  );
}

/** How many events a unit holds that are not named, and of which kinds. */
export function ClusterWords({
  label,
  name,
}: {
  readonly label: ClusterLabel;
  readonly name: string;
}) {
  return (
    <span className="flex h-full min-w-0 items-center gap-1.5 text-13">
      <span className="font-semibold">+{label.count.count}</span>
      {kindsOf(label.count).map((kind) => (
        <KindGlyph key={kind} kind={kind} size={12} />
      ))}
      <span className="truncate text-ink-2">{name}</span>
    </span>
  );
}
