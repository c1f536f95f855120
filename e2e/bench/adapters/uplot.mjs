// uPlot as a bare canvas plotter: mode-2 (facet) series with a custom path builder that draws one
// rect per visible event; wheel zoom and drag pan as in uPlot's own zoom-wheel demo plugin.
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { laneOf, endOf, KINDS, KIND_COLORS, SUBROWS } from '../events/events.mjs';

function wheelPlugin(full) {
  return {
    hooks: {
      ready: (u) => {
        const { over } = u;
        over.addEventListener('pointerdown', (e) => {
          e.preventDefault();
          const left0 = e.clientX;
          const { min, max } = u.scales.x;
          const unit = u.posToVal(1, 'x') - u.posToVal(0, 'x');
          const move = (m) => {
            m.preventDefault();
            const dx = unit * (m.clientX - left0);
            u.setScale('x', { min: min - dx, max: max - dx });
          };
          const up = () => {
            document.removeEventListener('pointermove', move);
            document.removeEventListener('pointerup', up);
          };
          document.addEventListener('pointermove', move);
          document.addEventListener('pointerup', up);
        });
        over.addEventListener(
          'wheel',
          (e) => {
            e.preventDefault();
            const { left, width } = over.getBoundingClientRect();
            const f = (e.clientX - left) / width;
            const x = u.posToVal(e.clientX - left, 'x');
            const range = Math.min(
              (u.scales.x.max - u.scales.x.min) * (e.deltaY < 0 ? 1 / 1.1 : 1.1),
              full[1] - full[0],
            );
            let min = x - f * range;
            min = Math.max(full[0], Math.min(min, full[1] - range));
            u.batch(() => u.setScale('x', { min, max: min + range }));
          },
          { passive: false },
        );
      },
    },
  };
}

// data per series: [starts (sorted), lane+row y, ends]
const rects = (color) => (u, si) => {
  const [xs, ys, es] = u.data[si];
  const { ctx, bbox } = u;
  const { min, max } = u.scales.x;
  const sx = bbox.width / (max - min);
  const lh = bbox.height / 12;
  const rh = (lh - 4) / SUBROWS;
  const p = new Path2D();
  for (let i = 0; i < xs.length; i++) {
    if (xs[i] > max) break;
    if (es[i] < min) continue;
    const lane = Math.floor(ys[i]);
    p.rect(
      bbox.left + (xs[i] - min) * sx,
      bbox.top + lane * lh + 2 + (ys[i] - lane) * 10 * rh,
      Math.max(2, (es[i] - xs[i]) * sx),
      rh - 0.5,
    );
  }
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
  ctx.clip();
  ctx.fillStyle = color;
  ctx.fill(p);
  ctx.restore();
  return null;
};

function toData(events) {
  const parts = KINDS.map((k) => {
    const idx = [];
    for (let i = 0; i < events.length; i++) if (events[i].kind === k) idx.push(i);
    idx.sort((a, b) => events[a].start - events[b].start);
    const n = idx.length;
    const xs = new Float64Array(n),
      ys = new Float64Array(n),
      es = new Float64Array(n);
    for (let j = 0; j < n; j++) {
      const e = events[idx[j]];
      xs[j] = e.start / 1000;
      es[j] = endOf(e) / 1000;
      ys[j] = laneOf(e) + (idx[j] % SUBROWS) / 10;
    }
    return [xs, ys, es];
  });
  return [null, ...parts];
}

export const adapter = {
  draws: 'one rect per visible event (custom paths)',
  zoom: { type: 'wheel', deltaY: 100 },
  pan: { type: 'drag', dx: 8 },
  mount(el, events, ctx) {
    this.el = el;
    this.events = events;
    const full = [ctx.t0 / 1000, ctx.t1 / 1000];
    this.u = new uPlot(
      {
        mode: 2,
        width: ctx.width,
        height: ctx.height,
        legend: { show: false },
        cursor: { drag: { x: false, y: false }, points: { show: false }, focus: { prox: -1 } },
        scales: {
          x: {
            time: true,
            min: full[0],
            max: full[1],
            auto: false,
            range: (_u, a, b) => [a ?? full[0], b ?? full[1]],
          },
          y: { range: () => [0, 12], dir: -1 },
        },
        axes: [
          {},
          {
            size: 110,
            splits: () => ctx.lanes.map((_, i) => i + 0.5),
            values: (_u, v) => v.map((x) => ctx.lanes[Math.floor(x)]),
          },
        ],
        series: [
          {},
          ...KINDS.map((k) => ({
            facets: [
              { scale: 'x', auto: false },
              { scale: 'y', auto: false },
            ],
            paths: rects(KIND_COLORS[k]),
            points: { show: false },
          })),
        ],
        plugins: [wheelPlugin(full)],
      },
      toData(events),
      el,
    );
  },
  filter(lane) {
    const { min, max } = this.u.scales.x;
    this.u.batch(() => {
      this.u.setData(
        toData(lane === null ? this.events : this.events.filter((e) => laneOf(e) === lane)),
        false,
      );
      this.u.setScale('x', { min, max });
    });
  },
  domain() {
    return [this.u.scales.x.min, this.u.scales.x.max];
  },
  destroy() {
    this.u.destroy();
    this.el.replaceChildren();
  },
};
