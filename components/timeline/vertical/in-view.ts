import type { VerticalScene } from './vertical-scene';

/** Whether a part of the scene, in px, shows any label or mark. */
export function inView({ labels, marks }: VerticalScene, from: number, to: number): boolean {
  return (
    labels.some(({ y, height }) => y < to && y + height > from) ||
    marks.some(({ y0, y1 }) => y0 < to && y1 > from)
  );
}
