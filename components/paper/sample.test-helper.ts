/** Documents of made-up events, laid out at once. Not part of the product. */
import { NOT_COMPARED, type Compared } from '@/components/timeline/compared';
import { parseViewState } from '@/components/view/view-url';
import type { Script } from '@/data/briefing/script-schema';
import { indexDataset } from '@/data/dataset-index';
import { FIXTURE } from '@/data/fixture';
import type { Dataset } from '@/data/schema';

import { documentOf } from './document-of';
import { parsePaperOptions } from './paper-options';
import type { PaperDocument } from './sheet';

export function laidOut(
  dataset: Dataset = FIXTURE,
  query = '',
  script: Script | null = null,
  compared: Compared = NOT_COMPARED,
): PaperDocument {
  const { state } = parseViewState(query);
  const making = documentOf({
    options: parsePaperOptions(query),
    state,
    index: indexDataset(dataset),
    compared,
    script,
    asOf: '2026-02-01',
  });
  for (;;) {
    const step = making.next();
    if (step.done) return step.value;
  }
}
