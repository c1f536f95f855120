import { formatDay, formatEventDate } from '@/components/i18n/format-date';
import { MESSAGES } from '@/components/i18n/messages';
import { BASIS_SIGNS } from '@/components/ui/basis-sign';
import type { LaneGrouping } from '@/components/view/view-state';
import type { DatasetIndex } from '@/data/dataset-index';
import type { TimelineEvent } from '@/data/schema';
import { toDay, type TimeSpan } from '@/data/time';
import { KINDS, type Lang } from '@/data/vocabulary';

import { touchedDays } from './cluster';
import { NOT_COMPARED, type Compared } from './compared';
import { NO_LANE, ONE_LANE, type Lane } from './lane';
import type { Relation } from './relations';
import type { Count, Mark } from './scene';

export interface Names {
  readonly lane: (id: string) => string;
  /** Who takes part, with roles: for cards and spoken sentences. */
  readonly people: (event: TimelineEvent) => string;
  /** @param relation what it has to do with the selected event */
  readonly mark: (mark: Pick<Mark, 'ordinal' | 'laneId'>, relation?: Relation) => string;
  readonly bundle: (meetingId: string, count: number, laneId: string) => string;
  /** How many events a cluster counts, of which kinds, and in which days. */
  readonly cluster: (cluster: Count) => string;
}

/** More sentences than any view has. */
const MOST_KEPT = 4096;

/** What the timeline's parts are called, in a language. */
export function namesOf(
  index: DatasetIndex,
  lanes: readonly Lane[],
  grouping: LaneGrouping,
  locale: Lang,
  { added, oldDates }: Compared = NOT_COMPARED,
): Names {
  const { timeline: t, terms } = MESSAGES[locale];
  const laneName = (id: string) => {
    if (id === ONE_LANE) return t.allEvents;
    if (id === NO_LANE) {
      return grouping === 'institution' ? t.noLane.institution : t.noLane.leader;
    }
    const kind = KINDS.find((candidate) => candidate === id);
    if (grouping === 'kind' && kind) return terms.kinds[kind];
    return index.leaders.get(id)?.name ?? index.institutions.get(id)?.name[locale] ?? id;
  };
  // Where all events stand in one lane, it need not be told from others.
  const laneWords = (id: string) => (id === ONE_LANE ? '' : laneName(id));
  const byId = new Map(lanes.map((lane) => [lane.id, lane.events]));
  const title = (id: string) => index.events.get(id)?.title[locale] ?? id;
  const days = ({ start, end }: TimeSpan) => {
    const [first, last] = [toDay(start), toDay(end - 1)];
    const from = formatDay(first, locale);
    return first === last ? from : `${from} – ${formatDay(last, locale)}`;
  };
  const people = (event: TimelineEvent) =>
    event.participants
      .filter(({ role }) => role !== 'mentioned')
      .map(({ leader, role }) => {
        const name = index.leaders.get(leader)?.name ?? leader;
        return `${name}, ${terms.participantRole[role]}`;
      })
      .join('; ');
  const phrase = ({ type, direction }: Relation) =>
    direction === 'in' ? t.relatesToSelected[type] : t.selectedRelatesTo[type];
  const said = new Map<string, string>();
  // A view that moves asks for the same sentences again and again.
  const sentence = (ordinal: number, laneId: string, relation: Relation | null) => {
    if (relation) return newSentence(ordinal, laneId, relation);
    const key = `${ordinal} ${laneId}`;
    const known = said.get(key) ?? newSentence(ordinal, laneId, null);
    if (said.size >= MOST_KEPT) said.clear();
    said.set(key, known);
    return known;
  };
  const newSentence = (ordinal: number, laneId: string, relation: Relation | null) => {
    const event = index.events.at(ordinal);
    const events = byId.get(laneId);
    const { id } = event;
    const own = event.title[locale];
    const old = oldDates.get(id);
    return t.markLabel({
      kind: terms.kind[event.kind],
      date: formatEventDate(event.date, locale),
      basis: event.date && BASIS_SIGNS[event.date.basis] ? terms.basis[event.date.basis] : '',
      title: added.has(id) ? t.newEvent(own) : own,
      was: old ? formatEventDate(old, locale) : '',
      people: people(event),
      position: (events?.placeOf(ordinal) ?? -1) + 1,
      total: events?.size ?? 0,
      lane: laneWords(laneId),
      relation: relation ? phrase(relation) : '',
    });
  };
  return {
    people,
    lane: laneName,
    mark: ({ ordinal, laneId }, relation) => sentence(ordinal, laneId, relation ?? null),
    bundle: (meetingId, count, laneId) => t.bundle(count, title(meetingId), laneWords(laneId)),
    cluster: (cluster) => {
      const { laneId, first, count, kinds, rough } = cluster;
      if (count === 1) return sentence(first, laneId, null);
      const held = KINDS.flatMap((kind, i) => {
        const n = kinds[i] ?? 0;
        return n > 0 ? [t.kindCount(kind, n)] : [];
      });
      return t.cluster({
        count,
        range: days(touchedDays(cluster, byId.get(laneId), index.columns)),
        kinds: held.join(', '),
        rough,
        lane: laneWords(laneId),
      });
    },
  };
}
