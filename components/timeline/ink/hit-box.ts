import { ROW_PX } from '@/components/timeline/metrics';
import type { Mark } from '@/components/timeline/scene';

import type { RectInk } from './ink';

/** Around a mark and its label, px: what can be hit of it, at least 24 px each way. */
export function hitBox({ x0, x1, y, label }: Pick<Mark, 'x0' | 'x1' | 'y' | 'label'>): RectInk {
  const from = Math.min(x0, label?.x ?? x0) - 5;
  const to = Math.max(x1, label ? label.x + label.width : x1) + 5;
  return {
    type: 'rect',
    x: from,
    y: y - ROW_PX / 2,
    width: Math.max(to - from, ROW_PX),
    height: ROW_PX,
    radius: 4,
  };
}
