/** d3-zoom's transform for a viewport, and back; the identity shows the extent. */
import { zoomIdentity, type ZoomTransform } from 'd3';

import type { TimeSpan } from '@/data/time';

export function toTransform(viewport: TimeSpan, extent: TimeSpan, width: number): ZoomTransform {
  const length = viewport.end - viewport.start;
  return zoomIdentity
    .translate((-(viewport.start - extent.start) / length) * width, 0)
    .scale((extent.end - extent.start) / length);
}

export function toViewport(t: ZoomTransform, extent: TimeSpan, width: number): TimeSpan {
  const length = (extent.end - extent.start) / t.k;
  const start = extent.start - (t.x / width) * length;
  return { start, end: start + length };
}
