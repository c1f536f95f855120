'use client';

import { useEffect, useRef, useState } from 'react';

import { useMessages } from '@/components/i18n/use-messages';
import { Icon } from '@/components/ui/icon';

import type { ChangeFilter } from './change-filter';
import { FIELD } from './field-class';

export interface SearchBoxProps {
  readonly value: string;
  readonly onChange: ChangeFilter;
}

/** Long enough to skip the letters of a word, short enough to seem immediate. */
const DELAY_MS = 150;

/**
 * Free text. One search is one step for the Back button: its first letters add a step, the rest
 * amend it, and Enter or leaving the box ends it.
 */
export function SearchBox({ value, onChange }: SearchBoxProps) {
  const { filter: t } = useMessages();
  const [draft, setDraft] = useState(value);
  const [seen, setSeen] = useState(value);
  const [sent, setSent] = useState(value);
  if (seen !== value) {
    setSeen(value);
    // Our own words come back while one already types on; only others' replace the draft.
    if (value !== sent) setDraft(value);
  }
  const isStepTaken = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const send = (q: string) => {
    clearTimeout(timer.current);
    setSent(q);
    if (q === value) return;
    onChange({ q }, isStepTaken.current ? 'replace' : 'push');
    isStepTaken.current = true;
  };
  const finish = () => {
    send(draft);
    isStepTaken.current = false;
  };

  return (
    <div role="search" className="relative w-full">
      <span className="pointer-events-none absolute inset-y-0 left-2 flex items-center text-ink-3">
        <Icon name="search" />
      </span>
      <input
        id="search"
        type="search"
        aria-label={t.search}
        placeholder={t.searchHint}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={draft}
        onChange={(change) => {
          const q = change.currentTarget.value;
          setDraft(q);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => send(q), DELAY_MS);
        }}
        onBlur={finish}
        onKeyDown={(key) => {
          if (key.key === 'Enter' && !key.nativeEvent.isComposing) finish();
        }}
        className={`${FIELD} pl-8`}
      />
    </div>
  );
}
