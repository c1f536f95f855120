import { expect, it } from 'vitest';

import { FIXTURE, MORNING_TEXT } from './fixture';
import { datasetSchema } from './schema';
import { sliceCodePoints } from './text';

it('the dataset that tests share is valid', () => {
  expect(datasetSchema.safeParse(FIXTURE).error).toBeUndefined();
});

it('the evidence in its article stands where it says', () => {
  for (const { evidence } of FIXTURE.events) {
    for (const { article, quote, position } of evidence) {
      if (article !== 'morning-news') continue;
      expect(sliceCodePoints(MORNING_TEXT, position.start, position.end)).toBe(quote.exact);
    }
  }
});
