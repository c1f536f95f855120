/**
 * A small dataset for tests: made up, valid, and holding one of everything that a reader of
 * `events.json` must cope with. Not part of the product.
 */
import type { Dataset, EventDate, Evidence, TimelineEvent } from './schema';
import type { Support } from './vocabulary';

/** The text of the article `morning-news`; its evidence points into it. */
export const MORNING_TEXT = `The president spoke at the conference this morning (December 17). 🚩 It was held in Hà Nội.

He asked the ministry to build a modern army, and the commission to report before June 25.
The congress will meet in early 2026.
`;

const both = (en: string, vi: string = en) => ({ en, vi });

const day = (first: string, last: string = first): EventDate => ({
  edtf: first === last ? first : `${first}/${last}`,
  earliest: first,
  latest: last,
  precision: 'day',
  basis: 'stated',
});

const quote = (exact: string, ...supports: readonly Support[]): Evidence => {
  const start = [...MORNING_TEXT.slice(0, MORNING_TEXT.indexOf(exact))].length;
  return {
    article: 'morning-news',
    supports: [...supports],
    quote: { exact },
    position: { start, end: start + [...exact].length },
  };
};

const vietnamese = (exact: string, start: number, ...supports: readonly Support[]): Evidence => ({
  article: 'bao-sang',
  supports: [...supports],
  quote: { exact },
  position: { start, end: start + [...exact].length },
});

const conference: TimelineEvent = {
  id: 'army-conference',
  kind: 'meeting',
  subtype: 'conference',
  status: 'held',
  title: both('Conference of the whole army', 'Hội nghị Quân chính toàn quân'),
  summary: both('The army reviews its year.', 'Quân đội tổng kết năm công tác.'),
  date: {
    ...day('2025-12-17'),
    note: both('The year follows from the report.', 'Năm suy ra từ báo cáo.'),
  },
  participants: [
    { leader: 'luong-cuong', role: 'speaker' },
    { leader: 'to-lam', role: 'mentioned' },
  ],
  institutions: [
    { institution: 'ministry-of-defence', role: 'organiser' },
    { institution: 'military-commission', role: 'organiser' },
  ],
  place: both('Hà Nội'),
  relations: [],
  evidence: [
    quote('this morning (December 17)', 'date'),
    quote('The president spoke at the conference', 'participants', 'substance'),
    quote('held in Hà Nội', 'place'),
  ],
};

const openTask: TimelineEvent = {
  id: 'modern-army',
  kind: 'task',
  subtype: 'defence',
  status: 'assigned',
  title: both('Build a modern army', 'Xây dựng quân đội hiện đại'),
  summary: both('The ministry must build a modern army.', 'Bộ phải xây dựng quân đội hiện đại.'),
  date: { ...day('2025-12-17'), edtf: '2025-12-17/..', latest: null },
  participants: [{ leader: 'luong-cuong', role: 'speaker' }],
  institutions: [{ institution: 'ministry-of-defence', role: 'assignee' }],
  task: {
    assignedBy: 'luong-cuong',
    assignees: ['ministry-of-defence'],
    assignedAt: 'army-conference',
    due: null,
  },
  relations: [{ type: 'assigned-at', event: 'army-conference' }],
  evidence: [quote('build a modern army', 'substance')],
};

const dueTask: TimelineEvent = {
  ...openTask,
  id: 'report-in-june',
  title: both('Report before June', 'Báo cáo trước tháng 6'),
  summary: both('The commission must report.', 'Quân ủy phải báo cáo.'),
  date: day('2025-12-17', '2026-06-24'),
  institutions: [{ institution: 'military-commission', role: 'assignee' }],
  task: {
    assignedBy: 'luong-cuong',
    assignees: ['military-commission'],
    assignedAt: 'army-conference',
    due: '2026-06-24',
  },
  evidence: [quote('report before June 25', 'substance', 'date')],
};

const congress: TimelineEvent = {
  id: 'party-congress-14',
  kind: 'congress',
  subtype: 'national-congress',
  status: 'held',
  title: both('14th National Party Congress', 'Đại hội đại biểu toàn quốc lần thứ XIV của Đảng'),
  summary: both('The Party meets.', 'Đảng họp đại hội.'),
  date: {
    ...day('2026-01-19', '2026-01-23'),
    basis: 'external',
    report: 'daily-report',
  },
  articleDate: {
    edtf: '2026-01-01/2026-02-23',
    earliest: '2026-01-01',
    latest: '2026-02-23',
    precision: 'range',
    basis: 'inferred',
    note: both(
      'Early 2026, and over by 23 February.',
      'Đầu năm 2026, đã xong trước ngày 23 tháng 2.',
    ),
  },
  participants: [{ leader: 'to-lam', role: 'chair' }],
  institutions: [{ institution: 'communist-party', role: 'organiser' }],
  relations: [],
  evidence: [
    quote('The congress will meet in early 2026', 'date', 'substance'),
    vietnamese('Đại hội Đảng XIV đã đề ra', 40, 'date'),
  ],
  reports: [{ article: 'daily-report', note: both('It closed early.', 'Đại hội bế mạc sớm.') }],
};

