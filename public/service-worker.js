/*
 * The service worker while nothing is built: it takes away what an earlier visit to a built site at
 * this address left, or `npm run dev` would go on showing that. The build puts app/offline's here.
 */
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) await caches.delete(name);
      await self.registration.unregister();
      for (const client of await self.clients.matchAll()) await client.navigate(client.url);
    })(),
  );
});
