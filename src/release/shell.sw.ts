/**
 * The service worker of walls and stages: keeps the page and all it is made of, of this release and the one before, so
 * that a wall starts with the cable out and finds its files after a release. It never keeps a feed.
 */
import { ExpirationPlugin } from 'workbox-expiration';
import { PrecacheController } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { chosen, type KeptBuild, opened, readKept, withBuild, withFailure, withStart } from './shellState.ts';

/** What the build wrote: its id and its files with their digests. */
declare const __SHELL__: { build: string; files: { url: string; revision: string | null; integrity: string }[] };

/** The part of a service worker's global object that is used; the page's own types have no name for it. */
interface Worker {
  registration: { scope: string };
  clients: { claim(): Promise<void> };
  navigator: { locks?: { request<T>(name: string, work: () => Promise<T>): Promise<T> } };
  skipWaiting(): Promise<void>;
}
type Lasting = Event & { waitUntil(work: Promise<unknown>): void };

const worker = globalThis as unknown as Worker;
const { build, files } = __SHELL__;
/** `/wall` or `/stage`: each keeps its own, so that neither takes the other's files away. */
const scope = new URL(worker.registration.scope).pathname.replace(/\/$/, '');
const PREFIX = `jiayuan-shell ${scope} `;
const STATE = 'jiayuan-shell-state';
const cacheOf = (name: string) => PREFIX + name;

/** The builds as this worker last read them. Another worker, the next one, may have written since. */
let seen: KeptBuild[] | undefined;
let queue: Promise<unknown> = Promise.resolve();
const stateAddress = new URL(`${scope}/shell-state`, location.origin).href;

async function read(): Promise<KeptBuild[]> {
  try {
    return readKept(await (await (await caches.open(STATE)).match(stateAddress))?.json());
  } catch {
    return [];
  }
}

/** Two workers write the same notes while one follows the other: one at a time. Where there are no locks, in their turn here. */
const alone = <T>(work: () => Promise<T>): Promise<T> =>
  worker.navigator.locks === undefined ? work() : worker.navigator.locks.request(stateAddress, work);

/** Changes what is known of the builds, one change after the other, and keeps it for the next time a worker runs. */
function change(to: (kept: KeptBuild[]) => KeptBuild[]): Promise<KeptBuild[]> {
  const changed = queue.then(() =>
    alone(async () => {
      const now = await read();
      const next = to(now);
      if (JSON.stringify(next) !== JSON.stringify(now))
        await caches.open(STATE).then(
          (cache) => cache.put(stateAddress, new Response(JSON.stringify(next))),
          () => undefined,
        );
      seen = next;
      return next;
    }),
  );
  queue = changed.catch(() => undefined);
  return changed;
}

const precache = new PrecacheController({ cacheName: cacheOf(build) });
precache.addToCacheList(files);

/** A login page or an error in place of a file is no answer; what is no JSON is handed on and not kept. */
const jsonOnly = {
  fetchDidSucceed: async ({ response }: { response: Response }) => {
    if (response.status >= 500 || /html/.test(response.headers.get('Content-Type') ?? '')) throw new Error('no JSON');
    return response;
  },
  cacheWillUpdate: async ({ response }: { response: Response }) => {
    try {
      await response.clone().json();
      return response.ok ? response : null;
    } catch {
      return null;
    }
  },
};
const noPage = {
  cacheWillUpdate: async ({ response }: { response: Response }) =>
    response.status === 200 && !/html/.test(response.headers.get('Content-Type') ?? '') ? response : null,
};

/** Where feeds are, and the map: what the server says now, else what it said last. */
const settings = new NetworkFirst({ cacheName: 'jiayuan-settings', networkTimeoutSeconds: 2, plugins: [jsonOnly] });
const SETTINGS = /^\/(?:config\.json|map\/[^/]+\.json)$/;
/** Fonts of rare characters and the like, on first use. Their names carry a digest. */
const rare = new CacheFirst({
  cacheName: 'jiayuan-rare',
  plugins: [noPage, new ExpirationPlugin({ maxEntries: 160, purgeOnQuotaError: true })],
});

