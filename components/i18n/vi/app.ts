import type { app as en } from '../en/app';

export const app: typeof en = {
  name: 'Briefline',
  description:
    'Dòng thời gian từ tin tức: mỗi dấu đều dẫn về đoạn văn gốc, không ngày nào được vẽ chính xác hơn nguồn của nó.',
  views: 'Chế độ xem',
  timeline: 'Dòng thời gian',
  list: 'Danh sách',
  tasks: 'Nhiệm vụ',
  otherLanguage: 'English',
  openWhole: 'Mở toàn bộ dòng thời gian',
  skipToContent: 'Tới phần sự kiện',
  help: 'Phím tắt',
  close: 'Đóng',
  events: (n) => `${n} sự kiện`,
  tour: 'Xem hướng dẫn',
  present: 'Trình bày',
  scenes: 'Kịch bản',
  export: 'Xuất',
  exportTitle: 'Xuất những gì đang hiển thị',
  loading: 'Đang tải…',
  changes: 'Có gì thay đổi',
  savedViews: 'Góc nhìn đã lưu',
  allPages: 'Tất cả các trang',
  notFoundTitle: 'Không có trang này',
  notFoundText: 'Địa chỉ có thể đã cũ hoặc bị gõ nhầm. Mọi thứ đều bắt đầu từ dòng thời gian.',
  printHint:
    'Dòng thời gian được in thành tài liệu: hãy nhấn Ctrl+P tại đó, hoặc chọn “In / PDF…” trong mục Xuất.',
  toTimeline: 'Đến dòng thời gian',
  sourcesLine: (articles, reports) =>
    `${articles} bài báo${reports > 0 ? ` + ${reports} bản tin` : ''}`,
  articlesOnly: 'Chỉ bài báo',
  articlesOnlyNote: 'Bỏ mọi thông tin chỉ có ở bản tin ngoài các bài báo',
  keysTitle: 'Phím tắt trên dòng thời gian',
  health: 'Chất lượng dữ liệu',
};
