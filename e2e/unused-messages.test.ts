import { expect, it } from 'vitest';

import { unusedMessages } from './unused-messages';

// The compiler reads the whole project for it.
it('every message is asked for somewhere', { timeout: 300_000 }, () => {
  expect(unusedMessages()).toEqual([]);
});
