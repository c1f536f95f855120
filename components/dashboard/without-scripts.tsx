'use client';

import { EventList } from '@/components/event/event-list';
import { useMessages } from '@/components/i18n/use-messages';
import { TEXT_LINK } from '@/components/ui/text-link';
import { contentsPath, pagePath } from '@/components/view/page-path';

import type { Exploration } from './use-explorer';

/** The list that stands in the page before any script runs, and stays where none does. */
export function WithoutScripts({ exploration }: { readonly exploration: Exploration }) {
  const { index, events, state } = exploration;
  const { app: t } = useMessages();
  const page = (id: string) => pagePath(state.lang, 'events', id);
  return (
    <div className="without-scripts p-6">
      <h1 className="mb-6 text-28 font-semibold">{index.dataset.title[state.lang]}</h1>
      <EventList
        ordinals={events.ordinals}
        index={index}
        selected={null}
        grouping="month"
        eventHref={page}
        pageHref={page}
      />
      <a href={contentsPath(state.lang)} className={TEXT_LINK}>
        {t.allPages}
      </a>
    </div>
  );
}
