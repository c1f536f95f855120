/** What a search found, as choices in the reader's language. */
import { formatEventDateShort } from '@/components/i18n/format-date';
import type { Messages } from '@/components/i18n/messages';
import type { DatasetIndex } from '@/data/dataset-index';
import { eventFamily } from '@/data/registry';
import { institutionNames, leaderNames } from '@/data/search-text';
import type { Lang } from '@/data/vocabulary';

import type { Choice, ChoiceGroup } from './choice';
import { eventFoundBy, nameFoundBy } from './found-by';
import type { Searched } from './use-search';

/** What choosing something does. */
export interface FoundActions {
  readonly onEvent: (id: string) => void;
  readonly onLeader: (id: string) => void;
  readonly onInstitution: (id: string) => void;
}

/** Groups that have something, each with how many there are. */
export function foundChoices(
  { results, query }: Searched,
  index: DatasetIndex,
  { search: t }: Messages,
  locale: Lang,
  { onEvent, onLeader, onInstitution }: FoundActions,
): readonly ChoiceGroup[] {
  const leaders = results.leaders.best.map(({ id, name }): Choice => ({
    id: `leader ${id}`,
    label: name,
    sign: { icon: 'person' },
    detail: t.onlyThis,
    foundBy: nameFoundBy(name, leaderNames(index, id), query),
    takesFocus: false,
    run: () => onLeader(id),
  }));
  const institutions = results.institutions.best.map(({ id, name }): Choice => ({
    id: `institution ${id}`,
    label: name[locale],
    sign: { icon: 'institution' },
    detail: t.onlyThis,
    foundBy: nameFoundBy(name[locale], institutionNames(index, id), query),
    takesFocus: false,
    run: () => onInstitution(id),
  }));
  const events = results.events.best.map((event): Choice => ({
    id: `event ${event.id}`,
    label: event.title[locale],
    sign: {
      kind: event.kind,
      family: eventFamily(event, index),
      filled: event.status !== 'planned',
    },
    detail: formatEventDateShort(event.date, locale),
    foundBy: eventFoundBy(event, index, query, locale),
    takesFocus: true,
    run: () => onEvent(event.id),
  }));
  const group = (name: 'leaders' | 'institutions' | 'events', items: readonly Choice[]) =>
    items.length === 0
      ? []
      : [{ id: name, label: t.group(name, items.length, results[name].count), items }];
  return [
    ...group('leaders', leaders),
    ...group('institutions', institutions),
    ...group('events', events),
  ];
}
