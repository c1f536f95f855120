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
  more: 'Tìm và đi tới',
};
