import type { failure as en } from '../en/failure';

export const failure: typeof en = {
  title: 'Phần này gặp lỗi',
  text: 'Các phần khác vẫn hoạt động, chế độ xem của bạn vẫn được giữ nguyên.',
  notLoaded: 'Không tải được phần này. Bạn có đang kết nối mạng không?',
  again: 'Thử lại',
  close: 'Đóng',
  copy: 'Sao chép chi tiết',
  copied: 'Đã sao chép',
  byHand: 'Sao chép chi tiết từ đây:',
};