const election: TimelineEvent = {
  id: 'elections-16',
  kind: 'milestone',
  subtype: 'election',
  status: 'planned',
  title: both('Elections of deputies', 'Bầu cử đại biểu'),
  summary: both('Deputies are elected for a term.', 'Bầu đại biểu cho một nhiệm kỳ.'),
  date: {
    edtf: '2026/2030',
    earliest: '2026-01-01',
    latest: '2030-12-31',
    precision: 'year',
    basis: 'stated',
  },
  rivalDates: [
    {
      edtf: '2026/2031',
      earliest: '2026-01-01',
      latest: '2031-12-31',
      precision: 'year',
      basis: 'external',
      report: 'daily-report',
      article: 'daily-report',
      note: both(
        'The report says that the term ends in 2031.',
        'Báo nêu nhiệm kỳ kết thúc năm 2031.',
      ),
    },
  ],
  participants: [],
  institutions: [{ institution: 'national-assembly', role: 'subject' }],
  relations: [],
  evidence: [vietnamese('nhiệm kỳ 2026-2030', 80, 'date', 'substance')],
};

const exhibition: TimelineEvent = {
  id: 'defence-expo',
  kind: 'milestone',
  subtype: 'exhibition',
  status: 'planned',
  title: both('Defence exhibition', 'Triển lãm quốc phòng'),
  summary: both('An exhibition is planned.', 'Một cuộc triển lãm được dự kiến.'),
  date: {
    edtf: '2024-12',
    earliest: '2024-12-01',
    latest: '2024-12-31',
    precision: 'month',
    basis: 'stated',
  },
  participants: [],
  institutions: [{ institution: 'ministry-of-defence', role: 'organiser' }],
  relations: [{ type: 'reviews', event: 'army-conference' }],
  evidence: [quote('modern army', 'date', 'substance')],
};

const programme: TimelineEvent = {
  ...exhibition,
  id: 'early-programme',
  kind: 'meeting',
  subtype: 'session',
  title: both('Session of early 2026', 'Phiên họp đầu năm 2026'),
  date: {
    edtf: '2026',
    earliest: '2026-01-01',
    latest: '2026-04-30',
    precision: 'year',
    basis: 'resolved',
    modifier: 'early',
  },
  relations: [{ type: 'prepares-for', event: 'party-congress-14' }],
  evidence: [quote('in early 2026', 'date', 'substance')],
};

const plenum: TimelineEvent = {
  ...exhibition,
  id: 'plenum-8',
  kind: 'meeting',
  subtype: 'plenum',
  status: 'held',
  title: both('8th plenum', 'Hội nghị Trung ương 8'),
  date: null,
  participants: [{ leader: 'nguyen-phu-trong', role: 'chair' }],
  institutions: [{ institution: 'communist-party', role: 'organiser' }],
  relations: [],
  evidence: [vietnamese('Hội nghị Trung ương 8', 120, 'substance')],
};

export const FIXTURE: Dataset = {
  version: 1,
  title: both('Test dataset', 'Dữ liệu thử'),
  window: { start: '2023-01-01', end: '2026-12-31' },
  leaders: [
    {
      id: 'luong-cuong',
      name: 'Lương Cường',
      aliases: ['Luong Cuong', 'President Cường'],
      posts: [
        {
          title: both('President', 'Chủ tịch nước'),
          institution: 'presidency',
          from: '../2025-12-17',
          source: 'morning-news',
        },
        {
          title: both('Head of the army', 'Chủ nhiệm'),
          institution: 'military-commission',
          from: '2016',
          to: '2024-05',
        },
      ],
    },
    {
      id: 'to-lam',
      name: 'Tô Lâm',
      aliases: ['To Lam', 'Lam'],
      posts: [
        {
          title: both('General Secretary', 'Tổng Bí thư'),
          institution: 'communist-party',
          to: '2026-01',
        },
      ],
    },
    { id: 'nguyen-phu-trong', name: 'Nguyễn Phú Trọng', aliases: ['Trong'], posts: [] },
  ],
  institutions: [
    {
      id: 'communist-party',
      name: both('Communist Party of Việt Nam', 'Đảng Cộng sản Việt Nam'),
      aliases: ['CPV'],
      family: 'party',
    },
    {
      id: 'military-commission',
      name: both('Central Military Commission', 'Quân ủy Trung ương'),
      aliases: [],
      family: 'army',
      parent: 'communist-party',
    },
    {
      id: 'ministry-of-defence',
      name: both('Ministry of National Defence', 'Bộ Quốc phòng'),
      aliases: [],
      family: 'army',
    },
    {
      id: 'presidency',
      name: both('State presidency', 'Chủ tịch nước'),
      aliases: [],
      family: 'state',
    },
    {
      id: 'national-assembly',
      name: both('National Assembly', 'Quốc hội'),
      aliases: [],
      family: 'assembly',
    },
  ],
  articles: [
    {
      id: 'morning-news',
      file: 'morning.txt',
      sha256: '0'.repeat(64),
      publisher: null,
      lang: 'en',
      title: both('The president at the conference', 'Chủ tịch nước tại hội nghị'),
      published: '2025-12-17',
      publishedBasis: 'inferred',
      publishedNote: both('The text says this morning.', 'Bài viết “sáng nay”.'),
    },
    {
      id: 'bao-sang',
      file: 'bao-sang.txt',
      sha256: '1'.repeat(64),
      publisher: 'Báo Sáng',
      lang: 'vi',
      title: both('After the holiday', 'Sau kỳ nghỉ'),
      published: '2026-02-23',
      publishedBasis: 'stated',
    },
    {
      id: 'daily-report',
      file: null,
      sha256: null,
      publisher: 'Daily Report',
      lang: 'en',
      title: both('The congress closes', 'Đại hội bế mạc'),
      published: '2026-01-24',
      publishedBasis: 'stated',
      external: true,
      address: '5009461',
    },
  ],
  events: [conference, openTask, dueTask, congress, election, exhibition, programme, plenum],
};
