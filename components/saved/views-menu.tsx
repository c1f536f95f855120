'use client';

import { lazy, Suspense, useState } from 'react';

import { useMessages } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Popover } from '@/components/ui/popover';

import type { Shown } from './shown';

const SavedViews = lazy(() => import('./saved-views'));

/** The saved views behind their button. */
export function ViewsMenu({ shown }: { readonly shown: Shown }) {
  const { app: t } = useMessages();
  const [open, setOpen] = useState(false);
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      title={t.savedViews}
      className="w-96"
      trigger={
        <Button id="saved-views" aria-label={t.savedViews} title={t.savedViews}>
          <Icon name="bookmark" />
        </Button>
      }
    >
      <Suspense fallback={<p className="mt-2 text-13 text-ink-3">{t.loading}</p>}>
        <SavedViews shown={shown} onClose={() => setOpen(false)} />
      </Suspense>
    </Popover>
  );
}
