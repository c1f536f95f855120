'use client';

import type { ReactNode } from 'react';

import type { DatasetHeader } from '@/data/registry';

import { useLocale, useMessages } from '@/components/i18n/use-messages';
import { Button, buttonClass } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/icon';
import { Logo } from '@/components/ui/logo';
import { VIEWS, type View } from '@/components/view/view-state';

/** Whose timeline it is, and the ways to look at it. */
export function Header({
  dataset,
  reports,
  view,
  onView,
  external,
  onExternal,
  onLanguage,
  onKeys,
  search,
  saved,
  open,
  exports,
  health,
  present,
}: {
  readonly dataset: DatasetHeader;
  /** How many reports from outside the articles the dataset has, also if they are left out. */
  readonly reports: number;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly external: boolean;
  readonly onExternal: (external: boolean) => void;
  readonly onLanguage: () => void;
  readonly onKeys: () => void;
  readonly search: ReactNode;
  readonly saved: ReactNode;
  readonly open: ReactNode;
  readonly exports: ReactNode;
  readonly health: ReactNode;
  readonly present: ReactNode;
}) {
  const { app: t } = useMessages();
  const locale = useLocale();
  const articles = dataset.articles.filter((article) => !article.external).length;
  return (
    <header className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line px-4 py-2.5 max-[1619px]:gap-x-3 max-sm:gap-x-1 max-sm:gap-y-1.5 max-sm:px-3 max-sm:py-1.5">
      <p className="flex items-center gap-2 text-14 font-semibold text-ink-2 max-sm:hidden">
        <Logo />
        {/* It is in the page's title too; most screens have more to say in this line. */}
        <span className="max-[1619px]:sr-only">{t.name}</span>
      </p>
      <h1 className="text-20 font-semibold text-balance max-sm:-order-2 max-sm:min-w-[max(100%-7.75rem,min(100%,9rem))] max-sm:flex-1 max-[1619px]:text-16 max-sm:text-14">
        {dataset.title[locale]}
      </h1>
      <p className="text-13 text-ink-3 max-[1879px]:hidden">
        {t.sourcesLine(articles, external ? reports : 0)}
      </p>
      {reports > 0 && (
        <label
          className={classNames(
            'flex min-h-8 items-center gap-1.5 text-13 text-ink-2 max-sm:order-1 max-sm:ml-1',
            external && 'print:hidden',
          )}
          title={t.articlesOnlyNote}
        >
          <input
            type="checkbox"
            checked={!external}
            className="size-4 accent-ink"
            onChange={(event) => onExternal(!event.currentTarget.checked)}
          />
          {t.articlesOnly}
        </label>
      )}
      {/* On a phone help and language stand beside the title, which then fits into its line. */}
      <div className="ml-auto flex flex-wrap items-center gap-2 max-sm:contents print:hidden">
        <div className="w-72 max-[1879px]:w-52 max-[1619px]:w-44 max-sm:min-w-[min(12rem,100%)] max-sm:flex-1">
          {search}
        </div>
        <div
          role="group"
          aria-label={t.views}
          data-tour="views"
          className="flex rounded-lg bg-sunken p-0.5"
        >
          {VIEWS.map((value) => (
            <button
              key={value}
              type="button"
              aria-pressed={view === value}
              className={buttonClass(view === value ? 'outlined' : 'plain')}
              onClick={() => onView(value)}
            >
              {/* Two long words would push the language into a line of its own on a phone. */}
              <span className="max-[1439px]:hidden max-sm:block">
                <Icon name={value} />
              </span>
              <span className="max-sm:sr-only">{t[value]}</span>
            </button>
          ))}
        </div>
        {present}
        <span className="flex max-sm:order-2 max-sm:ml-auto max-sm:flex-wrap [&>button]:px-2">
          {saved}
          {open}
          {exports}
          {health}
        </span>
        <Button
          aria-label={t.help}
          title={t.help}
          onClick={onKeys}
          className="max-sm:-order-1 max-sm:px-2! sm:-ml-2"
        >
          <Icon name="help" />
        </Button>
        <Button
          lang={locale === 'en' ? 'vi' : 'en'}
          onClick={onLanguage}
          className="max-sm:-order-1 max-sm:px-1!"
        >
          {t.otherLanguage}
        </Button>
      </div>
    </header>
  );
}
