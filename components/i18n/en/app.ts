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
  notFoundTitle: 'There is no such page',
  notFoundText: 'The address may be old or mistyped. The timeline is where everything starts.',
  toTimeline: 'Go to the timeline',
  sourcesLine: (articles: number, reports: number) =>
    `${articles === 1 ? '1 article' : `${articles} articles`}${reports > 0 ? ` + ${reports === 1 ? '1 report' : `${reports} reports`}` : ''}`,
  articlesOnly: 'Articles only',
  articlesOnlyNote: 'Take out every fact that only reports outside the articles give',
  keys: {
    title: 'Keys on the timeline',
    letters: 'Keys that are a single letter or sign',
    lettersNote: 'Switch them off if you use speech input or other tools that type letters.',
    rows: [
      ['W, S', 'zoom in, zoom out'],
      ['A, D or ← →', 'earlier, later'],
      ['. and ,', 'next and previous event'],
      ['↑ ↓', 'lane above, lane below'],
      ['Alt+↑ ↓', 'on the name of a lane: move the lane up, down'],
      ['Enter', 'open the event'],
      ['F', 'fit the selected event'],
      ['Shift+F', 'fit all results of the filter'],
      ['Home, End', 'start, end'],
      ['/', 'search'],
      ['Ctrl+K', 'find anything and go there'],
      ['Esc', 'close, then clear the search'],
      ['?', 'this list'],
    ] as readonly (readonly [string, string])[],
  },
};
