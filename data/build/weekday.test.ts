import { describe, expect, it } from 'vitest';

import { touchesWeekday, weekdaysIn } from './weekday';

describe('weekdays in a phrase', () => {
  it.each<[string, number[]]>([
    ['at a reception in Hà Nội on Friday', [5]],
    ['from Monday to Wednesday', [1, 3]],
    ['SUNDAY', [0]],
    ['Fridays', []],
    ['sáng thứ Sáu', [5]],
    ['Thứ sáu', [5]],
    ['chiều thứ tư', [3]],
    ['tối thứ 7', [6]],
    ['Thứ 2', [1]],
    ['Chủ nhật 15/3', [0]],
    ['ngày làm việc thứ sáu', []],
    ['ngày thứ hai của Đại hội', []],
    ['phiên họp thứ 6', []],
    ['sáng thứ năm'.normalize('NFD'), [4]],
    ['thứ Bảy', [6]],
    ['this morning (December 17)', []],
  ])('%s: %j', (phrase, days) => expect(weekdaysIn(phrase)).toEqual(days));
});

it('a date of several days touches the weekdays that it contains', () => {
  const days = { earliest: '2026-01-19', latest: '2026-01-23' };
  expect([0, 1, 2, 3, 4, 5, 6].filter((day) => touchesWeekday(days, day))).toEqual([1, 2, 3, 4, 5]);
  expect(touchesWeekday({ earliest: '2026-01-01', latest: '2026-12-31' }, 0)).toBe(true);
  expect(touchesWeekday({ earliest: null, latest: '2026-01-01' }, 0)).toBe(true);
});
