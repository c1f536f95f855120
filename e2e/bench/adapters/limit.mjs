// The lower bound we know how to reach: typed arrays, prefix counts, O(pixels) aggregated drawing when
// zoomed out, single rects (and titles) when few events are in view.
import { LimitIndex, GROUPS } from './shared/limit-index.mjs';
import { KINDS, KIND_COLORS, SUBROWS } from '../events/events.mjs';
import { View, drawFrame, ticks } from './shared/view.mjs';

const LEFT = 110;
const TOP = 20;
const MAX_RECTS = 3000;
const MAX_LABELS = 300;
const LEVELS = 16;
// premixed colour per kind and log2 level, little-endian ABGR
const PALETTE = KINDS.map((k) => {
  const v = parseInt(KIND_COLORS[k].slice(1), 16);
  return Uint32Array.from({ length: LEVELS + 1 }, (_, l) => {
    const f = l === 0 ? 0 : 0.25 + (0.75 * l) / LEVELS;
    const mix = (c) => Math.round(255 + (c - 255) * f);
    return (255 << 24) | (mix(v & 255) << 16) | (mix((v >> 8) & 255) << 8) | mix(v >> 16);
  });
});

export const adapter = {
  draws: 'density per pixel column, lane and kind; single rects and titles when few are in view',
  zoom: { type: 'wheel', deltaY: 100 },
  pan: { type: 'drag', dx: 8 },
  mount(el, events, ctx) {
    this.el = el;
    this.events = events;
    this.ctx = ctx;
    this.ix = new LimitIndex(events);
    const cv = document.createElement('canvas');
    cv.width = ctx.width;
    cv.height = ctx.height;
    el.appendChild(cv);
    this.c = cv.getContext('2d', { alpha: false });
    this.pw = ctx.width - LEFT;
    this.cols = new Uint32Array(GROUPS * this.pw);
    this.off = new OffscreenCanvas(this.pw, GROUPS);
    this.oc = this.off.getContext('2d');
    this.img = this.oc.createImageData(this.pw, GROUPS);
    this.px = new Uint32Array(this.img.data.buffer);
    this.v = new View(cv, ctx.t0, ctx.t1, LEFT, () => this.draw());
    this.draw();
  },
  draw() {
    const {
      c,
      v,
      ix,
      pw,
      ctx: { width: w, height: h, lanes },
    } = this;
    c.fillStyle = '#fff';
    c.fillRect(0, 0, w, h);
    const lh = (h - TOP) / lanes.length;
    if (ix.span(v.t0, v.t1) > MAX_RECTS) {
      ix.columns(v.t0, v.t1, pw, this.cols);
      const { cols, px } = this;
      for (let q = 0; q < GROUPS; q++) {
        const pal = PALETTE[q % 3];
        for (let x = q * pw, end = x + pw; x < end; x++) {
          const n = cols[x];
          px[x] = pal[n === 0 ? 0 : Math.min(LEVELS, 32 - Math.clz32(n))];
        }
      }
      this.oc.putImageData(this.img, 0, 0);
      c.imageSmoothingEnabled = false;
      c.drawImage(this.off, 0, 0, pw, GROUPS, LEFT, TOP, pw, h - TOP);
      drawFrameOver(c, v, lanes, w, h);
    } else {
      drawFrame(c, v, lanes, w, h, LEFT, TOP);
      const rh = (lh - 4) / SUBROWS;
      const sx = pw / (v.t1 - v.t0);
      const seen = [[], [], []];
      ix.visit(v.t0, v.t1, (p, q) => seen[q % 3].push(p));
      const labels = seen[0].length + seen[1].length + seen[2].length <= MAX_LABELS;
      c.save();
      c.beginPath();
      c.rect(LEFT, TOP, pw, h);
      c.clip();
      for (let k = 0; k < 3; k++) {
        c.fillStyle = KIND_COLORS[KINDS[k]];
        for (const p of seen[k]) {
          const x = LEFT + (ix.s[p] - v.t0) * sx;
          const y = TOP + 2 + Math.floor(ix.g[p] / 3) * lh + (ix.ord[p] % SUBROWS) * rh;
          c.fillRect(x, y, Math.max(2, (ix.e[p] - ix.s[p]) * sx), rh - 0.5);
        }
      }
      if (labels) {
        c.fillStyle = '#222';
        c.font = '9px sans-serif';
        for (const list of seen)
          for (const p of list) {
            const y = TOP + 2 + Math.floor(ix.g[p] / 3) * lh + (ix.ord[p] % SUBROWS) * rh;
            c.fillText(
              this.events[ix.ord[p]].title,
              LEFT + Math.max(0, (ix.s[p] - v.t0) * sx) + 3,
              y + rh,
            );
          }
      }
      c.restore();
    }
  },
  filter(lane) {
    const { ix } = this;
    if (lane === null) ix.setMask(null);
    else {
      const keep = new Uint8Array(ix.n);
      for (let p = 0; p < ix.n; p++) keep[p] = ((ix.g[p] / 3) | 0) === lane ? 1 : 0;
      ix.setMask(keep);
    }
    this.draw();
  },
  /** Substring search over all titles (one joined lower-case string, built on first use). */
  search(text) {
    const { ix, events } = this;
    if (text === null) {
      ix.setMask(null);
      this.draw();
      return;
    }
    if (!this.hay) {
      const parts = new Array(ix.n);
      this.at = new Uint32Array(ix.n + 1);
      for (let p = 0, o = 0; p < ix.n; p++) {
        const t = events[ix.ord[p]].title.toLowerCase();
        parts[p] = t;
        o += t.length + 1;
        this.at[p + 1] = o;
      }
      this.hay = parts.join('\n') + '\n';
    }
    const keep = new Uint8Array(ix.n);
    const { hay, at } = this;
    const needle = text.toLowerCase();
    let p = 0;
    for (let i = hay.indexOf(needle); i !== -1; i = hay.indexOf(needle, at[p + 1])) {
      while (at[p + 1] <= i) p++;
      keep[p] = 1;
    }
    ix.setMask(keep);
    this.draw();
  },
  count() {
    let c = 0;
    if (!this.ix.keep) return this.ix.n;
    for (const k of this.ix.keep) c += k;
    return c;
  },
  domain() {
    return [this.v.t0, this.v.t1];
  },
  destroy() {
    this.v.destroy();
    this.el.replaceChildren();
  },
};

function drawFrameOver(c, v, lanes, w, h) {
  c.fillStyle = '#fff';
  c.fillRect(0, 0, w, TOP);
  c.fillRect(0, 0, LEFT, h);
  const lh = (h - TOP) / lanes.length;
  c.font = '11px sans-serif';
  c.fillStyle = '#333';
  lanes.forEach((l, i) => c.fillText(l, 4, TOP + lh * (i + 0.5) + 4));
  c.fillStyle = '#ddd';
  for (let i = 0; i <= lanes.length; i++) c.fillRect(0, Math.round(TOP + lh * i), w, 1);
  c.fillStyle = '#333';
  for (const [t, s] of ticks(v.t0, v.t1))
    c.fillText(s, LEFT + ((t - v.t0) / (v.t1 - v.t0)) * (w - LEFT) + 2, 14);
}
