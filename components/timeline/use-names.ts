'use client';

import { useMemo } from 'react';

import { formatDay, formatEventDate } from '@/components/i18n/format-date';
import { useLocale, useMessages } from '@/components/i18n/use-messages';
import { BASIS_SIGNS } from '@/components/ui/basis-sign';
import type { LaneGrouping } from '@/components/view/view-state';
import type { DatasetIndex } from '@/data/dataset-index';
import type { TimelineEvent } from '@/data/schema';
import { toDay } from '@/data/time';
import { KINDS } from '@/data/vocabulary';

import { NO_LANE, ONE_LANE, laneIds } from './lane';
import type { Cluster, Mark } from './scene';

export interface Names {
  readonly lane: (id: string) => string;
  /** Who takes part, with roles: for cards and spoken sentences. */
  readonly people: (event: TimelineEvent) => string;
  readonly mark: (mark: Mark) => string;
  readonly bundle: (meetingId: string, count: number) => string;
  readonly cluster: (cluster: Cluster) => string;
}

/** What the timeline's parts are called, in the reader's language. */
export function useNames(
  index: DatasetIndex,
  events: readonly TimelineEvent[],
  grouping: LaneGrouping,
): Names {
  const locale = useLocale();
  const { timeline: t, terms } = useMessages();
  return useMemo(() => {
    const positions = lanePositions(events, grouping);
    const title = (id: string) => index.events.get(id)?.title[locale] ?? id;
    const people = (event: TimelineEvent) =>
      event.participants
        .filter(({ role }) => role !== 'mentioned')
        .map(({ leader, role }) => {
          const name = index.leaders.get(leader)?.name ?? leader;
          return `${name}, ${terms.participantRole[role]}`;
        })
        .join('; ');
    return {
      people,
      lane: (id) => {
        if (id === ONE_LANE) return t.allEvents;
        if (id === NO_LANE) {
          return grouping === 'institution' ? t.noLane.institution : t.noLane.leader;
        }
        const kind = KINDS.find((candidate) => candidate === id);
        if (grouping === 'kind' && kind) return terms.kinds[kind];
        return index.leaders.get(id)?.name ?? index.institutions.get(id)?.name[locale] ?? id;
      },
      mark: ({ eventId, laneId }) => {
        const event = index.events.get(eventId);
        if (!event) return eventId;
        const inLane = positions.get(laneId) ?? [];
        return t.markLabel({
          kind: terms.kind[event.kind],
          date: formatEventDate(event.date, locale),
          basis: event.date && BASIS_SIGNS[event.date.basis] ? terms.basis[event.date.basis] : '',
          title: event.title[locale],
          people: people(event),
          position: inLane.indexOf(eventId) + 1,
          total: inLane.length,
        });
      },
      bundle: (meetingId, count) => t.bundle(count, title(meetingId)),
      cluster: ({ eventIds, span }) => {
        const [only] = eventIds;
        if (only !== undefined && eventIds.length === 1) return title(only);
        return t.cluster(
          eventIds.length,
          `${formatDay(toDay(span.start), locale)} – ${formatDay(toDay(span.end - 1), locale)}`,
        );
      },
    };
  }, [index, events, grouping, locale, t, terms]);
}

/** Dated event ids by lane, in order of time. */
function lanePositions(
  events: readonly TimelineEvent[],
  grouping: LaneGrouping,
): ReadonlyMap<string, readonly string[]> {
  const lanes = new Map<string, string[]>();
  for (const event of events) {
    if (event.date === null) continue;
    for (const lane of laneIds(event, grouping)) {
      const ids = lanes.get(lane);
      if (ids) ids.push(event.id);
      else lanes.set(lane, [event.id]);
    }
  }
  return lanes;
}
