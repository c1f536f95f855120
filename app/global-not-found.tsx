import type { Metadata } from 'next';

import { MESSAGES } from '@/components/i18n/messages';
import { buttonClass } from '@/components/ui/button';
import { sitePath } from '@/components/view/page-path';

export { viewport } from './styles';

export const metadata: Metadata = {
  title: `${MESSAGES.en.app.notFoundTitle} · ${MESSAGES.en.app.name}`,
};

/** One file answers for every address that is none, so that it speaks both languages. */
export default function NotFound() {
  return (
    <html lang="en" data-scripts="none">
      <body>
        <main className="mx-auto flex min-h-dvh max-w-xl flex-col justify-center gap-10 p-6">
          {(['en', 'vi'] as const).map((lang) => {
            const t = MESSAGES[lang].app;
            return (
              <section key={lang} lang={lang}>
                <h1 className="text-20 font-semibold">{t.notFoundTitle}</h1>
                <p className="mt-1 mb-4 text-16 text-ink-2">{t.notFoundText}</p>
                <a
                  href={sitePath(lang === 'en' ? '/' : '/?lang=vi')}
                  className={buttonClass('outlined')}
                >
                  {t.toTimeline}
                </a>
              </section>
            );
          })}
        </main>
      </body>
    </html>
  );
}
