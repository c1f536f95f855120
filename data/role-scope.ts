/**
 * Of whom a filter's roles are asked. As long as no role of a leader is asked for, a leader's events
 * are those that stand in the leader's lane: to be mentioned is no part in what happened, and numbers
 * of filter and lane that differ would be believed by nobody.
 */
import { asksAll, type EventFilter } from './event-filter';
import type { Facet } from './facets';
import {
  INSTITUTION_BITS,
  LEADER_BITS,
  roleBits,
  ROLES,
  TOOK_PART,
  WHICHEVER,
  type Role,
  type RoleQuery,
} from './roles';

export interface RoleScope {
  readonly leaders: RoleQuery;
  readonly institutions: RoleQuery;
  /** In which roles a leader who is left out takes an event along. */
  readonly leadersOut: RoleQuery;
  /** Roles that none of those chosen can have: anybody may. */
  readonly anybody: readonly Role[];
  readonly nobody: readonly Role[];
}

type Asked = Pick<EventFilter, 'leaders' | 'institutions' | 'roles' | 'excluded' | 'all'>;

export function roleScope(filter: Asked): RoleScope {
  const leaders = filter.leaders.length > 0 ? LEADER_BITS : 0;
  const institutions = filter.institutions.length > 0 ? INSTITUTION_BITS : 0;
  const chosen = roleBits(filter.roles);
  const none = roleBits(filter.excluded.roles);
  const query = (own: number): RoleQuery =>
    asksAll(filter, 'roles')
      ? { any: 0, all: chosen & own, none: none & own }
      : { any: chosen & own, all: 0, none: none & own };
  const free = (bits: number) =>
    ROLES.filter((role) => (roleBits([role]) & bits & ~(leaders | institutions)) !== 0);
  const ofLeaders = query(leaders);
  const isMentioned = filter.roles.includes('mentioned');
  return {
    leaders: (chosen & leaders) === 0 ? { ...ofLeaders, any: TOOK_PART.any } : ofLeaders,
    institutions: query(institutions),
    leadersOut: isMentioned ? WHICHEVER : TOOK_PART,
    anybody: free(chosen),
    nobody: free(none),
  };
}

/** In which roles a facet's values count. */
export function rolesOf(scope: RoleScope, facet: Facet): RoleQuery {
  return facet === 'leaders' || facet === 'institutions' ? scope[facet] : WHICHEVER;
}
