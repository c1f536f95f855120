import type { search as en } from '../en/search';

const number = new Intl.NumberFormat('vi').format;

const GROUPS = {
  events: 'Sự kiện',
  leaders: 'Nhân vật',
  institutions: 'Cơ quan, tổ chức',
  dates: 'Thời gian',
  views: 'Góc nhìn đã lưu',
  commands: 'Lệnh',
};

export const search: typeof en = {
  label: 'Tìm kiếm',
  hint: 'Tìm kiếm',
  group: (name, shown, found) =>
    shown < found
      ? `${GROUPS[name]} · ${number(shown)} kết quả sát nhất trong số ${number(found)}`
      : `${GROUPS[name]} · ${number(found)}`,
  found: (n) => (n === 0 ? 'Không có gợi ý nào' : `${number(n)} gợi ý`),
  onlyThis: 'lọc theo tên này',
  keys: { open: 'Ctrl K', openOnMac: '⌘ K' },
  palette: {
    title: 'Tìm và đi tới',
    field: 'Tìm và đi tới',
    hint: 'Sự kiện, tên, thời gian như 12/2025, hoặc một lệnh',
    close: 'Đóng',
    nothing: 'Không tìm thấy gì có tên như vậy.',
    goTo: (when) => `Đi tới ${when}`,
    filterTo: (when) => `Chỉ xem ${when}`,
    usage: 'Dùng phím mũi tên để chọn, Enter để thực hiện, Esc để đóng.',
  },
  commands: {
    view: (name) => `Xem dạng: ${name.toLowerCase()}`,
    lanes: (name) => `Chia làn theo: ${name.toLowerCase()}`,
    today: 'Đi tới hôm nay',
    all: 'Xem toàn bộ các năm',
    fit: 'Thu phóng vừa các kết quả',
    articlesOnly: 'Bỏ những gì chỉ có ở bản tin',
    withReports: 'Hiện cả những gì bản tin bổ sung',
    legend: 'Chú giải: cách đọc các dấu',
    keys: 'Bảng phím tắt',
    open: 'Mở bộ dữ liệu…',
    copyLink: 'Sao chép liên kết tới góc nhìn này',
    saveView: 'Lưu góc nhìn này…',
    linkCopied: 'Đã sao chép liên kết.',
    linkRefused: 'Trình duyệt không cho sao chép. Hãy chép địa chỉ từ thanh địa chỉ.',
  },
};
