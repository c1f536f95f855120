'use client';

import type { ComponentProps } from 'react';

import { useMessages } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';

import { CountBadge } from './count-badge';

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
      {chosen > 0 && <CountBadge n={chosen} />}
      <Icon name="down" size={12} />
    </Button>
  );
}
