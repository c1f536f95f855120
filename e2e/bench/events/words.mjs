// @ts-check
/** Who and what the generated events are about. None of them exists. */

/** Lanes: the first is the busiest. */
export const LEADERS = /** @type {const} */ ([
  'Nguyễn Thành Vinh',
  'Trần Quốc Đạt',
  'Lê Thị Hồng Vân',
  'Phạm Đức Lộc',
  'Hoàng Minh Khuê',
  'Vũ Thị Thanh Trà',
  'Đặng Hữu Nghị',
  'Bùi Xuân Trường',
  'Đỗ Thị Mai Hương',
  'Hồ Công Thuận',
  'Ngô Bảo Quyên',
  'Dương Văn Sáng',
]);

/** @typedef {import('../../../data/schema').Institution} Institution */

/** @type {readonly Institution[]} */
export const INSTITUTIONS = [
  ['Central Planning Board', 'Ban Kế hoạch Trung ương', 'party'],
  ['Office of the Secretariat', 'Văn phòng Ban Thư ký', 'party'],
  ['Council of State', 'Hội đồng Nhà nước', 'state'],
  ['Ministry of Waterways', 'Bộ Đường thủy', 'state'],
  ['Coastal Command', 'Bộ Tư lệnh Duyên hải', 'army'],
  ['Assembly Standing Committee', 'Ban Thường vụ Quốc dân Đại hội', 'assembly'],
  ['Embassy of the Islands', 'Đại sứ quán Quần đảo', 'foreign'],
  ['Association of Archives', 'Hiệp hội Lưu trữ', 'other'],
].map(([en = '', vi = '', family = '']) => ({
  id: en.toLowerCase().replaceAll(' ', '-'),
  name: { en, vi },
  aliases: [],
  family: /** @type {Institution['family']} */ (family),
}));

/** English and Vietnamese. */
export const TOPICS = /** @type {const} */ ([
  ['the water supply', 'cấp nước'],
  ['the harbour', 'cảng biển'],
  ['the budget', 'ngân sách'],
  ['flood defence', 'phòng chống lũ lụt'],
  ['the archives', 'công tác lưu trữ'],
  ['vaccination', 'tiêm chủng'],
  ['the tramway', 'đường xe điện'],
  ['the census', 'tổng điều tra dân số'],
  ['energy', 'năng lượng'],
  ['schools', 'trường học'],
  ['exports', 'xuất khẩu'],
  ['housing', 'nhà ở'],
  ['the audit', 'kiểm toán'],
  ['forestry', 'lâm nghiệp'],
  ['the new bridge', 'cây cầu mới'],
  ['digital records', 'hồ sơ số'],
]);

/** By kind: what is done about a topic, in English and Vietnamese. */
export const ACTS = /** @type {const} */ ({
  meeting: [
    ['Working session on', 'Phiên làm việc về'],
    ['Hearing on', 'Điều trần về'],
    ['Inspection tour for', 'Chuyến kiểm tra về'],
    ['Meeting about', 'Cuộc họp về'],
  ],
  congress: [
    ['Congress on', 'Đại hội về'],
    ['National conference on', 'Hội nghị toàn quốc về'],
  ],
  task: [
    ['Draw up a plan for', 'Xây dựng kế hoạch về'],
    ['Report on', 'Báo cáo về'],
    ['Speed up work on', 'Đẩy nhanh công tác về'],
    ['Complete the review of', 'Hoàn thành rà soát về'],
  ],
});
