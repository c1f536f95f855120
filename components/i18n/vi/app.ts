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
  notFoundTitle: 'Không có trang này',
  notFoundText: 'Địa chỉ có thể đã cũ hoặc bị gõ nhầm. Mọi thứ đều bắt đầu từ dòng thời gian.',
  toTimeline: 'Đến dòng thời gian',
  sourcesLine: (articles, reports) =>
    `${articles} bài báo${reports > 0 ? ` + ${reports} bản tin` : ''}`,
  articlesOnly: 'Chỉ các bài báo',
  articlesOnlyNote: 'Bỏ mọi thông tin chỉ có ở bản tin ngoài các bài báo',
  keys: {
    title: 'Phím tắt trên dòng thời gian',
    letters: 'Phím tắt một chữ cái hoặc một dấu',
    lettersNote: 'Hãy tắt nếu bạn điều khiển bằng giọng nói hoặc dùng công cụ gõ chữ khác.',
    rows: [
      ['W, S', 'phóng to, thu nhỏ'],
      ['A, D hoặc ← →', 'lùi về trước, tiến về sau'],
      ['. và ,', 'sự kiện sau, sự kiện trước'],
      ['↑ ↓', 'làn trên, làn dưới'],
      ['Alt+↑ ↓', 'khi đang ở tên làn: chuyển làn lên, xuống'],
      ['Enter', 'mở sự kiện'],
      ['F', 'thu phóng vừa sự kiện đang chọn'],
      ['Shift+F', 'thu phóng vừa mọi kết quả lọc'],
      ['Home, End', 'đầu, cuối'],
      ['/', 'tìm kiếm'],
      ['Ctrl+K', 'tìm mọi thứ và đi tới đó'],
      ['Esc', 'đóng, rồi xóa tìm kiếm'],
      ['?', 'bảng phím này'],
    ],
  },
};
