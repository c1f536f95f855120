import { describe, expect, it } from 'vitest';

import { FIXTURE } from './fixture';
import { eventFamily, toRegistry } from './registry';
import type { TimelineEvent } from './schema';

const registry = toRegistry(FIXTURE);
const task = FIXTURE.events.find(({ kind }) => kind === 'task')!;

describe('the family that gives an event its hue', () => {
  const [first, second] = FIXTURE.institutions.filter(
    ({ family }, i, all) => all.findIndex((other) => other.family === family) === i,
  );
  const event = (institutions: TimelineEvent['institutions']): TimelineEvent => {
    const { task: _, ...rest } = task;
    return { ...rest, kind: 'meeting', institutions };
  };

  it("is that of a task's first assignee", () => {
    expect(eventFamily(task, registry)).toBe(
      registry.institutions.get(task.task!.assignees[0]!)?.family,
    );
  });

  it('goes by role: organiser, host, subject, participant, guest', () => {
    expect(
      eventFamily(
        event([
          { institution: second!.id, role: 'guest' },
          { institution: first!.id, role: 'organiser' },
        ]),
        registry,
      ),
    ).toBe(first!.family);
  });

  it('is "other" where no institution takes part', () => {
    expect(eventFamily(event([]), registry)).toBe('other');
  });
});
