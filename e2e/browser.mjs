// @ts-check
/**
 * Finds a Chromium for the journeys, and installs one where none is found.
 * By hand: `node e2e/browser.mjs` prints what it chose.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { isMain } from '../app/server/main.mjs';

/** Holds the answer for the processes started from this one. */
export const BROWSER_VARIABLE = 'BRIEFLINE_BROWSER';

/** What BROWSER_VARIABLE says when Playwright's own browser, which needs no path, works. */
const OWN = 'playwright';

const root = process.getuid?.() === 0;

/** @type {readonly string[]} */
const KNOWN_PATHS =
  {
    linux: [
      // Without a window to draw, it takes half the time.
      '/usr/bin/chromium-headless-shell',
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome-stable',
      '/usr/bin/google-chrome',
      '/opt/google/chrome/chrome',
      '/usr/bin/microsoft-edge',
      '/snap/bin/chromium',
    ],
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
      const folder = process.env[name];
      if (folder === undefined) return [];
      return [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ];
    }),
  }[/** @type {'linux' | 'darwin' | 'win32'} */ (process.platform)] ?? [];

/** The browser stays on this machine: no updates, no sync, no calls home, no other host at all. */
const ARGS = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  // So that letters are as wide in a browser without a window as in one with.
  '--font-render-hinting=none',
  // There is none here, and its imitation costs more than drawing without it.
  '--disable-gpu',
  // Chromium refuses its sandbox to root, and only then do we give it up.
  ...(root ? ['--no-sandbox'] : []),
];

/**
 * Playwright's launch options for an answer of `findBrowser`.
 * @param {string | undefined} browser
 */
export function launchOptions(browser) {
  return browser === undefined || browser === OWN
    ? { args: ARGS }
    : { args: ARGS, executablePath: browser };
}

/**
 * A file that exists may still lack its libraries, so only a launch counts.
 * @param {string} browser
 * @returns {Promise<string | undefined>} why it does not work
 */
async function problemWith(browser) {
  try {
    const running = await chromium.launch({ ...launchOptions(browser), timeout: 30_000 });
    const page = await running.newPage();
    await page.setContent('<title>works</title>');
    await running.close();
    return undefined;
  } catch (error) {
    return String(error instanceof Error ? error.message : error).split('\n', 1)[0];
  }
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  const { status } = spawnSync(command, args, {
    // Standard output is the answer of `node e2e/browser.mjs`; an installer's talk is not.
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function installPlaywrights() {
  const cli = join(dirname(createRequire(import.meta.url).resolve('@playwright/test')), 'cli.js');
  return run(process.execPath, [cli, 'install', 'chromium']);
}

function installDebians() {
  if (!existsSync('/usr/bin/apt-get')) return false;
  const apt = (/** @type {string[]} */ ...args) =>
    root ? run('apt-get', args) : run('sudo', ['-n', 'apt-get', ...args]);
  const install = (/** @type {string} */ name) =>
    apt('-q', 'install', '-y', '--no-install-recommends', name);
  return apt('-q', 'update') && (install('chromium-headless-shell') || install('chromium'));
}

async function firstKnown() {
  for (const path of KNOWN_PATHS) {
    if (existsSync(path) && (await problemWith(path)) === undefined) return path;
  }
  return undefined;
}

/**
 * @returns {Promise<string>} a path, or the word for Playwright's own
 * @throws {Error} with one sentence that says what to do
 */
export async function findBrowser() {
  const already = process.env[BROWSER_VARIABLE];
  if (already !== undefined && already !== '') return already;

  const asked = process.env.CHROME_PATH;
  if (asked !== undefined && asked !== '') {
    const problem = await problemWith(asked);
    if (problem === undefined) return asked;
    throw new Error(
      `CHROME_PATH is ${asked}, which does not start (${problem}): correct or unset it.`,
    );
  }

  if ((await problemWith(OWN)) === undefined) return OWN;
  const known = await firstKnown();
  if (known !== undefined) return known;

  console.error('No Chromium or Chrome starts here; installing one for the browser tests.');
  if (installPlaywrights() && (await problemWith(OWN)) === undefined) return OWN;
  if (installDebians()) {
    const installed = await firstKnown();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'No browser to be had for the tests: install Chromium or Chrome and set CHROME_PATH to its program.',
  );
}

if (isMain(import.meta.url)) {
  try {
    console.log(await findBrowser());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
