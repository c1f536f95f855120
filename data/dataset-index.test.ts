import { describe, expect, it } from 'vitest';

import { indexDataset, relatedEvents } from './dataset-index';
import { FIXTURE } from './fixture';

const index = indexDataset(FIXTURE);
const task = FIXTURE.events.find(({ kind }) => kind === 'task')!;

describe('an indexed dataset', () => {
  it('finds everything by its id', () => {
    for (const list of ['leaders', 'institutions', 'articles', 'events'] as const) {
      for (const item of FIXTURE[list]) expect(index[list].get(item.id)).toBe(item);
    }
  });

  it('knows relations from both sides', () => {
    const meeting = index.events.get(task.task!.assignedAt)!;
    expect(relatedEvents(task, index)[0]).toEqual({
      type: 'assigned-at',
      direction: 'out',
      event: meeting,
    });
    expect(relatedEvents(meeting, index)).toContainEqual({
      type: 'assigned-at',
      direction: 'in',
      event: task,
    });
  });
});
