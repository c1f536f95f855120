'use client';

import { useMessages } from '@/components/i18n/use-messages';
import { CopyButton } from '@/components/ui/copy-button';

/** Copies an event's full address. */
export function CopyLink({ href }: { readonly href: string }) {
  const { event: t } = useMessages();
  return (
    <CopyButton
      icon="link"
      label={t.copyLink}
      copied={t.linkCopied}
      byHand={t.copyByHand}
      text={() => new URL(href, window.location.href).href}
    />
  );
}
