'use client';

import { useMessages } from '@/components/i18n/use-messages';
import { Icon } from '@/components/ui/icon';

import type { ChangeFilter } from './change-filter';
import type { Chip } from './chips';

/** What is being filtered by; pressing a chip removes it. */
export function ChipRow({
  chips,
  onChange,
}: {
  readonly chips: readonly Chip[];
  readonly onChange: ChangeFilter;
}) {
  const { filter: t } = useMessages();
  return (
    <ul aria-label={t.active} className="flex flex-wrap gap-1">
      {chips.map(({ key, label, patch }) => (
        <li key={key} className="max-w-full">
          <button
            type="button"
            aria-label={t.remove(label)}
            onClick={() => onChange(patch, 'push')}
            className="flex min-h-7 max-w-full items-center gap-1.5 rounded-full border border-transparent bg-sunken py-1 pr-2 pl-3 text-left text-13 text-ink transition-colors duration-150 hover:bg-line"
          >
            {label}
            <Icon name="close" size={12} />
          </button>
        </li>
      ))}
    </ul>
  );
}
