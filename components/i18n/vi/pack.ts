import type { pack as en } from '../en/pack';

export const pack: typeof en = {
  make: 'Bản dùng ngoại tuyến (HTML)',
  help: 'Toàn bộ trong một tệp, kèm khung nhìn và bài trình bày; mở được ở mọi nơi, không cần mạng',
  making: 'Đang tạo bản ngoại tuyến…',
  made: (name, megabytes) => `Đã lưu thành ${name} (${megabytes} MB)`,
  failed: 'Không tạo được bản ngoại tuyến. Cần tải các phần của nó một lần: máy chủ có đó không?',
};
