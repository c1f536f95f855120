// @ts-check
/** A file, from its choice to what becomes of it. */
import { calm, frame, longTasksBetween } from './frames.mjs';

/** @returns {Promise<File>} the file that is chosen next, wherever in the page */
const chosen = () =>
  new Promise((resolve) => {
    /** @param {Event} event */
    const onChange = ({ target }) => {
      const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
      if (file === undefined) return;
      window.removeEventListener('change', onChange, true);
      resolve(file);
    };
    window.addEventListener('change', onChange, true);
  });

/**
 * The first mark of a name after a time.
 * @param {string} name
 * @param {number} since
 */
async function marked(name, since) {
  for (;;) {
    const marks = performance.getEntriesByName(name, 'mark');
    const mark = marks.find(({ startTime }) => startTime >= since);
    if (mark !== undefined) return mark.startTime;
    await frame();
  }
}

/**
 * Waits for the file that is chosen next to be drawn, as the page's own marks tell it.
 * @returns {Promise<import('../types').FileLoading>}
 */
export async function fileLoaded() {
  await chosen();
  const started = performance.now();
  const data = await marked('timeline:data', started);
  const painted = await marked('timeline:painted', data);
  while (document.querySelector('[data-ready]') === null) await frame();
  const complete = Math.max(painted, await calm());
  return {
    data: data - started,
    complete: complete - started,
    ...(await longTasksBetween(started, complete)),
  };
}

const PARSER = `onmessage = async ({ data }) => {
  const started = performance.now();
  const lines = (await data.text()).trimEnd().split('\\n');
  const parsed = lines.map((line) => JSON.parse(line));
  postMessage(parsed.length > 0 ? performance.now() - started : NaN);
};`;

/**
 * Offers an input for files in this page, and parses the file that is chosen there.
 * @returns {Promise<number>} what reading it and parsing each of its lines take in a worker
 */
export async function parseFile() {
  const input = document.createElement('input');
  input.type = 'file';
  input.dataset.testid = 'timeline-file';
  document.body.append(input);
  const file = await chosen();
  const worker = new Worker(URL.createObjectURL(new Blob([PARSER])));
  return new Promise((resolve) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.postMessage(file);
  });
}
