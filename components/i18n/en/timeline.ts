import type { Kind, RelationType } from '@/data/vocabulary';

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

const KIND_WORDS: { readonly [K in Kind]: readonly [one: string, many: string] } = {
  meeting: ['meeting', 'meetings'],
  congress: ['congress', 'congresses'],
  task: ['task', 'tasks'],
  milestone: ['milestone', 'milestones'],
};

type Phrases = { readonly [T in RelationType]: string };

/** What is said of an event that names the selected one. */
const RELATES_TO_SELECTED: Phrases = {
  'assigned-at': 'task set at the selected event',
  'part-of': 'part of the selected event',
  'prepares-for': 'prepares for the selected event',
  implements: 'carries out the selected event',
  reviews: 'reviews the selected event',
  repeats: 'repeats the selected event',
};

/** What is said of an event that the selected one names. */
const SELECTED_RELATES_TO: Phrases = {
  'assigned-at': 'the selected task was set here',
  'part-of': 'includes the selected event',
  'prepares-for': 'prepared by the selected event',
  implements: 'carried out by the selected event',
  reviews: 'reviewed by the selected event',
  repeats: 'repeated by the selected event',
};

export const timeline = {
  label: (events: number, lanes: number) =>
    `Timeline: ${count(events, 'dated event', 'dated events')} in ${count(lanes, 'lane', 'lanes')}. Arrow keys move in time and between lanes, Enter opens an event.`,
  verticalLabel: (events: number) =>
    `Timeline: ${count(events, 'dated event', 'dated events')}, the newest below. Arrow keys move up and down, Enter opens an event.`,
  lanes: 'Lanes',
  groupBy: 'Lanes by',
  grouping: { leader: 'Leader', institution: 'Institution', kind: 'Kind', none: 'No lanes' },
  noLane: { leader: 'No leader named there', institution: 'No institution named' },
  allEvents: 'All events',
  laneCount: (name: string, n: number) => `${name}: ${count(n, 'event', 'events')}`,
  lanePinned: 'pinned',
  laneCollapsed: 'collapsed',
  laneHint: 'Press for its menu, drag to move it',
  laneMoved: (name: string, place: number, total: number) =>
    `${name} is now lane ${place} of ${total}`,
  laneMenu: {
    of: (name: string) => `${name}: what can be done with this lane`,
    filter: (name: string) => `Filter by ${name}`,
    only: (name: string) => `Show only ${name}`,
    isolate: 'Collapse all others',
    endIsolation: 'Open the others again',
    pin: 'Pin to the top',
    pinFirst: 'Pin to the front',
    unpin: 'Unpin',
    collapse: 'Collapse',
    expand: 'Expand',
    up: 'Move up',
    down: 'Move down',
    left: 'Move left',
    right: 'Move right',
    upKeys: 'Alt ↑',
    downKeys: 'Alt ↓',
  },
  resetLanes: 'Reset lanes',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  earlier: 'Earlier',
  later: 'Later',
  range: 'Range',
  presets: { all: 'All', year: 'Year', quarter: 'Quarter', month: 'Month', today: 'Today' },
  fitResults: 'Fit results',
  aroundToday: 'Today, with a month before and after',
  fullScreen: 'Full screen',
  today: 'Today',
  noArticle: 'no article collected',
  articleDates: 'Articles’ dates',
  articles: (n: number) => count(n, 'article', 'articles'),
  articlesMore: (n: number) => `and ${n} more articles`,
  noPublisher: 'No publisher named',
  noPublisherShort: 'Unnamed',
  tasks: (n: number) => count(n, 'task', 'tasks'),
  bundle: (n: number, meeting: string, lane: string) =>
    `${count(n, 'task', 'tasks')} set at: ${meeting}${lane && `; in lane ${lane}`}`,
  cluster: (parts: { count: number; range: string; kinds: string; rough: number; lane: string }) =>
    `${count(parts.count, 'event', 'events')}, ${parts.range}: ${parts.kinds}${parts.rough > 0 ? `; ${parts.rough} not known to the day` : ''}${parts.lane && `; in lane ${parts.lane}`}`,
  kindCount: (kind: Kind, n: number) => count(n, ...KIND_WORDS[kind]),
  unitCount: (n: number, unit: string) => `${count(n, 'more event', 'more events')} in ${unit}`,
  clusterTitle: (n: number) => count(n, 'event', 'events'),
  clusterMore: (n: number) => `and ${n} more: zoom in to see them`,
  clusterZoom: 'Zoom to them',
  nothingInView: 'No event in view',
  nothingDated: 'None of these events is dated',
  earlierEvents: (n: number) => `${n} earlier`,
  laterEvents: (n: number) => `${n} later`,
  wheelHint: 'Hold Ctrl and turn the wheel to zoom; drag to move in time',
  undated: (n: number) => `Not dated: ${n}`,
  undatedTitle: 'Events that no source dates',
  undatedNote: 'They are kept here, and not put on a day that nobody gave.',
  undatedMore: (n: number) => `and ${n} more: filter to see them`,
  rival: 'Another source gives another date',
  markLabel: (parts: {
    kind: string;
    date: string;
    /** Said only if the article does not give the date itself. */
    basis: string;
    title: string;
    /** The date that another version of the dataset had. */
    was: string;
    people: string;
    position: number;
    total: number;
    /** Its name; empty if there is but one. */
    lane: string;
    /** What it has to do with the selected event, if anything. */
    relation: string;
  }) =>
    `${parts.kind}, ${parts.date}${parts.was ? `, before: ${parts.was}` : ''}: ${parts.title}${parts.people ? `. ${parts.people}` : ''}; ${parts.position} of ${parts.total}${parts.lane && ` in lane ${parts.lane}`}${parts.basis ? `; date ${parts.basis}` : ''}${parts.relation ? `; ${parts.relation}` : ''}`,
  relatesToSelected: RELATES_TO_SELECTED,
  selectedRelatesTo: SELECTED_RELATES_TO,
  overview: 'Overview of all events',
  overviewStart: 'Start of the view',
  overviewEnd: 'End of the view',
  overviewWindow: 'The view',
  overviewSpan: (first: string, last: string) => `${first} to ${last}`,
  /** `null` is an open side. */
  overviewRange: (first: string | null, last: string | null) =>
    `Dates of the filter:${first === null ? '' : ` from ${first}`}${last === null ? '' : ` until ${last}`}`,
  legend: 'Legend',
  legendTitle: 'How to read the marks',
  newEvent: (title: string) => `${title} · new`,
};
