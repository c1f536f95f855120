const events = (n: number) => (n === 1 ? '1 event' : `${n} events`);

export const app = {
  name: 'Briefline',
  description:
    'A timeline of news events: every mark leads back to its passage, and no date looks more exact than its source.',
  views: 'Views',
  timeline: 'Timeline',
  list: 'List',
  tasks: 'Tasks',
  otherLanguage: 'Tiếng Việt',
  openWhole: 'Open the whole timeline',
  skipToContent: 'Skip to the events',
  help: 'Keys',
  close: 'Close',
  events,
  tour: 'Take the tour',
  present: 'Present',
  scenes: 'Script',
  export: 'Export',
  exportTitle: 'Export what is shown',
  loading: 'Loading…',
  changes: 'What changed',
  savedViews: 'Saved views',
  allPages: 'All pages',
  notFoundTitle: 'There is no such page',
  notFoundText: 'The address may be old or mistyped. The timeline is where everything starts.',
  printHint:
    'The timeline is printed as a document: press Ctrl+P in it, or choose “Print / PDF…” under Export.',
  toTimeline: 'Go to the timeline',
  sourcesLine: (articles: number, reports: number) =>
    `${articles === 1 ? '1 article' : `${articles} articles`}${reports > 0 ? ` + ${reports === 1 ? '1 report' : `${reports} reports`}` : ''}`,
  articlesOnly: 'Articles only',
  articlesOnlyNote: 'Take out every fact that only reports outside the articles give',
  keysTitle: 'Keys on the timeline',
  health: 'Data health',
};
