/** Filters and search. */
import type { Facet } from '@/data/facets';
import type { Role } from '@/data/roles';
import type { Precision } from '@/data/vocabulary';

import { terms } from './terms';

const number = new Intl.NumberFormat('en').format;
const events = (n: number) => `${number(n)} ${n === 1 ? 'event' : 'events'}`;

export const filter = {
  number,
  filters: 'Filters',
  filtersActive: (n: number) => (n === 0 ? 'Filters' : `Filters, ${n} active`),
  done: (n: number) => `Show ${events(n)}`,
  close: 'Close',
  facet: {
    leaders: 'Leader',
    institutions: 'Institution',
    roles: 'Role',
    kinds: 'Kind',
    subtypes: 'Subtype',
    statuses: 'Status',
    places: 'Place',
    articles: 'Article',
    publishers: 'Publisher',
    bases: 'How the date is known',
    precisions: 'How exact the date is',
  } as { readonly [F in Facet]: string },
  more: 'More',
  group: {
    who: 'Who, and as what',
    what: 'What',
    source: 'Where it is told',
    dates: 'How well the date is known',
  },
  /** The words of the details: one role has one name. */
  role: {
    ...terms.participantRole,
    ...terms.institutionRole,
    assigner: 'set the task',
  } as { readonly [R in Role]: string },
  roleHelp:
    'With leaders or institutions chosen, the role is theirs: “chair” keeps what those leaders chaired. ' +
    'A role that none of those chosen can have may be anybody’s.',
  leaderHelp:
    'A leader’s events are those that stand in the lane: where the leader took part, or set the task. ' +
    'For those that only mention the leader, choose the role “only mentioned”.',
  precision: {
    day: 'to the day',
    month: 'to the month',
    quarter: 'to the quarter',
    year: 'to the year',
    range: 'between two days',
    undated: 'not dated',
  } as { readonly [P in Precision | 'undated']: string },
  /** The words that Briefline's own data uses; another dataset's are shown as they are. */
  subtype: {
    assembly: 'Assembly',
    'assembly-session': 'Assembly session',
    'book-launch': 'Book launch',
    call: 'Call (“called for”)',
    conference: 'Conference',
    decoration: 'Decoration',
    election: 'Election',
    'emulation-congress': 'Emulation congress',
    exhibition: 'Exhibition',
    gathering: 'Gathering',
    'local-party-congresses': 'Local Party congresses',
    need: 'Need (“needs to”, “should”)',
    obligation: 'Obligation (“must”, “has to”)',
    'party-congress': 'Party congress',
    period: 'Period',
    plenum: 'Plenum',
    promulgation: 'Promulgation',
    reception: 'Reception',
    request: 'Request (“requested”)',
    suggestion: 'Suggestion (“suggested”)',
    talks: 'Talks',
    target: 'Target',
    term: 'Term of office',
    trip: 'Trip',
    visit: 'Visit',
    'work-report': 'Work report',
    'working-session': 'Working session',
  },
  includeParts: 'And its parts',
  includePartsHelp: 'On: what the offices and branches of a body do counts for it too.',
  anyOf: 'Any of them',
  allOf: 'All of them together',
  howMany: (facet: string) => `${facet}: any of those chosen, or all`,
  exclude: (name: string) => `Exclude ${name}`,
  excluded: 'left out',
  findMore: (n: number) => `${number(n)} more: type to find them`,
  date: 'Date',
  chosen: (facet: string, n: number) => (n === 0 ? facet : `${facet}, ${n} chosen`),
  kindCount: (kind: string, n: number) => `${kind}, ${events(n)}`,
  findIn: (facet: string) => `Find ${facet.toLowerCase()}`,
  optionCount: events,
  nothingFound: 'No such name.',
  noneLeft: 'No value is left under the other filters.',
  clearFacet: 'Clear',
  search: 'Search',
  shown: (n: number, total: number) => `${number(n)} of ${events(total)}`,
  undatedHidden: (n: number) => `${number(n)} not dated, not shown`,
  clear: 'Clear',
  clearAll: 'Clear all filters',
  active: 'Active filters',
  activeMore: (n: number) => `${n} more active ${n === 1 ? 'filter' : 'filters'}`,
  remove: (what: string) => `Remove filter: ${what}`,
  chip: (facet: string, value: string) => `${facet}: ${value}`,
  /** What a chip without its facet's name would leave open. */
  chipShort: { roles: 'role', bases: 'date', precisions: 'date' } as {
    readonly [F in Facet]?: string;
  },
  chipNot: (value: string) => `not ${value}`,
  /** Of what is no name, but said of somebody or something. */
  chipNotSaid: (value: string) => `not “${value}”`,
  chipAll: (facet: string) => `${facet}: all of those chosen`,
  chipItself: 'Institution: without its parts',
  chipSearch: (q: string) => `“${q}”`,
  chipCertain: 'certainly within',
  emptyTitle: 'No event passes all of these filters',
  emptyHelp: 'Loosen one of them:',
  emptyAlone: 'No single filter is the reason. Clear them all to see everything again.',
  loosen: {
    leaders: 'Any leader',
    institutions: 'Any institution',
    roles: 'Any role',
    kinds: 'Any kind',
    subtypes: 'Any subtype',
    statuses: 'Any status',
    places: 'Any place',
    articles: 'Any article',
    publishers: 'Any publisher',
    bases: 'However its date is known',
    precisions: 'However exact its date is',
    q: 'Without the search',
    dates: 'Any date',
  } as { readonly [C in Facet | 'q' | 'dates']: string },
  loosenCount: (n: number) => `gives ${events(n)}`,
  nearest: {
    before: (month: string) => `The nearest before: ${month}`,
    after: (month: string) => `The nearest after: ${month}`,
  },
  nearestCount: {
    before: (n: number) => `${events(n)} until then`,
    after: (n: number) => `${events(n)} from then on`,
  },
  ignoredTitle: 'Part of this link was not understood',
  ignoredHelp: 'The rest is shown as it was meant. Left out:',
  ignoredMore: (n: number) => `and ${n} more`,
  dismiss: 'Dismiss',
};
