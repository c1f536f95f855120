'use client';

import { useEffect, useId, useRef, type ReactNode } from 'react';

import { DETAILS } from '@/components/i18n/details';
import { PAGE } from '@/components/i18n/page';
import { MESSAGES } from '@/components/i18n/messages';
import { useLocale, useWords } from '@/components/i18n/use-messages';
import { Button, buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Marked } from '@/components/ui/marked';
import type { DatasetIndex } from '@/data/dataset-index';
import type { TimelineEvent } from '@/data/schema';
import type { CalendarDay } from '@/data/time';
import type { Lang } from '@/data/vocabulary';

import { CopyLink } from './copy-link';
import { institutionName } from './event-names';
import { EventParts } from './event-parts';
import { KindAndStatus } from './kind-and-status';
import { PassageView } from './passage-view';
import type { Telling } from './telling';

export interface EventDetailsProps {
  readonly event: TimelineEvent;
  readonly index: DatasetIndex;
  /** Decides only whether a due date is past. */
  readonly today: CalendarDay;
  /** The address of an event's own view, for links that also work in a new tab. */
  readonly eventHref: (id: string) => string;
  /** The event's own page; `null` if its dataset has none. */
  readonly pageHref: string | null;
  readonly onSelect: (id: string) => void;
  readonly onFilterLeader: (id: string) => void;
  readonly onFilterInstitution: (id: string) => void;
  readonly onClose: () => void;
  /** What else can be done with the event, beside its link. */
  readonly actions?: ReactNode;
  /** Articles whose text is on this installation; `null`: unknown until asked for. */
  readonly passages: ReadonlySet<string> | null;
  /** The text of an article; rejects where it is not to be had. */
  readonly loadPassage: (articleId: string) => Promise<string>;
  /** True moves the focus to the heading: the reader opened the details, not a link. */
  readonly focusHeading?: boolean;
}

/** All that is known of one event, and who says so. */
export function EventDetails(props: EventDetailsProps) {
  const { event, index, onClose, focusHeading = false } = props;
  const t = useWords(DETAILS);
  const pages = useWords(PAGE);
  const locale = useLocale();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (focusHeading) heading.current?.focus();
  }, [event.id, focusHeading]);

  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const node = panel.current;
    const closeOnEscape = (key: KeyboardEvent) => {
      if (key.key !== 'Escape' || key.defaultPrevented) return;
      // Handled here, it must not clear the search as well.
      key.preventDefault();
      key.stopPropagation();
      onClose();
    };
    node?.addEventListener('keydown', closeOnEscape);
    return () => node?.removeEventListener('keydown', closeOnEscape);
  }, [onClose]);

  return (
    <aside ref={panel} aria-labelledby={headingId} className="bg-paper px-4 pb-4 text-14 text-ink">
      <div className="sticky top-0 z-10 -mx-4 flex flex-wrap items-center gap-2 bg-paper px-4 py-2">
        <KindAndStatus event={event} index={index} locale={locale} />
        <span className="-mr-1.5 ml-auto flex min-w-0 flex-wrap items-center justify-end">
          <CopyLink key={event.id} href={props.eventHref(event.id)} />
          {props.actions}
          {props.pageHref !== null && (
            <a
              href={props.pageHref}
              aria-label={pages.open}
              title={pages.open}
              className={`${buttonClass()} px-0 max-sm:h-11 max-sm:w-11`}
            >
              <Icon name="page" />
            </a>
          )}
          <Button
            aria-label={t.close}
            title={t.close}
            onClick={onClose}
            className="px-0 max-sm:h-11 max-sm:w-11"
          >
            <Icon name="close" />
          </Button>
        </span>
      </div>
      <h2
        id={headingId}
        ref={heading}
        tabIndex={-1}
        className="mt-1 text-20 font-semibold text-pretty outline-none"
      >
        <Marked text={event.title[locale]} />
      </h2>
      <p className="mt-2 mb-4 text-ink-2">
        <Marked text={event.summary[locale]} />
      </p>
      <EventParts event={event} telling={tellingOf(props, locale)} />
    </aside>
  );
}

/** In the app a name filters, and an event is selected. */
function tellingOf(props: EventDetailsProps, locale: Lang): Telling {
  const { event, index, today, passages } = props;
  const { event: t } = MESSAGES[locale];
  return {
    index,
    locale,
    today,
    level: 3,
    toEvent: (id) => ({ href: props.eventHref(id), act: () => props.onSelect(id) }),
    toLeader: (id) => ({
      act: () => props.onFilterLeader(id),
      label: t.filterBy(index.leaders.get(id)?.name ?? id),
    }),
    toInstitution: (id) => ({
      act: () => props.onFilterInstitution(id),
      label: t.filterBy(institutionName(id, index, locale)),
    }),
    passage: (article, evidence) => (
      <PassageView
        key={`${event.id} ${article.id}`}
        article={article}
        evidence={evidence}
        isHere={passages === null ? null : passages.has(article.id)}
        load={props.loadPassage}
      />
    ),
  };
}