const handles = new Map<string, Promise<Cache>>();

/** The cache of a build, opened once for a start asks for a hundred files. One that could not be opened is tried again. */
function opening(name: string): Promise<Cache> {
  const known = handles.get(name);
  if (known !== undefined) return known;
  const handle = caches.open(cacheOf(name));
  handles.set(name, handle);
  handle.catch(() => handles.delete(name));
  return handle;
}

/**
 * A file in the cache of a build. A name with a digest is looked up as it is; the few others lie there under their revision,
 * and finding them has the browser go through the whole cache: for each of a hundred files that is a second of a cold start.
 */
async function inBuild(name: string, url: string): Promise<Response | undefined> {
  const cache = await opening(name);
  if (url.startsWith('/assets/')) return cache.match(url);
  const key = name === build ? precache.getCacheKeyForURL(url) : undefined;
  return key === undefined ? cache.match(url, { ignoreSearch: true }) : cache.match(key);
}

/** A file of one of the builds, the one in use first: a page of the release before still finds its own. */
async function among(builds: readonly KeptBuild[], url: string): Promise<Response | undefined> {
  const first = chosen(builds)?.build;
  for (const { build: name } of [...builds].sort((a, b) => Number(b.build === first) - Number(a.build === first))) {
    const found = await inBuild(name, url);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A file of a kept build: of those this worker knows, else of those the next one has brought meanwhile. */
async function fromShell(url: string): Promise<Response | undefined> {
  const known = seen ?? (await change((k) => k));
  return (await among(known, url)) ?? among(await change((k) => k), url);
}

const OWN = new Set(files.map((f) => f.url));
const isFile = (path: string) => path.startsWith('/assets/') || (OWN.has(path) && !path.endsWith('.html'));

registerRoute(
  new NavigationRoute(async ({ request }) => {
    const builds = await change((k) => opened(k, Date.now()));
    return (await among(builds, `${scope}/index.html`)) ?? fetch(request);
  }),
);
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && isFile(url.pathname),
  async ({ url, request, event }) => (await fromShell(url.pathname)) ?? rare.handle({ request, event }),
);
registerRoute(({ url, sameOrigin }) => sameOrigin && SETTINGS.test(url.pathname), settings);

addEventListener('install', (event) => {
  const lasting = event as Lasting;
  // Fails whole where one file is missing or another's: a release that is being copied is not taken. Once it is whole the
  // worker before opens pages with it too: how long that one stays in force is the browser's affair.
  lasting.waitUntil(precache.install(lasting as never).then(() => change((k) => withBuild(k, build))));
  for (const address of ['/config.json', '/map/district.json', '/map/streets.json'])
    lasting.waitUntil(settings.handle({ request: new Request(address), event: lasting as never }).catch(() => undefined));
});

addEventListener('activate', (event) => {
  const work = async () => {
    const builds = await change((k) => withBuild(k, build));
    const wanted = new Set(builds.map((b) => cacheOf(b.build)));
    const names = await caches.keys();
    await Promise.all(names.filter((n) => n.startsWith(PREFIX) && !wanted.has(n)).map((n) => caches.delete(n)));
    await worker.clients.claim();
  };
  (event as Lasting).waitUntil(work());
});

addEventListener('message', (event) => {
  const { data, origin } = event as MessageEvent<{ type?: unknown; build?: unknown } | null>;
  if (origin !== location.origin) return;
  const lasting = event as unknown as Lasting;
  if (data?.type === 'take-over') lasting.waitUntil(worker.skipWaiting());
  if (typeof data?.build !== 'string') return;
  const name = data.build;
  if (data.type === 'started') lasting.waitUntil(change((k) => withStart(k, name)));
  if (data.type === 'blank') lasting.waitUntil(change((k) => withFailure(k, name)));
});
