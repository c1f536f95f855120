'use client';

import type { ComponentProps } from 'react';

import { useMessages } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';

/** Opens a facet; says how many of its values are chosen. */
export function FacetButton({
  label,
  chosen,
  ...props
}: ComponentProps<'button'> & { readonly label: string; readonly chosen: number }) {
  const { filter: t } = useMessages();
  return (
    <Button aria-label={t.chosen(label, chosen)} {...props}>
      {label}
      {chosen > 0 && (
        <span className="min-w-4 rounded-full bg-ink px-1 text-center text-12 text-paper">
          {chosen}
        </span>
      )}
      <Icon name="down" size={12} />
    </Button>
  );
}
