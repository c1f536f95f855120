import { BARE_YEAR, count, T } from './vietnamese-words';
import { notADate, unclear, unitRule, type UnitRule } from './unit';

const LUNAR =
  'the lunar calendar decides; the holiday has no exact span. Tết was on 2023-01-22, 2024-02-10, ' +
  '2025-01-29, 2026-02-17 and is on 2027-02-06';
const WEEK = 'a week is no EDTF date: give its first and last day if they are certain';
const VAGUE = 'too vague for a date';
const NAMED_DAY = 'a named day, perhaps an anniversary: give the date if one is meant';
const PART = '(?:sáng|trưa|chiều|tối)';
const DAY = `\\d{1,2}(?:[/-]\\d{1,2}| tháng \\d{1,2})(?:[/-]${BARE_YEAR}|,? năm ${BARE_YEAR})?`;
const PAPERS =
  'nghị quyết|chỉ thị|nghị định|quyết định|thông tư|kết luận|quy định|công điện|kế hoạch|thông báo|' +
  'luật|điều|khoản|chương|mục|trang|hướng dẫn|công văn|văn bản|tờ trình|báo cáo|pháp lệnh|lệnh';
const NOUNS =
  'điểm|số|đại biểu|tỉnh|thành|thành phố|phiếu|người|xã|phường|huyện|chỉ tiêu|nhiệm vụ|ủy viên|đồng chí|' +
  'đơn vị|dự án|mục tiêu|nước|quốc gia|bộ|ngành|cơ quan|trường|hộ|bàn thắng|giải|lần|ca|thành viên|địa phương';

/** Vietnamese phrases that count from publication. */
export const VIETNAMESE_RELATIVE: readonly UnitRule[] = [
  unitRule(
    'hôm nay',
    `(?:${PART} |đêm )?(?:ngày )?hôm nay|${PART} nay|đêm nay|rạng sáng nay`,
    () => ({ kind: 'offset', of: 'day', by: 0 }),
    'i',
  ),
  unitRule(
    'hôm qua',
    `(?:${PART} |đêm )?(?:ngày )?hôm qua|${PART} qua`,
    () => ({ kind: 'offset', of: 'day', by: -1 }),
    'i',
  ),
  unitRule('hôm kia', 'hôm kia', () => ({ kind: 'offset', of: 'day', by: -2 }), 'i'),
  // Not "mai" alone nor with a capital: Mai is a name.
  unitRule('ngày mai', '(?:[Ss]áng |[Cc]hiều |[Tt]ối |[Tt]rưa |[Nn]gày )(?:ngày )?mai', () => ({
    kind: 'offset',
    of: 'day',
    by: 1,
  })),
  unitRule('ngày kia', 'ngày kia', () => ({ kind: 'offset', of: 'day', by: 2 }), 'i'),
  unclear('đêm qua', 'đêm qua', 'before or after midnight?'),
  unclear('quý này', 'quý (?:này|trước|tới|sau)', 'of which quarter is not stated'),
];

