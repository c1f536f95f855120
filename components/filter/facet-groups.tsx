'use client';

import { useId } from 'react';

import { useMessages } from '@/components/i18n/use-messages';
import type { Messages } from '@/components/i18n/messages';
import type { DatasetIndex } from '@/data/dataset-index';
import type { EventFilter } from '@/data/event-filter';
import { FACETS, type Facet } from '@/data/facets';

import { activeIn } from './active-in';
import type { ChangeFilter } from './change-filter';
import { Fold } from './fold';
import { FacetPanel } from './panels';

export interface FacetGroup {
  readonly name: keyof Messages['filter']['group'];
  readonly facets: readonly Facet[];
}

/** What stands in the bar by itself. */
export const BAR_FACETS = ['leaders', 'institutions'] as const satisfies readonly Facet[];

/** Where each is offered. */
const GROUP_OF: { readonly [F in Facet]: FacetGroup['name'] } = {
  leaders: 'who',
  institutions: 'who',
  roles: 'who',
  kinds: 'what',
  subtypes: 'what',
  statuses: 'what',
  places: 'what',
  articles: 'source',
  publishers: 'source',
  bases: 'dates',
  precisions: 'dates',
};

export const ALL_GROUPS: readonly FacetGroup[] = (['who', 'what', 'source', 'dates'] as const).map(
  (name) => ({ name, facets: FACETS.filter((facet) => GROUP_OF[facet] === name) }),
);

/** What the bar keeps under "More". */
export const MORE_GROUPS: readonly FacetGroup[] = ALL_GROUPS.map(({ name, facets }) => ({
  name,
  facets: facets.filter((facet) => !BAR_FACETS.some((inBar) => inBar === facet)),
}));

/** Facets in groups, each folded until it is asked for. */
export function FacetGroups({
  groups,
  ...controls
}: {
  readonly groups: readonly FacetGroup[];
  readonly index: DatasetIndex;
  readonly filter: EventFilter;
  readonly onChange: ChangeFilter;
}) {
  const { filter: t } = useMessages();
  const id = useId();
  return groups.map(({ name, facets }) => (
    <section key={name} aria-labelledby={`${id}-${name}`} className="mt-4 first:mt-2">
      <h3 id={`${id}-${name}`} className="pb-1 text-12 text-ink-3">
        {t.group[name]}
      </h3>
      {facets.map((facet) => (
        <Fold key={facet} title={t.facet[facet]} chosen={activeIn(controls.filter, facet)}>
          {() => <FacetPanel facet={facet} {...controls} />}
        </Fold>
      ))}
    </section>
  ));
}
