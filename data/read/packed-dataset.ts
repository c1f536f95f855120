/** A dataset as a worker hands it over: checked, indexed, and in bytes. */
import type { EventColumns } from '../columns';
import { toIndex, type DatasetIndex } from '../dataset-index';
import { toRegistry, type DatasetHeader } from '../registry';
import type { Article } from '../schema';
import { SearchTexts } from '../search-texts';
import { toTextBlocks, type PackedTexts } from './folded-texts';
import { packedStore, type PackedEvents } from './packed-store';

export interface PackedDataset {
  readonly header: DatasetHeader;
  /** How many reports it has, also if they are left out. */
  readonly reports: number;
  /** Those that are left out. */
  readonly hidden: readonly Article[];
  readonly columns: EventColumns;
  readonly events: PackedEvents;
  readonly texts: readonly PackedTexts[];
}

export function unpack({ header, hidden, columns, events, texts }: PackedDataset): DatasetIndex {
  return toIndex(
    toRegistry(header, hidden),
    packedStore(events),
    columns,
    new SearchTexts(columns.size, toTextBlocks(texts)),
  );
}

/** The buffers of all its typed arrays, to be handed over without a copy. */
export function buffersOf({ columns, events, texts }: PackedDataset): readonly ArrayBuffer[] {
  return buffersIn([columns, events, texts]);
}

/** The buffers of all typed arrays in a value, each once. */
export function buffersIn(whole: unknown): readonly ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  const visit = (value: unknown) => {
    if (ArrayBuffer.isView(value)) {
      if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  visit(whole);
  return [...found];
}
