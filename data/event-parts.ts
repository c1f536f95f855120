/** Who takes part in an event and as what, as places in the dataset's lists. */
import { Gathering, type Parts } from './gathering';
import { ROLES, roleBits } from './roles';
import type { TimelineEvent } from './schema';

type Places = ReadonlyMap<string, number>;

const BITS: Readonly<Record<string, number>> = Object.fromEntries(
  ROLES.map((role) => [role, roleBits([role])]),
);

/** Leaders that the dataset does not define are left out. */
export function leaderParts(leaders: Places): (event: TimelineEvent) => Parts {
  const gathering = new Gathering(leaders.size);
  const add = (id: string, role: string) => {
    const place = leaders.get(id);
    if (place !== undefined) gathering.add(place, BITS[role] ?? 0);
  };
  return ({ participants, task }) => {
    for (const { leader, role } of participants) add(leader, role);
    if (task) add(task.assignedBy, 'assigner');
    return gathering.take();
  };
}

/** The bodies themselves; those that the dataset does not define are left out. */
export function institutionParts(institutions: Places): (event: TimelineEvent) => Parts {
  const gathering = new Gathering(institutions.size);
  const add = (id: string, role: string) => {
    const place = institutions.get(id);
    if (place !== undefined) gathering.add(place, BITS[role] ?? 0);
  };
  return ({ institutions: named, task }) => {
    if (task) for (const assignee of task.assignees) add(assignee, 'assignee');
    for (const { institution, role } of named) add(institution, role);
    return gathering.take();
  };
}

/**
 * Bodies with all that they are parts of: what a part is, its whole is too.
 *
 * @param wholes by place: itself, and what it is a part of
 */
export function withWholes(wholes: readonly (readonly number[])[]): (bodies: Parts) => Parts {
  const gathering = new Gathering(wholes.length);
  return ({ places, roles }) => {
    for (let i = 0; i < places.length; i += 1) {
      for (const whole of wholes[places[i] ?? 0] ?? []) gathering.add(whole, roles[i] ?? 0);
    }
    return gathering.take();
  };
}
