// vis-timeline in its fastest honest configuration for many items: one group per lane, no stacking.
import { DataSet } from 'vis-data/peer';
import { Timeline } from 'vis-timeline/peer';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { laneOf } from '../events/events.mjs';
import './shared/vis.css';

const item = (event) => ({
  id: event.id,
  group: laneOf(event),
  content: event.title,
  className: event.kind,
  start: event.start,
  ...(event.end === null ? { type: 'point' } : { end: event.end, type: 'range' }),
});

export const adapter = {
  draws: 'one DOM item with its title per visible event, no stacking',
  // A wheel delta of 120 with zoomFriction 10 is a factor of 1.1.
  zoom: { type: 'wheel', deltaY: 100 },
  pan: { type: 'drag', dx: 8 },
  async mount(root, events, { lanes, t0, t1 }) {
    this.root = root;
    this.events = events;
    const groups = new DataSet(lanes.map((content, id) => ({ id, content })));
    const items = new DataSet(events.map(item));
    await new Promise((resolve) => {
      const first = () => {
        this.timeline.off('changed', first);
        resolve();
      };
      this.timeline = new Timeline(root, items, groups, {
        // With start and end vis keeps the chart hidden until a 200 ms timer and a later redraw (its
        // 1 s resize poll); without them it first shows a window around today and fits only at the
        // next redraw. Asking for that redraw at once is the fastest correct first picture.
        min: t0,
        max: t1,
        height: '600px',
        zoomFriction: 10,
        showCurrentTime: false,
        selectable: false,
        stack: false,
        onInitialDrawComplete: () => {
          this.timeline.on('changed', first);
          this.timeline.redraw();
        },
      });
    });
  },
  filter(lane) {
    const kept =
      lane === null ? this.events : this.events.filter((event) => laneOf(event) === lane);
    return new Promise((resolve) => {
      const drawn = () => {
        this.timeline.off('changed', drawn);
        resolve();
      };
      this.timeline.on('changed', drawn);
      this.timeline.setItems(new DataSet(kept.map(item)));
    });
  },
  domain() {
    const { start, end } = this.timeline.getWindow();
    return [Number(start), Number(end)];
  },
  destroy() {
    this.timeline.destroy();
    this.root.replaceChildren();
  },
};
