'use client';

import { useMemo } from 'react';

import { HEALTH } from '@/components/i18n/health';
import { useLocale, useMessages, useWords } from '@/components/i18n/use-messages';
import type { DatasetIndex } from '@/data/dataset-index';
import { healthOf } from '@/data/health';
import { sourceName } from '@/data/source-name';
import type { CalendarDay } from '@/data/time';
import { KINDS } from '@/data/vocabulary';

import { institutionName } from './event-names';
import { CountBars, MonthBars } from './health-bars';
import { HealthList, HEALTH_LISTS } from './health-list';

export interface HealthReportProps {
  readonly index: DatasetIndex;
  readonly today: CalendarDay;
  /** Ids of the articles whose text is there and bears out every phrase. */
  readonly verifiedArticles: readonly string[];
  readonly eventHref: (id: string) => string;
  readonly onSelect: (id: string) => void;
}

/** Worked out only once it is looked at. */
export default function HealthReport({
  index,
  today,
  verifiedArticles,
  eventHref,
  onSelect,
}: HealthReportProps) {
  const { terms } = useMessages();
  const t = useWords(HEALTH);
  const locale = useLocale();
  const health = useMemo(
    () => healthOf(index, { today, verifiedArticles }),
    [index, today, verifiedArticles],
  );
  const articles = index.dataset.articles.filter(({ external }) => !external).length;
  return (
    <>
      <p className="text-ink-2">{t.intro(health.events, articles)}</p>
      <Heading>{t.lists}</Heading>
      <ul className="border-t border-line">
        {HEALTH_LISTS.map((name) => (
          <HealthList
            key={name}
            name={name}
            ordinals={health[name]}
            index={index}
            eventHref={eventHref}
            onSelect={onSelect}
          />
        ))}
      </ul>
      <Heading>{t.unverifiable}</Heading>
      {health.unverifiable.length === 0 ? (
        <p>{t.allVerified}</p>
      ) : (
        <>
          <p className="text-13 text-ink-2">{t.unverifiableNote}</p>
          <ul>
            {health.unverifiable.map(({ id, count }) => {
              const article = index.articles.get(id);
              return (
                <li key={id} className="flex justify-between gap-4 py-1">
                  {article ? sourceName(article, locale) : id}
                  <span className="shrink-0 text-ink-3">{t.phrases(count)}</span>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <MonthBars months={health.byMonth} emptyMonths={health.emptyMonths} heading={Heading} />
      <Heading>{t.byKind}</Heading>
      <CountBars
        counts={health.byKind}
        nameOf={(id) => KINDS.flatMap((kind) => (kind === id ? terms.kinds[kind] : [])).join('')}
      />
      <Heading>{t.byLeader}</Heading>
      <CountBars counts={health.byLeader} nameOf={(id) => index.leaders.get(id)?.name ?? id} />
      <Heading>{t.byInstitution}</Heading>
      <CountBars
        counts={health.byInstitution}
        nameOf={(id) => institutionName(id, index, locale)}
      />
    </>
  );
}

function Heading({ children }: { readonly children: string }) {
  return <h3 className="mt-6 mb-1 text-14 font-semibold">{children}</h3>;
}
