import type { page as en } from '../en/page';

const number = new Intl.NumberFormat('vi').format;
const events = (n: number) => `${number(n)} sự kiện`;

export const page: typeof en = {
  open: 'Mở trang',
  withoutScripts: 'Không cần JavaScript: tất cả các trang bằng tiếng Việt',
  contentsIntro:
    'Mỗi sự kiện, lãnh đạo, cơ quan và bài báo có một trang riêng, để đọc, in và gửi cho người khác.',
  toTimeline: 'Xem trên dòng thời gian',
  address: (path) => `Trang này: ${path}`,
  leader: 'Lãnh đạo',
  institution: 'Cơ quan, tổ chức',
  article: 'Bài báo',
  report: 'Bản tin ngoài các bài báo',
  leaders: 'Lãnh đạo',
  institutions: 'Cơ quan, tổ chức',
  articles: 'Bài báo',
  reports: 'Bản tin ngoài các bài báo',
  events: 'Sự kiện',
  leaderSummary: (attended, tasks) =>
    `Theo các bài báo đã thu thập: có mặt trong ${events(attended)}, giao ${number(tasks)} nhiệm vụ.`,
  institutionSummary: (attended, tasks) =>
    `Theo các bài báo đã thu thập: tham gia ${events(attended)}, được giao ${number(tasks)} nhiệm vụ.`,
  withoutParts: (more) =>
    `Chưa tính các đơn vị trực thuộc; các đơn vị này được giao ${number(more)} nhiệm vụ khác.`,
  articleSummary: (n) => `Đề cập đến ${events(n)}.`,
  ownWords: 'Tiêu đề do chúng tôi đặt.',
  posts: 'Chức vụ',
  postsUnknown: 'Chưa rõ chức vụ.',
  postUndated: 'Chưa rõ bắt đầu từ khi nào.',
  source: 'Nguồn:',
  attended: 'Đã tham gia',
  tasksSet: 'Nhiệm vụ đã giao',
  companions: 'Cùng tham gia với',
  companionCount: (n) => `trong ${events(n)}`,
  mentions: 'Chỉ được nhắc đến trong',
  partOf: 'Thuộc',
  parts: 'Các đơn vị trực thuộc',
  people: 'Nhân sự',
  tasks: 'Nhiệm vụ',
  partTasks: 'Nhiệm vụ của các đơn vị trực thuộc',
  tasksNote:
    '“Chưa tìm thấy tin” không có nghĩa là nhiệm vụ chưa được thực hiện: ở đây chỉ tra cứu trong các bài báo đã thu thập.',
  setBy: 'người giao:',
  setFor: 'đơn vị thực hiện:',
  due: (when) => `thời hạn ${when}`,
  dueOpen: 'không nêu thời hạn',
  reportFound: 'đã có tin thực hiện',
  noReport: 'chưa tìm thấy tin thực hiện',
  passages: 'Bài báo nêu',
  adds: 'Bản tin bổ sung',
  otherDate: (when) => `Nêu mốc khác: ${when}`,
  file: 'Tệp',
  articleFiles:
    'Các bài báo thuộc về cơ quan xuất bản. Toàn văn chỉ có ở đây nếu máy dựng các trang này có sẵn các bài báo đó.',
};
