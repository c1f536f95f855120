'use client';

import { useMessages } from '@/components/i18n/use-messages';
import { buttonClass } from '@/components/ui/button';
import { LIST_GROUPINGS, type ListGrouping } from '@/components/view/view-state';

/** What the list's headings are. */
export function GroupingControl({
  grouping,
  onGrouping,
}: {
  readonly grouping: ListGrouping;
  readonly onGrouping: (grouping: ListGrouping) => void;
}) {
  const { event: t } = useMessages();
  return (
    <div
      role="group"
      aria-label={t.groupBy}
      className="flex flex-wrap items-center gap-1 border-b border-line px-4 py-1 text-13 text-ink-3 print:hidden"
    >
      <span aria-hidden="true" className="mr-1">
        {t.groupBy}
      </span>
      {LIST_GROUPINGS.map((value) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === grouping}
          className={buttonClass(value === grouping ? 'outlined' : 'plain')}
          onClick={() => onGrouping(value)}
        >
          {t.grouping[value]}
        </button>
      ))}
    </div>
  );
}
