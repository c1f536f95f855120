import type { Compared } from '@/components/timeline/compared';
import { compareVersions } from '@/data/compare/compare';
import { parseSeen } from '@/data/compare/seen-version';
import type { DatasetIndex } from '@/data/dataset-index';
import { inSlices } from '@/data/slices';

import { toCompared } from './grouped';
import { readSeen } from './seen-store';

/**
 * What became of a dataset since this browser saw it last, as the timeline draws it; `null` if it saw
 * none, or keeps none that can be read.
 *
 * @param key of the dataset, whatever its version
 * @throws the signal's reason
 */
export async function sinceSeen(
  key: string,
  { events }: DatasetIndex,
  signal: AbortSignal,
): Promise<Compared | null> {
  const text = readSeen(key);
  const seen = text === null ? null : parseSeen(text);
  return seen && toCompared(await inSlices(compareVersions(seen.traces, events), { signal }));
}
