// @ts-check
/** Serves the built product to a script that looks at it in a browser. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createHandler } from '../app/server/handler.mjs';
import { headersFor, parseAncestors } from '../app/server/headers.mjs';
import { readSite } from '../app/server/site.mjs';

/** @returns {Promise<{ origin: string, close: () => void }>} */
export async function serveOut() {
  const handler = createHandler(await readSite('out'), headersFor(parseAncestors(undefined)));
  const server = createServer((request, response) => void handler(request, response));
  await once(server.listen(0, 'localhost'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://localhost:${address.port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
