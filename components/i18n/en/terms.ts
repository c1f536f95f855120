/** The closed vocabularies of the data, as words. */
import type {
  Basis,
  Family,
  InstitutionRole,
  Kind,
  ParticipantRole,
  RelationType,
  Status,
} from '@/data/vocabulary';

type Words<T extends string> = { readonly [K in T]: string };

export const terms = {
  kind: {
    meeting: 'Meeting',
    congress: 'Congress',
    task: 'Task',
    milestone: 'Milestone',
  } satisfies Words<Kind>,
  kinds: {
    meeting: 'Meetings',
    congress: 'Congresses',
    task: 'Tasks',
    milestone: 'Milestones',
  } satisfies Words<Kind>,
  status: {
    planned: 'planned',
    held: 'held',
    assigned: 'assigned',
    reported: 'reported',
  } satisfies Words<Status>,
  basis: {
    stated: 'stated',
    resolved: 'resolved from the publication date',
    inferred: 'inferred',
    external: 'from another report',
  } satisfies Words<Basis>,
  participantRole: {
    chair: 'chair',
    host: 'host',
    guest: 'guest',
    speaker: 'speaker',
    attendee: 'attended',
    mentioned: 'only mentioned',
  } satisfies Words<ParticipantRole>,
  institutionRole: {
    organiser: 'organiser',
    host: 'host',
    guest: 'guest',
    assignee: 'asked to do it',
    participant: 'took part',
    subject: 'subject',
  } satisfies Words<InstitutionRole>,
  relation: {
    'assigned-at': 'Set at',
    'part-of': 'Part of',
    'prepares-for': 'Prepares for',
    implements: 'Carries out',
    reviews: 'Reviews',
    repeats: 'Repeats',
  } satisfies Words<RelationType>,
  /** The same relations, told from the other end. */
  relationOf: {
    'assigned-at': 'Tasks set here',
    'part-of': 'Includes',
    'prepares-for': 'Prepared by',
    implements: 'Carried out by',
    reviews: 'Reviewed by',
    repeats: 'Repeated by',
  } satisfies Words<RelationType>,
  family: {
    party: 'Party',
    state: 'State presidency',
    army: 'Army and defence',
    assembly: 'National Assembly and elections',
    foreign: 'Foreign parties and states',
    other: 'Other',
  } satisfies Words<Family>,
};
