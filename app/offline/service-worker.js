/*
 * Keeps one version of the site, whole or not at all, and answers from it: so that what was visited
 * once works without a network, and no page ever mixes two versions. The build writes `BUILD` ahead
 * of this text (see files.mjs), so that the worker changes whenever any file does.
 *
 * A new version is fetched beside the one in use and waits until the reader asks for it. The browser
 * holds every file that it fetches to its hash: a server that changes in between fails it, and it is
 * tried again.
 */
/* global BUILD */
/** @type {{ basePath: string, version: string, data: string, core: string[], files: Record<string, string> }} */
const { basePath, version, data, core, files } = BUILD;
const PREFIX = `briefline ${basePath}/ `;
const NAME = PREFIX + version;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  const path = pathOf(event.request);
  if (path !== null) event.respondWith(answer(event.request, path));
});
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting();
  if (event.data === 'which') event.ports[0].postMessage({ version, data });
});

async function install() {
  const cache = await caches.open(NAME);
  await Promise.all(
    core.map(async (path) => {
      // A name that changes with its content means the same in every version.
      const kept = isHashed(path) && (await caches.match(basePath + path));
      await cache.put(basePath + path, kept || (await fetchExactly(path)));
    }),
  );
}

async function activate() {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== NAME);
  // Other windows may still show the version before this one, and ask for parts of it.
  for (const name of others.slice(0, -1)) await caches.delete(name);
  await self.clients.claim();
}

/** The path within the site, or null for what is none of our business. */
function pathOf({ method, url }) {
  const { origin, pathname } = new URL(url);
  const isOurs = origin === self.location.origin && pathname.startsWith(`${basePath}/`);
  return method === 'GET' && isOurs ? pathname.slice(basePath.length) : null;
}

function isHashed(path) {
  return path.startsWith('/_next/static/');
}

async function answer(request, path) {
  const isPage = request.mode === 'navigate';
  if (!Object.hasOwn(files, path)) {
    const kept = isHashed(path) && (await caches.match(basePath + path));
    return kept || (isPage ? online(request, path) : fetch(request));
  }
  const cache = await caches.open(NAME);
  const kept = await cache.match(basePath + path);
  if (kept) return kept;
  try {
    const fresh = await fetchExactly(path);
    await cache.put(basePath + path, fresh.clone());
    return fresh;
  } catch {
    // Offline, or the server has another version by now: a page may be of that one, whole.
    return isPage ? online(request, path) : fetch(request);
  }
}

/** A page that is not kept; without a network, the timeline with what the page is about. */
function online(request, path) {
  return fetch(request).catch(() => Response.redirect(`${basePath}/${queryFor(path)}`));
}

function queryFor(path) {
  const [, lang, kind, id] =
    /^\/(en|vi)\/(?:(event|leader|institution|article)s\/([^/]+)\/)?$/.exec(path) ?? [];
  const pairs = [kind && `${kind}=${id}`, lang === 'vi' && 'lang=vi'].filter(Boolean);
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

async function fetchExactly(path) {
  const request = new Request(basePath + path, { integrity: files[path], cache: 'no-cache' });
  const response = await fetch(request);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  // Without an address of its own. A host may lead from one spelling to another, which a navigation
  // would not accept; and a page's worker would stand at its file's address, and lose what it was told
  // after the # of the address that it was asked for by.
  const { status, headers } = response;
  return new Response(await response.blob(), { status, headers });
}
