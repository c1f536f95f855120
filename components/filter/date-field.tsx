'use client';

import { useId, useState } from 'react';

import { formatEdtf } from '@/components/i18n/format-date';
import { useLocale, useMessages } from '@/components/i18n/use-messages';
import { parseDateInput } from '@/data/date-input';

import { FIELD } from './field-class';

/** A date typed as one likes; what was understood is told in words below. */
export function DateField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  /** EDTF */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}) {
  const { filter: t } = useMessages();
  const locale = useLocale();
  const id = useId();
  const [draft, setDraft] = useState(value ?? '');
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    // Changed from elsewhere: a preset, a chip, the Back button.
    setSeen(value);
    setDraft(value ?? '');
  }
  const parsed = parseDateInput(draft);
  const isEmpty = draft.trim() === '';
  const commit = () => {
    if (isEmpty && value !== null) onChange(null);
    if (!parsed.ok) return;
    setDraft(parsed.value);
    if (parsed.value !== value) onChange(parsed.value);
  };
  // While one types, a beginning of a date is no mistake yet.
  const [isLeft, setLeft] = useState(true);
  const isWrong = !isEmpty && !parsed.ok && isLeft;
  return (
    <div>
      <label htmlFor={id} className="text-12 text-ink-3">
        {label}
      </label>
      <input
        id={id}
        value={draft}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={isWrong || undefined}
        aria-describedby={`${id}-words`}
        onChange={(change) => {
          setDraft(change.currentTarget.value);
          setLeft(false);
        }}
        onBlur={() => {
          setLeft(true);
          commit();
        }}
        onKeyDown={(key) => {
          if (key.key !== 'Enter') return;
          setLeft(true);
          commit();
        }}
        className={`${FIELD} my-1`}
      />
      <p
        id={`${id}-words`}
        aria-live="polite"
        className={`min-h-4 text-12 ${isWrong ? 'text-warn' : 'text-ink-3'}`}
      >
        {isWrong ? t.dateWrong(draft.trim()) : parsed.ok && formatEdtf(parsed.value, locale)}
      </p>
    </div>
  );
}
