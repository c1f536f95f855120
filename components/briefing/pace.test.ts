import { describe, expect, it } from 'vitest';

import { emptyScript, withScene, withView } from './edit-script';
import { formatSeconds, plannedSeconds } from './pace';

const two = withView(withView(emptyScript('2026-02-25'), ''), '?kind=task');

describe('the time that is left', () => {
  it('is what the scenes are planned for, if any is', () => {
    expect(plannedSeconds(two)).toBeNull();
    const planned = two.scenes.reduce((s, { id }, i) => withScene(s, id, { seconds: 60 + i }), two);
    expect(plannedSeconds(planned)).toBe(121);
  });

  it('is told in minutes and seconds, also when it is over', () => {
    expect([75, 3675, 0, -5].map(formatSeconds)).toEqual(['1:15', '1:01:15', '0:00', '−0:05']);
  });
});
