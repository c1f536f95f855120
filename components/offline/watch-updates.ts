/** Keeps the site for use without a network, and tells when another version of it waits. */
import { sitePath } from '@/components/view/page-path';

export interface Update {
  /** What is new: the built-in dataset, or only the rest. */
  readonly kind: 'data' | 'version';
  /** Changes over and loads the page anew; the address keeps the view. */
  readonly take: () => void;
}

/** What a service worker says it holds (see app/offline/service-worker.js). */
interface Held {
  readonly version: string;
  readonly data: string;
}

/** How often a page that stays open looks for another version, in ms. */
const EVERY_MS = 30 * 60_000;

/** @returns ends the watch */
export function watchUpdates(
  container: ServiceWorkerContainer,
  onUpdate: (update: Update) => void,
  reload: () => void,
): () => void {
  let registration: ServiceWorkerRegistration | undefined;

  const tell = async (next: ServiceWorker) => {
    // A first visit has nothing to change over from.
    const current = container.controller;
    if (!current) return;
    const [now, then] = await Promise.all([heldBy(current), heldBy(next)]);
    onUpdate({
      kind: now.data === then.data ? 'version' : 'data',
      take: () => takeOver(container, next, reload),
    });
  };
  const follow = (worker: ServiceWorker | null) => {
    if (!worker) return;
    const look = () => {
      if (worker.state === 'installed') void tell(worker);
    };
    worker.addEventListener('statechange', look);
    look();
  };
  const found = () => follow(registration?.installing ?? null);
  const ask = () => {
    // Without a network there is nothing to learn, and nothing lost.
    if (document.visibilityState === 'visible') registration?.update().catch(() => undefined);
  };

  const start = async () => {
    registration = await container.register(sitePath('/service-worker.js'), {
      scope: sitePath('/'),
      updateViaCache: 'none',
    });
    registration.addEventListener('updatefound', found);
    follow(registration.waiting);
    found();
  };
  // Where a browser refuses, the site works as it does without.
  void start().catch(() => undefined);
  document.addEventListener('visibilitychange', ask);
  const timer = setInterval(ask, EVERY_MS);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', ask);
    registration?.removeEventListener('updatefound', found);
  };
}

function heldBy(worker: ServiceWorker): Promise<Held> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Held>) => {
      port1.close();
      resolve(data);
    };
    worker.postMessage('which', [port2]);
  });
}

function takeOver(container: ServiceWorkerContainer, next: ServiceWorker, reload: () => void) {
  // Another window may have changed over already.
  if (next.state !== 'installed') {
    reload();
    return;
  }
  container.addEventListener('controllerchange', reload, { once: true });
  next.postMessage('take-over');
}
