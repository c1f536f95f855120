/** JSON Schemas for editors, generated from the zod definitions. */
import { z } from 'zod';

import { briefingFileSchema } from '../briefing/script-schema';
import { datasetSchema } from '../schema';
import {
  datasetFileSchema,
  institutionsFileSchema,
  leadersFileSchema,
  reportsFileSchema,
  sourceFileSchema,
} from './source-schema';

const SCHEMAS = {
  source: sourceFileSchema,
  leaders: leadersFileSchema,
  institutions: institutionsFileSchema,
  reports: reportsFileSchema,
  dataset: datasetFileSchema,
  briefing: briefingFileSchema,
  events: datasetSchema,
} as const;

/** File names relative to the project, and their text. */
export function jsonSchemas(): { readonly name: string; readonly text: string }[] {
  return Object.entries(SCHEMAS).map(([name, schema]) => ({
    name: `data/schema/${name}.schema.json`,
    // Draft 7 is what the YAML language server reads.
    text: serialize(z.toJSONSchema(schema, { target: 'draft-7', io: 'input' })),
  }));
}

/** JSON as it is committed: two spaces, one line end at the end. */
export function serialize(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
