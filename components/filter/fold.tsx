'use client';

import { useState, type ReactNode } from 'react';

import { Icon } from '@/components/ui/icon';

import { CountBadge } from './count-badge';

/** A section that opens; what is in it is made when it does, since counting costs. */
export function Fold({
  title,
  chosen,
  children,
}: {
  readonly title: string;
  readonly chosen: number;
  readonly children: () => ReactNode;
}) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className="group border-t border-line py-2"
      open={open}
      onToggle={(toggle) => setOpen(toggle.currentTarget.open)}
    >
      <summary className="flex min-h-8 cursor-pointer items-center gap-2 font-medium">
        {title}
        {chosen > 0 && <CountBadge n={chosen} />}
        <span className="ml-auto text-ink-3 transition-transform duration-150 group-open:rotate-180">
          <Icon name="down" />
        </span>
      </summary>
      {open && children()}
    </details>
  );
}
