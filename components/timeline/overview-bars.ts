/** The overview's bars: a row a kind, a bar a column; lengths in px. */
export const COLUMN_PX = 5;
const BAR_PX = 4;
/** A single event must be seen from the back of a room. */
const ONE_PX = 4;
/** And what only may lie there must leave a trace. */
const TRACE_PX = 1;

/** Two SVG paths: columns with an event, and those where one may only lie. */
export interface RowPaths {
  readonly bars: string;
  readonly traces: string;
}

/**
 * Height of a bar in a row of `room` px. A square root keeps one event visible beside a crowd of
 * `most`, which is the same for all rows, so that rows can be compared.
 */
export function barHeight(count: number, most: number, room: number): number {
  if (count <= 0) return 0;
  if (count < 1 || most <= 1) return Math.max(TRACE_PX, Math.min(1, count) * ONE_PX);
  return ONE_PX + (room - ONE_PX) * Math.sqrt((Math.min(count, most) - 1) / (most - 1));
}

/** All bars of a row that stands on `base`. Traces run together, as their dates do. */
export function rowPaths(counts: Float64Array, most: number, room: number, base: number): RowPaths {
  let bars = '';
  let traces = '';
  counts.forEach((count, i) => {
    if (count <= 0) return;
    const height = barHeight(count, most, room).toFixed(1);
    const isBar = count > SURELY;
    const path = `M${i * COLUMN_PX} ${base}v-${height}h${isBar ? BAR_PX : COLUMN_PX}v${height}z`;
    if (isBar) bars += path;
    else traces += path;
  });
  return { bars, traces };
}

/** One event in a column, whatever adding fractions did to it. */
const SURELY = 1 - 1e-6;

/** The highest bar of all rows. */
export function highest(rows: readonly Float64Array[]): number {
  return rows.reduce((most, row) => row.reduce((a, b) => Math.max(a, b), most), 0);
}
