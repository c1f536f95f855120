// Wheel-zoom about the pointer and drag-pan for the bare canvas adapters, with
// at most one redraw per animation frame.
export class View {
  constructor(el, t0, t1, left, draw) {
    this.el = el;
    this.full = [t0, t1];
    this.t0 = t0;
    this.t1 = t1;
    this.left = left;
    this.draw = draw;
    this.ac = new AbortController();
    const o = { signal: this.ac.signal };
    el.addEventListener(
      'wheel',
      (e) => {
        e.preventDefault();
        const r = el.getBoundingClientRect();
        const f = (e.clientX - r.left - left) / (r.width - left);
        const k = 1.1 ** (e.deltaY / 100);
        const p = this.t0 + (this.t1 - this.t0) * f;
        const w = Math.min((this.t1 - this.t0) * k, this.full[1] - this.full[0]);
        this.set(p - w * f, p - w * f + w);
      },
      { ...o, passive: false },
    );
    el.addEventListener(
      'pointerdown',
      (e) => {
        this.x = e.clientX;
        el.setPointerCapture(e.pointerId);
      },
      o,
    );
    el.addEventListener(
      'pointermove',
      (e) => {
        if (this.x === undefined) return;
        const r = el.getBoundingClientRect();
        const d = ((this.x - e.clientX) * (this.t1 - this.t0)) / (r.width - left);
        this.x = e.clientX;
        this.set(this.t0 + d, this.t1 + d);
      },
      o,
    );
    el.addEventListener(
      'pointerup',
      () => {
        this.x = undefined;
      },
      o,
    );
  }
  set(a, b) {
    const w = b - a;
    if (a < this.full[0]) {
      a = this.full[0];
      b = a + w;
    }
    if (b > this.full[1]) {
      b = this.full[1];
      a = Math.max(this.full[0], b - w);
    }
    this.t0 = a;
    this.t1 = b;
    this.invalidate();
  }
  invalidate() {
    if (this.pending) return;
    this.pending = requestAnimationFrame(() => {
      this.pending = 0;
      this.draw();
    });
  }
  destroy() {
    this.ac.abort();
    cancelAnimationFrame(this.pending);
  }
}

const STEPS = [1, 2, 7, 14, 31, 92, 183, 366].map((d) => d * 86_400_000);
/** Axis ticks as [time, label]: a bare month/day axis, at most ~12 ticks. */
export function ticks(t0, t1) {
  const step = STEPS.find((s) => (t1 - t0) / s <= 12) ?? 2 * STEPS[7];
  const out = [];
  for (let t = Math.ceil(t0 / step) * step; t <= t1; t += step)
    out.push([t, new Date(t).toISOString().slice(0, 10)]);
  return out;
}

export function drawFrame(c, v, lanes, w, h, left, top) {
  const lh = (h - top) / lanes.length;
  c.fillStyle = '#fff';
  c.fillRect(0, 0, w, h);
  c.font = '11px sans-serif';
  c.fillStyle = '#333';
  lanes.forEach((l, i) => c.fillText(l, 4, top + lh * (i + 0.5) + 4));
  c.fillStyle = '#ddd';
  for (let i = 0; i <= lanes.length; i++) c.fillRect(0, Math.round(top + lh * i), w, 1);
  for (const [t, s] of ticks(v.t0, v.t1)) {
    const x = left + ((t - v.t0) / (v.t1 - v.t0)) * (w - left);
    c.fillStyle = '#eee';
    c.fillRect(x, top, 1, h - top);
    c.fillStyle = '#333';
    c.fillText(s, x + 2, 14);
  }
}
