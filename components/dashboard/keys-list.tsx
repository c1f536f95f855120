'use client';

import { PresentKeysList } from '@/components/briefing/present-keys-list';
import { KEYS } from '@/components/i18n/keys';
import { useWords } from '@/components/i18n/use-messages';
import { KeyRows } from '@/components/ui/key-rows';

/** The keys and gestures, and the switch for those of a single character (WCAG 2.2, 2.1.4). */
export default function KeysList({
  letters,
  onLetters,
}: {
  readonly letters: boolean;
  readonly onLetters: (letters: boolean) => void;
}) {
  const t = useWords(KEYS);
  return (
    <>
      {/* Only where time runs downwards: elsewhere fingers do what a mouse does. */}
      <section className="mb-6 border-b border-line pb-4 sm:hidden">
        <h3 className="mb-2 text-14 font-semibold">{t.fingers.title}</h3>
        <KeyRows rows={t.fingers.rows} />
      </section>
      <KeyRows rows={t.rows} />
      <PresentKeysList />
      <label className="mt-6 flex items-start gap-3 border-t border-line pt-4">
        <input
          type="checkbox"
          checked={letters}
          className="mt-0.5 size-4 accent-ink"
          onChange={(event) => onLetters(event.currentTarget.checked)}
        />
        <span>
          {t.letters}
          <span className="block text-13 text-ink-3">{t.lettersNote}</span>
        </span>
      </label>
    </>
  );
}
