// The smallest page that offers the hooks. It wraps the renderer of `limit`, so its figures must
// agree with those of the peer `limit`: what they differ by is the noise of a run.
import { adapter as limit } from '../adapters/limit.mjs';
import { T0, T1 } from '../events/calendar.mjs';
import { LEADERS } from '../events/words.mjs';

const root = document.getElementById('root');
window.__timeline = {
  draws: 'the same as limit',
  ready: Promise.resolve(),
  zoom: limit.zoom,
  root: () => root,
  load: (events) =>
    limit.mount(root, events, { t0: T0, t1: T1, lanes: LEADERS, width: 1200, height: 600 }),
  filter: (filter) => limit.filter(filter === null ? null : LEADERS.indexOf(filter.leader)),
  search: (text) => limit.search(text),
  count: () => limit.count(),
  domain: () => limit.domain(),
  plotRect: () => root.getBoundingClientRect(),
  destroy: () => limit.destroy(),
};
