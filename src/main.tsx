import { installTrustedTypes } from './trustedTypes.ts';

installTrustedTypes();

import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { readAddress } from './address/address.ts';
import type { SiteConfig } from './contract/config.ts';
import { loadConfig } from './feeds/config.ts';
import { FeedsProvider } from './feeds/FeedsProvider.tsx';
import { loadWholeFont } from './looks/fonts.ts';
import { AppProvider, useApp } from './parts/app.tsx';
import { loadWords } from './words/words.ts';

const views = {
  door: lazy(async () => ({ default: (await import('./views/door/Door.tsx')).Door })),
  wall: lazy(async () => ({ default: (await import('./views/wall/Wall.tsx')).Wall })),
  desk: lazy(async () => ({ default: (await import('./views/desk/Desk.tsx')).Desk })),
  stage: lazy(async () => ({ default: (await import('./views/stage/Stage.tsx')).Stage })),
};

function View(props: { title: SiteConfig['title'] }) {
  const { address } = useApp();
  const Chosen = views[address.view];
  return <Chosen title={props.title} />;
}

/** Weekly history the view asks for, in days: the desk looks back a year, the others eight weeks. */
const DEPTH = { door: 56, wall: 56, stage: 56, desk: 364 } as const;

async function start(): Promise<void> {
  // The demo answers feeds inside the page; the production build contains no byte of it.
  if (import.meta.env.MODE === 'demo' || import.meta.env.MODE === 'development') {
    await (await import('../mocks/browser.ts')).startDemo();
  }
  const address = readAddress(location.pathname, location.search);
  const { config, fault } = await loadConfig(fetch);
  const language = address.lang ?? config.language;
  const words = await loadWords(language);
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no #root');
  createRoot(root).render(
    <StrictMode>
      <AppProvider language={config.language} words={words}>
        <FeedsProvider config={config} configFault={fault} weeklyDepthDays={DEPTH[address.view]}>
          <Suspense fallback={null}>
            <View title={config.title} />
          </Suspense>
        </FeedsProvider>
      </AppProvider>
    </StrictMode>,
  );
  setTimeout(loadWholeFont, 3000);
}

void start();
