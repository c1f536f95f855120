import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { edited, FILES, ONE, project, sha256, TWO, type Files } from './fixture';

const ONE_YAML = 'data/sources/one.yaml';
const TWO_YAML = 'data/sources/two.yaml';
const latin1 = Uint8Array.from('Họp: \u00e9\n', (c) => c.charCodeAt(0) & 0xff);
const longPhrase = 'The council met on Wednesday 🎉 under An Bình. It must report by the';

/** What is broken, the changed files, and what the message must say: file, line, fix. */
const BROKEN: readonly [string, Files, readonly (string | RegExp)[]][] = [
  [
    'a leader whom nobody knows',
    edited(ONE_YAML, 'leader: an-binh', 'leader: an-bin'),
    [
      `${ONE_YAML}:18 events[0].participants[0].leader: no leader has the id "an-bin". Fix: did you mean "an-binh"?`,
    ],
  ],
  [
    'an institution that nobody knows',
    edited(ONE_YAML, 'to: [office]', 'to: [ofice]'),
    [
      `${ONE_YAML}:28 events[1].task.to[0]: no institution has the id "ofice". Fix: did you mean "office"?`,
    ],
  ],
  [
    'a mention of no event',
    edited(TWO_YAML, 'event: congress-1', 'event: congress-2'),
    [
      `${TWO_YAML}:22 mentions[0].event: no event has the id "congress-2". Fix: did you mean "congress-1"?`,
    ],
  ],
  [
    'a report about no event',
    edited('data/reports.yaml', 'event: congress-1', 'event: congres'),
    [/data\/reports\.yaml:9 .*no event has the id "congres".*Fix: did you mean "congress-1"/],
  ],
  [
    'an unknown key',
    edited(ONE_YAML, 'subtype: session', 'subtyp: session'),
    [
      `${ONE_YAML}:13 events[0].subtyp: unknown key "subtyp". Fix: `,
      /one\.yaml:\d+ events\[0\]\.subtype: is missing\. Fix: add it/,
    ],
  ],
  [
    'a value outside its vocabulary',
    edited(ONE_YAML, 'kind: task', 'kind: taks'),
    [`${ONE_YAML}:23 events[1].kind: "taks" is not allowed here. Fix: did you mean task?`],
  ],
  [
    'a tab as indentation',
    edited(ONE_YAML, '  id: one', '\tid: one'),
    [/one\.yaml:2: Tabs.*Fix: indent with spaces/],
  ],
  [
    'a source in Latin-1',
    { [ONE_YAML]: Uint8Array.from('# one\n# caf\u00e9\n', (c) => c.charCodeAt(0)) },
    [`${ONE_YAML}:2: the line is not UTF-8. Fix: save the file as UTF-8`],
  ],
  [
    'a source in NFD',
    { [TWO_YAML]: FILES[TWO_YAML].normalize('NFD') },
    [/two\.yaml:7: the line is not in NFC\. Fix: /],
  ],
  [
    'a window that ends before it begins',
    edited('data/dataset.yaml', 'start: 2025-01-01', 'start: 2027-01-01'),
    ['data/dataset.yaml:2 window.end: the window ends before it begins. Fix: swap start and end'],
  ],
  [
    'a report that dates a task',
    edited('data/reports.yaml', 'event: congress-1', 'event: report-task'),
    [
      'data/reports.yaml:10 reports[0].adds[0].date: "report-task" is a task: it has no date of its own. Fix: date the meeting at which it was set, "council-session"',
    ],
  ],
  [
    'a report id taken',
    {
      'data/reports.yaml': `${FILES['data/reports.yaml']}${FILES['data/reports.yaml'].replace('reports:\n', '')}`,
    },
    ['data/reports.yaml:12 reports[1].id: the id "report-1" is taken. Fix: give it another id'],
  ],
  [
    'a text that is empty',
    edited(ONE_YAML, 'title: { en: The council meets, vi', "title: { en: '', vi"),
    [`${ONE_YAML}:7 article.title.en: is empty. Fix: write it`],
  ],
  [
    'a text whose comma ends it',
    edited(ONE_YAML, 'en: It met.,', 'en: It met, and talked.,'),
    [
      `${ONE_YAML}:16 events[0].summary.and talked.: unknown key "and talked.". Fix: put a text that has a comma between quotes`,
    ],
  ],
  [
    'a text whose apostrophe ends it',
    edited(ONE_YAML, 'en: It met.,', "en: 'The council's year.',"),
    [/one\.yaml:16: .*Fix: .*an apostrophe goes between double quotes/],
  ],
  [
    'a date that is only a day',
    edited(ONE_YAML, '{ edtf: 2026-01-07, basis: resolved }', '2026-01-07'),
    [/one\.yaml:17 events\[0\]\.date: is string, not object\. Fix: write \{ edtf: .*basis: /],
  ],
  [
    'a date without its basis',
    edited(ONE_YAML, '2026-01-07, basis: resolved', '2026-01-07'),
    [`${ONE_YAML}:17 events[0].date.basis: is missing. Fix: add it: one of stated, resolved`],
  ],
  [
    'a key given twice',
    edited(ONE_YAML, '  lang: en', '  lang: en\n  lang: vi'),
    [/one\.yaml:7: Map keys must be unique.*Fix: keep one of the two keys/],
  ],
  [
    'a year without quotes',
    edited(ONE_YAML, 'edtf: "2026"', 'edtf: 2026'),
    [`${ONE_YAML}:37 events[2].date.edtf: is number, not string. Fix: put it in quotes: "2026"`],
  ],
  [
    'an event id taken in the same file',
    edited(ONE_YAML, 'id: report-task', 'id: congress-1'),
    [
      `${ONE_YAML}:31 events[2].id: the id "congress-1" is taken in ${ONE_YAML}. Fix: give it another id`,
    ],
  ],
  [
    'an event id taken in another file',
    edited(TWO_YAML, 'id: second-session', 'id: council-session'),
    [
      /two\.yaml:11 events\[0\]\.id: the id "council-session" is taken in .*one\.yaml\. Fix: .*mentions/,
    ],
  ],
  [
    'an article id taken',
    edited(TWO_YAML, 'id: two', 'id: one'),
    [/two\.yaml:2 article\.id: the id "one" is taken in .*one\.yaml\. Fix:/],
  ],
  [
    'one alias of two leaders',
    edited('data/leaders.yaml', 'aliases: [Chi]', 'aliases: [binh]'),
    ['data/leaders.yaml:7 leaders[1].aliases: "binh" belongs to "an-binh" already. Fix: keep it'],
  ],
  [
    'an institution within itself',
    edited('data/institutions.yaml', 'family: state }', 'family: state, parent: office }'),
    ['data/institutions.yaml:2 institutions[0].parent: "council" is a part of itself. Fix: break'],
  ],
  [
    'a day that does not exist',
    edited(TWO_YAML, 'edtf: 2026-02-23', 'edtf: 2026-02-30'),
    [`${TWO_YAML}:17 events[0].date.edtf: there is no day 2026-02-30. Fix: write an existing date`],
  ],
  [
    'malformed EDTF',
    edited(TWO_YAML, 'edtf: 2026-02-23', 'edtf: 23/2/2026'),
    [/two\.yaml:17 events\[0\]\.date\.edtf: .*more than one "\/".*Fix:/],
  ],
  [
    'a weekday that disagrees with its date',
    edited(ONE_YAML, 'edtf: 2026-01-07,', 'edtf: 2026-01-08,'),
    [
      `${ONE_YAML}:17 events[0].date.edtf: "met on Wednesday" names a Wednesday, and 2026-01-08 is none. Fix: correct`,
    ],
  ],
  [
    'an inferred date without its reasoning',
    edited(ONE_YAML, 'basis: resolved', 'basis: inferred'),
    [
      `${ONE_YAML}:17 events[0].date.basis: an inferred date needs its reasoning. Fix: write it as note`,
    ],
  ],
  [
    '"early" said of a day',
    edited(ONE_YAML, 'edtf: 2026-01-07,', 'edtf: 2026-01-07, modifier: early,'),
    [/one\.yaml:17 .*"early" needs one year, quarter or month.*Fix:/],
  ],
  [
    'an article that calls itself external',
    edited(ONE_YAML, 'basis: resolved', 'basis: external'),
    [
      `${ONE_YAML}:17 events[0].date.basis: an article is not external. Fix: write what a report adds`,
    ],
  ],
  [
    'an event without evidence',
    edited(
      TWO_YAML,
      '    evidence:\n      - { supports: [date, substance], exact: Sáng 23/2, at: 0 }',
      '    evidence: []',
    ),
    [`${TWO_YAML}:19 events[0].evidence: has no evidence. Fix: add a phrase from this article`],
  ],
  [
    'a date that no phrase supports',
    edited(TWO_YAML, 'supports: [date, substance]', 'supports: [substance]'),
    [`${TWO_YAML}:19 events[0].evidence: no phrase supports the date. Fix: add date`],
  ],
  [
    'participants whom no phrase supports',
    edited(ONE_YAML, 'supports: [date, participants, substance]', 'supports: [date, substance]'),
    [`${ONE_YAML}:20 events[0].evidence: no phrase supports the participants. Fix: add`],
  ],
  [
    'a task of which no phrase says whom it is asked of',
    edited(ONE_YAML, '[substance, date, assignees]', '[substance, date]'),
    [`${ONE_YAML}:29 events[1].evidence: no phrase supports the assignees. Fix: add assignees`],
  ],
  [
    'a plan that an article or a report tells of when it was over',
    edited(
      ONE_YAML,
      'kind: congress\n    subtype: congress\n    status: held',
      'kind: congress\n    subtype: congress\n    status: planned',
    ),
    [
      `${ONE_YAML}:34 events[2].status: planned for 2026-01-19/2026-01-23, and told of on 2026-02-23, when that was over. Fix: write status: held`,
    ],
  ],
  [
    'a due date that no phrase supports',
    edited(ONE_YAML, '[substance, date, assignees]', '[substance, assignees]'),
    [`${ONE_YAML}:29 events[1].evidence: no phrase supports the date. Fix: add date`],
  ],
  [
    'a meeting held after the article appeared',
    edited(TWO_YAML, 'published: 2026-02-23', 'published: 2026-02-22'),
    [
      `${TWO_YAML}:14 events[0].status: held on 2026-02-23, and all that tell of it appeared before. Fix: correct`,
    ],
  ],
  [
    'a quotation of more than twelve words',
    edited(ONE_YAML, 'exact: met on Wednesday, at: 28', `exact: "${longPhrase}", at: 16`),
    [
      `${ONE_YAML}:21 events[0].evidence[0].exact: the phrase has 14 words. Fix: keep the 12 that matter`,
    ],
  ],
  [
    'a phrase at another position',
    edited(ONE_YAML, 'at: 62', 'at: 63'),
    [
      `${ONE_YAML}:30 events[1].evidence[0].at: "It must report by the end of March" does not stand at 63. Fix: found at 62: write at: 62`,
    ],
  ],
  [
    'a phrase that the article lacks',
    edited(ONE_YAML, 'exact: met on Wednesday', 'exact: met on Friday'),
    [
      `${ONE_YAML}:21 events[0].evidence[0].exact: "met on Friday" does not occur in one.txt. Fix: copy the phrase`,
    ],
  ],
  [
    'a phrase in which the article ends a line',
    edited(ONE_YAML, 'exact: met on Wednesday', 'exact: under An Bình. It must'),
    [
      `${ONE_YAML}:21 events[0].evidence[0].exact: "under An Bình. It must" does not occur in one.txt. Fix: its spaces and ends of lines count: write exact: "under An Bình.\\nIt must"`,
    ],
  ],
  [
    'an unconfirmed event',
    edited(ONE_YAML, '  - id: congress-1', '  - proposal: true\n    id: congress-1'),
    [/one\.yaml:31 events\[2\]\.proposal: a proposal that nobody has confirmed\. Fix: check it/],
  ],
  [
    'an unconfirmed date',
    edited(ONE_YAML, 'basis: resolved }', 'basis: resolved, proposal: true }'),
    [/one\.yaml:17 events\[0\]\.date\.proposal: .*nobody has confirmed\. Fix: check it/],
  ],
  [
    'a task without its block',
    edited(
      ONE_YAML,
      '    task: { by: an-binh, to: [office], at: council-session, due: 2026-03 }\n',
      '',
    ),
    [`${ONE_YAML}:22 events[1]: the task "report-task" lacks its task block. Fix: add task:`],
  ],
  [
    'a task with a date of its own',
    edited(ONE_YAML, '    task: {', '    date: { edtf: 2026-01-07, basis: stated }\n    task: {'),
    [/one\.yaml:28 events\[1\]\.date: a task has no date of its own.*Fix: remove date/],
  ],
  [
    'a task due before it is set',
    edited(ONE_YAML, 'due: 2026-03', 'due: 2025-12'),
    [
      `${ONE_YAML}:28 events[1].task.due: the task is due (2025-12) before it is set (2026-01-07). Fix: correct`,
    ],
  ],
  [
    'a task set at a task',
    {
      [TWO_YAML]: FILES[TWO_YAML].replace(
        '    kind: meeting',
        '    kind: task\n    task: { by: le-chi, to: [office], at: report-task }',
      )
        .replace('    date: { edtf: 2026-02-23, basis: resolved }\n', '')
        .replace('supports: [date, substance]', 'supports: [date, substance, assignees]'),
    },
    [`${TWO_YAML}:13 events[0].task.at: "report-task" is a task itself. Fix: name the meeting`],
  ],
  [
    'an event related to itself',
    edited(
      TWO_YAML,
      '    evidence:',
      '    relations: [{ type: reviews, event: second-session }]\n    evidence:',
    ),
    [
      `${TWO_YAML}:19 events[0].relations[0].event: the event is related to itself. Fix: name the other`,
    ],
  ],
  [
    'a participant listed twice',
    edited(
      ONE_YAML,
      '[{ leader: an-binh, role: chair }]',
      '[{ leader: an-binh, role: chair }, { leader: an-binh, role: speaker }]',
    ),
    [
      `${ONE_YAML}:18 events[0].participants[1].leader: "an-binh" is listed twice. Fix: keep the stronger`,
    ],
  ],
  [
    'events that are part of each other',
    {
      ...edited(
        TWO_YAML,
        '    evidence:',
        '    relations: [{ type: part-of, event: council-session }]\n    evidence:',
      ),
      ...edited(
        ONE_YAML,
        '    evidence:',
        '    relations: [{ type: part-of, event: second-session }]\n    evidence:',
      ),
    },
    [
      `${ONE_YAML}:20 events[0].relations[0]: "council-session" is a part of itself. Fix: break the circle`,
    ],
  ],
  [
    'a part at another time than the whole',
    edited(
      TWO_YAML,
      '    evidence:',
      '    relations: [{ type: part-of, event: council-session }]\n    evidence:',
    ),
    [
      /two\.yaml:19 events\[0\]\.relations\[0\]: "second-session" \(2026-02-23\) has no day in common with "council-session" \(2026-01-07\).*Fix: correct/,
    ],
  ],
  [
    'a title that is too long',
    edited(
      TWO_YAML,
      '    title: { en: The council meets again',
      '    title: { en: a b c d e f g h i j k l m',
    ),
    [`${TWO_YAML}:15 events[0].title.en: the title has 13 words. Fix: shorten it to 12`],
  ],
  [
    'an event told twice in one article',
    edited(TWO_YAML, 'event: congress-1', 'event: second-session'),
    [`${TWO_YAML}:22 mentions[0].event: "second-session" stands in this file already. Fix: put`],
  ],
  [
    'a post that ends before it begins',
    edited('data/leaders.yaml', 'from: ../2026-01-01', "from: 2026-01-01, to: '2025'"),
    ['data/leaders.yaml:6 leaders[0].posts[0].to: the post ends before it begins. Fix: correct'],
  ],
  [
    'a reported day on another weekday',
    {
      ...edited(
        'data/reports.yaml',
        'event: congress-1\n        date: 2026-01-19/2026-01-23',
        'event: council-session\n        date: 2026-01-08',
      ),
      ...edited(ONE_YAML, 'edtf: 2026-01-07,', 'edtf: 2026-01,'),
    },
    [
      /data\/reports\.yaml:10 reports\[0\]\.adds\[0\]\.date: the article's "met on Wednesday" names a Wednesday, and 2026-01-08 is none\. Fix:/,
    ],
  ],
  [
    'an article that has changed',
    { 'data/articles/one.txt': `${ONE}More.\n` },
    [
      `${ONE_YAML}:4 article.sha256: data/articles/one.txt is not the file that this source was written from. Fix: `,
      sha256(`${ONE}More.\n`),
    ],
  ],
  [
    'an article in Latin-1',
    { 'data/articles/one.txt': latin1 },
    [/data\/articles\/one\.txt:1: .*UTF-8.*Fix:/],
  ],
  [
    'an article with a byte order mark',
    { 'data/articles/one.txt': `\uFEFF${ONE}` },
    [/data\/articles\/one\.txt:1: .*byte order mark.*Fix:/],
  ],
  [
    'an article with CRLF',
    { 'data/articles/one.txt': ONE.replaceAll('\n', '\r\n') },
    [/data\/articles\/one\.txt:1: .*CRLF.*Fix:/],
  ],
  [
    'an article in NFD',
    { 'data/articles/two.txt': TWO.normalize('NFD') },
    [/data\/articles\/two\.txt:1: .*NFC.*Fix:/],
  ],
  ['an empty article', { 'data/articles/one.txt': '' }, [/data\/articles\/one\.txt.* empty.*Fix:/]],
  [
    'an article of 5 MB',
    { 'data/articles/one.txt': 'a'.repeat(5_000_000) },
    [/data\/articles\/one\.txt: .*5000000.*Fix:/],
  ],
  [
    'a path instead of a file name',
    edited(ONE_YAML, 'file: one.txt', 'file: ../one.txt'),
    [`${ONE_YAML}:3 article.file: is a path. Fix: give the file's name only`],
  ],
  [
    'a source that is no YAML map',
    { 'data/sources/three.yaml': '- nothing\n' },
    [/data\/sources\/three\.yaml:1: is a list, not object\. Fix:/],
  ],
  ['an empty source', { 'data/sources/three.yaml': '' }, [/three\.yaml:1: is empty.*Fix:/]],
  [
    'a source with the wrong ending',
    { 'data/sources/three.yml': 'a: 1\n' },
    ['data/sources/three.yml: is not read. Fix: name it .yaml'],
  ],
  ['a missing file', { 'data/leaders.yaml': null }, ['data/leaders.yaml: does not exist. Fix:']],
];

describe('broken input', () => {
  it.each(BROKEN)(
    '%s: a message with file, line and fix, and events.json as it was',
    (_, changes, messages) => {
      const { build, events } = project(changes);
      const before = '{ "as": "it was" }';
      writeFileSync(events, before);
      const { ok, output } = build();
      expect(ok).toBe(false);
      for (const message of messages) {
        if (typeof message === 'string') expect(output).toContain(message);
        else expect(output).toMatch(message);
      }
      expect(output).toMatch(/\d+ problems?: nothing was written$/);
      expect(readFileSync(events, 'utf8')).toBe(before);
    },
  );

  it('is reported in full, not only its first problem', () => {
    const { build, events } = project({
      ...edited(ONE_YAML, 'leader: an-binh', 'leader: nobody'),
      ...edited(TWO_YAML, 'at: 25', 'at: 26'),
      ...edited('data/reports.yaml', '2026-01-23', '2026-01-32'),
    });
    const { output } = build();
    expect(output).toContain('no leader has the id "nobody"');
    expect(output).toContain('write at: 25');
    expect(output).toContain('there is no day 2026-01-32');
    expect(output).toContain('3 problems');
    expect(existsSync(events)).toBe(false);
  });

  it('in one file is not reported again where others refer to it', () => {
    const { output } = project(edited(ONE_YAML, 'subtype: congress', 'subtype: Congress')).build();
    expect(output).toContain('1 problem:');
  });

  it('is an article missing from a directory that was named', () => {
    const { build } = project({ 'data/articles/two.txt': null });
    const { ok, output } = build({ articlesDir: 'elsewhere' });
    expect(ok).toBe(false);
    expect(output).toContain(`${TWO_YAML}:3 article.file: elsewhere/two.txt does not exist. Fix:`);
  });

  it('is no article, and none is looked into, where none is asked for', () => {
    const { ok } = project({ 'data/articles/two.txt': latin1 }).build({ articlesDir: 'none' });
    expect(ok).toBe(true);
  });
});
