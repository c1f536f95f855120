'use client';

import { CHANGES } from '@/components/i18n/changes';
import { formatEventDateShort } from '@/components/i18n/format-date';
import { useLocale, useWords } from '@/components/i18n/use-messages';
import { TargetLink } from '@/components/ui/target-link';
import { TEXT_LINK } from '@/components/ui/text-link';

import { oldAndNew, partsInWords } from './change-words';
import type { Change } from './grouped';

/** One event: what it was and what it is, side by side. */
export function ChangeRow({
  change: { id, was, now, changed },
  href,
  onSelect,
}: {
  readonly change: Change;
  readonly href: string;
  readonly onSelect: (id: string) => void;
}) {
  const t = useWords(CHANGES);
  const locale = useLocale();
  const parts = changed ? partsInWords(changed, locale) : [];
  return (
    <li className="border-b border-line py-2" data-event-id={id}>
      {now ? (
        <TargetLink to={{ href, act: () => onSelect(id) }} className={TEXT_LINK}>
          {now.title[locale]}
        </TargetLink>
      ) : (
        <span className="text-ink-2 line-through">{was?.title[locale]}</span>
      )}
      {changed ? (
        oldAndNew(changed, locale).map(({ before, after }) => (
          <div key={before} className="mt-1 grid grid-cols-2 gap-x-4 text-13">
            <p className="text-ink-3">
              <span className="block text-12">{t.before}</span>
              <del>{before}</del>
            </p>
            <p>
              <span className="block text-12 text-ink-3">{t.now}</span>
              <ins className="no-underline">{after}</ins>
            </p>
          </div>
        ))
      ) : (
        <p className="text-13 text-ink-3">
          {formatEventDateShort((now ?? was)?.date ?? null, locale)}
        </p>
      )}
      {parts.length > 0 && <p className="mt-1 text-13 text-ink-3">{t.partsChanged(parts)}</p>}
    </li>
  );
}
