'use client';

import { BRIEFING } from '@/components/i18n/briefing';
import { useWords } from '@/components/i18n/use-messages';
import type { Marking, Script } from '@/data/briefing/script-schema';
import { TLPS, tlpLabel } from '@/data/briefing/tlp';
import { withoutHidden } from '@/data/hidden-characters';
import { MAX_SCRIPT_LINE } from '@/data/read/limits';
import { isCalendarDay } from '@/data/time';

import { changeScript } from './script-store';
import { FIELD, TextField } from './text-field';

const NO_LABEL = '';

/** What is said of the script as a whole. */
export function ScriptForm({ script }: { readonly script: Script }) {
  const t = useWords(BRIEFING);
  const patch = (part: Partial<Script>) => changeScript((before) => ({ ...before, ...part }));
  const mark = (part: Partial<Marking>) =>
    changeScript((before) => ({ ...before, marking: { ...before.marking, ...part } }));
  return (
    <details className="rounded-md border border-line px-3 py-2">
      <summary className="cursor-pointer text-13 font-semibold">{t.about}</summary>
      <div className="mt-3 flex flex-col gap-3">
        <TextField
          label={t.title}
          rows={2}
          most={MAX_SCRIPT_LINE}
          value={script.title}
          onChange={(title) => patch({ title })}
        />
        <TextField
          label={t.audience}
          rows={1}
          most={MAX_SCRIPT_LINE}
          value={script.audience}
          onChange={(audience) => patch({ audience })}
        />
        <label className="text-12 font-semibold text-ink-2">
          {t.author}
          <input
            value={script.author}
            maxLength={MAX_SCRIPT_LINE}
            className={FIELD}
            onChange={(event) => patch({ author: withoutHidden(event.currentTarget.value) })}
          />
        </label>
        <label className="text-12 font-semibold text-ink-2">
          {t.asOfLabel}
          <input
            type="date"
            value={script.asOf}
            className={FIELD}
            onChange={({ currentTarget: { value } }) => {
              if (isCalendarDay(value)) patch({ asOf: value });
            }}
          />
        </label>
        <label className="text-12 font-semibold text-ink-2">
          {t.marking}
          <select
            value={script.marking.tlp ?? NO_LABEL}
            className={FIELD}
            onChange={({ currentTarget: { value } }) =>
              mark({ tlp: TLPS.find((tlp) => tlp === value) ?? null })
            }
          >
            <option value={NO_LABEL}>{t.noLabel}</option>
            {TLPS.map((tlp) => (
              <option key={tlp} value={tlp}>
                {tlpLabel(tlp)}
              </option>
            ))}
          </select>
        </label>
        <label className="text-12 font-semibold text-ink-2">
          {t.markingText}
          <input
            value={script.marking.text ?? ''}
            maxLength={MAX_SCRIPT_LINE}
            className={FIELD}
            onChange={(event) => mark({ text: withoutHidden(event.currentTarget.value) })}
          />
        </label>
      </div>
    </details>
  );
}
