import type { tasks as en } from '../en/tasks';

const number = new Intl.NumberFormat('vi').format;

export const tasks: typeof en = {
  number,
  caption: 'Nhiệm vụ',
  columns: {
    task: 'Nhiệm vụ',
    setBy: 'Người giao',
    assignees: 'Đơn vị thực hiện',
    meeting: 'Giao tại',
    set: 'Ngày giao',
    due: 'Thời hạn',
    report: 'Báo cáo gần nhất',
    state: 'Tình trạng',
  },
  states: {
    past: 'Quá hạn, chưa tìm thấy báo cáo',
    soon: 'Sắp đến hạn',
    later: 'Còn hạn',
    open: 'Không nêu thời hạn',
    reported: 'Đã có báo cáo',
    unset: 'Chưa được giao',
  },
  stateHelp: {
    past: 'Ngày muộn nhất mà thời hạn có thể chỉ đã qua. Điều đó không có nghĩa là “chưa làm”.',
    soon: 'Còn nhiều nhất 30 ngày đến ngày muộn nhất mà thời hạn có thể chỉ',
    later: 'Còn hơn 30 ngày đến ngày muộn nhất mà thời hạn có thể chỉ',
    open: 'Không nguồn nào nêu ngày cuối',
    reported: 'Có sự kiện đã thu thập cho biết kết quả thực hiện',
    unset: 'Nhiệm vụ được giao sau ngày này',
  },
  byState: 'Nhiệm vụ theo tình trạng',
  stateCount: (state, n) => `${state}, ${number(n)} nhiệm vụ`,
  shown: (n, total) =>
    n === total ? `${number(n)} nhiệm vụ` : `${number(n)} trong ${number(total)} nhiệm vụ`,
  sortBy: 'Sắp xếp theo',
  asOf: 'Tính đến',
  today: 'Hôm nay',
  noDue: 'không nêu',
  noReport: 'chưa tìm thấy',
  setAgain: (when) => `Nhắc lại ${when}`,
  notDone: '“Chưa tìm thấy báo cáo” không có nghĩa là “chưa làm”: chỉ tra cứu các bài đã thu thập.',
  none: 'Không có nhiệm vụ nào trong các sự kiện này.',
  noneInState: 'Vào ngày này không có nhiệm vụ nào như vậy.',
  printed: (n, total) =>
    `${number(n)} nhiệm vụ đầu trong tổng số ${number(total)}. Hãy lọc để in phần khác.`,
};
