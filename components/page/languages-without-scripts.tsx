import { PAGE } from '@/components/i18n/page';
import { TEXT_LINK } from '@/components/ui/text-link';
import { contentsPath } from '@/components/view/page-path';
import { LANGS } from '@/data/vocabulary';

/**
 * The way to the pages of each language. One file serves every address of the timeline, in English;
 * `lang=vi` is for scripts to read, and who has none finds Vietnamese only on its own pages.
 */
export function LanguagesWithoutScripts() {
  return (
    <noscript>
      <p className="flex flex-wrap gap-x-6 gap-y-1 border-b border-line bg-surface px-4 py-2 text-14">
        {[...LANGS].reverse().map((lang) => (
          <a key={lang} href={contentsPath(lang)} hrefLang={lang} lang={lang} className={TEXT_LINK}>
            {PAGE[lang].withoutScripts}
          </a>
        ))}
      </p>
    </noscript>
  );
}
