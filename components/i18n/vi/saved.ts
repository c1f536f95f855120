import type { saved as en } from '../en/saved';

const number = new Intl.NumberFormat('vi').format;
const views = (n: number) => `${number(n)} góc nhìn`;

export const saved: typeof en = {
  name: 'Tên góc nhìn này',
  save: 'Lưu',
  replace: 'Thay thế',
  taken: 'Đã có góc nhìn mang tên này: nó sẽ được thay bằng góc nhìn đang xem.',
  isSaved: (name) => `Góc nhìn này đã được lưu với tên “${name}”.`,
  none: 'Chưa lưu góc nhìn nào. Một góc nhìn đã lưu giữ bộ lọc, thời gian, cách chia làn và sự kiện đang chọn dưới một cái tên, ngay trong trình duyệt này.',
  whole: 'Toàn bộ',
  compared: 'so với lần xem trước',
  lanes: (grouping) => `theo ${grouping.toLowerCase()}`,
  current: 'đang xem',
  actions: (name) => `Thay đổi “${name}”`,
  newName: 'Tên',
  rename: 'Đổi tên',
  nameTaken: 'Đã có góc nhìn khác mang tên này.',
  takeThis: 'Lấy góc nhìn đang xem',
  up: 'Chuyển lên',
  down: 'Chuyển xuống',
  remove: 'Xóa',
  moved: (place, total) => `Đã chuyển đến vị trí ${place} trên ${total}`,
  added: (name) => `Đã lưu “${name}”.`,
  replaced: (name) => `“${name}” nay là góc nhìn đang xem.`,
  removed: (name) => `Đã xóa “${name}”.`,
  imported: (added, present) =>
    [
      added === 0 ? 'Tệp này không có gì mới.' : `Đã thêm ${views(added)}.`,
      ...(present === 0 ? [] : [`${views(present)} đã có sẵn.`]),
    ].join(' '),
  begun: 'Danh sách đã được bắt đầu lại.',
  undo: 'Hoàn tác',
  exportAll: 'Lưu tất cả thành tệp',
  exportUnread: 'Lưu thành tệp',
  importFile: 'Mở tệp…',
  refused: (n, shown) =>
    `Không mở được tệp: ${number(n)} lỗi${n > shown ? `, dưới đây là ${shown} lỗi đầu tiên` : ''}`,
  tooMany: (total, most) =>
    `Không mở được tệp: nếu thêm sẽ có ${views(total)}, mà chỉ lưu được ${number(most)}. Hãy xóa bớt góc nhìn đang có.`,
  broken:
    'Không đọc được danh sách lưu trong trình duyệt này. Danh sách vẫn được giữ nguyên: hãy lưu thành tệp, hoặc bắt đầu lại. Cho đến lúc đó, những gì bạn lưu chỉ còn khi trang này đang mở.',
  startAgain: 'Bắt đầu lại',
  notKept:
    'Trình duyệt không lưu được thay đổi vừa rồi: bộ nhớ đã đầy hoặc không cho trang này lưu. Hãy lưu các góc nhìn thành tệp.',
  full: (n) => `Đã lưu ${number(n)} góc nhìn: không thể lưu thêm.`,
  tooLong: 'Góc nhìn này có quá nhiều điều kiện nên không lưu được: hãy bỏ bớt bộ lọc.',
  ofFile: (name) => `Thuộc tệp ${name}, hiện chưa mở`,
  ofDataset: (path) => `Thuộc bộ dữ liệu ${path}`,
  ofBuiltIn: 'Thuộc bộ dữ liệu của trang này',
  lacks: (parts) => `Không có trong bộ dữ liệu này: ${parts}`,
};
