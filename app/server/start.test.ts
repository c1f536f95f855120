import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Agent, createServer, type IncomingMessage, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { encodingFor } from './handler.mjs';
import { withPolicy } from './policy.mjs';

const START = new URL('start.mjs', import.meta.url).href;
const HOME = withPolicy(
  `<head><meta charset="utf-8"/><title>Briefline</title></head><p>${'Việt Nam '.repeat(300)}</p>`,
);
const CHUNK = '/_next/static/chunks/a.js';
const SCRIPT = `self.a = "${'b'.repeat(5000)}";`;

let folder = '';
const running = new Set<() => Promise<unknown>>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefline-start-'));
  const files: Record<string, string> = {
    'out/index.html': HOME,
    'out/404.html': withPolicy('<head><meta charset="utf-8"/></head><p>Not here</p>'),
    'out/briefing/index.html': withPolicy('<head><meta charset="utf-8"/></head><p>Briefing</p>'),
    [`out${CHUNK}`]: SCRIPT,
    'out/_headers': 'for the host',
    'under/index.html': HOME,
    'under/404.html': withPolicy('<head><meta charset="utf-8"/></head><p>Not here</p>'),
    'under/build.json': '{"basePath":"/time/line"}',
    'secret.txt': 'not served',
    'unfinished/index.html': '<head><meta charset="utf-8"/></head>',
  };
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), content);
  }
});
afterEach(async () => {
  await Promise.all([...running].map((stop) => stop()));
  running.clear();
});
afterAll(() => rm(folder, { recursive: true }));

/** Starts the server as a program of its own, since signals and exit codes are half of it. */
async function start(env: Record<string, string> = {}, out = 'out') {
  const script = `import('${START}').then(({ start }) => start(${JSON.stringify(join(folder, out))}, process.env))
    .catch((error) => { console.error(error.message); process.exitCode = 1; })`;
  const program = spawn(process.execPath, ['-e', script], {
    env: { ...process.env, PORT: '0', HOST: '', npm_lifecycle_event: '', ...env },
  });
  const exited = once(program, 'exit');
  running.add(() => {
    program.kill('SIGKILL');
    return exited;
  });
  const said = text(program.stderr);
  const first = await Promise.race([
    once(program.stdout, 'data').then(([chunk]) => String(chunk)),
    exited.then(() => ''),
  ]);
  return {
    /** The line of a healthy start. */
    first,
    port: Number(/:(\d+)(?:\/.*)?\n$/.exec(first)?.[1]),
    stop: async (signal: NodeJS.Signals) => {
      program.kill(signal);
      return { code: (await exited)[0] as unknown, said: await said };
    },
    end: async () => ({ code: (await exited)[0] as unknown, said: await said }),
  };
}

interface Asked {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly host?: string;
}

/** Unlike fetch: sends a path as it is, and leaves the body as it came. */
async function ask(port: number, { path, method = 'GET', headers = {}, host }: Asked) {
  const sent = request({ host: host ?? '127.0.0.1', port, path, method, headers, agent: false });
  sent.end();
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  return { status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) };
}

/** What the server says before it hangs up, which it may do while the client is still writing. */
function answerTo(port: number, sent: string): Promise<string> {
  return new Promise((resolve) => {
    let said = '';
    connect(port, '127.0.0.1')
      .on('data', (chunk) => (said += chunk.toString('latin1')))
      .on('error', () => undefined)
      .on('close', () => resolve(said))
      .write(sent);
  });
}

