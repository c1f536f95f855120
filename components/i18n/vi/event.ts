import type { event as en } from '../en/event';

const number = new Intl.NumberFormat('vi').format;

export const event: typeof en = {
  number,
  statusOf: (kind, status) => `${kind}, ${status}`,
  statusByReport: (words, inArticles) => `${words} (theo các bài báo: ${inArticles})`,
  filterBy: (name) => `Chỉ hiện các sự kiện có ${name}`,
  list: 'Danh sách sự kiện',
  listEmpty: 'Không có sự kiện nào.',
  parts: 'Các phần của danh sách',
  part: (first, last, total) =>
    `Sự kiện ${number(first)} đến ${number(last)}, tổng số ${number(total)}`,
  earlier: 'Các sự kiện trước',
  later: 'Các sự kiện sau',
  printed: (n, total) =>
    `${number(n)} sự kiện đầu trong tổng số ${number(total)}. Hãy lọc danh sách để in phần khác.`,
  sources: (n) => `${number(n)} nguồn`,
  groupCount: (n) => `${number(n)} sự kiện`,
  groupYear: (year) => `Năm ${year}, chưa rõ tháng`,
  groupYears: (first, last) => `${first}–${last}`,
  groupBefore: (year) => `Năm ${year} trở về trước`,
  groupAfter: (year) => `Từ năm ${year} trở đi`,
  groupBy: 'Xếp theo',
  grouping: { month: 'Tháng', leader: 'Lãnh đạo', institution: 'Cơ quan, tổ chức' },
  groupNobody: { leader: 'Không nêu ai tham gia', institution: 'Không nêu cơ quan, tổ chức' },
  sourcesOf: (n, title) => `${number(n)} nguồn của: ${title}`,
  groupUndated: 'Chưa rõ ngày',
  more: (n) => `và ${n} tên khác`,
  publisherUnknown: 'Không rõ cơ quan báo chí',
  published: (when) => `đăng ${when}`,
  publishedUnknown: 'chưa rõ ngày đăng',
};
