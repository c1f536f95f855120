import type { Step } from '@/components/view/address';
import type { FilterPatch } from '@/data/event-filter';

/** Changes part of the filter; `push` (the default) is a step that Back undoes. */
export type ChangeFilter = (patch: FilterPatch, step?: Step) => void;
