import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { datasetSchema, type Dataset } from '@/data/schema';

/** The dataset that the pages are built with, validated once, here. Runs only while building. */
export const builtInDataset: Dataset = datasetSchema.parse(
  JSON.parse(readFileSync(join('data', 'events.json'), 'utf8')),
);
