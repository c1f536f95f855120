import { describe, expect, it } from 'vitest';

import events from '@/data/events.json';
import { parseScript, serializeScript } from '@/data/briefing/parse-script';
import { scriptSchema } from '@/data/briefing/script-schema';
import briefings from '@/data/briefings.json';
import { compareVersions, traceAll } from '@/data/compare/compare';
import { arrayStore } from '@/data/event-store';
import { datasetSchema, type TimelineEvent } from '@/data/schema';
import { inSlices } from '@/data/slices';

import { changesScene } from './changes-scene';
import { groupChanges, toCompared } from './grouped';

const now = datasetSchema.parse(events).events;
const script = scriptSchema.parse(Object.values(briefings)[0]);

async function changesFrom(before: readonly TimelineEvent[]) {
  const traces = await inSlices(traceAll(arrayStore(before)));
  return inSlices(compareVersions(traces, arrayStore(now)));
}

const [first, second, third] = now.filter(({ date }) => date?.precision === 'day');
const day = (edtf: string) =>
  ({ edtf, earliest: edtf, latest: edtf, precision: 'day', basis: 'stated' }) as const;
/** Before, one event was missing, one stood on another day, and one was there that is not now. */
const before: readonly TimelineEvent[] = [
  ...now.filter(({ id }) => id !== first!.id && id !== second!.id),
  { ...second!, date: day('2024-05-06') },
  { ...third!, id: 'withdrawn-since', date: day('2022-01-15') },
];

describe('the scene of what changed', () => {
  it('says in both languages what was added, withdrawn and moved since that day', async () => {
    const scene = changesScene(groupChanges(await changesFrom(before)), '2026-11-03');
    expect(scene.caption.en).toBe(
      'Since 3 November 2026: 1 moved to other days, 1 added, 1 withdrawn',
    );
    expect(scene.caption.vi).toMatch(/^Từ 3 tháng 11 năm 2026: 1 sự kiện chuyển sang ngày khác, /);
    expect(scene.notes.en.split('\n')).toHaveLength(3);
    expect(scene.notes.en).toContain('6 May 2024 → ');
    expect([...scene.highlight].sort()).toEqual([first!.id, second!.id].sort());
    // From two weeks before the withdrawn event's day.
    expect(scene.view).toContain('span=2022-01-01');
  });

  it('can be kept in a script, however much changed', async () => {
    const many = Array.from({ length: 900 }, (_, i) => ({ ...third!, id: `gone-${i}` }));
    const scene = changesScene(groupChanges(await changesFrom(many)), '2026-11-03');
    const parsed = parseScript(serializeScript({ ...script, scenes: [scene] }));
    expect(parsed).toEqual({ ok: true, value: { ...script, scenes: [scene] } });
    expect(scene.notes.en).toMatch(/\nand \d+ more$/);
  });

  it('has the timeline draw the old day beside the new one and what was withdrawn, and mark what is new', async () => {
    const { added, oldDates, withdrawn } = toCompared(await changesFrom(before));
    expect([...added]).toEqual([first!.id]);
    expect([...oldDates]).toEqual([[second!.id, day('2024-05-06')]]);
    expect(withdrawn.map(({ id, date }) => [id, date.edtf])).toEqual([
      ['withdrawn-since', '2022-01-15'],
    ]);
  });
});
