import { lazy } from 'react';
import { weekOf } from '../../address/address.ts';
import { useWeekOnItsWay } from '../../feeds/useFeeds.ts';
import { useDeskApp } from '../../parts/app.tsx';
import { BurdenPage } from './burden/BurdenPage.tsx';
import { Data } from './Data.tsx';
import { MapPage } from './map/MapPage.tsx';
import { Method } from './method/Method.tsx';
import { CommunityPage } from './place/CommunityPage.tsx';
import { CompoundPage } from './place/CompoundPage.tsx';
import { Ranking } from './ranking/Ranking.tsx';
import { Glossary } from './systems/Glossary.tsx';
import { Programme } from './systems/Programme.tsx';
import { SystemPage } from './systems/SystemPage.tsx';
import { WeakSpotsPage } from './weakSpots/WeakSpotsPage.tsx';
import { RenovationPage } from './works/RenovationPage.tsx';
import { YearEndPage } from './yearEnd/YearEndPage.tsx';

const BulletinsPage = lazy(async () => ({ default: (await import('./bulletins/BulletinsPage.tsx')).BulletinsPage }));

/** The page the address names. */
export function DeskPage() {
  const { address, words } = useDeskApp();
  const away = useWeekOnItsWay(weekOf(address) ?? null);
  if (address.view !== 'desk' || address.page === 'beside') return null;
  if (away)
    return (
      <p className="notice" role="status" data-week-away="">
        {words.desk.weekAway}
      </p>
    );
  switch (address.page) {
    case 'ranking':
      return <Ranking ranking={address.ranking} />;
    case 'map':
      return <MapPage reading={address.reading} at={address.at} week={address.week} />;
    case 'compound':
      return <CompoundPage id={address.id} week={address.week} />;
    case 'community':
      return <CommunityPage code={address.code} week={address.week} />;
    case 'weakspots':
      return <WeakSpotsPage weak={address.weak} />;
    case 'renovation':
      return <RenovationPage works={address.works} />;
    case 'programme':
      return <Programme week={address.week ?? null} />;
    case 'glossary':
      return <Glossary term={address.term} />;
    case 'system':
      return <SystemPage system={address.system} />;
    case 'bulletins':
      return <BulletinsPage />;
    case 'yearend':
      return <YearEndPage yearEnd={address.yearEnd} />;
    case 'burden':
      return <BurdenPage week={address.week ?? null} sort={address.sort} />;
    case 'data':
      return <Data />;
    case 'method':
      return <Method />;
  }
}
