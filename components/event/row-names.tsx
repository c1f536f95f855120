'use client';

import { Fragment } from 'react';

import { useMessages } from '@/components/i18n/use-messages';
import { Marked } from '@/components/ui/marked';

import type { EventName } from './event-names';
import { moveInList } from './move-in-list';

export interface RowNamesProps {
  readonly names: readonly EventName[];
  /** How many institutions have no room here. */
  readonly hidden: number;
  /** Absent where nothing filters: the names are text there. */
  readonly onFilterName: ((facet: EventName['facet'], id: string) => void) | undefined;
}

/**
 * Who and what a row names: each filters by its name. Tab passes them by, for a list has hundreds; an
 * arrow key goes to them from their row. What is between them opens the row. For a finger, they are
 * 24 px high, and their lines as far apart.
 */
export function RowNames({ names, hidden, onFilterName }: RowNamesProps) {
  const { event: t } = useMessages();
  if (names.length === 0) return null;
  return (
    <p className="pointer-events-none col-start-2 row-start-3 pr-28 pb-2 text-13 text-ink-3 sm:col-start-3 sm:row-start-2 any-pointer-coarse:leading-6">
      {names.map(({ facet, id, name }, i) => (
        <Fragment key={`${facet} ${id}`}>
          {i > 0 && ' · '}
          {onFilterName ? (
            <button
              type="button"
              tabIndex={-1}
              aria-label={t.filterBy(name)}
              data-facet={facet}
              data-value={id}
              onClick={() => onFilterName(facet, id)}
              onKeyDown={moveInList}
              className="pointer-events-auto inline rounded-xs text-left hover:text-ink hover:underline"
            >
              <Marked text={name} />
            </button>
          ) : (
            <Marked text={name} />
          )}
        </Fragment>
      ))}
      {hidden > 0 && ` · ${t.more(hidden)}`}
    </p>
  );
}
