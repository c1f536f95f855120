'use client';

import type { ComponentType } from 'react';

import { formatEdtf, formatMonthHeading } from '@/components/i18n/format-date';
import { HEALTH } from '@/components/i18n/health';
import { useLocale, useWords } from '@/components/i18n/use-messages';
import type { Counts } from '@/data/health';
import { monthRuns } from '@/data/month';

/** Names with their counts, as bars of one scale. */
export function CountBars({
  counts,
  nameOf,
}: {
  readonly counts: Counts;
  readonly nameOf: (id: string) => string;
}) {
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return (
    <ul>
      {counts.map(({ id, count }) => (
        <li
          key={id}
          className="grid grid-cols-[minmax(0,1fr)_2rem_6rem] items-center gap-x-3 py-0.5"
        >
          <span>{nameOf(id)}</span>
          <span className="text-right text-ink-2">{count}</span>
          <span aria-hidden="true" className="h-2 rounded-xs bg-sunken">
            <span
              className="block h-2 rounded-xs bg-ink-3"
              style={{ width: `${(count / most) * 100}%` }}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Months with events, and which months nobody collected anything for. */
export function MonthBars({
  months,
  emptyMonths,
  heading: Heading,
}: {
  readonly months: Counts;
  readonly emptyMonths: readonly string[];
  readonly heading: ComponentType<{ readonly children: string }>;
}) {
  const t = useWords(HEALTH);
  const locale = useLocale();
  return (
    <>
      {emptyMonths.length > 0 && (
        <>
          <Heading>{t.emptyMonths}</Heading>
          <p>
            {monthRuns(emptyMonths)
              .map(({ first, last }) =>
                formatEdtf(first === last ? first : `${first}/${last}`, locale),
              )
              .join(' · ')}
          </p>
          <p className="text-13 text-ink-2">{t.emptyMonthsNote}</p>
        </>
      )}
      <Heading>{t.byMonth}</Heading>
      <CountBars
        counts={months}
        nameOf={(id) => formatMonthHeading(Number(id.slice(0, 4)), Number(id.slice(5, 7)), locale)}
      />
    </>
  );
}
