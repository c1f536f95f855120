import fc from 'fast-check';
import { expect, it } from 'vitest';

import { formatEdtfShort } from '@/components/i18n/format-date';
import { formatTick } from '@/components/i18n/format-tick';
import { textWidth } from '@/components/timeline/text-width';
import { ticks } from '@/components/timeline/ticks';
import { resolution } from '@/components/timeline/viewport';
import { viewSpan } from '@/data/arbitrary';
import { toDay } from '@/data/time';
import { LANGS } from '@/data/vocabulary';

import { axisInk } from './axis-ink';
import type { Ink, TextInk } from './ink';

const isText = (ink: Ink): ink is TextInk => ink.type === 'text';
const reach = ({ x, text, size, anchor }: TextInk) => {
  const width = textWidth(text, size);
  return anchor === 'end' ? [x - width, x] : [x, x + width];
};

it('the words of the day stand on no name of a month or year, in the axis and beside their line', () => {
  fc.assert(
    fc.property(
      viewSpan,
      fc.integer({ min: 480, max: 1_920 }),
      fc.double({ min: 0.02, max: 0.98, noNaN: true }),
      fc.constantFrom(...LANGS),
      (view, width, share, lang) => {
        const msPerPx = resolution(view, width);
        const toPx = (ms: number) => (ms - view.start) / msPerPx;
        const named = ticks(view, width, toPx, (ms, unit, room) =>
          formatTick(lang, ms, unit, room),
        );
        const x = share * width;
        const day = formatEdtfShort(toDay(view.start + x * msPerPx), lang);
        const words = axisInk(named, width, x, day).filter(isText);
        const today = words.find(({ colour }) => colour === 'focus');
        if (!today) throw new Error('the day has no words');
        const [from = NaN, to = NaN] = reach(today);
        expect(from).toBeGreaterThanOrEqual(-1);
        expect(to).toBeLessThanOrEqual(width + 1);
        for (const other of words) {
          if (other === today || other.y !== today.y) continue;
          // What has no name of a coarse unit above it has one line.
          const [first = NaN, last = NaN] = reach(other);
          expect(last <= from || first >= to, `${other.text} and ${today.text}`).toBe(true);
        }
      },
    ),
  );
});
