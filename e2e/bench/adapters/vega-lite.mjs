// Vega-Lite (canvas renderer): bars in lanes, interval selection bound to the time scale for zoom and pan.
import { View, parse } from 'vega';
import { compile } from 'vega-lite';
import { laneOf, endOf, KINDS, KIND_COLORS, SUBROWS } from '../events/events.mjs';

const rows = (events) =>
  events.map((e, i) => ({
    s: e.start,
    e: endOf(e),
    y: laneOf(e) + 0.1 + (0.8 * (i % SUBROWS)) / SUBROWS,
    k: e.kind,
  }));

export const adapter = {
  draws: 'one rule mark per event',
  zoom: { type: 'wheel', deltaY: Math.log(1.1) / Math.log(1.001), at: [0.55, 0.45] },
  pan: { type: 'drag', dx: 8, at: [0.55, 0.45] },
  async mount(el, events, ctx) {
    this.el = el;
    this.events = events;
    const spec = {
      $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
      width: ctx.width - 140,
      height: ctx.height - 60,
      data: { name: 'ev', values: rows(events) },
      params: [{ name: 'grid', select: { type: 'interval', encodings: ['x'] }, bind: 'scales' }],
      mark: { type: 'rule', size: 4, clip: true, strokeWidth: 4, strokeCap: 'square' },
      encoding: {
        x: { field: 's', type: 'temporal', scale: { domain: [ctx.t0, ctx.t1] }, title: null },
        x2: { field: 'e' },
        y: { field: 'y', type: 'quantitative', scale: { domain: [12, 0] }, title: null },
        color: {
          field: 'k',
          type: 'nominal',
          scale: { domain: KINDS, range: KINDS.map((k) => KIND_COLORS[k]) },
          legend: null,
        },
      },
    };
    this.view = new View(parse(compile(spec).spec), {
      renderer: 'canvas',
      container: el,
      hover: true,
    });
    await this.view.runAsync();
  },
  async filter(lane) {
    const kept = lane === null ? this.events : this.events.filter((e) => laneOf(e) === lane);
    await this.view.data('ev', rows(kept)).runAsync();
  },
  domain() {
    return this.view.scale('x').domain().map(Number);
  },
  destroy() {
    this.view.finalize();
    this.el.replaceChildren();
  },
};
