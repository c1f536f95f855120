import type { dataset as en } from '../en/dataset';

const number = (n: number) => n.toLocaleString('vi');

export const dataset: typeof en = {
  open: 'Mở bộ dữ liệu…',
  openNote: 'Mở bộ dữ liệu từ tệp; tệp không rời khỏi máy của bạn',
  drop: 'Thả tệp vào đây để mở',
  dropNote: 'Bộ dữ liệu dạng JSON hoặc JSON Lines',
  banner: 'Bộ dữ liệu',
  events: (n) => `${number(n)} sự kiện`,
  fileOnly: 'Tệp này chỉ có trên máy của bạn; đường liên kết không mang theo được.',
  back: 'Về bộ dữ liệu có sẵn',
  reading: (name) => `Đang đọc ${name}…`,
  percent: (n) => `${n} %`,
  megabytes: (n) => `${n.toFixed(1).replace('.', ',')} MB`,
  cancel: 'Hủy',
  close: 'Đóng',
  nothingOpened: 'Không mở được bộ dữ liệu nêu trong địa chỉ.',
};
