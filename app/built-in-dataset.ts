import events from '@/data/events.json';
import { datasetSchema, type Dataset } from '@/data/schema';

/**
 * The dataset that the pages are built with, validated once, here. It is imported, not read, so
 * that `npm run dev` shows it anew whenever `npm run data` has written it.
 */
export const builtInDataset: Dataset = datasetSchema.parse(events);
