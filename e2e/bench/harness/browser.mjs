// @ts-check
/** A fresh browser process on a fresh profile; we have its id, so a hung page can be ended. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { launchOptions } from '../../browser.mjs';
import { sleep } from './machine.mjs';

export const VIEWPORT = { width: 1280, height: 720 };

/** No graphics card, whatever the machine has, and nothing slowed down for being out of sight. */
const ARGS = [
  '--headless=new',
  '--disable-gpu',
  '--disable-extensions',
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  '--no-default-browser-check',
  '--force-device-scale-factor=1',
  `--window-size=${VIEWPORT.width},${VIEWPORT.height}`,
  '--remote-debugging-port=0',
  // Instead of the one in launchOptions, which knows localhost by name only.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/**
 * @param {string} profile
 * @returns {Promise<string>}
 */
async function debuggingPort(profile) {
  for (let i = 0; i < 200; i++) {
    await sleep(50);
    const text = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
    const port = text.split('\n', 1)[0];
    if (port) return port;
  }
  throw new Error('the browser opened no debugging port');
}

/** @param {import('node:child_process').ChildProcess} child */
async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  endGroup(child.pid);
  await ended;
}

/** A renderer that hangs outlives its browser, so the whole group is ended. @param {number} id */
function endGroup(id) {
  try {
    process.kill(-id, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** @param {string} found the answer of `findBrowser` */
export async function openBrowser(found) {
  const { args, executablePath = chromium.executablePath() } = {
    executablePath: undefined,
    ...launchOptions(found),
  };
  const profile = await mkdtemp(join(tmpdir(), 'briefline-bench-'));
  const child = spawn(
    executablePath,
    [...args, ...ARGS, `--user-data-dir=${profile}`, 'about:blank'],
    { detached: true, stdio: 'ignore' },
  );
  // Being in a group of its own, it does not hear that we were stopped.
  const endWithUs = () => child.pid !== undefined && endGroup(child.pid);
  process.once('exit', endWithUs);
  const close = async () => {
    process.off('exit', endWithUs);
    await end(child);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const port = await debuggingPort(profile);
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const context = await browser.newContext({ viewport: VIEWPORT, deviceScaleFactor: 1 });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const whole = await browser.newBrowserCDPSession();
    await session.send('Performance.enable');
    return { browser, page, session, whole, close, version: browser.version() };
  } catch (error) {
    await close();
    throw error;
  }
}

/** @typedef {Awaited<ReturnType<typeof openBrowser>>} Opened */

/**
 * Times since the page began, in milliseconds; `cpu` is of all the browser's processes.
 * @param {Opened} opened
 * @returns {Promise<import('../types').Cost>}
 */
export async function costSoFar({ session, whole }) {
  const [{ metrics }, { processInfo }] = await Promise.all([
    session.send('Performance.getMetrics'),
    whole.send('SystemInfo.getProcessInfo'),
  ]);
  const values = new Map(metrics.map(({ name, value }) => [name, value * 1000]));
  const of = (/** @type {string} */ name) => values.get(name) ?? NaN;
  return {
    task: of('TaskDuration'),
    script: of('ScriptDuration'),
    style: of('RecalcStyleDuration'),
    layout: of('LayoutDuration'),
    cpu: processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0) * 1000,
  };
}

/**
 * What lives, in bytes, array buffers included.
 * @param {Opened} opened
 */
export async function heapSize({ session }) {
  await session.send('HeapProfiler.enable');
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.disable');
  const usage = await session.send('Runtime.getHeapUsage');
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}

/**
 * Chooses a file in the page's input for datasets; by its path, so that its size does not matter.
 * @param {Opened} opened
 * @param {string} path
 */
export async function chooseFile({ page, session }, path) {
  const selector = 'input[data-testid="timeline-file"]';
  await page.waitForSelector(selector, { state: 'attached', timeout: 15_000 });
  const { result } = await session.send('Runtime.evaluate', {
    expression: `document.querySelector('${selector}')`,
  });
  if (result.objectId === undefined) throw new Error('the input for files has gone');
  await session.send('DOM.setFileInputFiles', { files: [path], objectId: result.objectId });
}
