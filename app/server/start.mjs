// @ts-check
/** `npm start`: serves out/ at http://localhost:3000, or where PORT and HOST say, until stopped. */
import { createServer } from 'node:http';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { createHandler } from './handler.mjs';
import { headersFor, parseAncestors } from './headers.mjs';
import { isMain } from './main.mjs';
import { readSite } from './site.mjs';

/**
 * @typedef {import('node:http').Server} Server
 * @typedef {import('node:http').RequestListener} RequestListener
 */

/** How long a stop waits for answers that are still being sent, in milliseconds. */
const GRACE = 2000;

/** The code of a system error, such as EADDRINUSE. @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/**
 * @param {RequestListener} handler
 * @param {number} port
 * @param {string} host
 * @returns {Promise<Server>}
 */
function listen(handler, port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer(handler);
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

/** @param {Server} server */
function portOf(server) {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

/**
 * `localhost` is two addresses, and which of them a client tries is its own affair: we answer at
 * both, and do without the second on a machine that has no IPv6.
 * @param {RequestListener} handler
 * @param {number} port
 * @param {string} host
 */
async function listenEverywhere(handler, port, host) {
  if (host !== 'localhost') return [await listen(handler, port, host)];
  const first = await listen(handler, port, '127.0.0.1');
  try {
    return [first, await listen(handler, portOf(first), '::1')];
  } catch (error) {
    if (codeOf(error) !== 'EADDRINUSE') return [first];
    first.close();
    throw error;
  }
}

/**
 * @param {unknown} error
 * @param {number} port
 * @param {string} host
 */
function explain(error, port, host) {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return `Port ${port} is taken: stop the program that uses it, or choose another port, as in PORT=${port + 1} npm start.`;
    case 'EACCES':
      return `Port ${port} is not open to you on this system: choose one above 1023, as in PORT=3000 npm start.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST is ${host}, which is no address of this machine: unset it, or use 0.0.0.0 for all of them.`;
    default:
      return error instanceof Error ? error.message : String(error);
  }
}

/** @param {string} text */
function parsePort(text) {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port < 65_536) return port;
  throw new Error(`PORT is ${text}: make it a number from 0 to 65535, or unset it for 3000.`);
}

/**
 * npm's own end does not reach what it runs: the shell between them dies of a SIGTERM without a
 * word, and a server left behind would keep its port. Losing that shell is our signal then.
 * @param {() => void} stop
 */
function stopWithoutParent(stop) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 250);
  watch.unref();
}

/**
 * @param {readonly Server[]} servers
 * @param {NodeJS.ProcessEnv} env
 */
function stopWhenAsked(servers, env) {
  const stop = () => {
    for (const server of servers) {
      server.close();
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), GRACE).unref();
    }
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  if (env.npm_lifecycle_event === 'start') stopWithoutParent(stop);
}

/**
 * @param {string} folder the built site
 * @param {NodeJS.ProcessEnv} env
 */
export async function start(folder, env) {
  const port = parsePort(env.PORT || '3000');
  const host = env.HOST || 'localhost';
  const site = await readSite(folder);
  const handler = createHandler(site, headersFor(parseAncestors(env.EMBED_ANCESTORS)));
  /** @type {Server[]} */
  let servers;
  try {
    servers = await listenEverywhere(
      (request, response) => {
        handler(request, response).catch((error) => {
          console.error(error);
          response.destroy();
        });
      },
      port,
      host,
    );
  } catch (error) {
    throw new Error(explain(error, port, host));
  }
  stopWhenAsked(servers, env);
  const [first] = servers;
  const shown = host.includes(':') ? `[${host}]` : host;
  const shownPort = first === undefined ? port : portOf(first);
  console.log(
    `Briefline is at http://${shown}:${shownPort}${site.basePath && `${site.basePath}/`}`,
  );
}

if (isMain(import.meta.url)) {
  try {
    await start(join(fileURLToPath(new URL('../..', import.meta.url)), 'out'), process.env);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
