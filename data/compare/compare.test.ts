import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { datasets } from '../arbitrary';
import { arrayStore } from '../event-store';
import type { TimelineEvent } from '../schema';
import { inSlices } from '../slices';
import { compareVersions, countChanges, traceAll, type Changes } from './compare';
import { parseSeen, serializeSeen } from './seen-version';

async function compared(
  before: readonly TimelineEvent[],
  after: readonly TimelineEvent[],
): Promise<Changes> {
  const traces = await inSlices(traceAll(arrayStore(before)));
  return inSlices(compareVersions(traces, arrayStore(after)));
}

const events = datasets(12, 1).map((dataset) => dataset.events);

/** A version of the same events: some are left out, some have something of another event. */
const versions = fc
  .tuple(events, fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 }))
  .map(([before, dice]) => {
    const after = before.flatMap((event, i): readonly TimelineEvent[] => {
      const other = before[(i + 1) % before.length] ?? event;
      switch (dice[i]) {
        case 0:
          return [];
        case 1:
          return [{ ...event, date: other.date }];
        case 2:
          return [{ ...event, title: { ...event.title, vi: `${event.title.vi} (mới)` } }];
        case 3:
          return [{ ...event, id: `${event.id}-renamed` }];
        case 4:
          return [{ ...event, summary: { ...event.summary, en: 'Another summary.' } }];
        default:
          return [event];
      }
    });
    return [before, after] as const;
  });

const text = (value: unknown) => JSON.stringify(value);

describe('comparing two versions', () => {
  it('finds what a comparison of every event with every other finds', async () => {
    await fc.assert(
      fc.asyncProperty(versions, async ([before, after]) => {
        const { added, withdrawn, changed } = await compared(before, after);
        const lacks = (all: readonly TimelineEvent[], { id }: TimelineEvent) =>
          all.every((event) => event.id !== id);
        expect(added.map(({ id }) => id)).toEqual(
          after.filter((event) => lacks(before, event)).map(({ id }) => id),
        );
        expect(withdrawn.map(({ id }) => id)).toEqual(
          before.filter((event) => lacks(after, event)).map(({ id }) => id),
        );
        expect(changed.map(({ event }) => event.id)).toEqual(
          after
            .filter((now) => before.some((was) => was.id === now.id && text(was) !== text(now)))
            .map(({ id }) => id),
        );
        for (const { was, event, date, retitled } of changed) {
          const old = before.find(({ id }) => id === event.id)!;
          expect(was.title).toEqual(old.title);
          expect(retitled).toBe(text(old.title) !== text(event.title));
          if (text(old.date) === text(event.date)) expect(date).toBeNull();
        }
      }),
    );
  });

  it('finds nothing between a version and itself, in whatever order its keys were written', async () => {
    await fc.assert(
      fc.asyncProperty(events, async (before) => {
        const after = before.map((event) => {
          const reversed = Object.fromEntries(Object.entries(event).reverse());
          return { ...reversed, ...event };
        });
        expect(countChanges(await compared(before, after))).toBe(0);
      }),
    );
  });

  it('tells an event with another id as withdrawn and added', async () => {
    const [before = []] = fc.sample(
      events.filter(({ length }) => length > 0),
      1,
    );
    const after = before.map((event) => ({ ...event, id: `${event.id}-2` }));
    const { added, withdrawn, changed } = await compared(before, after);
    expect([added.length, withdrawn.length, changed.length]).toEqual([
      before.length,
      before.length,
      0,
    ]);
  });

  it('tells a day that moved from a date that is known otherwise', async () => {
    const [event] = fc.sample(
      events.filter(({ length }) => length > 0),
      1,
    )[0]!;
    const day = (edtf: string) =>
      ({ edtf, earliest: edtf, latest: edtf, precision: 'day', basis: 'stated' }) as const;
    const month = {
      edtf: '2025-03',
      earliest: '2025-03-01',
      latest: '2025-03-31',
      precision: 'month',
      basis: 'stated',
    } as const;
    const dateChange = async (was: TimelineEvent['date'], now: TimelineEvent['date']) =>
      (await compared([{ ...event!, date: was }], [{ ...event!, date: now }])).changed[0]?.date;
    expect(await dateChange(day('2025-03-04'), day('2025-03-05'))).toBe('moved');
    expect(await dateChange(month, day('2025-03-05'))).toBe('redated');
    expect(await dateChange(day('2025-03-05'), { ...day('2025-03-05'), basis: 'resolved' })).toBe(
      'redated',
    );
    expect(await dateChange(null, month)).toBe('dated');
    expect(await dateChange(month, null)).toBe('undated');
    expect(await dateChange(month, month)).toBeUndefined();
  });
});

describe('a version that was seen', () => {
  it('comes back as it was kept', async () => {
    await fc.assert(
      fc.asyncProperty(events, async (all) => {
        const traces = await inSlices(traceAll(arrayStore(all)));
        const seen = { seenOn: '2026-11-03', traces };
        expect(parseSeen(serializeSeen(seen))).toEqual(seen);
      }),
    );
  });

  it.each(['', 'null', '{"format":0,"seenOn":"2026-11-03","events":[]}', '{"format":1}', '[['])(
    'is not taken from %s',
    (kept) => expect(parseSeen(kept)).toBeNull(),
  );

  it('is not taken from what has no end', () => {
    const kept = (n: number) =>
      JSON.stringify({
        format: 1,
        seenOn: '2026-11-03',
        events: Array.from({ length: n }, () => 0),
      });
    expect(parseSeen(kept(1_000_000))).toBeNull();
    expect(parseSeen(kept(20_000))).toBeNull();
    expect(parseSeen(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toBeNull();
  });
});
