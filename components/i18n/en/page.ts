/** The pages that stand beside the timeline: one for each event, leader, institution and article. */

const number = new Intl.NumberFormat('en').format;
const count = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`;
const events = (n: number) => count(n, 'event', 'events');

export const page = {
  open: 'Open page',
  withoutScripts: 'Without JavaScript: all pages in English',
  contentsIntro:
    'Every event, leader, institution and article on a page of its own, to be read, printed and handed on.',
  toTimeline: 'Show on the timeline',
  address: (path: string) => `This page: ${path}`,
  leader: 'Leader',
  institution: 'Institution',
  article: 'Article',
  report: 'Report from outside the articles',
  leaders: 'Leaders',
  institutions: 'Institutions',
  articles: 'Articles',
  reports: 'Reports from outside the articles',
  events: 'Events',
  leaderSummary: (attended: number, tasks: number) =>
    `Took part in ${events(attended)} and set ${count(tasks, 'task', 'tasks')}, as far as the collected articles tell.`,
  institutionSummary: (attended: number, tasks: number) =>
    `Took part in ${events(attended)} and was given ${count(tasks, 'task', 'tasks')}, as far as the collected articles tell.`,
  /** @param more tasks that only parts were given */
  withoutParts: (more: number) =>
    `Its parts are not counted in this; they were given ${count(more, 'other task', 'other tasks')}.`,
  articleSummary: (n: number) => `Tells of ${events(n)}.`,
  ownWords: 'The title is in our own words.',
  posts: 'Posts',
  postsUnknown: 'No post is known.',
  postUndated: 'When it began is not known.',
  source: 'Source:',
  attended: 'Took part in',
  tasksSet: 'Tasks set',
  companions: 'Together with',
  companionCount: (n: number) => `at ${events(n)}`,
  mentions: 'Only mentioned in',
  partOf: 'Part of',
  parts: 'Its parts',
  people: 'People',
  tasks: 'Tasks',
  partTasks: 'Tasks of its parts',
  tasksNote:
    '“No report found” does not mean that a task was not done: only the collected articles were searched.',
  setBy: 'set by',
  setFor: 'to be done by',
  due: (when: string) => `due ${when}`,
  dueOpen: 'no due date given',
  reportFound: 'a report was found',
  noReport: 'no report found',
  passages: 'What it says',
  adds: 'What it adds',
  otherDate: (when: string) => `Gives another date: ${when}`,
  file: 'File',
  articleFiles:
    'The articles belong to their publishers. Their texts are here only if they were on the machine that built these pages.',
};
