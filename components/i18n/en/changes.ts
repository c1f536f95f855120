/** What became of a dataset since it was seen last, or since another version of it. */
const number = new Intl.NumberFormat('en').format;

export const changes = {
  sinceSeen: (n: number, day: string) =>
    `${number(n)} ${n === 1 ? 'change' : 'changes'} since you last looked (${day})`,
  sinceFile: (n: number, name: string) =>
    `${number(n)} ${n === 1 ? 'change' : 'changes'} from ${name} to this version`,
  none: 'Nothing has changed.',
  firstLook: 'No earlier version is kept in this browser. From now on it remembers this one.',
  notRemembered: 'No earlier version of this file is kept in this browser.',
  unreadable:
    'What this browser remembers of an earlier version was written by another version of Briefline and cannot be read here. It stays until you remember this version instead.',
  saveUnreadable: 'Save what it remembers',
  tooLarge: 'This dataset is too large for the browser to remember; compare it with a file.',
  notKept: 'This browser did not keep the version: its storage is full or closed to this page.',
  show: 'Show',
  markSeen: 'Mark as seen',
  remember: 'Remember this version',
  compare: 'Compare with another version…',
  comparing: (name: string) => `Reading ${name}…`,
  refused: (name: string) => `${name} is not a dataset that can be read.`,
  backToSeen: 'Back to what you saw last',
  fileNotKept: 'After a reload of the page, the file has to be opened again.',
  onTimeline: 'Show on the timeline',
  onTimelineNote:
    'Old dates as dotted lines, new events marked, withdrawn ones crossed out below the lanes',
  compared: 'Compared with another version',
  legendRows: {
    added: 'not in the other version',
    oldDate: 'dotted: the date that it had there',
    withdrawn: 'only there: withdrawn since',
  },
  stood: (title: string, date: string) => `Withdrawn: ${title}, stood at ${date}`,
  moreWithdrawn: (n: number) => `and ${number(n)} more`,
  toBriefing: 'Add as a briefing scene',
  inBriefing: 'It is the first scene of the briefing.',
  groups: {
    moved: 'Moved to other days',
    redated: 'Dated otherwise',
    added: 'Added',
    withdrawn: 'Withdrawn',
    other: 'Changed otherwise',
  },
  counts: {
    moved: (n: number) => `${number(n)} moved to other days`,
    redated: (n: number) => `${number(n)} dated otherwise`,
    added: (n: number) => `${number(n)} added`,
    withdrawn: (n: number) => `${number(n)} withdrawn`,
    other: (n: number) => `${number(n)} changed otherwise`,
  },
  sceneCaption: (day: string, counts: readonly string[]) =>
    `Since ${day}: ${counts.length === 0 ? 'nothing has changed' : counts.join(', ')}`,
  line: (title: string, what: string) => `${title}: ${what}`,
  fromTo: (before: string, after: string) => `${before} → ${after}`,
  before: 'Before',
  now: 'Now',
  dated: (date: string, basis: string) => `${date}, ${basis}`,
  partsChanged: (parts: readonly string[]) => `Also changed: ${parts.join(', ')}`,
  parts: {
    kind: 'kind',
    status: 'status',
    summary: 'summary',
    place: 'place',
    participants: 'people',
    institutions: 'institutions',
    task: 'task',
    relations: 'related events',
    rivalDates: 'disputed dates',
    dateNote: 'how the date is known',
    evidence: 'evidence',
  },
  more: (n: number) => `and ${number(n)} more`,
};
