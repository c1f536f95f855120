// The smallest page that offers the hooks and takes a file. It wraps the renderer of `limit`, so its
// figures must agree with those of that peer: what they differ by is the noise of a run.
import { adapter as limit } from '../adapters/limit.mjs';
import { T0, T1 } from '../events/calendar.mjs';
import { LEADERS } from '../events/words.mjs';
import { twoFrames } from './frames.mjs';

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

/** A line of a dataset, as far as the peer draws it. */
function eventOf({ id, title, date, kind, participants, institutions }, names) {
  return {
    id,
    title: title.en,
    start: Date.parse(date.earliest),
    end: date.latest === null ? null : Date.parse(date.latest) + 86_400_000,
    kind,
    leaders: participants.map(({ leader }) => names.get(leader)),
    institutions: institutions.map(({ institution }) => institution),
  };
}

const input = document.createElement('input');
input.type = 'file';
input.dataset.testid = 'timeline-file';
input.addEventListener('change', async () => {
  const text = await input.files[0].text();
  const [header, ...lines] = text.trimEnd().split('\n');
  const names = new Map(JSON.parse(header).leaders.map(({ id, name }) => [id, name]));
  const events = lines.map((line) => eventOf(JSON.parse(line), names));
  performance.mark('timeline:data');
  window.__timeline.load(events);
  await twoFrames();
  performance.mark('timeline:painted');
});
document.body.append(input);
root.dataset.ready = '';
