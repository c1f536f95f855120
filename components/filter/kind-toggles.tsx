'use client';

import { useMemo } from 'react';

import { useMessages } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/icon';
import { KindGlyph } from '@/components/ui/kind-glyph';
import type { DatasetIndex } from '@/data/dataset-index';
import { toggleValue, type EventFilter } from '@/data/event-filter';
import { facetCounts } from '@/data/query';
import { KINDS } from '@/data/vocabulary';

import type { ChangeFilter } from './change-filter';

/** The four kinds by their shapes; none pressed means all but those that are left out. */
export function KindToggles({
  index,
  filter,
  onChange,
}: {
  readonly index: DatasetIndex;
  readonly filter: EventFilter;
  readonly onChange: ChangeFilter;
}) {
  const { filter: t, terms } = useMessages();
  const counts = useMemo(() => facetCounts(index, filter, 'kinds'), [index, filter]);
  return (
    <div role="group" aria-label={t.facet.kinds} className="flex flex-wrap items-center gap-1">
      {KINDS.map((kind) => {
        const isChosen = filter.kinds.includes(kind);
        const isExcluded = filter.excluded.kinds.includes(kind);
        const name = terms.kinds[kind];
        const words = isExcluded ? `${name} (${t.excluded})` : name;
        const count = counts.get(kind) ?? 0;
        return (
          <Button
            key={kind}
            variant={isChosen ? 'chosen' : 'plain'}
            aria-pressed={isChosen}
            aria-label={t.kindCount(words, count)}
            title={words}
            onClick={() => onChange(toggleValue(filter, 'kinds', kind), 'push')}
          >
            {/* Where names have no room, nothing is struck out. */}
            {isExcluded && <Icon name="minus" size={12} />}
            <KindGlyph kind={kind} size={14} />
            <span className={classNames('sm:max-lg:hidden', isExcluded && 'line-through')}>
              {name}
            </span>
            <span className={isChosen ? undefined : 'font-normal text-ink-3'}>
              {t.number(count)}
            </span>
          </Button>
        );
      })}
    </div>
  );
}
