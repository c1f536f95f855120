/**
 * The format of a briefing: scenes over a dataset, in the order in which they are shown.
 *
 * The same format is kept in the browser, exchanged as a file, and compiled from
 * `data/briefings/*.yaml`. `data/README.md` describes it in words.
 */
import { z } from 'zod';

import { MAX_HIGHLIGHTED, MAX_SCENES, MAX_SCRIPT_LINE, MAX_SCRIPT_TEXT } from '../read/limits';
import {
  calendarDaySchema,
  idSchema,
  localizedSchema,
  plainTextSchema,
  viewQuerySchema,
} from '../schema';
import { TLPS } from './tlp';

const plainLine = plainTextSchema(MAX_SCRIPT_LINE);
const plainText = plainTextSchema(MAX_SCRIPT_TEXT);

/** Either language may still be empty: a script is kept while it is written. */
const lineSchema = z.strictObject({ en: plainLine, vi: plainLine });
const textSchema = z.strictObject({ en: plainText, vi: plainText });

export const markingSchema = z.strictObject({
  /** In the words of whoever gives the briefing, shown beside the label. */
  text: plainLine.optional(),
  tlp: z.enum(TLPS).nullable(),
});

export const briefingSceneSchema = z.strictObject({
  /** Unique in its script, and the same when scenes change places. */
  id: idSchema,
  view: viewQuerySchema,
  /** What the room reads. */
  caption: textSchema,
  /** What only the speaker reads. */
  notes: textSchema,
  /** How long it is meant to be shown. */
  seconds: z.int().min(1).max(86_400).optional(),
  /** Ids of the events that stand out; the others step back. */
  highlight: z.array(idSchema).max(MAX_HIGHLIGHTED),
});

export const scriptSchema = z.strictObject({
  version: z.literal(1),
  title: lineSchema,
  author: plainLine,
  /** Whom it is for. */
  audience: lineSchema,
  /** The calendar day whose knowledge it shows. */
  asOf: calendarDaySchema,
  marking: markingSchema,
  scenes: z.array(briefingSceneSchema).max(MAX_SCENES),
});

/** What a YAML file holds: as above, with every text that is shown in both languages. */
export const briefingFileSchema = z.strictObject({
  ...scriptSchema.shape,
  title: localizedSchema,
  audience: localizedSchema,
  scenes: z
    .array(
      z.strictObject({
        ...briefingSceneSchema.shape,
        caption: localizedSchema,
        notes: localizedSchema,
      }),
    )
    .min(1),
});

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

export type Script = DeepReadonly<z.infer<typeof scriptSchema>>;
export type BriefingScene = DeepReadonly<z.infer<typeof briefingSceneSchema>>;
export type Marking = DeepReadonly<z.infer<typeof markingSchema>>;
/** A text that may still lack one of its languages. */
export type ScriptText = BriefingScene['caption'];
