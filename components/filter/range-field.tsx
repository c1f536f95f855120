'use client';

import { useId, useState } from 'react';

import { useLocale, useMessages } from '@/components/i18n/use-messages';
import { FIELD } from '@/components/ui/field-class';
import type { DateRange } from '@/data/date-range';
import { parseDateRange } from '@/data/date-range-input';
import type { CalendarDay } from '@/data/time';

import { rangeText, rangeWords } from './range-words';

/** A range of dates typed as one likes; what was understood is told in words below. */
export function RangeField({
  value,
  today,
  onChange,
}: {
  readonly value: DateRange;
  readonly today: CalendarDay;
  readonly onChange: (range: DateRange) => void;
}) {
  const { filter: t } = useMessages();
  const locale = useLocale();
  const id = useId();
  const text = rangeText(value, t);
  const [draft, setDraft] = useState(text);
  const [seen, setSeen] = useState(text);
  if (seen !== text) {
    // Changed from elsewhere: a preset, a chip, the Back button.
    setSeen(text);
    setDraft(text);
  }
  const parsed = parseDateRange(draft, today);
  const isEmpty = draft.trim() === '';
  const commit = () => {
    // What was not touched stays as it is, whatever its text would be read as.
    if (draft === text) return;
    if (isEmpty) onChange({ from: null, to: null });
    else if (parsed.ok) onChange(parsed.value);
  };
  // While one types, a beginning of a date is no mistake yet.
  const [isLeft, setLeft] = useState(true);
  const isWrong = !isEmpty && !parsed.ok && isLeft;
  return (
    <div>
      <label htmlFor={id} className="text-12 text-ink-3">
        {t.range}
      </label>
      <input
        id={id}
        value={draft}
        placeholder={t.rangeExample}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={isWrong || undefined}
        aria-describedby={`${id}-words ${id}-hint`}
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
        className={`min-h-4 text-12 ${isWrong ? 'text-warn' : 'text-ink-2'}`}
      >
        {isWrong
          ? t.rangeWrong[parsed.error](draft.trim())
          : !isEmpty && parsed.ok && rangeWords(parsed.value, t, locale)}
      </p>
      <p id={`${id}-hint`} className="text-12 text-ink-3">
        {t.rangeHint}
      </p>
    </div>
  );
}
