'use client';

import { BRIEFING } from '@/components/i18n/briefing';
import { useLocale, useWords } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { inLang } from '@/data/briefing/script-text';
import type { Script } from '@/data/briefing/script-schema';

import { replaceScript } from './script-store';

/** The way back to the scripts that came with the page, by their titles if there are several. */
export function ScriptChoice({
  scripts,
  onReplace,
}: {
  readonly scripts: readonly Script[];
  /** @param run puts another script in place of this one */
  readonly onReplace: (text: string, run: () => void) => void;
}) {
  const t = useWords(BRIEFING);
  const locale = useLocale();
  if (scripts.length < 2) {
    return (
      <Button onClick={() => onReplace(t.begun, () => replaceScript(null))}>{t.builtIn}</Button>
    );
  }
  return (
    <div role="group" aria-label={t.builtIns} className="w-full">
      <p className="mt-2 text-12 font-semibold text-ink-2">{t.builtIns}</p>
      <ul>
        {scripts.map((script, i) => {
          const { text, lang } = inLang(script.title, locale);
          return (
            <li key={i}>
              <button
                type="button"
                lang={lang}
                className="w-full rounded-md px-2 py-1.5 text-left text-13 hover:bg-sunken"
                // The first is what stands there as long as nobody has made one.
                onClick={() => onReplace(t.begun, () => replaceScript(i === 0 ? null : script))}
              >
                {text}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
