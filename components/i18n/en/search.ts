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
  /** Opens what finds more than the box. */
  more: 'Find and go',
};
