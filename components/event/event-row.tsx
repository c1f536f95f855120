'use client';

import { memo } from 'react';

import { useLocale } from '@/components/i18n/use-messages';
import { classNames } from '@/components/ui/class-names';
import { Marked } from '@/components/ui/marked';
import { onPlainClick } from '@/components/ui/plain-click';
import type { DatasetIndex } from '@/data/dataset-index';
import type { TimelineEvent } from '@/data/schema';

import { institutionNames, peopleNames, type EventName } from './event-names';
import { moveInList } from './move-in-list';
import { RowEvidence } from './row-evidence';
import { RowNames } from './row-names';
import { RowDate, RowSign } from './row-signs';

/** Institutions named in a row; the details name all. */
const MAX_INSTITUTIONS = 2;

/** Where a row stands whose neighbours need not be there: in a virtualised list. */
export interface RowPlace {
  /** Its place among all headings and rows. */
  readonly item: number;
  /** px below the top of its group */
  readonly top: number;
  /** Its number in its group, from 1 on. */
  readonly number: number;
  /** Number of events in its group. */
  readonly of: number;
  readonly measure: (node: Element | null) => void;
}

export interface EventRowProps extends Partial<RowPlace> {
  readonly event: TimelineEvent;
  readonly index: DatasetIndex;
  readonly isSelected: boolean;
  readonly eventHref: (id: string) => string;
  readonly pageHref: ((id: string) => string) | null;
  readonly onSelect?: (id: string) => void;
  /** A name in the row was pressed. */
  readonly onFilterName?: (facet: EventName['facet'], id: string) => void;
}

/** One event of the list: a link, so that it opens in a new tab and without scripts as well. */
export const EventRow = memo(function EventRow({
  event,
  index,
  isSelected,
  eventHref,
  pageHref,
  onSelect,
  onFilterName,
  item,
  top,
  number,
  of,
  measure,
}: EventRowProps) {
  const locale = useLocale();
  const institutions = institutionNames(event, index, locale);
  const hidden = institutions.length - MAX_INSTITUTIONS;
  const names = [...peopleNames(event, index), ...institutions.slice(0, MAX_INSTITUTIONS)];
  return (
    <li
      ref={measure}
      data-event-id={event.id}
      data-index={item}
      aria-posinset={number}
      aria-setsize={of}
      style={top === undefined ? undefined : { top }}
      className={classNames(
        '-mt-px grid scroll-mt-10 grid-cols-[2rem_1fr] gap-x-3 break-inside-avoid sm:grid-cols-[2rem_11rem_1fr]',
        top === undefined ? 'relative' : 'absolute inset-x-0',
        number !== undefined && number === of && 'pb-4',
      )}
    >
      <a
        href={eventHref(event.id)}
        aria-current={isSelected || undefined}
        onKeyDown={moveInList}
        onClick={onSelect && onPlainClick(() => onSelect(event.id))}
        className={classNames(
          'col-span-full row-[1/4] grid grid-cols-subgrid grid-rows-subgrid border-t border-line py-2 pr-28 pl-4 sm:row-[1/3]',
          'transition-colors duration-150 hover:bg-surface focus-visible:-outline-offset-2',
          isSelected &&
            'bg-sunken shadow-[inset_3px_0_0_var(--focus)] forced-colors:border-l-4 forced-colors:border-l-[Highlight]',
        )}
      >
        <span className="pt-0.5">
          <RowSign event={event} index={index} locale={locale} />
        </span>
        <span className="text-13 text-ink-2 sm:row-span-2">
          <RowDate event={event} locale={locale} />
        </span>
        <span className="col-start-2 row-start-2 text-14 font-medium text-ink sm:col-start-3 sm:row-start-1">
          <Marked text={event.title[locale]} />
        </span>
      </a>
      <RowNames names={names} hidden={Math.max(0, hidden)} onFilterName={onFilterName} />
      {/* Where nothing can be selected, the link leads to a page that has all of it. */}
      {onSelect && (
        <RowEvidence event={event} index={index} pageHref={pageHref?.(event.id) ?? null} />
      )}
    </li>
  );
});
