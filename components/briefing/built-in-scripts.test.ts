import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { knownIds } from '@/components/view/known-ids';
import { parseViewState } from '@/components/view/view-url';
import scripts from '@/data/briefings.json';
import { briefingFileSchema, type Script } from '@/data/briefing/script-schema';
import { indexDataset } from '@/data/dataset-index';
import { datasetSchema } from '@/data/schema';

const dataset = datasetSchema.parse(JSON.parse(readFileSync('data/events.json', 'utf8')));
const known = knownIds(indexDataset(dataset));

describe.each(Object.entries(scripts))('the built-in briefing %s', (_, json) => {
  const script: Script = briefingFileSchema.parse(json);

  it('has six to eight scenes, whose views are understood without rest', () => {
    expect(script.scenes.length).toBeGreaterThanOrEqual(6);
    expect(script.scenes.length).toBeLessThanOrEqual(8);
    for (const { view } of script.scenes) expect(parseViewState(view, known).ignored).toEqual([]);
  });

  it('shows every event that it points at', () => {
    for (const { highlight } of script.scenes) {
      for (const id of highlight) expect(known.events.has(id)).toBe(true);
    }
  });

  it('has captions that can be read from the last row', () => {
    for (const { caption } of script.scenes) {
      for (const text of Object.values(caption)) expect(text.length).toBeLessThanOrEqual(160);
    }
  });
});