describe('a healthy start', () => {
  test('says where it is in one line and answers at both addresses of localhost', async () => {
    const { first, port } = await start();
    expect(first).toBe(`Briefline is at http://localhost:${port}\n`);
    expect((await ask(port, { path: '/' })).body.toString()).toBe(HOME);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('stops cleanly on %s', async (signal) => {
    const { port, stop } = await start();
    await ask(port, { path: '/' });
    expect(await stop(signal)).toEqual({ code: 0, said: '' });
    await expect(ask(port, { path: '/' })).rejects.toThrow(/ECONNREFUSED/);
  });

  test('stops at once though clients keep their connections alive', async () => {
    const { port, stop } = await start();
    const agent = new Agent({ keepAlive: true });
    for (let i = 0; i < 5; i += 1) {
      const sent = request({ host: '127.0.0.1', port, path: '/', agent }).end();
      const [answer] = (await once(sent, 'response')) as [IncomingMessage];
      await text(answer);
    }
    const began = performance.now();
    expect((await stop('SIGTERM')).code).toBe(0);
    expect(performance.now() - began).toBeLessThan(1500);
    agent.destroy();
  });

  test('does not let a client that holds its connection prevent the stop', async () => {
    const { port, stop } = await start();
    const idle = connect(port, '127.0.0.1').on('error', () => undefined);
    await once(idle, 'connect');
    idle.write('GET / HTTP/1.1\r\n');
    expect((await stop('SIGTERM')).code).toBe(0);
  });
});

describe('a site that stands under a path', () => {
  test('is served there, and found from the root', async () => {
    const { first, port } = await start({ EMBED_ANCESTORS: 'https://intranet.example' }, 'under');
    expect(first).toBe(`Briefline is at http://localhost:${port}/time/line/\n`);
    const home = await ask(port, { path: '/time/line/?event=a' });
    expect(home.body.toString()).toBe(HOME);
    expect(home.headers['content-security-policy']).toMatch(
      /frame-ancestors 'self' https:\/\/intranet\.example$/,
    );
    expect(home.headers['x-frame-options']).toBeUndefined();
    expect((await ask(port, { path: '/' })).headers.location).toBe('/time/line/');
    expect((await ask(port, { path: '/time/line' })).headers.location).toBe('/time/line/');
    for (const path of ['/index.html', '/time/', '/time/line/x', '/timeline/']) {
      expect((await ask(port, { path })).status, path).toBe(404);
    }
  });
});

describe('a start that cannot be', () => {
  test('says that the port is taken, and exits with an error', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, said } = await (await start({ PORT: String(port) })).end();
    other.close();
    expect(code).toBe(1);
    expect(said).toBe(
      `Port ${port} is taken: stop the program that uses it, or choose another port, as in PORT=${port + 1} npm start.\n`,
    );
  });

  test.each([
    ['PORT is no number', { PORT: '3000x' }, 'out', /^PORT is 3000x: .*\n$/],
    ['EMBED_ANCESTORS is no origin', { EMBED_ANCESTORS: 'x;' }, 'out', /^EMBED_ANCESTORS is x;: /],
    ['PORT is too high', { PORT: '65536' }, 'out', /^PORT is 65536: .*\n$/],
    ['HOST is not here', { HOST: '192.0.2.1' }, 'out', /^HOST is 192\.0\.2\.1, .*\n$/],
    ['nothing is built', {}, 'nowhere', /^There is nothing built.*npm run build.*\n$/],
    ['a page has no policy', {}, 'unfinished', /^.*not a finished page: run npm run build.*\n$/],
  ])('says so when %s', async (_, env, out, message) => {
    const { code, said } = await (await start(env, out)).end();
    expect(code).toBe(1);
    expect(said).toMatch(message);
  });
});

