import type { health as en } from '../en/health';

export const health: typeof en = {
  intro: (events, articles) =>
    `${events} sự kiện từ ${articles} bài báo. Dưới đây là những chỗ dữ liệu còn mỏng.`,
  byKind: 'Theo loại',
  byLeader: 'Theo lãnh đạo',
  byInstitution: 'Theo cơ quan, tổ chức',
  byMonth: 'Theo tháng bắt đầu',
  lists: 'Cần thận trọng',
  none: 'không có',
  emptyMonths: 'Chưa thu thập bài báo',
  emptyMonthsNote:
    'Chưa thu thập không có nghĩa là không có gì xảy ra: không bài báo nào đề cập đến những tháng này.',
  undated: 'Chưa rõ ngày',
  coarse: 'Chỉ biết đến quý, năm hoặc khoảng',
  inferred: 'Ngày do suy luận',
  datedByReport: 'Ngày theo nguồn khác, không theo các bài báo',
  singleSource: 'Chỉ có một nguồn',
  conflicting: 'Các nguồn không thống nhất về thời gian',
  tasksWithoutDue: 'Nhiệm vụ không nêu thời hạn',
  tasksDue: 'Nhiệm vụ chưa đến hạn',
  tasksPastDueWithoutReport: 'Đã qua hạn, chưa tìm thấy tin thực hiện',
  pastDueNote: '“Chưa tìm thấy tin” không có nghĩa là “chưa thực hiện”.',
  unverifiable: 'Cụm từ không kiểm tra được tại đây',
  unverifiableNote: 'Nguyên văn các bài báo này không có trên bản cài đặt này.',
  phrases: (n) => `${n} cụm từ`,
  more: (n) => `và ${n} sự kiện khác`,
  allVerified: 'Nguyên văn mọi bài báo đều có ở đây và mọi cụm từ đều đúng vị trí.',
};
