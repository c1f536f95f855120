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
  refused: (name) => `Không mở được ${name}`,
  refusedUnnamed: 'Không mở được tệp nào',
  stays: 'Nội dung đang hiển thị vẫn giữ nguyên.',
  problems: (n) => `Có ${number(n)} lỗi:`,
  firstProblems: (shown, all) => `Có ${number(all)} lỗi. Dưới đây là ${shown} lỗi đầu tiên:`,
  copy: 'Sao chép dạng văn bản',
  copied: 'Đã sao chép',
  failures: {
    empty: 'Tệp này trống.',
    html: 'Đây là một trang web, không phải bộ dữ liệu. Có thể địa chỉ bị sai hoặc yêu cầu đăng nhập.',
    'not-utf8': 'Đây không phải văn bản UTF-8. Hãy lưu lại tệp theo bảng mã UTF-8.',
    'too-large': 'Dữ liệu lớn hơn 2 GB. Hãy chia thành nhiều bộ.',
    'document-too-large':
      'Một tài liệu JSON đơn lẻ chỉ được tối đa 256 MB. Với bộ lớn hơn, hãy dùng JSON Lines, mỗi dòng một sự kiện.',
    unreadable: 'Không đọc được tệp. Tệp có thể đã bị di chuyển, thay đổi hoặc bị khóa.',
    unreachable: 'Không kết nối được tới địa chỉ này. Hãy kiểm tra kết nối rồi thử lại.',
    directory: 'Đây là một thư mục. Hãy thả một tệp.',
    several: 'Đây là nhiều tệp. Hãy thả một tệp.',
    'not-found': 'Không có gì ở địa chỉ này.',
  },
};
