import { installTrustedTypes } from './trustedTypes.ts';

installTrustedTypes();

import { lazy, type ReactNode, StrictMode, Suspense, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { type Address, readAddress, stoppedAt, vantageOf } from './address/address.ts';
import type { SiteConfig } from './contract/config.ts';
import { loadConfig } from './feeds/config.ts';
import { FeedsProvider } from './feeds/FeedsProvider.tsx';
import { StoppedProvider } from './feeds/horizon.ts';
import { feedSource } from './feeds/source.ts';
import { useWeeklyDepth, useWeekOnItsWay } from './feeds/useFeeds.ts';
import { loadCoreFonts, loadWholeFont } from './looks/fonts.ts';
import { AppProvider, useApp } from './parts/app.tsx';
import { pageBuild } from './release/build.ts';
import { Started } from './release/started.ts';
import { loadWords } from './words/words.ts';

type Shell = (props: { title: SiteConfig['title'] }) => ReactNode;

const stage = () => import('./views/stage/Stage.tsx');

const load: Record<Address['view'], () => Promise<Shell>> = {
  door: async () => (await import('./views/door/Door.tsx')).Door,
  wall: async () => (await import('./views/wall/Wall.tsx')).Wall,
  desk: async () => (await import('./views/desk/Desk.tsx')).Desk,
  stage: async () => (await stage()).Stage,
  print: async () => (await import('./views/print/Print.tsx')).Print,
};

/**
 * Opens the view the address asks for. The first one is there before anything is drawn: React holds a view that
 * resolves behind a fallback back for 300 ms, and on a wall that is a third of the first picture.
 */
function View(props: { title: SiteConfig['title']; first: { view: Address['view']; Shell: Shell } }) {
  const { address } = useApp();
  const week = stoppedAt(address);
  useWeeklyDepth(week === null ? LATER[address.view] : DEPTH.desk);
  const away = useWeekOnItsWay(week);
  const Chosen = address.view === props.first.view ? props.first.Shell : later[address.view];
  const shell = <Chosen title={props.title} />;
  if (week === null) return shell;
  // Of a week that is being read nothing may be said.
  if (away) return <Notice />;
  return (
    <StoppedProvider vantage={vantageOf(address)} week={week}>
      {shell}
    </StoppedProvider>
  );
}

function Notice() {
  const { words } = useApp();
  return <p role="status">{words.wall.waiting}</p>;
}

const later = {
  door: lazy(async () => ({ default: await load.door() })),
  wall: lazy(async () => ({ default: await load.wall() })),
  desk: lazy(async () => ({ default: await load.desk() })),
  stage: lazy(async () => ({ default: await load.stage() })),
  print: lazy(async () => ({ default: await load.print() })),
};

/** How long the first picture waits for every feed: a page that says 'reading' and then draws anew costs more. */
const FIRST_LOOK_MS = 600;
/** And for copies when no server answered: they come for certain, so the machine's speed alone says when. */
const COPIES_MS = 3000;

/** Weekly history the view asks for, in days: desk, paper and what is stopped at a week look back a year, the others eight weeks. */
const DEPTH = { door: 56, wall: 56, stage: 112, desk: 364, print: 364 } as const;

/** What the wall reads once its first picture is there: twelve weeks behind the gate, and four before those for its moves. */
const LATER = { door: 56, wall: 112, stage: 112, desk: 364, print: 364 } as const;

/**
 * When walls have their pages kept for starts without a server: the first picture and its scenes are there. A stage does so at
 * once: when the talk has begun it may ask for nothing.
 */
const KEEP_AFTER_MS = { wall: 6000, stage: 0 } as const;
/** A wall that starts in an emergency may not show a place first. */
const EARLY = { door: [], wall: ['mode'], stage: [], desk: [], print: [] } as const;

async function start(): Promise<void> {
  const address = readAddress(location.pathname, location.search);
  // A talk that is stored here asks no server for anything, and waits for none.
  if (address.view === 'stage' && (await (await stage()).startStored(address))) return;
  // The demo answers feeds inside the page; the production build contains no byte of it.
  if (import.meta.env.MODE === 'demo' || import.meta.env.MODE === 'development') {
    await (await import('../mocks/browser.ts')).startDemo();
  }
  // Chinese is the guess that is nearly always right, so nothing waits for config.json to say so.
  const withDesk = address.view === 'desk' || address.view === 'print';
  const guess = address.lang ?? 'zh-CN';
  const reading = loadConfig(fetch).then((loaded) =>
    feedSource(loaded, stoppedAt(address) === null ? DEPTH[address.view] : DEPTH.desk, EARLY[address.view], pageBuild()),
  );
  // Behind the feeds: a browser holds six lines to a server, and twenty small fonts before them kept the picture waiting.
  void reading.then(loadCoreFonts);
  const [source, guessed, Shell] = await Promise.all([reading, loadWords(guess, withDesk), load[address.view]()]);
  const { config } = source;
  const language = address.lang ?? config.language;
  const words = language === guess ? guessed : await loadWords(language, withDesk);
  const within = (ms: number) => Promise.race([source.firstLook, new Promise((resolve) => setTimeout(resolve, ms))]);
  await within(FIRST_LOOK_MS);
  if (source.areAnswered()) await within(COPIES_MS);
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no #root');
  const page = (
    <StrictMode>
      <AppProvider language={config.language} words={words}>
        <FeedsProvider source={source}>
          <Suspense fallback={null}>
            <Started />
            <View title={config.title} first={{ view: address.view, Shell }} />
          </Suspense>
        </FeedsProvider>
      </AppProvider>
    </StrictMode>
  );
  // In slices: drawn in one go the first picture holds the main thread of a small machine for half a second.
  startTransition(() => createRoot(root).render(page));
  const { view } = address;
  setTimeout(loadWholeFont, view === 'stage' ? 0 : 3000);
  if (pageBuild() !== null && (view === 'wall' || view === 'stage'))
    setTimeout(
      () => void import('./release/keepShell.ts').then((m) => m.keepShell(view)).catch(() => undefined),
      KEEP_AFTER_MS[view],
    );
}

void start();