/** Vietnamese phrases that speak of time but give no date. */
export const VIETNAMESE_UNCLEAR: readonly UnitRule[] = [
  unclear(
    'tuần',
    '(?:đầu |giữa |cuối )?tuần (?:này|trước|tới|sau|qua|vừa qua|rồi)|cuối tuần|tuần (?:đầu|cuối|thứ \\p{L}+)(?: (?:của )?(?:tháng|năm) (?:\\d{1,2}(?:[/-](?:19|20)\\d\\d)?|(?:19|20)\\d\\d))?',
    WEEK,
  ),
  unclear(
    'khoảng thời gian',
    `(?:trong )?(?:${count('c')}|những|các|vài|mấy|nhiều|mỗi|hằng|hàng|từng|nửa) (?:ngày|tuần|tháng|quý|năm|thập niên) (?:tới|qua|trước|sau|nay|gần đây|vừa qua|đầu năm|cuối năm|đầu tiên|cuối cùng|đầu|cuối|tiếp theo)(?: (?:của )?(?:năm )?${BARE_YEAR})?(?! tháng \\d| năm (?:nay|ngoái|tới|sau|\\d))`,
    VAGUE,
  ),
  unclear(
    'những tháng',
    `(?:những|các) (?:tháng|quý|tuần) (?:đầu|giữa|cuối)(?: của)? năm(?: ${BARE_YEAR}| nay| ngoái| tới)?`,
    VAGUE,
  ),
  unclear(
    'nửa tháng',
    `nửa (?:đầu|cuối|sau)(?: của)? tháng(?: \\d{1,2}(?:[/-]${BARE_YEAR}| năm ${BARE_YEAR})?)?`,
    'a half month is no EDTF date: give its first and last day',
  ),
  unclear(
    'cách đây',
    `cách đây ${count('c')} (?:ngày|tuần|tháng|năm)|${count('e')} (?:ngày|tuần|tháng|năm) (?:trước|sau)(?: (?:ngày )?${DAY})?`,
    'counted from another date: work it out and check it',
  ),
  unclear(
    'đầu năm',
    '(?:từ )?(?:dịp )?(?:đầu|giữa|cuối) năm(?: (?:đến nay|mới|học))?(?! (?:19|20)\\d\\d| nay| ngoái| tới| sau)',
    'of which year?',
  ),
  unclear(
    'đến nay',
    '(?:từ đó |từ trước )?(?<!\\d )(?:cho )?đến nay|thời gian (?:qua|tới|gần đây)|hiện nay|ngày nay',
    'up to an unstated day',
  ),
  unclear(
    'tính đến',
    `tính đến(?: hết)? (?:ngày )?(?:${DAY}|tháng \\d{1,2}[/-]${BARE_YEAR}|năm ${BARE_YEAR}|nay)`,
    'the state on that day, not when something happened',
  ),
  unclear(
    'khoảng',
    `(?:khoảng|chừng|gần|xấp xỉ) (?:ngày ${DAY}|tháng \\d{1,2}(?:[/-]${BARE_YEAR})?|(?:đầu |giữa |cuối )?năm ${BARE_YEAR})`,
    'the text itself says that it is approximate',
  ),
  unclear(
    'chưa',
    `(?:không|chưa) (?:phải )?(?:trước|sau|vào|trong|đến) (?:ngày ${DAY}|năm ${BARE_YEAR})`,
    'a negation',
  ),
  unclear(
    'Tết',
    `(?:(?:mồng|mùng|ngày|sáng|chiều|trưa|tối|đêm|dịp|trước|sau|kỳ nghỉ|nghỉ|đón|chúc|vui|mừng) ){0,3}(?:\\d{1,2} )?tết(?: (?:nguyên đán|âm lịch|cổ truyền)(?! dương))?(?: (?:\\p{Lu}\\p{Ll}+ (?:Tý|Sửu|Dần|Mão|Thìn|Tỵ|Tị|Ngọ|Mùi|Thân|Dậu|Tuất|Hợi)))?(?:,? (?:năm )?${BARE_YEAR})?`,
    LUNAR,
  ),
  unclear('Tết dương lịch', `tết dương lịch(?:,? (?:năm )?${BARE_YEAR})?`, NAMED_DAY),
  unclear(
    'first or last of a year',
    `(?:ngày|tháng|tuần|quý|giờ|phút|phiên) (?:đầu|cuối|đầu tiên|cuối cùng)(?: của)? năm (?:${BARE_YEAR}|nay|ngoái|tới|sau)`,
    VAGUE,
  ),
  unclear(
    'can chi',
    `(?:năm |xuân )?(?:Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Canh|Tân|Nhâm|Quý) (?:Tý|Sửu|Dần|Mão|Thìn|Tỵ|Tị|Ngọ|Mùi|Thân|Dậu|Tuất|Hợi)(?: ${BARE_YEAR})?`,
    LUNAR,
    '',
  ),
  unclear(
    'mồng',
    `(?:ngày )?(?:mồng|mùng) (?:\\d{1,2}|\\p{L}+)(?:(?:/| tháng )(?:\\d{1,2}|\\p{L}+))?(?: tết)?(?:[/-]${BARE_YEAR}|,? năm ${BARE_YEAR})?`,
    'mồng mostly counts days of the lunar calendar',
  ),
  unclear(
    'tháng Giêng',
    `(?:(?:ngày )?(?:rằm|\\d{1,2}) )?tháng (?:Giêng|Chạp)(?: năm (?:${BARE_YEAR}|nay|\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+)|[/-]${BARE_YEAR})?|rằm tháng (?:\\p{L}+|\\d{1,2})|giao thừa|trung thu(?: năm)?(?: ${BARE_YEAR})?|giỗ tổ(?: hùng vương)?`,
    LUNAR,
  ),
  unclear(
    'âm lịch',
    `(?:ngày )?\\d{1,2}(?:[/-]\\d{1,2}| ${T} (?:\\d{1,2}|\\p{L}+))(?:[/-]${BARE_YEAR})?,? \\(?(?:âm lịch|ÂL)|${T} (?:\\d{1,2}|\\p{L}+) âm lịch`,
    'a day of the lunar calendar',
  ),
  unclear(
    'named day',
    `(?:quốc khánh|chiến thắng|quốc tế (?:phụ nữ|lao động|thiếu nhi)|nhà giáo việt nam|thương binh[^.;\\n]{0,8}liệt sĩ|giải phóng miền nam|phụ nữ việt nam|toàn dân|lễ|dịp lễ|nghỉ lễ|kỷ niệm(?: ngày)?|chào mừng(?: ngày)?|truyền thống|báo chí(?: cách mạng)?(?: việt nam)?|thầy thuốc việt nam|quân đội(?: nhân dân)?(?: việt nam)?|thành lập(?: đảng| đoàn| quân đội)?),? \\(?(?:ngày )?\\d{1,2}[/-]\\d{1,2}(?:(?:-| và )\\d{1,2}[/-]\\d{1,2})?\\)?`,
    NAMED_DAY,
  ),
  unclear(
    'day alone',
    '(?:sáng |chiều |tối |trưa |đêm )?ngày \\d{1,2}(?= ?[,.;)]|$)',
    'the month is not stated',
  ),
  unclear(
    'nth part',
    `(?:tuần|tháng|năm|ngày) thứ (?:\\p{L}+|\\d+) (?:của )?(?:năm|tháng|quý|nhiệm kỳ) (?:\\d{1,2}(?:[/-]${BARE_YEAR})?|${BARE_YEAR}(?:-${BARE_YEAR})?|nay|ngoái|tới)`,
    VAGUE,
  ),
  unclear('năm sau', '(?:trong )?năm (?:sau|trước|qua|mới|vừa qua)', 'before or after which year?'),
  unclear(
    'quarters',
    `quý (?:IV|I{1,3}|[1-4])(?:,| và|-| và quý) ?(?:quý )?(?:IV|I{1,3}|[1-4])(?:[/-]${BARE_YEAR}| năm ${BARE_YEAR})?`,
    'two quarters: give the first and the last',
  ),
];

