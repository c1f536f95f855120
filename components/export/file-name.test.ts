import fc from 'fast-check';
import { expect, it } from 'vitest';

import { fileName } from './file-name';

it.each([
  ['', 'briefline_2026-11-22.csv'],
  ['?leader=to-lam&kind=meeting,task', 'briefline_2026-11-22_to-lam_meeting-task.csv'],
  ['?q=Đại+hội&from=2025-12', 'briefline_2026-11-22_dai-hoi_2025-12.csv'],
  ['?leader=to-lam,-luong-cuong', 'briefline_2026-11-22_to-lam-not-luong-cuong.csv'],
  ['?q=../../etc/passwd', 'briefline_2026-11-22_etc-passwd.csv'],
])('the file of %j is called %s', (query, name) => {
  expect(fileName('2026-11-22', query, 'csv')).toBe(name);
});

it('a name is short, and any system can store it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (q) => {
      const query = `?${new URLSearchParams({ q }).toString()}`;
      expect(fileName('2026-11-22', query, 'ics')).toMatch(
        /^briefline_2026-11-22(_[a-z0-9_-]{1,60})?\.ics$/,
      );
    }),
  );
});
