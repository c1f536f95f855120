/**
 * The dataset format: the one definition of `events.json`.
 *
 * Types and the JSON Schema are both generated from it. See `data/README.md` for the format in
 * words. Everything is read-only: a dataset is validated once, where it is read, and then trusted.
 */
import { z } from 'zod';

import { hasHidden, hiddenFix } from './hidden-characters';
import { inEnglish, say } from './phrase';
import { MAX_INNER, MAX_INNERMOST, MAX_LISTED, MAX_QUERY, MAX_TEXT } from './read/limits';
import { isCalendarDay } from './time';
import {
  BASES,
  FAMILIES,
  INSTITUTION_ROLES,
  KINDS,
  LANGS,
  MODIFIERS,
  PARTICIPANT_ROLES,
  PRECISIONS,
  RELATION_TYPES,
  STATUSES,
  SUPPORTS,
} from './vocabulary';

// zod otherwise compiles validators with `new Function`, which the Content-Security-Policy forbids.
z.config({ jitless: true });

export const idSchema = z
  .string()
  .max(80)
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    inEnglish(say`use lower-case letters, digits and single hyphens`),
  );
export const calendarDaySchema = z
  .string()
  .refine(isCalendarDay, inEnglish(say`give an existing calendar day as YYYY-MM-DD`));