/** Vietnamese text with figures or words that are no dates. */
export const VIETNAMESE_DECOYS: readonly UnitRule[] = [
  notADate(
    'numbered paper',
    `(?:${PAPERS})(?: số)?:? ?(?!${BARE_YEAR}(?![/\\d-]))\\d+(?:[/-][\\p{L}\\d]+){0,6}`,
  ),
  notADate('numbered', '(?:số|phòng|quốc lộ|khóa|chuyến|km) ?\\d+(?:[/-][\\p{L}\\d]+){0,6}'),
  notADate(
    'street',
    '(?:đường|phố|quảng trường|cầu|chợ|công viên|nông trường|bệnh viện|phường|quận) \\d{1,2}[/-]\\d{1,2}',
  ),
  notADate('fraction of', `\\d+/\\d+ (?:${NOUNS})`),
  notADate('cách mạng', 'cách mạng tháng (?:tám|mười|8|10)(?: năm (?:19|20)\\d\\d)?'),
  notADate(
    'range of a quantity',
    `\\d{1,2}[-/]\\d{1,2} (?:ngày|tuần|tháng(?! \\d)|năm(?! (?:\\d|nay|ngoái|tới|sau))|giờ|phút|tuổi|tỷ|triệu|nghìn|km|m|ha|tấn|độ|mét|đồng|USD|lượt|bước|phần trăm|${NOUNS})`,
  ),
  notADate(
    'quantity',
    `${BARE_YEAR} (?:người|đồng|tỷ|triệu|nghìn|USD|km|ha|tấn|hộ|đại biểu|chiến sĩ|dự án|căn|ca|m2|mét|lượt|suất|xã|trường hợp|quân nhân|cán bộ|chiến sỹ|du khách|doanh nghiệp|phần quà|cây|nhà|vận động viên|sinh viên|học sinh|thí sinh|cử tri|công nhân|lao động|đoàn viên|đảng viên)`,
  ),
  notADate(
    'ordinal',
    '(?:lần|kỳ họp|phiên họp|phiên|khóa|nhiệm kỳ|đứng|hạng|xếp|ngày làm việc|ngày họp|hội nghị|đại hội|vòng|bước|người|năm|tháng|vị trí|con|tập|chương|quý) thứ (?:\\p{L}+|\\d+)',
  ),
  notADate('sixth day', '[Nn]gày thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|\\d+)', ''),
  notADate('birth date form', 'ngày,? tháng,? năm(?: sinh)?'),
];
