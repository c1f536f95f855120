'use client';

import { useId } from 'react';

import type { ScriptText } from '@/data/briefing/script-schema';
import { withoutHidden } from '@/data/hidden-characters';
import { LANGS } from '@/data/vocabulary';

export const FIELD =
  'w-full rounded-md border border-line-strong bg-paper px-2 py-1 text-13 text-ink';

/** A text in both languages, one under the other. */
export function TextField({
  label,
  value,
  rows,
  most,
  onChange,
}: {
  readonly label: string;
  readonly value: ScriptText;
  readonly rows: number;
  /** In UTF-16 units; a longer text could not be read back. */
  readonly most: number;
  readonly onChange: (value: ScriptText) => void;
}) {
  const id = useId();
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="mb-1 text-12 font-semibold text-ink-2">{label}</legend>
      {LANGS.map((lang) => (
        <span key={lang} className="flex items-start gap-2">
          <label htmlFor={`${id}-${lang}`} className="w-6 pt-1 text-12 text-ink-3 uppercase">
            <span className="sr-only">{label} </span>
            {lang}
          </label>
          <textarea
            id={`${id}-${lang}`}
            lang={lang}
            rows={rows}
            maxLength={most}
            value={value[lang]}
            className={FIELD}
            onChange={(event) =>
              onChange({ ...value, [lang]: withoutHidden(event.currentTarget.value) })
            }
          />
        </span>
      ))}
    </fieldset>
  );
}