/** A view as the query of its address: empty, or `?leader=to-lam&span=…`. */
export const viewQuerySchema = z
  .string()
  .max(MAX_QUERY)
  .regex(/^(\?[^#\s]*)?$/, inEnglish(say`give the address from its "?" on, without spaces`));

/** `trim`, for text that seldom needs it: a large dataset has a million texts. */
function trimmed(text: string): string {
  const isClean = isNoSpace(text.charCodeAt(0)) && isNoSpace(text.charCodeAt(text.length - 1));
  return isClean ? text : text.trim();
}

/** False also for most of what may be white space beyond ASCII. */
function isNoSpace(unit: number): boolean {
  return unit > 0x20 && unit < 0xa0;
}

/** EDTF text (ISO 8601-2); `parseEdtf` decides whether it is well formed. */
export const edtfSchema = z.string().min(4).max(40);

/** Text that shows what it says, up to a length. */
export function plainTextSchema(most: number) {
  return z
    .string()
    .max(most)
    .refine((text) => !hasHidden(text), {
      error: ({ input }) => inEnglish(hiddenFix(String(input))),
    });
}

const textSchema = plainTextSchema(MAX_TEXT).overwrite(trimmed).min(1);
export const localizedSchema = z.strictObject({ en: textSchema, vi: textSchema });
export const sha256Schema = z
  .string()
  .regex(/^[0-9a-f]{64}$/, inEnglish(say`give the 64 hex digits`));

/**
 * When something happened, as well as is known.
 *
 * - `earliest`, `latest`: first and last calendar day that the date can touch; `null` is open.
 * - `precision`: `day` — begins and ends on known days; `month`, `quarter`, `year` — known to that
 *   unit only; `range` — somewhere within the bounds, which follow no calendar unit.
 * - `basis`: `stated` in the article; `resolved` from its publication date; `inferred`, with the
 *   reasoning in `note`; `external`, from the record named in `report`.
 */
export const eventDateSchema = z.strictObject({
  edtf: edtfSchema,
  earliest: calendarDaySchema.nullable(),
  latest: calendarDaySchema.nullable(),
  precision: z.enum(PRECISIONS),
  basis: z.enum(BASES),
  modifier: z.enum(MODIFIERS).optional(),
  note: localizedSchema.optional(),
  report: idSchema.optional(),
});

/** A date that cannot be reconciled with the event's own, and who says so. */
export const rivalDateSchema = z.strictObject({
  ...eventDateSchema.shape,
  article: idSchema,
  note: localizedSchema,
});

export const leaderSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  aliases: z.array(textSchema).max(MAX_INNER),
  posts: z
    .array(
      z.strictObject({
        title: localizedSchema,
        institution: idSchema,
        from: edtfSchema.optional(),
        to: edtfSchema.optional(),
        /** Article or report that supports the post and its dates. */
        source: idSchema.optional(),
      }),
    )
    .max(MAX_INNER),
});

export const institutionSchema = z.strictObject({
  id: idSchema,
  name: localizedSchema,
  aliases: z.array(textSchema).max(MAX_INNER),
  family: z.enum(FAMILIES),
  parent: idSchema.optional(),
});

/** An article read for its events, or (with `external`) a report that only adds to a date. */
export const articleSchema = z.strictObject({
  id: idSchema,
  file: plainTextSchema(200).nullable(),
  sha256: sha256Schema.nullable(),
  publisher: textSchema.nullable(),
  lang: z.enum(LANGS),
  title: localizedSchema,
  published: edtfSchema.nullable(),
  publishedBasis: z.enum(BASES).nullable(),
  publishedNote: localizedSchema.optional(),
  external: z.boolean().optional(),
  /** Where the publisher keeps it: an address or an article number, as text to read. */
  address: plainTextSchema(300).optional(),
});

/**
 * A passage of an article: W3C Web Annotation TextQuoteSelector and TextPositionSelector.
 * Positions count Unicode code points of the article's text in NFC, `end` excluded.
 */
export const evidenceSchema = z.strictObject({
  article: idSchema,
  supports: z.array(z.enum(SUPPORTS)).min(1).max(MAX_INNERMOST),
  quote: z.strictObject({
    exact: plainTextSchema(200).min(1),
    prefix: plainTextSchema(100).optional(),
    suffix: plainTextSchema(100).optional(),
  }),
  position: z.strictObject({ start: z.int().min(0), end: z.int().min(1) }),
});

export const timelineEventSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(KINDS),
  subtype: idSchema,
  status: z.enum(STATUSES),
  /** What the articles alone support; present where a report made the status another. */
  articleStatus: z.enum(STATUSES).optional(),
  title: localizedSchema,
  summary: localizedSchema,
  /** The better date: an external report's where one agrees with the articles, else theirs. */
  date: eventDateSchema.nullable(),
  /** What the articles alone support; present exactly when `date.basis` is `external`. */
  articleDate: eventDateSchema.nullable().optional(),
  /** Dates that cannot be reconciled with `date`, each with its source. */
  rivalDates: z.array(rivalDateSchema).max(MAX_INNER).optional(),
  participants: z
    .array(z.strictObject({ leader: idSchema, role: z.enum(PARTICIPANT_ROLES) }))
    .max(MAX_INNER),
  institutions: z
    .array(z.strictObject({ institution: idSchema, role: z.enum(INSTITUTION_ROLES) }))
    .max(MAX_INNER),
  place: localizedSchema.optional(),
  task: z
    .strictObject({
      assignedBy: idSchema,
      assignees: z.array(idSchema).min(1).max(MAX_INNER),
      assignedAt: idSchema,
      due: edtfSchema.nullable(),
      /** How it is known who asks, or who is asked, where the article's own sentence does not say. */
      note: localizedSchema.optional(),
    })
    .optional(),
  relations: z
    .array(z.strictObject({ type: z.enum(RELATION_TYPES), event: idSchema }))
    .max(MAX_INNER),
  evidence: z.array(evidenceSchema).max(MAX_INNER),
  /** What external reports add, each naming its record among the articles. */
  reports: z
    .array(z.strictObject({ article: idSchema, note: localizedSchema }))
    .max(MAX_INNER)
    .optional(),
});

export const datasetSchema = z.strictObject({
  version: z.literal(1),
  title: localizedSchema,
  window: z.strictObject({ start: calendarDaySchema, end: calendarDaySchema }),
  leaders: z.array(leaderSchema).max(MAX_LISTED),
  institutions: z.array(institutionSchema).max(MAX_LISTED),
  articles: z.array(articleSchema).max(MAX_LISTED),
  events: z.array(timelineEventSchema),
});

/** Read-only all the way down: what was validated is never changed. */
type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

export type Dataset = DeepReadonly<z.infer<typeof datasetSchema>>;
export type Leader = DeepReadonly<z.infer<typeof leaderSchema>>;
export type Institution = DeepReadonly<z.infer<typeof institutionSchema>>;
export type Article = DeepReadonly<z.infer<typeof articleSchema>>;
export type TimelineEvent = DeepReadonly<z.infer<typeof timelineEventSchema>>;
export type EventDate = DeepReadonly<z.infer<typeof eventDateSchema>>;
export type RivalDate = DeepReadonly<z.infer<typeof rivalDateSchema>>;
export type Evidence = DeepReadonly<z.infer<typeof evidenceSchema>>;
export type Localized = DeepReadonly<z.infer<typeof localizedSchema>>;
