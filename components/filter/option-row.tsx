'use client';

import { useMessages } from '@/components/i18n/use-messages';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/icon';

import type { FacetOption } from './facet-options';

/** One value of a facet: to be chosen or excluded, with the count that choosing it gives. */
export function OptionRow({
  option: { label, detail, count, state },
  onChoose,
  onExclude,
}: {
  readonly option: FacetOption;
  readonly onChoose: () => void;
  readonly onExclude: () => void;
}) {
  const { filter: t } = useMessages();
  const isExcluded = state === 'excluded';
  return (
    <div className="-mx-2 flex items-start rounded-md transition-colors duration-150 hover:bg-surface">
      <label className="flex min-h-8 min-w-0 flex-1 items-start gap-2 py-1.5 pl-2">
        <input
          type="checkbox"
          checked={state === 'chosen'}
          onChange={onChoose}
          className="mt-0.5 size-4 shrink-0 accent-ink"
        />
        <span className="min-w-0 flex-1 wrap-break-word first-letter:uppercase">
          <span className={isExcluded ? 'text-ink-3 line-through' : undefined}>{label}</span>
          {isExcluded && <span className="sr-only"> ({t.excluded})</span>}
          {detail !== null && <span className="block text-12 text-ink-3">{detail}</span>}
        </span>
        <span className="text-13 text-ink-3">
          <span aria-hidden="true">{t.number(count)}</span>
          <span className="sr-only">{t.optionCount(count)}</span>
        </span>
      </label>
      <button
        type="button"
        aria-pressed={isExcluded}
        aria-label={t.exclude(label)}
        title={t.exclude(label)}
        onClick={onExclude}
        className={classNames(
          'my-1 mr-1 ml-1 flex size-6 shrink-0 items-center justify-center rounded-md transition-colors duration-150',
          isExcluded ? 'bg-ink text-paper' : 'text-ink-3 hover:bg-sunken hover:text-ink',
        )}
      >
        <Icon name="minus" size={12} />
      </button>
    </div>
  );
}
