import type { Step } from '@/components/view/use-view-state';
import type { EventFilter } from '@/data/query';

/** Changes part of the filter; `push` (the default) is a step that Back undoes. */
export type ChangeFilter = (patch: Partial<EventFilter>, step?: Step) => void;
