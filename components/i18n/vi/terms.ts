import type { terms as en } from '../en/terms';

export const terms: typeof en = {
  kind: {
    meeting: 'Cuộc họp',
    congress: 'Đại hội',
    task: 'Nhiệm vụ',
    milestone: 'Dấu mốc',
  },
  kinds: {
    meeting: 'Cuộc họp',
    congress: 'Đại hội',
    task: 'Nhiệm vụ',
    milestone: 'Dấu mốc',
  },
  status: {
    planned: 'dự kiến',
    held: 'đã diễn ra',
    assigned: 'đã giao',
    reported: 'đã báo cáo',
  },
  basis: {
    stated: 'bài báo nêu rõ',
    resolved: 'suy từ ngày đăng bài',
    inferred: 'suy luận',
    external: 'theo nguồn khác',
  },
  participantRole: {
    chair: 'chủ trì',
    host: 'chủ nhà',
    guest: 'khách',
    speaker: 'phát biểu',
    attendee: 'tham dự',
    mentioned: 'chỉ được nhắc đến',
  },
  institutionRole: {
    organiser: 'tổ chức',
    host: 'chủ nhà',
    guest: 'khách',
    assignee: 'được yêu cầu thực hiện',
    participant: 'tham gia',
    subject: 'đối tượng được nói đến',
  },
  relation: {
    'assigned-at': 'Giao tại',
    'part-of': 'Thuộc',
    'prepares-for': 'Chuẩn bị cho',
    implements: 'Thực hiện',
    reviews: 'Đánh giá',
    repeats: 'Nhắc lại',
  },
  relationOf: {
    'assigned-at': 'Nhiệm vụ được giao tại đây',
    'part-of': 'Bao gồm',
    'prepares-for': 'Được chuẩn bị bởi',
    implements: 'Được thực hiện bởi',
    reviews: 'Được đánh giá tại',
    repeats: 'Được nhắc lại bởi',
  },
  family: {
    party: 'Đảng',
    state: 'Chủ tịch nước',
    army: 'Quân đội và quốc phòng',
    assembly: 'Quốc hội và bầu cử',
    foreign: 'Đảng và nhà nước nước ngoài',
    other: 'Khác',
  },
};
