// ECharts with a custom series, the documented way to draw a timeline: one rect per event from a
// columnar dataset; weakFilter so that what is off-screen is not rendered, progressive off so that
// every frame shows the whole picture (its quickest way to a complete one).
import { CustomChart } from 'echarts/charts';
import { DataZoomInsideComponent, DatasetComponent, GridComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { endOf, KIND_COLORS, KINDS, laneOf, SUBROWS } from '../events/events.mjs';

echarts.use([
  CanvasRenderer,
  CustomChart,
  GridComponent,
  DataZoomInsideComponent,
  DatasetComponent,
]);

const COLORS = KINDS.map((kind) => KIND_COLORS[kind]);

function renderItem(_params, api) {
  const y = api.value(0);
  const start = api.coord([api.value(1), y]);
  const end = api.coord([api.value(2), y]);
  const laneHeight = api.size([0, 1])[1] - 4;
  const rowHeight = laneHeight / SUBROWS;
  return {
    type: 'rect',
    shape: {
      x: start[0],
      y: start[1] - laneHeight / 2 + api.value(4) * rowHeight,
      width: Math.max(2, end[0] - start[0]),
      height: rowHeight - 0.5,
    },
    style: { fill: COLORS[api.value(3)] },
  };
}

function dataOption(events) {
  const column = (value) => Float64Array.from(events, value);
  return {
    dataset: {
      source: {
        lane: column(laneOf),
        start: column((event) => event.start),
        end: column(endOf),
        kind: column((event) => KINDS.indexOf(event.kind)),
        row: column((_event, i) => i % SUBROWS),
      },
    },
    series: [
      {
        type: 'custom',
        renderItem,
        clip: true,
        progressive: 0,
        dimensions: ['lane', 'start', 'end', 'kind', 'row'],
        encode: { x: ['start', 'end'], y: 'lane' },
      },
    ],
  };
}

export const adapter = {
  draws: 'one rect per visible event (custom series), complete picture every frame',
  // A wheel delta of 1 is a factor of 1.1.
  zoom: { type: 'wheel', deltaY: 100 },
  pan: { type: 'drag', dx: 8 },
  finished() {
    return new Promise((resolve) => {
      const finished = () => {
        this.chart.off('finished', finished);
        resolve();
      };
      this.chart.on('finished', finished);
    });
  },
  async mount(root, events, { lanes, t0, t1 }) {
    this.root = root;
    this.events = events;
    this.chart = echarts.init(root, null, { renderer: 'canvas' });
    this.dirty = false;
    this.chart.on('datazoom', () => {
      this.dirty = true;
    });
    this.chart.on('finished', () => {
      this.dirty = false;
    });
    const done = this.finished();
    this.chart.setOption({
      animation: false,
      grid: { left: 110, right: 10, top: 10, bottom: 30 },
      xAxis: { type: 'time', min: t0, max: t1 },
      yAxis: { type: 'category', data: lanes, inverse: true },
      dataZoom: [
        { type: 'inside', xAxisIndex: 0, filterMode: 'weakFilter', throttle: 0, minSpan: 0.001 },
      ],
      ...dataOption(events),
    });
    await done;
  },
  async filter(lane) {
    const done = this.finished();
    const kept =
      lane === null ? this.events : this.events.filter((event) => laneOf(event) === lane);
    // Merged, as is the default, columns would be overwritten item by item and keep their length.
    this.chart.setOption(dataOption(kept), { replaceMerge: ['dataset'] });
    await done;
  },
  idle() {
    return this.dirty ? this.finished() : null;
  },
  domain() {
    return this.chart.getModel().getComponent('dataZoom', 0).getValueRange();
  },
  destroy() {
    this.chart.dispose();
    this.root.replaceChildren();
  },
};
