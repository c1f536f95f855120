import Link from 'next/link';

import { MESSAGES } from '@/components/i18n/messages';
import { buttonClass } from '@/components/ui/button';

/** One file answers for every address that is none, so that it speaks both languages. */
export default function NotFound() {
  return (
    <main className="mx-auto flex min-h-dvh max-w-xl flex-col justify-center gap-10 p-6">
      {(['en', 'vi'] as const).map((lang) => {
        const t = MESSAGES[lang].app;
        return (
          <section key={lang} lang={lang}>
            <h1 className="text-20 font-semibold">{t.notFoundTitle}</h1>
            <p className="mt-1 mb-4 text-16 text-ink-2">{t.notFoundText}</p>
            <Link href={lang === 'en' ? '/' : '/?lang=vi'} className={buttonClass('outlined')}>
              {t.toTimeline}
            </Link>
          </section>
        );
      })}
    </main>
  );
}
