import { after, before, type Frame } from './unit';

const CLOCK = '(?:(?:lúc |vào lúc |hồi )?\\d{1,2}(?:h|g|:|giờ| giờ)(?: ?\\d{1,2})?(?: phút)?,? )';
const PART = '(?:rạng sáng|sáng sớm|sáng|trưa|chiều|tối|đêm|cả ngày)';

/** Vietnamese words before a date, tried in this order and again from the new beginning. */
export const VIETNAMESE_BEFORE: readonly Frame[] = [
  before('part of the day', `${PART},? (?:ngày |hôm )?`),
  before('clock', CLOCK),
  before('days', '(?:trong )?(?:các|hai|ba|bốn|năm|sáu|bảy|\\d) ngày(?: từ)? (?:từ )?'),
  before('ngày', '(?:vào |trong )?ngày '),
  before('những ngày', 'những ngày '),
  before('tính đến', 'tính đến(?: hết)? (?:ngày )?', {
    unclear: 'the state then, not when something happened',
  }),
  before('end of', '(?:hết|kết thúc) (?:ngày )?', { edge: 'end', operator: 'until' }),
  before('thượng tuần', 'thượng tuần ', { modifier: 'early' }),
  before('trung tuần', 'trung tuần ', { modifier: 'mid' }),
  before('hạ tuần', 'hạ tuần ', { modifier: 'late' }),
  before('đầu năm', 'đầu (?:năm )?', { edge: 'start' }),
  before('giữa', 'giữa (?:năm )?', { modifier: 'mid' }),
  before('cuối', 'cuối (?:năm )?', { edge: 'end' }),
  before('trước hoặc trong', 'trước hoặc (?:trong|vào) (?:ngày )?', { operator: 'until' }),
  before('trước', 'trước (?:ngày |thời điểm |năm )?', { operator: 'before' }),
  before('chậm nhất', '(?:chậm|muộn|trễ) nhất(?: là)?(?: vào| trong| đến| trước)?(?: ngày)? ', {
    operator: 'until',
  }),
  before('không muộn hơn', 'không (?:để )?(?:muộn|chậm|quá|vượt quá) (?:hơn |quá )?(?:ngày )?', {
    operator: 'until',
  }),
  before(
    'hạn',
    '(?:hạn|thời hạn|hạn chót|hạn cuối)(?: cuối cùng)?(?: là| đến| trước)?(?: ngày)? ',
    { operator: 'until' },
  ),
  before('sau', 'sau (?:ngày |năm )?', { operator: 'after' }),
  before('từ', '(?:kể |tính |bắt đầu |ngay )?từ (?:ngày |năm )?', { operator: 'from' }),
  before('đến', '(?:cho )?(?:đến|tới)(?: trước)? (?:ngày |năm )?', { operator: 'until' }),
  before('tầm nhìn', 'tầm nhìn (?:năm )?', { operator: 'until' }),
  before(
    'period',
    '(?:giai đoạn|nhiệm kỳ|thời kỳ|niên khóa|năm học|kế hoạch 5 năm|\\d năm|năm|thời gian) ',
  ),
  before('neutral', '(?:vào|trong|hôm|hồi|dịp|ngay trong|cả|của|riêng|thời điểm) '),
];

/** Vietnamese words behind a date. */
export const VIETNAMESE_AFTER: readonly Frame[] = [
  after('trở đi', '(?:,)? (?:trở đi|trở lại đây|đến nay)', { operator: 'from' }),
  after('trở về trước', ' trở về trước', { operator: 'until' }),
  after('tới', ' (?:sắp tới|tới đây|tới)(?! \\p{Lu}| ngày| tháng| năm| \\d)', { tense: 'future' }),
  after('vừa qua', ' (?:vừa qua|vừa rồi|qua)(?! \\p{Lu})', { tense: 'past' }),
  after('này', ' này'),
  after('âm lịch', ',? \\(?(?:âm lịch|ÂL|al)\\)?', { unclear: 'a day of the lunar calendar' }),
];
