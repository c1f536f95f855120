import type { briefing as en } from '../en/briefing';

export const briefing: typeof en = {
  present: 'Trình bày',
  leave: 'Kết thúc',
  asOf: (day) => `Cập nhật đến ${day}`,
  noScenes: 'Kịch bản chưa có cảnh nào.',
  sceneOf: (n, total) => `${n} / ${total}`,
  goTo: (digits) => `→ ${digits}`,
  previous: 'Cảnh trước',
  next: 'Cảnh sau',
  offScript: (n, total) => `Ngoài kịch bản: nhấn Enter để trở lại ${n}/${total}`,
  tools: 'Lọc',
  black: 'Màn đen',
  fullScreen: 'Toàn màn hình',
  said: (n, total, caption) => `Cảnh ${n} trên ${total}. ${caption}`,
  blank: {
    black: 'Màn hình đen. Nhấn B để tiếp tục.',
    white: 'Màn hình trắng. Nhấn W để tiếp tục.',
  },
};
