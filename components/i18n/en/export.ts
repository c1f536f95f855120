/** Files of the current view, and citations. */
const number = new Intl.NumberFormat('en').format;
const count = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`;

export const exports = {
  what: 'The events that the filters leave, in the order of this view.',
  formats: {
    csv: 'Table (CSV)',
    json: 'Dataset (JSON)',
    calendar: 'Calendar (iCalendar)',
    markdown: 'Text with footnotes (Markdown)',
  },
  formatHelp: {
    csv: 'For Excel and other spreadsheets; one row for each event',
    json: 'Briefline’s own format, to open here again or to build on',
    calendar: 'For Outlook, Google and others; undated events stay out',
    markdown: 'For reports, with the source of each event',
  },
  writing: 'Writing the file …',
  cancel: 'Cancel',
  failed: 'The file could not be written.',
  done: (name: string) => `Saved as ${name}`,
  undated: (n: number) =>
    `${count(n, 'event has no date and is', 'events have no date and are')} not in the calendar.`,
  /** @param named the first of them; `more`: how many others there are */
  added: (named: readonly string[], more: number) =>
    `${count(named.length + more, 'meeting was', 'meetings were')} added, because tasks of this view were set there: ` +
    `${named.map((title) => `“${title}”`).join(', ')}${more === 0 ? '' : ` and ${number(more)} more`}.`,
  cite: 'Cite',
  copyCitation: 'Copy a citation',
  citationCopied: 'Copied',
  copyByHand: 'Your browser did not let the page copy. Here is the citation:',
  notExact: (words: string) => `date not exact: ${words}`,
  endNotExact: (words: string) => `${words}, end not exact`,
  inOurWords: 'in our words',
  titleWithDate: (title: string, date: string) => `${title} (${date})`,
  quoted: (text: string) => `“${text}”`,
  labelled: (label: string, words: string) => `${label}: ${words}`,
  writtenOn: (app: string, day: string) => `${app}, ${day}`,
  columns: {
    id: 'Id',
    kind: 'Kind',
    subtype: 'Subtype',
    status: 'Status',
    titleEn: 'Title (English)',
    titleVi: 'Title (Vietnamese)',
    summary: 'Summary',
    date: 'Date',
    earliest: 'Earliest day',
    latest: 'Latest day',
    precision: 'Precision',
    basis: 'Basis',
    dateReport: 'Report that gives the date',
    edtf: 'Date (EDTF)',
    participants: 'Participants',
    institutions: 'Institutions',
    place: 'Place',
    setBy: 'Task set by',
    assignees: 'Task to be done by',
    meeting: 'Task set at',
    due: 'Task due',
    articles: 'Articles',
    phrases: 'Key phrases',
    reports: 'Other reports (in our words)',
    link: 'Link',
  },
};
