'use client';

import { useLayoutEffect, useRef, type RefObject } from 'react';

import { useMessages } from '@/components/i18n/use-messages';

/**
 * Takes what is typed until the palette that was asked for is there: it would else be lost, or taken
 * for the page's own keys. A field, since not all letters come from keys: those of an input method
 * come as text.
 */
export function EarlyField({
  text,
  originRef,
  onText,
  onCancel,
}: {
  readonly text: string;
  /** Is set to what had the focus before. */
  readonly originRef: RefObject<HTMLElement | null>;
  readonly onText: (text: string) => void;
  readonly onCancel: () => void;
}) {
  const { search } = useMessages();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const { activeElement } = document;
    if (activeElement !== field.current) {
      originRef.current = activeElement instanceof HTMLElement ? activeElement : null;
    }
    field.current?.focus();
  }, [originRef]);
  return (
    <input
      ref={field}
      aria-label={search.more}
      autoComplete="off"
      spellCheck={false}
      maxLength={200}
      value={text}
      onChange={(change) => onText(change.currentTarget.value)}
      onKeyDown={({ key, nativeEvent }) => {
        if (key === 'Escape' && !nativeEvent.isComposing) onCancel();
      }}
      className="sr-only"
    />
  );
}
