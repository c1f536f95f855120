/**
 * The list's groups by leader or institution, as lanes have them: an event stands under each of its
 * leaders, under nobody who is only mentioned, and what belongs to nobody stands last.
 */
import { compareNames } from '@/components/i18n/collate';
import type { DatasetIndex } from '@/data/dataset-index';
import type { Lang } from '@/data/vocabulary';

import type { EventGroup, EventGroups } from './list-groups';

/** Rows of one event in several groups have keys of their own. */
const KEYS = 2 ** 32;

/** @param ordinals in the order of time, which each group keeps */
export function groupByName(
  { dataset, columns }: DatasetIndex,
  ordinals: Uint32Array,
  grouping: 'leader' | 'institution',
  locale: Lang,
): EventGroups {
  const names =
    grouping === 'leader'
      ? dataset.leaders.map(({ name }) => name)
      : dataset.institutions.map(({ name }) => name[locale]);
  const { offsets, values } =
    grouping === 'leader' ? columns.leaderLanes : columns.institutionLanes;
  const nobody = names.length;
  const members: number[][] = Array.from({ length: nobody + 1 }, () => []);
  for (const ordinal of ordinals) {
    const end = offsets[ordinal + 1] ?? 0;
    let at = offsets[ordinal] ?? 0;
    if (at === end) members[nobody]?.push(ordinal);
    for (; at < end; at += 1) members[values[at] ?? nobody]?.push(ordinal);
  }
  const groups: EventGroup[] = [];
  const rows: number[] = [];
  const order = names
    .map((name, place) => ({ name, place }))
    .sort((a, b) => compareNames(a.name, b.name, locale));
  const add = (key: number, span: EventGroup['span']) => {
    const own = members[key] ?? [];
    if (own.length === 0) return;
    const size = own.length;
    groups.push({ key, span, first: rows.length, size, total: size, rowKey: (key + 1) * KEYS });
    for (const ordinal of own) rows.push(ordinal);
  };
  for (const { name, place } of order) add(place, { kind: 'name', name });
  add(nobody, { kind: 'nobody', grouping });
  return { groups, ordinals: Uint32Array.from(rows) };
}
