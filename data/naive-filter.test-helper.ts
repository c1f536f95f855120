/** A filter's questions, asked of each event by reading its record from end to end. For tests. */
import { parseEdtf } from './edtf';
import type { EventFilter } from './event-filter';
import { FACETS, SHARED_FACETS, type Facet } from './facets';
import type { Dataset, TimelineEvent } from './schema';
import { toSlug } from './slug';
import { INSTITUTION_ROLES, PARTICIPANT_ROLES } from './vocabulary';

type Part = readonly [who: string, role: string];

const CAN: { readonly [F in 'leaders' | 'institutions']: readonly string[] } = {
  leaders: [...PARTICIPANT_ROLES, 'assigner'],
  institutions: INSTITUTION_ROLES,
};

export function passesNaively(data: Dataset, event: TimelineEvent, filter: EventFilter): boolean {
  const { task } = event;
  const parts: { readonly [F in 'leaders' | 'institutions']: readonly Part[] } = {
    leaders: [
      ...event.participants.map((p): Part => [p.leader, p.role]),
      ...(task ? [[task.assignedBy, 'assigner'] as const] : []),
    ],
    institutions: [
      ...event.institutions.map((i): Part => [i.institution, i.role]),
      ...(task?.assignees ?? []).map((id): Part => [id, 'assignee']),
    ],
  };
  const isWithin = (id: string, whole: string): boolean =>
    id === whole ||
    (filter.parts && data.institutions.some((i) => i.parent === whole && isWithin(id, i.id)));
  const isHere = (facet: Facet) => (id: string) => {
    if (facet !== 'leaders' && facet !== 'institutions')
      return valuesOf(data, event)[facet].includes(id);
    return parts[facet].some(([who]) => (facet === 'leaders' ? who === id : isWithin(who, id)));
  };
  const isOut = (id: string) =>
    parts.leaders.some(
      ([who, role]) => who === id && (role !== 'mentioned' || filter.roles.includes('mentioned')),
    );
  const isAll = (facet: Facet) =>
    filter.all.includes(facet) && SHARED_FACETS.some((shared) => shared === facet);
  const holds = (facet: Facet, ids: readonly string[], test: (id: string) => boolean) =>
    ids.length === 0 || (isAll(facet) ? ids.every(test) : ids.some(test));

  for (const facet of FACETS) {
    if (facet === 'roles') continue;
    if (filter.excluded[facet].some(facet === 'leaders' ? isOut : isHere(facet))) return false;
    if (facet !== 'leaders' && facet !== 'institutions') {
      if (!holds(facet, filter[facet], isHere(facet))) return false;
      continue;
    }
    const countsHere = (id: string) => {
      const own = parts[facet]
        .filter(([who]) => (facet === 'leaders' ? who === id : isWithin(who, id)))
        .map(([, role]) => role);
      const asked = filter.roles.filter((role) => CAN[facet].includes(role));
      const banned = filter.excluded.roles.filter((role) => CAN[facet].includes(role));
      return (
        own.length > 0 &&
        (facet !== 'leaders' || asked.length > 0 || own.some((role) => role !== 'mentioned')) &&
        holds('roles', asked, (role) => own.includes(role)) &&
        !banned.some((role) => own.includes(role))
      );
    };
    if (!holds(facet, filter[facet], countsHere)) return false;
  }
  const isOwned = (role: string) =>
    (filter.leaders.length > 0 && CAN.leaders.includes(role)) ||
    (filter.institutions.length > 0 && CAN.institutions.includes(role));
  const anybodys = [...parts.leaders, ...parts.institutions].map(([, role]) => role);
  const free = filter.roles.filter((role) => !isOwned(role));
  if (!holds('roles', free, (role) => anybodys.includes(role))) return false;
  const banned = filter.excluded.roles.filter((role) => !isOwned(role));
  if (banned.some((role) => anybodys.includes(role))) return false;
  return fallsWithin(event, filter);
}

/** The values of the facets that are not about who takes part. */
function valuesOf(
  { articles }: Dataset,
  event: TimelineEvent,
): { readonly [F in Exclude<Facet, 'leaders' | 'institutions'>]: readonly string[] } {
  const told = [
    ...event.evidence.map(({ article }) => article),
    ...(event.reports ?? []).map(({ article }) => article),
  ];
  return {
    roles: [],
    kinds: [event.kind],
    subtypes: [event.subtype],
    statuses: [event.status],
    places: event.place ? [toSlug(event.place.en)] : [],
    articles: told,
    publishers: articles.flatMap(({ id, publisher }) =>
      publisher !== null && told.includes(id) ? [toSlug(publisher)] : [],
    ),
    bases: event.date ? [event.date.basis] : [],
    precisions: [event.date?.precision ?? 'undated'],
  };
}

function fallsWithin({ date }: TimelineEvent, filter: EventFilter): boolean {
  const from = filter.from === null ? null : parseEdtf(filter.from);
  const to = filter.to === null ? null : parseEdtf(filter.to);
  const first = from?.ok ? from.value.earliest : null;
  const last = to?.ok ? to.value.latest : null;
  if (first === null && last === null) return true;
  if (date === null) return false;
  const { earliest, latest } = date;
  if (first !== null && last !== null && first > last) return false;
  if (filter.certain) {
    return (
      (first === null || (earliest !== null && earliest >= first)) &&
      (last === null || (latest !== null && latest <= last))
    );
  }
  return (
    (first === null || latest === null || latest >= first) &&
    (last === null || earliest === null || earliest <= last)
  );
}
