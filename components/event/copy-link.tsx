'use client';

import { useState } from 'react';

import { useMessages } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';

/** Copies an event's full address, or shows it to be copied by hand. */
export function CopyLink({ href }: { readonly href: string }) {
  const { event: t } = useMessages();
  const [done, setDone] = useState<'copied' | 'refused' | null>(null);
  const [address, setAddress] = useState('');

  const copy = async () => {
    const full = new URL(href, window.location.href).href;
    setAddress(full);
    try {
      await navigator.clipboard.writeText(full);
      setDone('copied');
    } catch {
      // Absent outside secure contexts, or refused by the browser or its owner.
      setDone('refused');
    }
  };

  return (
    <>
      <Button variant="outlined" onClick={() => void copy()}>
        <Icon name={done === 'copied' ? 'check' : 'link'} />
        {t.copyLink}
      </Button>
      <p role="status" className="text-13 text-ink-2 empty:hidden">
        {done === 'copied' && t.linkCopied}
        {done === 'refused' && t.copyByHand}
      </p>
      {done === 'refused' && (
        <input
          readOnly
          aria-label={t.copyLink}
          value={address}
          onFocus={(focus) => focus.currentTarget.select()}
          className="h-8 w-full rounded-md border border-line-strong bg-paper px-2 text-13"
        />
      )}
    </>
  );
}
