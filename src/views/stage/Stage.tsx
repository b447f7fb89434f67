import '../../parts/base.css';
import './stage.css';
import { lazy, type ReactNode, Suspense } from 'react';
import type { Address } from '../../address/address.ts';
import type { Bilingual } from '../../contract/common.ts';
import { useApp } from '../../parts/app.tsx';

const Choose = lazy(async () => ({ default: (await import('./choose/Choose.tsx')).Choose }));
const DeckPage = lazy(async () => ({ default: (await import('./deck/DeckPage.tsx')).DeckPage }));
const OpenTalk = lazy(async () => ({ default: (await import('./talk/OpenTalk.tsx')).OpenTalk }));
const LookBack = lazy(async () => ({ default: (await import('./talk/OpenTalk.tsx')).LookBack }));
const ContestPage = lazy(async () => ({ default: (await import('./contest/ContestPage.tsx')).ContestPage }));
const HallPage = lazy(async () => ({ default: (await import('./contest/HallPage.tsx')).HallPage }));
const OpenPresenter = lazy(async () => ({ default: (await import('./presenter/OpenPresenter.tsx')).OpenPresenter }));

/**
 * Opens a talk, or the speaker's window, from what this machine has stored, without reading a feed.
 * @returns false where nothing is stored for the address
 */
export const startStored = async (address: Address): Promise<boolean> =>
  (await import('./talk/startStored.tsx')).startStored(address);

/** The stage: talks of the communities, where they are put together, the speaker's own window, and contests with their hall. */
export function Stage(props: { title: Bilingual }) {
  const { address } = useApp();
  return <Suspense fallback={null}>{address.view === 'stage' ? page(address, props.title) : null}</Suspense>;
}

function page(address: Extract<Address, { view: 'stage' }>, title: Bilingual): ReactNode {
  switch (address.page) {
    case 'deck':
      return <DeckPage key={address.community} community={address.community} />;
    case 'presenter':
      return <OpenPresenter key={address.community} community={address.community} />;
    case 'contest':
      if (address.hall === true && address.contest !== null) return <HallPage key={address.contest} contest={address.contest} />;
      return <ContestPage />;
    case undefined: {
      const { community, week } = address;
      if (community === null) return <Choose title={title} />;
      if (week !== undefined) return <LookBack key={`${community}/${week}`} community={community} />;
      return <OpenTalk key={community} community={community} />;
    }
  }
}
