'use client';

import { useEffect, useRef } from 'react';

import { useMessages } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { Popover } from '@/components/ui/popover';

import type { ChangeFilter } from './change-filter';
import { ChipRow } from './chip-row';
import type { Chip } from './chips';
import { useFirstLine } from './use-first-line';

/** The chips in the one line that the bar has, so that nothing below moves; the others at hand. */
export function ChipLine({
  chips,
  onChange,
}: {
  readonly chips: readonly Chip[];
  readonly onChange: ChangeFilter;
}) {
  const { filter: t } = useMessages();
  const [list, line] = useFirstLine(chips.map(({ key }) => key).join('\n'));
  const hidden = chips.length - line.shown;
  const before = useRef(hidden);
  useEffect(() => {
    const isGone = before.current > 0 && hidden === 0;
    before.current = hidden;
    if (!isGone) return;
    // The panel goes together with the button that would get the focus back.
    const frame = requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      list.current?.querySelector<HTMLElement>('li:last-child button')?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [hidden, list]);
  return (
    <div className="flex min-w-0 flex-1 basis-0 items-center gap-1">
      <div className="h-7 min-w-0 flex-1 overflow-hidden">
        <ChipRow ref={list} chips={chips} inLine={line} onChange={onChange} />
      </div>
      {hidden > 0 && (
        <Popover
          trigger={<Button aria-label={t.activeMore(hidden)}>+{hidden}</Button>}
          title={t.active}
          className="w-96"
        >
          <div className="mt-2">
            <ChipRow chips={chips} onChange={onChange} />
          </div>
        </Popover>
      )}
    </div>
  );
}
