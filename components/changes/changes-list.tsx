'use client';

import { CHANGES } from '@/components/i18n/changes';
import { useWords } from '@/components/i18n/use-messages';

import { ChangeRow } from './change-row';
import { CHANGE_GROUPS, type GroupedChanges } from './grouped';

/** So many of a group are listed: who reads on opens a file. */
const MOST = 100;

/** All changes, group by group. */
export function ChangesList({
  groups,
  eventHref,
  onSelect,
}: {
  readonly groups: GroupedChanges;
  readonly eventHref: (id: string) => string;
  readonly onSelect: (id: string) => void;
}) {
  const t = useWords(CHANGES);
  return CHANGE_GROUPS.filter((group) => groups[group].length > 0).map((group) => (
    <section key={group} className="mt-5" aria-label={t.groups[group]}>
      <h3 className="flex gap-2 border-b border-line-strong pb-1 text-14 font-semibold">
        {t.groups[group]} <span className="font-normal text-ink-3">{groups[group].length}</span>
      </h3>
      <ul>
        {groups[group].slice(0, MOST).map((change) => (
          <ChangeRow
            key={change.id}
            change={change}
            href={eventHref(change.id)}
            onSelect={onSelect}
          />
        ))}
      </ul>
      {groups[group].length > MOST && (
        <p className="mt-1 text-13 text-ink-3">{t.more(groups[group].length - MOST)}</p>
      )}
    </section>
  ));
}
