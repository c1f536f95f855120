// Index for the 'limit' adapter. 36 groups (lane x kind), events of a group ordered by start;
// per group, prefix counts of starts and ends on a fixed grid, so the number of events active in
// any pixel column is two look-ups, whatever N is. Pure code: tested in node against brute force.
import { T0, T1 } from '../../events/calendar.mjs';
import { endOf, KINDS, laneOf } from '../../events/events.mjs';
import { LEADERS } from '../../events/words.mjs';

export const GROUPS = LEADERS.length * KINDS.length;
export const BUCKETS = 16384;
const MIN = 60_000;
const KIND_ID = Object.fromEntries(KINDS.map((k, i) => [k, i]));

export class LimitIndex {
  constructor(events) {
    const n = events.length;
    this.n = n;
    this.t0 = T0;
    this.bw = (T1 - T0) / BUCKETS;
    const s = new Float64Array(n),
      e = new Float64Array(n),
      g = new Uint8Array(n),
      key = new Uint32Array(n);
    for (let i = 0; i < n; i++) {
      const ev = events[i];
      s[i] = ev.start;
      e[i] = endOf(ev);
      g[i] = laneOf(ev) * 3 + KIND_ID[ev.kind];
      key[i] = g[i] * 4_194_304 + Math.floor((ev.start - T0) / MIN);
    }
    const ord = radix(key, 28);
    this.ord = ord; // position -> index into events
    this.s = new Float64Array(n);
    this.e = new Float64Array(n);
    this.g = new Uint8Array(n);
    this.off = new Uint32Array(GROUPS + 1);
    this.maxDur = new Float64Array(GROUPS);
    for (let p = 0; p < n; p++) {
      const i = ord[p];
      const q = g[i];
      this.s[p] = s[i];
      this.e[p] = e[i];
      this.g[p] = q;
      this.off[q + 1]++;
      const d = e[i] - s[i];
      if (d > this.maxDur[q]) this.maxDur[q] = d;
    }
    for (let q = 0; q < GROUPS; q++) this.off[q + 1] += this.off[q];
    this.keep = null; // Uint8Array by position, null = everything
    this.cs = new Uint32Array(GROUPS * (BUCKETS + 1));
    this.ce = new Uint32Array(GROUPS * (BUCKETS + 1));
    this.recount();
  }

  /** keep: Uint8Array over positions or null. O(N + GROUPS * BUCKETS). */
  setMask(keep) {
    this.keep = keep;
    this.recount();
  }

  recount() {
    const { n, s, e, g, cs, ce, keep, bw, t0 } = this;
    cs.fill(0);
    ce.fill(0);
    const inv = 1 / bw;
    for (let p = 0; p < n; p++) {
      if (keep !== null && keep[p] === 0) continue;
      const base = g[p] * (BUCKETS + 1) + 1;
      cs[base + clampB((s[p] - t0) * inv)]++;
      ce[base + clampB((e[p] - t0) * inv)]++;
    }
    for (let q = 0; q < GROUPS; q++) {
      const b = q * (BUCKETS + 1);
      for (let i = 1; i <= BUCKETS; i++) {
        cs[b + i] += cs[b + i - 1];
        ce[b + i] += ce[b + i - 1];
      }
    }
  }

  /** First position of group q with start >= t. */
  lower(q, t) {
    let lo = this.off[q],
      hi = this.off[q + 1];
    while (lo < hi) {
      const m = (lo + hi) >>> 1;
      if (this.s[m] < t) lo = m + 1;
      else hi = m;
    }
    return lo;
  }

  /** Upper bound on the events that a view may show (before the mask). */
  span(a, b) {
    let c = 0;
    for (let q = 0; q < GROUPS; q++) c += this.lower(q, b) - this.lower(q, a - this.maxDur[q]);
    return c;
  }

  /** Active events per pixel column, into out (Uint32Array GROUPS * w). */
  columns(a, b, w, out) {
    const px = (b - a) / w;
    if (px >= this.bw) this.columnsByGrid(a, px, w, out);
    else this.columnsByWalk(a, b, w, out);
  }

  columnsByGrid(a, px, w, out) {
    const { cs, ce, bw, t0 } = this;
    const x0 = (a - t0) / bw;
    const dx = px / bw;
    for (let q = 0; q < GROUPS; q++) {
      const base = q * (BUCKETS + 1);
      const o = q * w;
      let i = clampE(Math.floor(x0));
      for (let x = 0; x < w; x++) {
        const j = clampE(Math.floor(x0 + dx * (x + 1)));
        out[o + x] = cs[base + (j > i ? j : i)] - ce[base + i];
        i = j;
      }
    }
  }

  columnsByWalk(a, b, w, out) {
    const { s, e, keep } = this;
    out.fill(0, 0, GROUPS * w);
    const k = w / (b - a);
    const diff = new Int32Array(w + 1);
    for (let q = 0; q < GROUPS; q++) {
      diff.fill(0);
      const p1 = this.lower(q, b);
      for (let p = this.lower(q, a - this.maxDur[q]); p < p1; p++) {
        if (e[p] < a || (keep !== null && keep[p] === 0)) continue;
        const x0 = Math.max(0, ((s[p] - a) * k) | 0);
        const x1 = Math.min(w - 1, ((e[p] - a) * k) | 0);
        diff[x0]++;
        diff[x1 + 1]--;
      }
      let c = 0;
      for (let x = 0; x < w; x++) {
        c += diff[x];
        out[q * w + x] = c;
      }
    }
  }

  /** Calls f(position) for every kept event that overlaps [a, b]. */
  visit(a, b, f) {
    for (let q = 0; q < GROUPS; q++) {
      const p1 = this.lower(q, b);
      for (let p = this.lower(q, a - this.maxDur[q]); p < p1; p++) {
        if (this.e[p] >= a && (this.keep === null || this.keep[p] !== 0)) f(p, q);
      }
    }
  }
}

const clampB = (x) => (x < 0 ? 0 : x >= BUCKETS ? BUCKETS - 1 : x | 0);
const clampE = (x) => (x < 0 ? 0 : x > BUCKETS ? BUCKETS : x | 0);

/** Stable LSD radix sort of keys (< 2^bits), returns the permutation. */
export function radix(key, bits) {
  const n = key.length;
  let a = new Uint32Array(n),
    b = new Uint32Array(n);
  for (let i = 0; i < n; i++) a[i] = i;
  const R = 14;
  for (let sh = 0; sh < bits; sh += R) {
    const cnt = new Uint32Array((1 << R) + 1);
    const m = (1 << R) - 1;
    for (let i = 0; i < n; i++) cnt[((key[i] >>> sh) & m) + 1]++;
    for (let i = 0; i < 1 << R; i++) cnt[i + 1] += cnt[i];
    for (let i = 0; i < n; i++) {
      const v = a[i];
      b[cnt[(key[v] >>> sh) & m]++] = v;
    }
    [a, b] = [b, a];
  }
  return a;
}
