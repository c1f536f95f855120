import type { Kind } from '@/data/vocabulary';

import type { timeline as en } from '../en/timeline';

const KIND_WORDS: { readonly [K in Kind]: string } = {
  meeting: 'cuộc họp',
  congress: 'đại hội',
  task: 'nhiệm vụ',
  milestone: 'mốc sự kiện',
};

export const timeline: typeof en = {
  label: (events, lanes) =>
    `Dòng thời gian: ${events} sự kiện có ngày trong ${lanes} làn. Phím mũi tên di chuyển theo thời gian và giữa các làn, Enter mở sự kiện.`,
  verticalLabel: (events) =>
    `Dòng thời gian: ${events} sự kiện có ngày, mới nhất ở dưới cùng. Phím mũi tên di chuyển lên xuống, Enter mở sự kiện.`,
  lanes: 'Làn',
  groupBy: 'Chia làn theo',
  grouping: { leader: 'Lãnh đạo', institution: 'Cơ quan', kind: 'Loại', none: 'Không chia' },
  noLane: { leader: 'Không nêu lãnh đạo', institution: 'Không nêu cơ quan' },
  allEvents: 'Tất cả sự kiện',
  laneCount: (name, n) => `${name}: ${n} sự kiện`,
  onlyLane: (name) => `Chỉ xem ${name}`,
  zoomIn: 'Phóng to',
  zoomOut: 'Thu nhỏ',
  earlier: 'Lùi về trước',
  later: 'Tiến về sau',
  range: 'Khoảng',
  presets: { all: 'Tất cả', year: 'Năm', quarter: 'Quý', month: 'Tháng', today: 'Hôm nay' },
  fitResults: 'Vừa kết quả',
  aroundToday: 'Hôm nay, cùng một tháng trước và sau',
  fullScreen: 'Toàn màn hình',
  today: 'Hôm nay',
  noArticle: 'chưa thu thập bài báo nào',
  tasks: (n) => `${n} nhiệm vụ`,
  bundle: (n, meeting) => `${n} nhiệm vụ được giao tại: ${meeting}`,
  cluster: (parts) =>
    `${parts.count} sự kiện, ${parts.range}: ${parts.kinds}${parts.rough > 0 ? `; ${parts.rough} sự kiện chưa rõ đến ngày` : ''}`,
  kindCount: (kind, n) => `${n} ${KIND_WORDS[kind]}`,
  unitCount: (n, unit) => `Thêm ${n} sự kiện, ${unit}`,
  clusterTitle: (n) => `${n} sự kiện`,
  clusterMore: (n) => `và ${n} sự kiện nữa: phóng to để xem`,
  clusterZoom: 'Phóng to tới các sự kiện này',
  wheelHint: 'Giữ Ctrl và lăn chuột để phóng to, thu nhỏ; kéo để di chuyển theo thời gian',
  undated: (n) => `Chưa rõ ngày: ${n}`,
  undatedMore: (n) => `và ${n} sự kiện nữa: lọc để xem`,
  undatedTitle: 'Sự kiện không nguồn nào nêu ngày',
  undatedNote: 'Các sự kiện này được giữ ở đây, không bị đặt vào một ngày không ai nêu.',
  rival: 'Nguồn khác nêu ngày khác',
  markLabel: ({ kind, date, basis, title, people, position, total }) =>
    `${kind}, ${date}: ${title}${people ? `. ${people}` : ''}; thứ ${position} trong ${total} sự kiện của làn${basis ? `; ngày ${basis}` : ''}`,
  overview: 'Tổng quan mọi sự kiện',
  overviewStart: 'Đầu khoảng xem',
  overviewEnd: 'Cuối khoảng xem',
  overviewWindow: 'Khoảng xem',
  overviewSpan: (first, last) => `Từ ${first} đến ${last}`,
  overviewRange: (first, last) =>
    `Ngày theo bộ lọc:${first === null ? '' : ` từ ${first}`}${last === null ? '' : ` đến ${last}`}`,
  legend: 'Chú giải',
  legendTitle: 'Cách đọc các ký hiệu',
  legendShape: 'Hình dạng cho biết loại',
  legendDate: 'Đường viền cho biết ngày rõ đến đâu',
  legendHue: 'Màu cho biết thuộc khối nào',
  legendRows: {
    meetingBar: 'Cuộc họp kéo dài nhiều ngày',
    congress: 'Đại hội, với dải dọc qua mọi làn',
    task: 'Nhiệm vụ: từ ngày giao đến vạch hạn',
    taskOpen: 'Nhiệm vụ không nêu hạn: mũi tên không nói gì về thời gian',
    bundle: 'Các nhiệm vụ giao tại một cuộc họp; nhấn để mở ra',
    held: 'Đã diễn ra, đã giao hoặc đã báo cáo',
    planned: 'Còn là dự kiến khi bài báo viết',
    day: 'Biết rõ ngày',
    span: 'Chỉ biết tháng, quý, năm hoặc khoảng giới hạn: có thể ở bất kỳ đâu bên trong',
    early:
      'Đầu, giữa hoặc cuối: trong một phần ba đầu, giữa hoặc cuối của năm, quý, tháng được nêu',
    open: 'Để ngỏ: trước hoặc sau một ngày, phía kia không rõ',
    rival: 'Nguồn khác nêu khác; đường chấm nối hai ngày',
    external: 'Ngày lấy từ bản tin ngoài các bài báo',
    inferred: 'Ngày suy luận từ bài báo; lập luận nằm trong phần chi tiết',
    cluster: 'Số sự kiện trong một ngày, tuần, tháng không đủ chỗ vẽ riêng: nhấn để xem danh sách',
    connector: 'Một sự kiện có nhiều lãnh đạo đứng ở làn của từng người và chỉ tính một lần',
    gap: 'Chưa thu thập bài báo nào cho những tháng này; để trống không có nghĩa là không có gì',
  },
};
