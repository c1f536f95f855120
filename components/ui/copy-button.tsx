'use client';

import { useState } from 'react';

import { Button } from './button';
import { Icon, type IconName } from './icon';

/** Copies a text, or shows it to be copied by hand. */
export function CopyButton({
  text,
  icon,
  label,
  title,
  copied,
  byHand,
}: {
  /** Asked for when it is copied. */
  readonly text: () => string;
  readonly icon: IconName;
  readonly label: string;
  readonly title?: string;
  /** In place of the label once it is done. */
  readonly copied: string;
  /** Says that the browser refused, above the text. */
  readonly byHand: string;
}) {
  const [done, setDone] = useState<'copied' | 'refused' | null>(null);
  const [shown, setShown] = useState('');

  const copy = async () => {
    const copying = text();
    setShown(copying);
    try {
      await navigator.clipboard.writeText(copying);
      setDone('copied');
    } catch {
      // Absent outside secure contexts, or refused by the browser or its owner.
      setDone('refused');
    }
  };

  return (
    <>
      <Button title={title} onClick={() => void copy()}>
        <Icon name={done === 'copied' ? 'check' : icon} />
        {done === 'copied' ? copied : label}
      </Button>
      <span role="status" className="sr-only">
        {done === 'copied' && copied}
        {done === 'refused' && byHand}
      </span>
      {done === 'refused' && (
        <div className="absolute inset-x-4 top-full rounded-md bg-paper p-3 shadow-float">
          <p className="mb-1 text-13 text-ink-2">{byHand}</p>
          <input
            readOnly
            ref={focusAndSelect}
            aria-label={label}
            value={shown}
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
