/**
 * The closed vocabularies of the dataset format. They stand apart from the schema so that what
 * ships to the browser can name them without carrying the validator.
 */
export const KINDS = ['meeting', 'congress', 'task', 'milestone'] as const;
export const STATUSES = ['planned', 'held', 'assigned', 'reported'] as const;
export const PRECISIONS = ['day', 'month', 'quarter', 'year', 'range'] as const;
export const BASES = ['stated', 'resolved', 'inferred', 'external'] as const;
export const MODIFIERS = ['early', 'mid', 'late'] as const;
export const PARTICIPANT_ROLES = [
  'chair',
  'host',
  'guest',
  'speaker',
  'attendee',
  'mentioned',
] as const;
export const INSTITUTION_ROLES = [
  'organiser',
  'host',
  'guest',
  'assignee',
  'participant',
  'subject',
] as const;
export const RELATION_TYPES = [
  'assigned-at',
  'part-of',
  'prepares-for',
  'implements',
  'reviews',
  'repeats',
] as const;
export const SUPPORTS = ['date', 'participants', 'assignees', 'substance', 'place'] as const;
export const LANGS = ['en', 'vi'] as const;
/** Institution families: each has a hue of its own on the timeline. */
export const FAMILIES = ['party', 'state', 'army', 'assembly', 'foreign', 'other'] as const;

export type Kind = (typeof KINDS)[number];
export type Status = (typeof STATUSES)[number];
export type Precision = (typeof PRECISIONS)[number];
export type Basis = (typeof BASES)[number];
export type Modifier = (typeof MODIFIERS)[number];
export type Family = (typeof FAMILIES)[number];
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];
export type InstitutionRole = (typeof INSTITUTION_ROLES)[number];
export type RelationType = (typeof RELATION_TYPES)[number];
export type Support = (typeof SUPPORTS)[number];
export type Lang = (typeof LANGS)[number];
