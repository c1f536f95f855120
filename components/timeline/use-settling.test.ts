import { expect, it } from 'vitest';

import eventsJson from '@/data/events.json';
import { datasetSchema } from '@/data/schema';

import { sampleInput } from './sample.test-helper';
import { SceneSequence } from './scene-sequence';
import { risesBetween } from './use-settling';
import { clamped, zoomed } from './viewport';

const SIZE = { width: 1_264, height: 592 };

it('what stands elsewhere once a movement has ended comes from where it stood, and nothing else', () => {
  const input = sampleInput(datasetSchema.parse(eventsJson));
  const scenes = new SceneSequence();
  scenes.next(input, input.bounds, SIZE, false);
  const near = clamped(zoomed(input.bounds, 6), input.bounds);
  const moving = scenes.next(input, near, SIZE, true);
  const rested = scenes.next(input, near, SIZE, false);
  const rises = risesBetween(moving, rested);
  expect(rises.size).toBeGreaterThan(0);
  const were = new Map(moving.marks.map(({ key, y }) => [key, y]));
  for (const { key, y } of rested.marks) expect(y + (rises.get(key) ?? 0)).toBe(were.get(key) ?? y);
  expect(risesBetween(rested, rested).size).toBe(0);
});
