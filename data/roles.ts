/** What somebody was in an event. Roles are bits, so that all that one has fit in a number. */
import { INSTITUTION_ROLES, PARTICIPANT_ROLES } from './vocabulary';

/** `assigner` is whoever set a task; the others are the dataset's own. */
export const ROLES = [
  ...PARTICIPANT_ROLES,
  'assigner',
  'organiser',
  'assignee',
  'participant',
  'subject',
] as const;
export type Role = (typeof ROLES)[number];

const BITS: ReadonlyMap<string, number> = new Map(ROLES.map((role, place) => [role, 1 << place]));

/** The sum of the roles' bits; what is no role adds nothing. At most 16 bits. */
export function roleBits(roles: Iterable<string>): number {
  let bits = 0;
  for (const role of roles) bits |= BITS.get(role) ?? 0;
  return bits;
}

/** The roles that a leader can have, and an institution. Either can be host or guest. */
export const LEADER_BITS = roleBits([...PARTICIPANT_ROLES, 'assigner']);
export const INSTITUTION_BITS = roleBits(INSTITUTION_ROLES);

/** Those of a leader who was there or set the task: who is only mentioned has none of them. */
const TAKING_PART = LEADER_BITS & ~roleBits(['mentioned']);

/** Which roles count: one of `any` (0: whichever), each of `all`, and none of `none`. */
export interface RoleQuery {
  readonly any: number;
  readonly all: number;
  readonly none: number;
}

export const WHICHEVER: RoleQuery = { any: 0, all: 0, none: 0 };
export const TOOK_PART: RoleQuery = { any: TAKING_PART, all: 0, none: 0 };

export function hasRoles(bits: number, { any, all, none }: RoleQuery): boolean {
  return (any === 0 || (bits & any) !== 0) && (bits & all) === all && (bits & none) === 0;
}
