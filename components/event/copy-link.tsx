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
      <Button onClick={() => void copy()}>
        <Icon name={done === 'copied' ? 'check' : 'link'} />
        {done === 'copied' ? t.linkCopied : t.copyLink}
      </Button>
      <span role="status" className="sr-only">
        {done === 'copied' && t.linkCopied}
        {done === 'refused' && t.copyByHand}
      </span>
      {done === 'refused' && (
        <div className="absolute inset-x-4 top-full rounded-md bg-paper p-3 shadow-float">
          <p className="mb-1 text-13 text-ink-2">{t.copyByHand}</p>
          <input
            readOnly
            ref={focusAndSelect}
            aria-label={t.copyLink}
            value={address}
            onBlur={() => setDone(null)}
            className="h-8 w-full rounded-md border border-line-strong bg-paper px-2 text-13"
          />
        </div>
      )}
    </>
  );
}

function focusAndSelect(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
