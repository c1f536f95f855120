/**
 * The format of saved views, as a browser keeps them and a file carries them. `data/README.md`
 * describes it in words.
 */
import { z } from 'zod';

import { inEnglish, say } from '../phrase';
import { MAX_NAME, MAX_VIEWS } from '../read/limits';
import { plainTextSchema, viewQuerySchema } from '../schema';

const MAX_FILE = 255;

export const savedViewSchema = z.strictObject({
  /** In its reader's words; no other of the same list has it. */
  name: plainTextSchema(MAX_NAME)
    .normalize('NFC')
    .trim()
    .min(1)
    .regex(/^[^\t\r\n]*$/, inEnglish(say`write it in one line`)),
  /** All of what is looked at, but its reader's language. */
  view: viewQuerySchema,
  /** Name of the file whose dataset it shows. Without it: the view's `data`, or the site's own. */
  file: plainTextSchema(MAX_FILE).min(1).optional(),
});

export const savedViewsSchema = z.strictObject({
  version: z.literal(1),
  /** The newest first, unless somebody moved them. */
  views: z.array(savedViewSchema).max(MAX_VIEWS),
});

export type SavedView = Readonly<z.infer<typeof savedViewSchema>>;
export interface SavedViews {
  readonly version: 1;
  readonly views: readonly SavedView[];
}
