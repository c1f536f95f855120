const number = new Intl.NumberFormat('en').format;

const GROUPS = {
  events: 'Events',
  leaders: 'People',
  institutions: 'Institutions',
  dates: 'Dates',
  views: 'Saved views',
  commands: 'Commands',
};

export const search = {
  label: 'Search',
  hint: 'Search',
  /** Of a group, all of which is listed, or only its best. */
  group: (name: keyof typeof GROUPS, shown: number, found: number) =>
    shown < found
      ? `${GROUPS[name]} · the best ${number(shown)} of ${number(found)}`
      : `${GROUPS[name]} · ${number(found)}`,
  found: (n: number) =>
    n === 0 ? 'No suggestions' : n === 1 ? '1 suggestion' : `${number(n)} suggestions`,
  onlyThis: 'filter by this name',
  keys: { open: 'Ctrl K', openOnMac: '⌘ K' },
  palette: {
    title: 'Find and go',
    field: 'Find and go',
    hint: 'An event, a name, a date such as 12/2025, or a command',
    close: 'Close',
    nothing: 'Nothing is called so.',
    goTo: (when: string) => `Go to ${when}`,
    filterTo: (when: string) => `Only ${when}`,
    usage: 'Arrow keys choose, Enter does it, Esc closes.',
  },
  commands: {
    view: (name: string) => `Show: ${name}`,
    lanes: (name: string) => `Lanes by: ${name}`,
    today: 'Go to today',
    all: 'Show all years',
    fit: 'Fit the results',
    articlesOnly: 'Leave out what only reports add',
    withReports: 'Show what reports add as well',
    legend: 'Legend: how to read the marks',
    keys: 'List of keys',
    open: 'Open a dataset…',
    copyLink: 'Copy the link to this view',
    saveView: 'Save this view…',
    linkCopied: 'The link is copied.',
    linkRefused: 'The browser does not allow copying. Copy the address from its address bar.',
  },
};
