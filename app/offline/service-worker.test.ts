import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { knownFiles, serviceWorker, type BuiltFile } from './files.mjs';

const SOURCE = readFileSync(new URL('service-worker.js', import.meta.url), 'utf8');
const ORIGIN = 'https://here.example';

const built = (texts: Readonly<Record<string, string>>): BuiltFile[] =>
  Object.entries(texts).map(([path, text]) => ({
    path,
    body: new TextEncoder().encode(text),
    isDocument: path.startsWith('/en/'),
  }));

const ONE = {
  '/': 'one',
  '/_next/static/a.js': 'a',
  '/en/events/x/': 'page one',
  '/sitemap.xml': 'map',
};
const TWO = { ...ONE, '/': 'two', '/_next/static/b.js': 'b', '/en/events/x/': 'page two' };

/** What a browser gives its workers, as far as ours asks: caches, a network, and one registration. */
class Browser {
  served: Readonly<Record<string, string>> = ONE;
  isOnline = true;
  readonly asked: string[] = [];
  readonly stores = new Map<string, Map<string, Response>>();

  readonly caches = {
    open: (name: string) => {
      const store = this.stores.get(name) ?? new Map<string, Response>();
      this.stores.set(name, store);
      return Promise.resolve({
        match: (key: string) => Promise.resolve(store.get(key)?.clone()),
        put: (key: string, response: Response) => Promise.resolve(void store.set(key, response)),
      });
    },
    keys: () => Promise.resolve([...this.stores.keys()]),
    delete: (name: string) => Promise.resolve(this.stores.delete(name)),
    match: (key: string) => {
      for (const store of this.stores.values()) {
        const found = store.get(key);
        if (found) return Promise.resolve(found.clone());
      }
      return Promise.resolve(undefined);
    },
  };

  readonly fetch = async (request: { readonly url: string; readonly integrity?: string }) => {
    const path = new URL(request.url, ORIGIN).pathname;
    this.asked.push(path);
    await Promise.resolve();
    if (!this.isOnline) throw new TypeError('offline');
    const text = this.served[path];
    if (text === undefined) return new Response('none', { status: 404 });
    const hash = knownFiles(built({ [path]: text })).files[path];
    if (request.integrity && request.integrity !== hash) throw new TypeError('integrity');
    return new Response(text);
  };

  worker(texts: Readonly<Record<string, string>>) {
    const listeners = new Map<string, (event: object) => void>();
    runInNewContext(serviceWorker(knownFiles(built(texts)), { basePath: '', data: 'd' }, SOURCE), {
      self: {
        addEventListener: (name: string, listener: (event: object) => void) =>
          listeners.set(name, listener),
        location: { origin: ORIGIN },
        clients: { claim: () => Promise.resolve() },
        skipWaiting: () => Promise.resolve(),
      },
      caches: this.caches,
      fetch: this.fetch,
      Request: class {
        readonly integrity: string;
        constructor(
          readonly url: string,
          options: { readonly integrity: string },
        ) {
          this.integrity = options.integrity;
        }
      },
      Response: Object.assign(Response, {
        redirect: (url: string) => new Response(null, { status: 302, headers: { Location: url } }),
      }),
      URL,
    });
    const wait = async (name: string) => {
      let done: Promise<unknown> = Promise.resolve();
      listeners.get(name)?.({ waitUntil: (promise: Promise<unknown>) => (done = promise) });
      await done;
    };
    return {
      install: () => wait('install'),
      activate: () => wait('activate'),
      /** `null`: left to the browser. */
      ask: async (url: string, { mode = 'no-cors', method = 'GET' } = {}) => {
        let answer: Promise<Response> | null = null;
        const request = { url: new URL(url, ORIGIN).href, mode, method };
        listeners.get('fetch')?.({
          request,
          respondWith: (promise: Promise<Response>) => (answer = promise),
        });
        return answer as Promise<Response> | null;
      },
    };
  }
}

async function visited() {
  const browser = new Browser();
  const worker = browser.worker(ONE);
  await worker.install();
  await worker.activate();
  return { browser, worker };
}

