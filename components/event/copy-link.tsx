'use client';

import { DETAILS } from '@/components/i18n/details';
import { useWords } from '@/components/i18n/use-messages';
import { CopyButton } from '@/components/ui/copy-button';

/** Copies an event's full address. */
export function CopyLink({ href }: { readonly href: string }) {
  const t = useWords(DETAILS);
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
