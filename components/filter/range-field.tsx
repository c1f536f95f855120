'use client';

import { useId, useState } from 'react';

import { ASKED_DATES } from '@/components/i18n/asked-dates';
import { formatRange } from '@/components/i18n/format-range';
import { useLocale, useWords } from '@/components/i18n/use-messages';
import { FIELD } from '@/components/ui/field-class';
import type { DateRange } from '@/data/date-range';
import { parseDateRange } from '@/data/date-range-input';
import type { CalendarDay } from '@/data/time';

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
  const t = useWords(ASKED_DATES);
  const locale = useLocale();
  const id = useId();
  const text = formatRange(value, locale);
  const [draft, setDraft] = useState(text);
  const [seen, setSeen] = useState(text);
  if (seen !== text) {
    // Changed from elsewhere: a preset, a chip, the Back button.
    setSeen(text);
    setDraft(text);
  }
  /** How the text was understood that became the range, if it left something open. */
  const [understood, setUnderstood] = useState({ words: '', by: '' });
  const parsed = parseDateRange(draft, today);
  const words = parsed.ok ? formatRange(parsed.value.range, locale) : '';
  const filledIn = parsed.ok ? parsed.value.filledIn : null;
  const explained = filledIn === null ? words : t.filledIn[filledIn](draft.trim(), words);
  const isEmpty = draft.trim() === '';
  const commit = () => {
    // What was not touched stays as it is, whatever its text would be read as.
    if (draft === text) return;
    if (isEmpty) onChange({ from: null, to: null });
    else if (parsed.ok) {
      setUnderstood({ words, by: filledIn === null ? '' : explained });
      setDraft(words);
      onChange(parsed.value.range);
    }
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
        {isWrong && t.rangeWrong[parsed.error](draft.trim())}
        {understood.words === draft ? understood.by : draft !== text && explained}
      </p>
      <p id={`${id}-hint`} className="text-12 text-ink-3">
        {t.rangeHint}
      </p>
    </div>
  );
}
