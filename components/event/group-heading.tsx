'use client';

import { formatMonthHeading } from '@/components/i18n/format-date';
import type { Messages } from '@/components/i18n/messages';
import { useLocale, useMessages } from '@/components/i18n/use-messages';
import type { Lang } from '@/data/vocabulary';

import type { GroupSpan } from './list-groups';

/** Stays at the top while its events pass below it. */
export function GroupHeading({
  id,
  span,
  total,
  item,
  measure,
}: {
  readonly id: string;
  readonly span: GroupSpan;
  /** Number of events in the group. */
  readonly total: number;
  /** Its place in a virtualised list. */
  readonly item?: number;
  readonly measure?: ((node: Element | null) => void) | undefined;
}) {
  const { event: t } = useMessages();
  const locale = useLocale();
  return (
    <h3
      ref={measure}
      id={id}
      data-index={item}
      className="sticky top-0 z-10 flex break-after-avoid items-baseline gap-2 border-b border-line bg-paper px-4 py-2 text-13 font-semibold text-ink print:static"
    >
      {groupTitle(span, t, locale)}
      <span aria-hidden="true" className="font-normal text-ink-3">
        · {t.number(total)}
      </span>
      <span className="sr-only">{t.groupCount(total)}</span>
    </h3>
  );
}

export function groupTitle(span: GroupSpan, t: Messages['event'], locale: Lang): string {
  switch (span.kind) {
    case 'month':
      return formatMonthHeading(span.year, span.month, locale);
    case 'year':
      return t.groupYear(String(span.year));
    case 'years':
      return t.groupYears(String(span.first), String(span.last));
    case 'before':
      return t.groupBefore(String(span.year));
    case 'after':
      return t.groupAfter(String(span.year));
    case 'undated':
      return t.groupUndated;
    case 'name':
      return span.name;
    case 'nobody':
      return t.groupNobody[span.grouping];
  }
}