describe('the server', () => {
  let port = 0;
  let stop: () => Promise<unknown> = () => Promise.resolve();
  beforeAll(async () => {
    const server = await start();
    // For all of these tests, not only the first.
    running.clear();
    port = server.port;
    stop = () => server.stop('SIGKILL');
  });
  afterAll(() => stop());

  test('sends its security headers with every answer, errors and redirects too', async () => {
    for (const path of ['/', CHUNK, '/nowhere', '/briefing', '/%zz']) {
      expect((await ask(port, { path })).headers, path).toMatchObject({
        'content-security-policy': expect.stringContaining("frame-ancestors 'self'") as string,
        'cross-origin-opener-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('camera=()') as string,
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'SAMEORIGIN',
      });
    }
  });

  test('answers what it does not have with the 404 page', async () => {
    const { status, headers, body } = await ask(port, { path: '/nowhere?q=1' });
    expect(status).toBe(404);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body.toString()).toContain('Not here');
  });

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/briefing/../../secret.txt',
    '/..%5csecret.txt',
    '//secret.txt',
    '/secret.txt%00.html',
    'http://127.0.0.1/../secret.txt',
    '/%252e%252e%252fsecret.txt',
    '/%2e%2e%5c%2e%2e%5csecret.txt',
    '/.%00./secret.txt',
    '/_next/static/..%2f..%2f..%2fsecret.txt',
    '/_headers',
    '/__proto__',
    '/constructor',
  ])('gives nothing away for %s', async (path) => {
    const { status, body } = await ask(port, { path });
    expect(status).toBe(404);
    expect(body.toString()).not.toContain('not served');
  });

  test.each(['/%E1%BB', '/%', '/..%c0%afsecret.txt', '/%zz/..', '/%ff%fe'])(
    'calls %s malformed',
    async (path) => {
      expect((await ask(port, { path })).status).toBe(400);
    },
  );

  test('refuses headers without end, and goes on', async () => {
    const head = `GET / HTTP/1.1\r\nHost: localhost\r\nCookie: ${'a'.repeat(100_000)}\r\n\r\n`;
    expect(await answerTo(port, head)).toMatch(/^(HTTP\/1\.1 431 |$)/);
    expect((await ask(port, { path: '/' })).status).toBe(200);
  });

  test('refuses an address without end, and goes on', async () => {
    const head = `GET /?${'q'.repeat(100_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`;
    expect(await answerTo(port, head)).toMatch(/^(HTTP\/1\.1 431 |$)/);
    expect((await ask(port, { path: '/' })).status).toBe(200);
  });

  test('refuses what is no HTTP, and goes on', async () => {
    const said = await answerTo(port, '\0\x16\x03\x01 nonsense\r\n\r\n');
    expect(said).toMatch(/^(HTTP\/1\.1 400 |$)/);
    expect((await ask(port, { path: '/' })).status).toBe(200);
  });

  test('leads from a folder to its page on this host, and keeps the query', async () => {
    const { status, headers } = await ask(port, { path: '/briefing?event=a%2Cb&q=%C4%91' });
    expect(status).toBe(308);
    expect(headers.location).toBe('/briefing/?event=a%2Cb&q=%C4%91');
    expect((await ask(port, { path: '//briefing' })).headers.location).toBeUndefined();
  });

  test('compresses text in the way that the client prefers, and says so', async () => {
    const gzip = await ask(port, { path: CHUNK, headers: { 'Accept-Encoding': 'gzip' } });
    expect(gzip.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    expect(gunzipSync(gzip.body).toString()).toBe(SCRIPT);
    const br = await ask(port, { path: '/', headers: { 'Accept-Encoding': 'gzip, br' } });
    expect(br.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(br.body).toString()).toBe(HOME);
    expect((await ask(port, { path: '/' })).headers['content-encoding']).toBeUndefined();
  });

  test.each([
    [undefined, undefined],
    ['gzip, deflate, br, zstd', 'br'],
    ['GZIP', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['*', 'br'],
    ['identity', undefined],
    ['br; q=0.000, *;q=0', undefined],
  ])('takes Accept-Encoding %s to ask for %s', (accepted, encoding) => {
    expect(encodingFor(accepted)).toBe(encoding);
  });

  test('lets be kept what never changes, and has the rest asked for anew', async () => {
    const chunk = await ask(port, { path: CHUNK });
    expect(chunk.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const home = await ask(port, { path: '/' });
    expect(home.headers['cache-control']).toBe('no-cache');
    const { etag = '' } = home.headers;
    const again = await ask(port, { path: '/', headers: { 'If-None-Match': `"x", ${etag}` } });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  });

  test('answers HEAD without a body and refuses other methods', async () => {
    const head = await ask(port, { path: '/', method: 'HEAD' });
    expect(head).toMatchObject({ status: 200, body: Buffer.alloc(0) });
    expect(Number(head.headers['content-length'])).toBe(Buffer.byteLength(HOME));
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND']) {
      const refused = await ask(port, { path: '/', method });
      expect(refused, method).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
    }
  });

  test('serves a thousand requests at once', async () => {
    const headers = { 'Accept-Encoding': 'gzip' };
    const answers = await Promise.all(
      Array.from({ length: 1000 }, () => ask(port, { path: '/', headers })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  });
});
