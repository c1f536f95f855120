/**
 * What a person writes: the YAML files under `data/`. JSON Schemas for editors are generated from
 * these definitions, and `data/README.md` explains them.
 */
import { z } from 'zod';

import {
  articleSchema,
  calendarDaySchema,
  edtfSchema,
  idSchema,
  institutionSchema,
  leaderSchema,
  localizedSchema,
  sha256Schema,
} from '../schema';
import {
  BASES,
  INSTITUTION_ROLES,
  KINDS,
  LANGS,
  MODIFIERS,
  PARTICIPANT_ROLES,
  RELATION_TYPES,
  STATUSES,
  SUPPORTS,
} from '../vocabulary';

/** Left by `npm run data:new`; the build refuses it until a person has checked and deleted it. */
const proposal = z.literal(true).optional();

/** What one article says about when something happened. */
export const dateClaimSchema = z.strictObject({
  edtf: edtfSchema,
  modifier: z.enum(MODIFIERS).optional(),
  /** The interval is where it lies ("during Tết"), not from when to when it lasted. */
  within: z.literal(true).optional(),
  basis: z.enum(BASES),
  note: localizedSchema.optional(),
  proposal,
});

export const evidenceClaimSchema = z.strictObject({
  supports: z.array(z.enum(SUPPORTS)).min(1),
  /** At most 12 words, exactly as in the article (NFC). */
  exact: z.string().min(1).max(200),
  /** Position of the first code point in the article's NFC text. */
  at: z.int().min(0),
});

const participants = z.array(z.strictObject({ leader: idSchema, role: z.enum(PARTICIPANT_ROLES) }));
const institutions = z.array(
  z.strictObject({ institution: idSchema, role: z.enum(INSTITUTION_ROLES) }),
);
const relations = z.array(z.strictObject({ type: z.enum(RELATION_TYPES), event: idSchema }));

/**
 * An event in the article that tells most of it. `date` is what this article says; a task has none
 * of its own, since it runs from the meeting where it was set (`task.at`) to its due date.
 */
export const eventSourceSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(KINDS),
  subtype: idSchema,
  status: z.enum(STATUSES),
  title: localizedSchema,
  summary: localizedSchema,
  date: dateClaimSchema.nullable().optional(),
  place: localizedSchema.optional(),
  participants: participants.optional(),
  institutions: institutions.optional(),
  task: z
    .strictObject({
      by: idSchema,
      to: z.array(idSchema).min(1),
      at: idSchema,
      due: edtfSchema.optional(),
      /** The reasoning, where the sentence itself does not name who asks or who is asked. */
      note: localizedSchema.optional(),
    })
    .optional(),
  relations: relations.optional(),
  evidence: z.array(evidenceClaimSchema).min(1),
  proposal,
});

/** The same happening in another article: what that article adds to an event defined elsewhere. */
export const mentionSourceSchema = z.strictObject({
  event: idSchema,
  date: dateClaimSchema.optional(),
  participants: participants.optional(),
  institutions: institutions.optional(),
  relations: relations.optional(),
  evidence: z.array(evidenceClaimSchema).min(1),
  proposal,
});

/** `data/sources/*.yaml`: one article. */
export const sourceFileSchema = z.strictObject({
  article: z.strictObject({
    id: idSchema,
    file: z.string().min(1).max(200),
    sha256: sha256Schema,
    publisher: z.string().min(1).nullable(),
    lang: z.enum(LANGS),
    title: localizedSchema,
    published: edtfSchema.nullable(),
    publishedBasis: z.enum(BASES).nullable(),
    publishedNote: localizedSchema.optional(),
    proposal,
  }),
  events: z.array(eventSourceSchema),
  mentions: z.array(mentionSourceSchema).optional(),
});

/** `data/reports.yaml`: reports outside the articles, and what each adds to which event. */
export const reportsFileSchema = z.strictObject({
  reports: z.array(
    z.strictObject({
      id: idSchema,
      publisher: articleSchema.shape.publisher.unwrap(),
      address: z.string().min(1).max(300),
      lang: z.enum(LANGS),
      title: localizedSchema,
      published: edtfSchema.nullable(),
      adds: z
        .array(
          z.strictObject({
            event: idSchema,
            date: edtfSchema.optional(),
            /** It contradicts the articles, although the two dates share days: keep both. */
            disagrees: z.literal(true).optional(),
            /** What became of it by then, where that is more than the articles can know. */
            status: z.enum(STATUSES).optional(),
            note: localizedSchema,
          }),
        )
        .min(1),
    }),
  ),
});

/** `data/leaders.yaml` */
export const leadersFileSchema = z.strictObject({ leaders: z.array(leaderSchema) });

/** `data/institutions.yaml` */
export const institutionsFileSchema = z.strictObject({
  institutions: z.array(institutionSchema),
});

/** `data/dataset.yaml`: what the dataset is called and which years it covers. */
export const datasetFileSchema = z.strictObject({
  title: localizedSchema,
  window: z.strictObject({ start: calendarDaySchema, end: calendarDaySchema }),
});

export type SourceFile = z.infer<typeof sourceFileSchema>;
export type EventSource = z.infer<typeof eventSourceSchema>;
export type MentionSource = z.infer<typeof mentionSourceSchema>;
export type DateClaim = z.infer<typeof dateClaimSchema>;
export type EvidenceClaim = z.infer<typeof evidenceClaimSchema>;
export type LeadersFile = z.infer<typeof leadersFileSchema>;
export type InstitutionsFile = z.infer<typeof institutionsFileSchema>;
export type DatasetFile = z.infer<typeof datasetFileSchema>;
export type ReportsFile = z.infer<typeof reportsFileSchema>;
