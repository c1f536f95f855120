/** Events in lists, and what is said of one anywhere. */

const number = new Intl.NumberFormat('en').format;
const count = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`;

export const event = {
  number,
  statusOf: (kind: string, status: string) => `${kind}, ${status}`,
  statusByReport: (words: string, inArticles: string) =>
    `${words} (in the articles: ${inArticles})`,
  filterBy: (name: string) => `Show only events with ${name}`,
  list: 'List of events',
  listEmpty: 'No event to list.',
  parts: 'Parts of the list',
  part: (first: number, last: number, total: number) =>
    `Events ${number(first)} to ${number(last)} of ${number(total)}`,
  earlier: 'Earlier events',
  later: 'Later events',
  printed: (n: number, total: number) =>
    `The first ${number(n)} of ${number(total)} events. Filter the list to print others.`,
  sources: (n: number) => count(n, 'source', 'sources'),
  groupCount: (n: number) => count(n, 'event', 'events'),
  groupYear: (year: string) => `${year}, month not known`,
  groupYears: (first: string, last: string) => `${first}–${last}`,
  groupBefore: (year: string) => `${year} or earlier`,
  groupAfter: (year: string) => `${year} or later`,
  groupBy: 'Group by',
  grouping: { month: 'Month', leader: 'Leader', institution: 'Institution' },
  groupNobody: { leader: 'No leader named there', institution: 'No institution named' },
  sourcesOf: (n: number, title: string) => `${count(n, 'source', 'sources')} of: ${title}`,
  groupUndated: 'Not dated',
  more: (n: number) => `${n} more`,
  publisherUnknown: 'Publisher not named',
  published: (when: string) => `published ${when}`,
  publishedUnknown: 'publication date unknown',
};
