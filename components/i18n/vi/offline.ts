import type { offline as en } from '../en/offline';

export const offline: typeof en = {
  newVersion: 'Đã có phiên bản mới.',
  newData: 'Đã có dữ liệu mới.',
  reload: 'Tải lại',
  later: 'Để sau',
};
