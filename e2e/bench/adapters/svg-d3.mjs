// What a straightforward D3 dashboard does: one SVG rect per event, keyed join, d3-zoom
// rescaling every rect on every zoom event.
import { select } from 'd3-selection';
import { scaleUtc } from 'd3-scale';
import { axisBottom } from 'd3-axis';
import { zoom } from 'd3-zoom';
import { laneOf, endOf, KIND_COLORS, SUBROWS } from '../events/events.mjs';

const LEFT = 110;
const BOTTOM = 24;
export const adapter = {
  draws: 'one <rect> per event, all rescaled per zoom event',
  zoom: { type: 'wheel', deltaY: 500 * Math.log2(1.1) },
  pan: { type: 'drag', dx: 8 },
  mount(el, events, ctx) {
    this.el = el;
    this.events = events;
    const { width: w, height: h } = ctx;
    this.lh = (h - BOTTOM) / ctx.lanes.length;
    this.rh = (this.lh - 4) / SUBROWS;
    this.x0 = scaleUtc([ctx.t0, ctx.t1], [LEFT, w]);
    this.x = this.x0;
    const svg = select(el).append('svg').attr('width', w).attr('height', h);
    svg
      .append('clipPath')
      .attr('id', 'clip')
      .append('rect')
      .attr('x', LEFT)
      .attr('width', w - LEFT)
      .attr('height', h - BOTTOM);
    svg
      .append('g')
      .selectAll('text')
      .data(ctx.lanes)
      .join('text')
      .attr('x', 4)
      .attr('y', (_, i) => this.lh * (i + 0.5) + 4)
      .text((d) => d);
    this.g = svg.append('g').attr('clip-path', 'url(#clip)');
    this.gx = svg.append('g').attr('transform', `translate(0,${h - BOTTOM})`);
    svg.call(
      zoom()
        .scaleExtent([1, 1e5])
        .translateExtent([
          [LEFT, 0],
          [w, h],
        ])
        .extent([
          [LEFT, 0],
          [w, h],
        ])
        .on('zoom', (e) => {
          this.x = e.transform.rescaleX(this.x0);
          this.place();
        }),
    );
    this.join(events);
  },
  join(events) {
    this.rects = this.g
      .selectAll('rect')
      .data(events, (d) => d.id)
      .join('rect')
      .attr('fill', (d) => KIND_COLORS[d.kind])
      .attr('height', this.rh - 0.5)
      .attr('y', (d) => 2 + laneOf(d) * this.lh + (Number(d.id.slice(1)) % SUBROWS) * this.rh);
    this.place();
  },
  place() {
    const x = this.x;
    this.rects
      .attr('x', (d) => x(d.start))
      .attr('width', (d) => Math.max(2, x(endOf(d)) - x(d.start)));
    this.gx.call(axisBottom(x));
  },
  filter(lane) {
    this.join(lane === null ? this.events : this.events.filter((e) => laneOf(e) === lane));
  },
  domain() {
    return this.x.domain().map(Number);
  },
  destroy() {
    this.el.replaceChildren();
  },
};
