import type { refusal as en } from '../en/refusal';

const number = (n: number) => n.toLocaleString('vi');

export const refusal: typeof en = {
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
