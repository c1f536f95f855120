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
  } as Words<Kind>,
  kinds: {
    meeting: 'Meetings',
    congress: 'Congresses',
    task: 'Tasks',
    milestone: 'Milestones',
  } as Words<Kind>,
  status: {
    planned: 'planned',
    held: 'held',
    assigned: 'assigned',
    reported: 'reported',
  } as Words<Status>,
  basis: {
    stated: 'stated',
    resolved: 'resolved from the publication date',
    inferred: 'inferred',
    external: 'from another report',
  } as Words<Basis>,
  participantRole: {
    chair: 'chair',
    host: 'host',
    guest: 'guest',
    speaker: 'speaker',
    attendee: 'attended',
    mentioned: 'only mentioned',
  } as Words<ParticipantRole>,
  institutionRole: {
    organiser: 'organiser',
    host: 'host',
    guest: 'guest',
    assignee: 'asked to do it',
    participant: 'took part',
    subject: 'subject',
  } as Words<InstitutionRole>,
  relation: {
    'assigned-at': 'Set at',
    'part-of': 'Part of',
    'prepares-for': 'Prepares for',
    implements: 'Carries out',
    reviews: 'Reviews',
    repeats: 'Repeats',
  } as Words<RelationType>,
  /** The same relations, told from the other end. */
  relationOf: {
    'assigned-at': 'Tasks set here',
    'part-of': 'Includes',
    'prepares-for': 'Prepared by',
    implements: 'Carried out by',
    reviews: 'Reviewed by',
    repeats: 'Repeated by',
  } as Words<RelationType>,
  family: {
    party: 'Party',
    state: 'State presidency',
    army: 'Army and defence',
    assembly: 'National Assembly and elections',
    foreign: 'Foreign parties and states',
    other: 'Other',
  } as Words<Family>,
};
