/**
 * The format of saved views, as a browser keeps them and a file carries them. `data/README.md`
 * describes it in words.
 */
import { z } from 'zod';

import { viewQuerySchema } from '../schema';

export const MAX_VIEWS = 1_000;
/** In UTF-16 units. */
export const MAX_NAME = 120;
const MAX_FILE = 255;

export const savedViewSchema = z.strictObject({
  /** In its reader's words; no other of the same list has it. */
  name: z
    .string()
    .normalize('NFC')
    .trim()
    .min(1)
    .max(MAX_NAME)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'write it in one line, without control characters'),
  /** All of what is looked at, but its reader's language. */
  view: viewQuerySchema,
  /** Name of the file whose dataset it shows. Without it: the view's `data`, or the site's own. */
  file: z.string().min(1).max(MAX_FILE).optional(),
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
