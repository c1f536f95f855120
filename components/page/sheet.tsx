import type { ReactNode } from 'react';

import { PAGE } from '@/components/i18n/page';
import { MESSAGES } from '@/components/i18n/messages';
import { buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Logo } from '@/components/ui/logo';
import { TEXT_LINK } from '@/components/ui/text-link';
import { contentsPath } from '@/components/view/page-path';
import type { DatasetIndex } from '@/data/dataset-index';
import type { Lang } from '@/data/vocabulary';

import { otherLang, type Paths } from './page-links';

/** What all pages are made from. */
export interface PageProps {
  readonly index: DatasetIndex;
  readonly locale: Lang;
}

/** A page as a sheet of a dossier: its heading, how it leads on, and its parts. */
export function Sheet({
  index,
  locale,
  path,
  otherPath,
  timeline,
  kicker,
  title,
  lead,
  children,
}: PageProps &
  Paths & {
    readonly kicker: ReactNode;
    readonly title: string;
    readonly lead: ReactNode;
    readonly children: ReactNode;
  }) {
  const { app } = MESSAGES[locale];
  const t = PAGE[locale];
  const other = otherLang(locale);
  return (
    <div className="mx-auto max-w-3xl px-4 pb-12 sm:px-6 print:max-w-none print:px-0 print:pb-0">
      <header className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-2.5">
        <a
          href={contentsPath(locale)}
          className="flex min-h-6 items-center gap-2 text-14 font-semibold text-ink-2"
        >
          <Logo />
          {app.name}
        </a>
        <span className="text-13 text-ink-3">{index.dataset.title[locale]}</span>
        <nav className="ml-auto flex items-center gap-2 print:hidden">
          <a href={contentsPath(locale)} className={buttonClass()}>
            {app.allPages}
          </a>
          <a href={otherPath} hrefLang={other} lang={other} className={buttonClass()}>
            {app.otherLanguage}
          </a>
        </nav>
      </header>
      <main className="pt-6">
        <div className="text-13 text-ink-3">{kicker}</div>
        <h1 className="mt-1 text-28 font-semibold text-balance max-sm:text-20">{title}</h1>
        <div className="mt-2 max-w-prose text-16 text-pretty text-ink-2">{lead}</div>
        <p className="mt-4 mb-6 print:hidden">
          <a href={timeline} className={buttonClass('outlined')}>
            <Icon name="timeline" />
            {t.toTimeline}
          </a>
        </p>
        {/* Where there is room, the name of each part stands beside it. */}
        <div className="print:mt-4 sm:[&>section]:relative sm:[&>section]:pl-36 sm:[&>section>h2]:absolute sm:[&>section>h2]:left-0 sm:[&>section>h2]:w-32 sm:[&>section>h2]:pt-0.5">
          {children}
        </div>
      </main>
      <footer className="mt-6 flex flex-wrap items-baseline gap-x-4 border-t border-line pt-3 text-12 text-ink-3">
        <span>{t.address(path)}</span>
        <a href={contentsPath(locale)} className={`${TEXT_LINK} print:hidden`}>
          {app.allPages}
        </a>
      </footer>
    </div>
  );
}
