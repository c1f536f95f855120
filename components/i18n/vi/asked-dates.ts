import type { askedDates as en } from '../en/asked-dates';

export const askedDates: typeof en = {
  range: 'Khoảng thời gian',
  rangeExample: '12/2025, quý I/2026, từ 17/12/2025 …',
  rangeHint:
    'Một hoặc hai mốc, ngày trước tháng: 17/12/2025, tháng 12 năm 2025, quý I/2026, đầu năm 2026, ' +
    'từ 12/2025, trước 2025, từ 12/2025 đến 2/2026, mùa đông năm ngoái, 12 tháng qua.',
  rangeWrong: {
    unknown: (text) => `Không đọc được “${text}” như một mốc thời gian.`,
    'month-first': (text) => `Trong “${text}” phải viết ngày trước tháng: 17/12/2025.`,
    reversed: () => 'Khoảng thời gian kết thúc trước khi bắt đầu.',
  },
  filledIn: {
    today: (text, words) => `“${text}”: ${words}, tính từ hôm nay.`,
    year: (text, words) =>
      `“${text}”: ${words}, lần gần nhất tính đến hôm nay. Nếu là năm khác, hãy viết cả năm.`,
  },
  dateReversed: 'Khoảng thời gian kết thúc trước khi bắt đầu.',
  presets: 'Khoảng có sẵn',
  preset: {
    thisYear: 'Năm nay',
    last12Months: '12 tháng qua',
    lastQuarter: 'Quý trước',
    nextQuarter: 'Quý tới',
    aroundToday: 'Quanh hôm nay',
  },
  inView: 'Phần đang xem',
  brushHint: 'Hoặc giữ Shift và kéo trên dải tổng quan bên dưới dòng thời gian.',
  certain: 'Chỉ những gì chắc chắn nằm trong khoảng này',
  certainHelp:
    'Tắt: sự kiện chỉ biết là “đầu năm 2026” vẫn được giữ khi lọc tháng 1 năm 2026, vì có thể ' +
    'rơi vào đó. Bật: sự kiện ấy bị loại, vì cũng có thể không.',
};