const text = async (response: Response | null) => (response ? response.text() : null);
const page = { mode: 'navigate' };

describe('the list of files', () => {
  it('changes its version with any file that is kept, and with no other', () => {
    const version = (texts: Readonly<Record<string, string>>) => knownFiles(built(texts)).version;
    expect(version({ ...ONE })).toBe(version(ONE));
    expect(version({ ...ONE, '/sitemap.xml': 'other' })).toBe(version(ONE));
    expect(version({ ...ONE, '/en/events/x/': 'other' })).not.toBe(version(ONE));
  });

  it('has all that the timeline asks for at once, and pages to be read when they are', () => {
    const { core, files } = knownFiles(
      built({ ...ONE, '/articles/a.txt': 'text', '/index.txt': 'x', '/__next._full.txt': 'x' }),
    );
    expect(core).toEqual(['/', '/_next/static/a.js', '/articles/a.txt']);
    expect(Object.keys(files)).toEqual([...core, '/en/events/x/']);
  });
});

describe('a version that is kept', () => {
  it('answers without a network, whatever the query', async () => {
    const { browser, worker } = await visited();
    browser.isOnline = false;
    expect(await text(await worker.ask('/?event=a', page))).toBe('one');
    expect(await text(await worker.ask('/_next/static/a.js'))).toBe('a');
  });

  it('leaves other hosts, other methods and unknown files alone', async () => {
    const { browser, worker } = await visited();
    expect(await worker.ask('https://elsewhere.example/')).toBeNull();
    expect(await worker.ask('/', { method: 'POST' })).toBeNull();
    await worker.ask('/data.json');
    expect([...browser.stores.values()].flatMap((store) => [...store.keys()])).not.toContain(
      '/data.json',
    );
  });

  it('keeps a page to be read once it was, and leads to the timeline if it was not', async () => {
    const { browser, worker } = await visited();
    expect(await text(await worker.ask('/en/events/x/', page))).toBe('page one');
    browser.isOnline = false;
    expect(await text(await worker.ask('/en/events/x/', page))).toBe('page one');
    const other = await worker.ask('/vi/leaders/to-lam/', page);
    expect(other?.headers.get('Location')).toBe('/?leader=to-lam&lang=vi');
    const unknown = await worker.ask('/nowhere/', page);
    expect(unknown?.headers.get('Location')).toBe('/');
  });
});

describe('two versions', () => {
  it('never mix: the old one answers until the new one takes over, and then only the new one', async () => {
    const { browser, worker } = await visited();
    browser.served = TWO;
    const next = browser.worker(TWO);
    await next.install();
    expect(await text(await worker.ask('/', page))).toBe('one');
    // A page that was not kept comes from the server, whole and as it is, and is not kept as the old one's.
    expect(await text(await worker.ask('/en/events/x/', page))).toBe('page two');
    await next.activate();
    browser.isOnline = false;
    expect(await text(await next.ask('/', page))).toBe('two');
    // Windows that still show the old one find its parts.
    expect(await text(await next.ask('/_next/static/a.js'))).toBe('a');
  });

  it('fetch again only what changed', async () => {
    const { browser } = await visited();
    browser.served = TWO;
    browser.asked.length = 0;
    await browser.worker(TWO).install();
    expect(browser.asked.sort()).toEqual(['/', '/_next/static/b.js']);
  });

  it('do not come about from half a deployment', async () => {
    const { browser, worker } = await visited();
    browser.served = { ...TWO, '/': 'three' };
    await expect(browser.worker(TWO).install()).rejects.toThrow('integrity');
    browser.isOnline = false;
    expect(await text(await worker.ask('/', page))).toBe('one');
  });

  it('before the last one are taken away', async () => {
    const { browser } = await visited();
    for (const served of [TWO, { ...TWO, '/': 'three' }]) {
      browser.served = served;
      const next = browser.worker(served);
      await next.install();
      await next.activate();
    }
    expect(browser.stores.size).toBe(2);
  });
});
