// @ts-check
/**
 * What a page's main thread did, task by task, from the browser's own trace. Besides how long a task
 * lasted it tells how much processor time it had, which other work on the machine hardly changes.
 */

/**
 * @typedef {object} Task
 * @property {number} lasted ms from its begin to its end
 * @property {number} worked ms of processor time
 */

/**
 * @typedef {object} TraceEvent
 * @property {string} name
 * @property {string} ph
 * @property {number} pid
 * @property {number} tid
 * @property {number} ts microseconds
 * @property {number} [dur] microseconds
 * @property {number} [tdur] microseconds of processor time
 * @property {{ name?: string, chrome_mojo_event_info?: { mojo_interface_tag?: string } }} [args]
 */

/** A task of the scheduler; whatever else runs is within one. */
const TASK = 'ThreadControllerImpl::RunTask';

/**
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<void>} work
 * @returns {Promise<readonly Task[]>} the tasks of its main thread meanwhile, without our own
 */
export async function watchMainThread(page, work) {
  const browser = page.context().browser();
  if (browser === null) throw new Error('A browser that is not ours cannot be traced.');
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  /** @type {Buffer} */
  let trace;
  try {
    await work();
  } finally {
    trace = await browser.stopTracing();
  }
  return tasksOf(JSON.parse(trace.toString()).traceEvents);
}

/**
 * @param {readonly TraceEvent[]} events
 * @returns {readonly Task[]}
 */
function tasksOf(events) {
  const threadOf = (/** @type {TraceEvent} */ { pid, tid }) => `${pid} ${tid}`;
  const names = events.filter(({ name }) => name === 'thread_name');
  const main = new Set(
    names.filter(({ args }) => args?.name === 'CrRendererMain').map((event) => threadOf(event)),
  );
  const own = events.filter((event) => event.ph === 'X' && main.has(threadOf(event)));
  const orders = own.filter(isOrder);
  return own
    .filter(({ name }) => name === TASK)
    .filter(
      (task) => !orders.some((order) => threadOf(order) === threadOf(task) && holds(task, order)),
    )
    .map(({ dur = 0, tdur = 0 }) => ({ lasted: dur / 1000, worked: tdur / 1000 }));
}

/** What comes from the developer tools' protocol: whoever looks at the page, and not the page. */
const isOrder = (/** @type {TraceEvent} */ { args }) =>
  args?.chrome_mojo_event_info?.mojo_interface_tag?.includes('DevTools') === true;

/**
 * @param {TraceEvent} task
 * @param {TraceEvent} order
 */
function holds(task, order) {
  return task.ts <= order.ts && order.ts < task.ts + (task.dur ?? 0);
}

/**
 * @param {readonly Task[]} tasks
 * @returns {Task} the longest by either measure
 */
export function longest(tasks) {
  if (!tasks.some(({ worked }) => worked > 0)) throw new Error('The trace tells of no work.');
  return {
    lasted: Math.max(0, ...tasks.map(({ lasted }) => lasted)),
    worked: Math.max(0, ...tasks.map(({ worked }) => worked)),
  };
}
