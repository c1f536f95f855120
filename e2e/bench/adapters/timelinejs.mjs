// Knight Lab TimelineJS 3: time navigator plus one slide per event. It has no filter API, so a filter
// is a new Timeline on the kept events. Zoom is by its buttons (11 fixed levels), pan by dragging the navigator.
import { Timeline } from '@knight-lab/timelinejs';
import '@knight-lab/timelinejs/dist/css/timeline.css';
import { laneOf } from '../events/events.mjs';

const date = (t) => {
  const d = new Date(t);
  return {
    year: d.getUTCFullYear(),
    month: d.getUTCMonth() + 1,
    day: d.getUTCDate(),
    hour: d.getUTCHours(),
    minute: d.getUTCMinutes(),
  };
};
const slide = (e) => ({
  unique_id: e.id,
  group: e.leaders[0],
  start_date: date(e.start),
  ...(e.end === null ? {} : { end_date: date(e.end) }),
  text: { headline: e.title, text: '' },
});

export const adapter = {
  draws: 'one labelled marker and one slide per event',
  zoom: {
    type: 'click',
    in: '.tl-menubar-button:has(.tl-icon-zoom-in)',
    out: '.tl-menubar-button:has(.tl-icon-zoom-out)',
  },
  pan: { type: 'drag', dx: 8, at: [0.5, 0.75] },
  async mount(el, events) {
    this.el = el;
    this.events = events;
    await this.make(events);
  },
  make(events) {
    return new Promise((resolve, reject) => {
      this.tl = new Timeline(
        this.el,
        { events: events.map(slide) },
        {
          script_path: location.origin + '/',
          font: null,
          hash_bookmark: false,
          duration: 1,
          timenav_height_percentage: 60,
          scale_factor: 1,
        },
      );
      this.tl.on('loaded', resolve);
      setTimeout(() => {
        if (!this.tl.ready)
          reject(new Error('TimelineJS did not load: ' + this.el.textContent.slice(0, 100)));
      }, 59_000);
    });
  },
  filter(lane) {
    this.el.replaceChildren();
    return this.make(lane === null ? this.events : this.events.filter((e) => laneOf(e) === lane));
  },
  domain() {
    const nav = this.tl._timenav;
    const left = Number.parseFloat(nav._el.slider.style.left) || 0; // inline style: no forced layout
    const w = nav.timescale._pixel_width ?? nav.options.width;
    return [left / w, (left + nav.options.width) / w];
  },
  destroy() {
    this.el.replaceChildren();
  },
};
