'use client';

import { BRIEFING } from '@/components/i18n/briefing';
import { TEXT_LINK } from '@/components/ui/text-link';
import { isPack } from '@/components/view/pack';
import { sitePath } from '@/components/view/page-path';
import { useMounted } from '@/components/view/use-mounted';
import type { Lang } from '@/data/vocabulary';

/** The speaker's window while nothing is presented: what it is for, and how to begin. */
export function SpeakerWaits({ lang }: { readonly lang: Lang }) {
  const mounted = useMounted();
  const t = BRIEFING[lang];
  return (
    <main className="mx-auto flex min-h-dvh max-w-xl flex-col justify-center gap-3 p-8 text-16">
      <h1 className="text-28 font-semibold">{t.speaker}</h1>
      <p className="text-ink-2">{t.speakerPurpose}</p>
      {mounted && <p role="status">{isPack() ? `${t.waiting} ${t.waitingPack}` : t.waiting}</p>}
      {/* A pack is one file, and has no other page to go to. */}
      {mounted && !isPack() && (
        <p>
          <a href={sitePath(`/briefing/?lang=${lang}`)} className={TEXT_LINK}>
            {t.startPresenting}
          </a>
        </p>
      )}
    </main>
  );
}
