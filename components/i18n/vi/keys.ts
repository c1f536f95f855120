import type { keys as en } from '../en/keys';

/** The list of keys and gestures. */
export const keys: typeof en = {
  fingers: {
    title: 'Bằng ngón tay',
    rows: [
      ['Vuốt lên, xuống', 'di chuyển theo thời gian'],
      ['Vuốt trái, phải', 'làn sau, làn trước'],
      ['Hai ngón', 'phóng to, thu nhỏ'],
      ['Chạm', 'mở sự kiện, các nhiệm vụ của cuộc họp, hoặc một con số'],
    ],
  },
  letters: 'Phím tắt một chữ cái hoặc một dấu',
  lettersNote: 'Hãy tắt nếu bạn điều khiển bằng giọng nói hoặc dùng công cụ gõ chữ khác.',
  rows: [
    ['W, S', 'phóng to, thu nhỏ'],
    ['A, D hoặc ← →', 'lùi về trước, tiến về sau'],
    ['. và ,', 'sự kiện sau, sự kiện trước'],
    ['↑ ↓', 'làn trên, làn dưới'],
    ['Alt+↑ ↓', 'khi đang ở tên làn: chuyển làn lên, xuống'],
    ['← →', 'ở một dòng của danh sách: tới các tên để lọc, và trở lại'],
    ['Enter', 'mở sự kiện'],
    ['F', 'thu phóng vừa sự kiện đang chọn'],
    ['Shift+F', 'thu phóng vừa mọi kết quả lọc'],
    ['Home, End', 'đầu, cuối'],
    ['/', 'tìm kiếm'],
    ['Ctrl+K', 'tìm mọi thứ và đi tới đó'],
    ['P', 'trình bày'],
    ['Esc', 'đóng, rồi xóa tìm kiếm'],
    ['?', 'bảng phím này'],
  ],
};
