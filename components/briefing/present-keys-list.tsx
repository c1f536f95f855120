'use client';

import { BRIEFING } from '@/components/i18n/briefing';
import { useWords } from '@/components/i18n/use-messages';
import { KeyRows } from '@/components/ui/key-rows';

/** The keys of presenting, below those of exploring. */
export function PresentKeysList() {
  const t = useWords(BRIEFING);
  return (
    <section className="mt-6">
      <h3 className="mb-3 text-16 font-semibold">{t.keysTitle}</h3>
      <KeyRows rows={t.keyRows} />
    </section>
  );
}
