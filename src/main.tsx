import { installTrustedTypes } from './trustedTypes.ts';

installTrustedTypes();

import { lazy, type ReactNode, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { type Address, readAddress } from './address/address.ts';
import type { SiteConfig } from './contract/config.ts';
import { loadConfig } from './feeds/config.ts';
import { FeedsProvider } from './feeds/FeedsProvider.tsx';
import { loadWholeFont } from './looks/fonts.ts';
import { AppProvider, useApp } from './parts/app.tsx';
import { loadWords } from './words/words.ts';

type Shell = (props: { title: SiteConfig['title'] }) => ReactNode;

const load: Record<Address['view'], () => Promise<Shell>> = {
  door: async () => (await import('./views/door/Door.tsx')).Door,
  wall: async () => (await import('./views/wall/Wall.tsx')).Wall,
  desk: async () => (await import('./views/desk/Desk.tsx')).Desk,
  stage: async () => (await import('./views/stage/Stage.tsx')).Stage,
};

/**
 * Opens the view the address asks for. The first one is there before anything is drawn: React holds a view that
 * resolves behind a fallback back for 300 ms, and on a wall that is a third of the first picture.
 */
function View(props: { title: SiteConfig['title']; first: { view: Address['view']; Shell: Shell } }) {
  const { address } = useApp();
  const Chosen = address.view === props.first.view ? props.first.Shell : later[address.view];
  return <Chosen title={props.title} />;
}

const later = {
  door: lazy(async () => ({ default: await load.door() })),
  wall: lazy(async () => ({ default: await load.wall() })),
  desk: lazy(async () => ({ default: await load.desk() })),
  stage: lazy(async () => ({ default: await load.stage() })),
};

/** Weekly history the view asks for, in days: the desk looks back a year, the others eight weeks. */
const DEPTH = { door: 56, wall: 56, stage: 56, desk: 364 } as const;

async function start(): Promise<void> {
  // The demo answers feeds inside the page; the production build contains no byte of it.
  if (import.meta.env.MODE === 'demo' || import.meta.env.MODE === 'development') {
    await (await import('../mocks/browser.ts')).startDemo();
  }
  const address = readAddress(location.pathname, location.search);
  // Chinese is the guess that is nearly always right, so nothing waits for config.json to say so.
  const guess = address.lang ?? 'zh-CN';
  const [{ config, fault }, guessed, Shell] = await Promise.all([loadConfig(fetch), loadWords(guess), load[address.view]()]);
  const language = address.lang ?? config.language;
  const words = language === guess ? guessed : await loadWords(language);
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no #root');
  createRoot(root).render(
    <StrictMode>
      <AppProvider language={config.language} words={words}>
        <FeedsProvider config={config} configFault={fault} weeklyDepthDays={DEPTH[address.view]}>
          <Suspense fallback={null}>
            <View title={config.title} first={{ view: address.view, Shell }} />
          </Suspense>
        </FeedsProvider>
      </AppProvider>
    </StrictMode>,
  );
  setTimeout(loadWholeFont, 3000);
}

void start();
