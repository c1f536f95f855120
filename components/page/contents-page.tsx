import { Section } from '@/components/event/section';
import { MESSAGES } from '@/components/i18n/messages';
import { PAGE } from '@/components/i18n/page';
import { compareNames } from '@/components/i18n/collate';
import { TEXT_LINK } from '@/components/ui/text-link';
import { pagePath, type PageKind } from '@/components/view/page-path';
import { allEvents } from '@/data/dossier/all-events';
import { sourceName } from '@/data/source-name';

import { EventLines } from './event-lines';
import { contentsPaths } from './page-links';
import { Sheet, type PageProps } from './sheet';

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly note?: string;
}

/** The way to every other page of the language. */
export function ContentsPage(props: PageProps) {
  const { index, locale } = props;
  const t = PAGE[locale];
  const { title, leaders, institutions, articles } = index.dataset;
  const byName = (a: Entry, b: Entry) => compareNames(a.name, b.name, locale);
  const sources = (external: boolean) =>
    articles
      .filter((article) => (article.external ?? false) === external)
      .map((article) => ({
        id: article.id,
        name: article.title[locale],
        ...(article.publisher !== null && { note: sourceName(article, locale) }),
      }));
  const reports = sources(true);
  return (
    <Sheet
      {...props}
      {...contentsPaths(locale)}
      kicker={MESSAGES[locale].app.allPages}
      title={title[locale]}
      lead={t.contentsIntro}
    >
      <Entries
        title={t.leaders}
        kind="leaders"
        entries={leaders.map(({ id, name }) => ({ id, name })).sort(byName)}
        {...props}
      />
      <Entries
        title={t.institutions}
        kind="institutions"
        entries={institutions.map(({ id, name }) => ({ id, name: name[locale] })).sort(byName)}
        {...props}
      />
      <Entries title={t.articles} kind="articles" entries={sources(false)} {...props} />
      {reports.length > 0 && (
        <Entries title={t.reports} kind="articles" entries={reports} {...props} />
      )}
      <Section title={t.events} level={2}>
        <EventLines {...props} events={allEvents(index, () => true)} />
      </Section>
    </Sheet>
  );
}

function Entries({
  title,
  kind,
  entries,
  locale,
}: PageProps & {
  readonly title: string;
  readonly kind: PageKind;
  readonly entries: readonly Entry[];
}) {
  return (
    <Section title={title} level={2}>
      <ul>
        {entries.map(({ id, name, note }) => (
          <li key={id}>
            <a href={pagePath(locale, kind, id)} className={TEXT_LINK}>
              {name}
            </a>
            {note !== undefined && <span className="text-13 text-ink-3"> · {note}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
