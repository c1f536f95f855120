'use client';

import { useEffect, useRef, type RefObject } from 'react';

import { useMessages } from '@/components/i18n/use-messages';
import { Icon } from '@/components/ui/icon';

import type { ChangeFilter } from './change-filter';
import type { Chip } from './chips';
import type { FirstLine } from './first-line';

/** What is being filtered by; pressing a chip removes it, and the next one gets the focus. */
export function ChipRow({
  chips,
  inLine,
  onChange,
  ref,
}: {
  readonly chips: readonly Chip[];
  /** In a single line: with short labels, and only so many of them as have room, the last one cut. */
  readonly inLine?: FirstLine;
  readonly onChange: ChangeFilter;
  readonly ref?: RefObject<HTMLUListElement | null>;
}) {
  const { filter: t } = useMessages();
  const own = useRef<HTMLUListElement>(null);
  const list = ref ?? own;
  const removed = useRef<number | null>(null);
  useEffect(() => {
    if (removed.current === null) return;
    const place = Math.min(removed.current, chips.length - 1);
    removed.current = null;
    list.current?.children[place]?.querySelector('button')?.focus();
  }, [chips, list]);
  return (
    <ul ref={list} aria-label={t.active} className="flex flex-wrap gap-1">
      {chips.map(({ key, label, short, patch }, i) => (
        <li
          key={key}
          className={!inLine || i < inLine.shown ? 'max-w-full' : 'invisible max-w-full'}
          style={inLine?.cut && i === inLine.shown - 1 ? { maxWidth: inLine.cut } : undefined}
        >
          <button
            type="button"
            aria-label={t.remove(label)}
            title={inLine && label}
            onClick={() => {
              removed.current = i;
              onChange(patch, 'push');
            }}
            className="flex min-h-7 max-w-full items-center gap-1.5 rounded-full border border-transparent bg-sunken py-1 pr-2 pl-3 text-left text-13 text-ink transition-colors duration-150 hover:bg-line"
          >
            <span data-words className={inLine && 'truncate'}>
              {inLine ? short : label}
            </span>
            <Icon name="close" size={12} />
          </button>
        </li>
      ))}
    </ul>
  );
}
