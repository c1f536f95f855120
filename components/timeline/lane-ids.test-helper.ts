/** In which lanes an event is to stand, said once more and plainly. For tests. */
import type { LaneGrouping } from '@/components/view/view-state';
import { facetValues } from '@/data/facets';
import { laneLeaders } from '@/data/lane-members';
import type { TimelineEvent } from '@/data/schema';

export function laneIds(event: TimelineEvent, grouping: LaneGrouping): readonly string[] {
  const orNone = (ids: readonly string[]) => (ids.length > 0 ? ids : ['none']);
  switch (grouping) {
    case 'leader':
      return orNone(laneLeaders(event));
    case 'institution':
      return orNone(facetValues(event, 'institutions'));
    case 'kind':
      return [event.kind];
    case 'none':
      return ['all'];
  }
}
