import type { changes as en } from '../en/changes';

const number = new Intl.NumberFormat('vi').format;

export const changes: typeof en = {
  sinceSeen: (n, day) => `${number(n)} thay đổi từ lần xem trước (${day})`,
  sinceFile: (n, name) => `${number(n)} thay đổi so với ${name}`,
  none: 'Không có gì thay đổi.',
  firstLook:
    'Trình duyệt này chưa lưu phiên bản nào trước đây. Từ nay, phiên bản này được ghi nhớ.',
  notRemembered: 'Trình duyệt này chưa lưu phiên bản nào trước đây của tệp.',
  unreadable:
    'Phiên bản mà trình duyệt ghi nhớ do một phiên bản Briefline khác viết, ở đây không đọc được. Nó được giữ nguyên cho đến khi bạn ghi nhớ phiên bản này.',
  saveUnreadable: 'Lưu phần đã ghi nhớ',
  tooLarge: 'Bộ dữ liệu quá lớn để trình duyệt ghi nhớ; hãy so sánh với một tệp.',
  notKept: 'Trình duyệt không lưu được phiên bản này: bộ nhớ đã đầy hoặc không cho trang này lưu.',
  show: 'Xem',
  markSeen: 'Đánh dấu đã xem',
  remember: 'Ghi nhớ phiên bản này',
  compare: 'So sánh với phiên bản khác…',
  comparing: (name) => `Đang đọc ${name}…`,
  refused: (name) => `${name} không phải là bộ dữ liệu đọc được.`,
  backToSeen: 'Quay lại so với lần xem trước',
  fileNotKept: 'Sau khi tải lại trang, cần mở lại tệp này.',
  onTimeline: 'Hiện trên dòng thời gian',
  onTimelineNote:
    'Ngày cũ là nét chấm, sự kiện mới được đánh dấu, sự kiện đã rút bị gạch bỏ bên dưới các làn',
  compared: 'So sánh với phiên bản khác',
  legendRows: {
    added: 'phiên bản kia chưa có',
    oldDate: 'nét chấm: thời gian ở phiên bản kia',
    withdrawn: 'chỉ phiên bản kia có: đã rút',
  },
  stood: (title, date) => `Đã rút: ${title}, trước đây ghi ${date}`,
  moreWithdrawn: (n) => `và ${number(n)} sự kiện nữa`,
  toBriefing: 'Thêm thành một cảnh trình bày',
  inBriefing: 'Đây là cảnh đầu tiên của bài trình bày.',
  groups: {
    moved: 'Chuyển sang ngày khác',
    redated: 'Xác định lại thời gian',
    added: 'Mới thêm',
    withdrawn: 'Đã rút',
    other: 'Thay đổi khác',
  },
  counts: {
    moved: (n) => `${number(n)} sự kiện chuyển sang ngày khác`,
    redated: (n) => `${number(n)} sự kiện được xác định lại thời gian`,
    added: (n) => `${number(n)} sự kiện mới thêm`,
    withdrawn: (n) => `${number(n)} sự kiện đã rút`,
    other: (n) => `${number(n)} sự kiện có thay đổi khác`,
  },
  sceneCaption: (day, counts) =>
    `Từ ${day}: ${counts.length === 0 ? 'không có gì thay đổi' : counts.join(', ')}`,
  line: (title, what) => `${title}: ${what}`,
  fromTo: (before, after) => `${before} → ${after}`,
  before: 'Trước',
  now: 'Nay',
  dated: (date, basis) => `${date}, ${basis}`,
  partsChanged: (parts) => `Cũng thay đổi: ${parts.join(', ')}`,
  parts: {
    kind: 'loại',
    status: 'tình trạng',
    summary: 'tóm tắt',
    place: 'địa điểm',
    participants: 'nhân vật',
    institutions: 'cơ quan',
    task: 'nhiệm vụ',
    relations: 'sự kiện liên quan',
    rivalDates: 'thời gian còn mâu thuẫn',
    dateNote: 'cơ sở xác định thời gian',
    evidence: 'bằng chứng',
  },
  more: (n) => `và ${number(n)} thay đổi nữa`,
};
