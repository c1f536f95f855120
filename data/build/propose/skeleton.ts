import { wordCount } from '../../text';
import type { Lang } from '../../vocabulary';
import type { Publication } from './article-head';
import type { DatePhrase } from './date-phrases';
import type { FoundName } from './names';

/** Evidence quotes no more of an article than this. */
const MAX_WORDS = 12;
const MAX_LISTED = 80;

export interface Recognised {
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
  readonly lang: Lang;
  readonly publisher: string | null;
  readonly publication: Publication | null;
  readonly dates: readonly DatePhrase[];
  readonly names: readonly FoundName[];
}

/**
 * A source file for a person to fill in: the article, one event with everything that was
 * recognised, and every date phrase with what it is taken to mean. It holds phrases of at most
 * twelve words and no sentence of the article. The build refuses it until a person has written the
 * titles and deleted each `proposal: true`.
 */
export function sourceSkeleton(recognised: Recognised): string {
  const dates = recognised.dates.filter(({ phrase }) => isQuotable(phrase));
  return [
    '# yaml-language-server: $schema=../schema/source.schema.json',
    '#',
    '# Proposed by `npm run data:new`; nothing here is known until a person has checked it. Fill in',
    '# what is empty (""), in your own words; correct what is wrong; delete a line `proposal: true`',
    '# when what it stands in is right. data/README.md explains the rest.',
    ...articleLines(recognised),
    '',
    'events:',
    ...eventLines(recognised, dates),
    '',
    ...dateList(dates),
    ...nameList(recognised.names),
    '',
  ].join('\n');
}

function articleLines({ id, file, sha256, lang, publisher, publication }: Recognised): string[] {
  return [
    'article:',
    `  id: ${id}`,
    `  file: ${quote(file)}`,
    `  sha256: ${sha256}`,
    `  publisher: ${publisher === null ? 'null # as the article names it' : quote(publisher)}`,
    `  lang: ${lang}`,
    '  title: { en: "", vi: "" } # in your own words, not the headline',
    ...(publication
      ? [`  published: '${publication.day}' # ${toldBy(publication)}`]
      : ["  published: null # the text gives none; if you know it: '2026-01-31'"]),
    `  publishedBasis: ${publication ? 'stated' : 'null # if you know it: stated'}`,
    '  proposal: true',
  ];
}

function toldBy({ from }: Publication): string {
  return from === null ? 'as you said' : `${from}: is it the day of publication?`;
}

function eventLines(recognised: Recognised, dates: readonly DatePhrase[]): string[] {
  const main = mainDate(dates, typeof recognised.publication?.from === 'string');
  const leaders = firstOfEach(recognised.names, 'leader');
  const institutions = firstOfEach(recognised.names, 'institution');
  return [
    `  - id: ${recognised.id}-event # stable, it will be in links: say what happened, and when`,
    '    kind: meeting # meeting, congress, task, milestone',
    '    subtype: working-session # your own word for it',
    '    status: held # planned, held, assigned, reported',
    '    title: { en: "", vi: "" } # at most twelve words',
    '    summary: { en: "", vi: "" } # one to three sentences, in your own words',
    ...(main ? dateLines(main) : ['    date: null # no phrase gives one for certain']),
    ...(leaders.length > 0
      ? ['    participants: # who took part, as what; delete whoever did not']
      : []),
    ...leaders.map((name) => `      - { leader: ${name.id}, role: mentioned } # ${where(name)}`),
    ...(institutions.length > 0
      ? ['    institutions: # organiser, host, guest, assignee, participant, subject']
      : []),
    ...institutions.map(
      (name) => `      - { institution: ${name.id}, role: subject } # ${where(name)}`,
    ),
    '    evidence: # at most twelve words each, exactly as the article has them',
    ...(main ? [`      - ${evidence('date', main)}`] : []),
    ...leaders.slice(0, 1).map((name) => `      - ${evidence('participants', name)}`),
    '      - { supports: [substance], exact: "", at: 0 } # the build tells the right number',
    '    proposal: true',
  ];
}

/** The likeliest date of what an article reports: the first day that publication decided. */
function mainDate(dates: readonly DatePhrase[], headed: boolean): DatePhrase | undefined {
  const known = dates.filter(({ proposal }) => 'edtf' in proposal);
  const isDay = ({ proposal }: DatePhrase) =>
    'edtf' in proposal && /^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/.test(proposal.edtf);
  const resolved = known.find((date) => {
    return isDay(date) && 'edtf' in date.proposal && date.proposal.basis === 'resolved';
  });
  // A stated day at the very head is the file's date, not the event's.
  const stated = known.find((date) => isDay(date) && !(headed && date.position.start < 12));
  return resolved ?? stated;
}

function dateLines({ phrase, proposal }: DatePhrase): string[] {
  if (!('edtf' in proposal)) return [];
  return [
    `    date: # ${quote(phrase)}`,
    `      edtf: '${proposal.edtf}'`,
    ...(proposal.modifier ? [`      modifier: ${proposal.modifier}`] : []),
    `      basis: ${proposal.basis}`,
    '      proposal: true',
  ];
}

function dateList(dates: readonly DatePhrase[]): string[] {
  if (dates.length === 0) return ['# No date phrase was recognised.'];
  return [
    '# Date phrases in the article, and what each is taken to mean. For an event that one of them dates,',
    '# copy the evidence and the date (of a task: the text behind edtf, as its due date); where there is',
    '# none, the reason stands behind "?". Delete the list when you are done.',
    ...dates.slice(0, MAX_LISTED).map((date) => {
      const { proposal } = date;
      const meaning =
        'edtf' in proposal
          ? `date: { edtf: '${proposal.edtf}', ${proposal.modifier ? `modifier: ${proposal.modifier}, ` : ''}basis: ${proposal.basis} }`
          : `? ${proposal.abstains}`;
      return `#   - ${evidence('date', date)}\n#       ${meaning}`;
    }),
    ...(dates.length > MAX_LISTED ? [`#   and ${dates.length - MAX_LISTED} more`] : []),
  ];
}

function nameList(names: readonly FoundName[]): string[] {
  const folded = names.filter(({ exact }) => !exact);
  return [
    ...(names.length === 0
      ? ['# No name was recognised: leaders.yaml and institutions.yaml may lack an alias.']
      : []),
    ...firstOfEach(folded).map(
      (name) => `# Without diacritics in the article: ${where(name)} is taken for ${name.id}.`,
    ),
  ];
}

function firstOfEach(
  names: readonly FoundName[],
  kind: FoundName['kind'] | null = null,
): readonly FoundName[] {
  const wanted = names.filter((name) => kind === null || name.kind === kind);
  return wanted.filter((name, i) => wanted.findIndex(({ id }) => id === name.id) === i);
}

function where({ phrase, position }: Pick<FoundName, 'phrase' | 'position'>): string {
  return `${quote(phrase)} at ${position.start}`;
}

function evidence(
  supports: 'date' | 'participants',
  { phrase, position }: Pick<FoundName, 'phrase' | 'position'>,
): string {
  return `{ supports: [${supports}], exact: ${quote(phrase)}, at: ${position.start} }`;
}

function isQuotable(phrase: string): boolean {
  return wordCount(phrase) <= MAX_WORDS && phrase.length <= 200;
}

/** YAML for a text, on one line. */
function quote(text: string): string {
  // Single quotes hold neither themselves nor a line's end; JSON is YAML as well.
  return /['\p{Cc}]/u.test(text) ? JSON.stringify(text) : `'${text}'`;
}
