import '../../parts/base.css';
import './desk.css';
import { lazy, type MouseEvent, Suspense, useEffect } from 'react';
import {
  type Address,
  DEFAULT_RANKING,
  DEFAULT_WEAK_SPOTS,
  DEFAULT_WORKS,
  inWeek,
  weekOf,
  writeAddress,
} from '../../address/address.ts';
import type { Bilingual } from '../../contract/common.ts';
import { recordedWeeks } from '../../feeds/recordedWeeks.ts';
import { useFeeds, useWeekOnItsWay } from '../../feeds/useFeeds.ts';
import { unreadWeeks } from '../../feeds/wantedParts.ts';
import { cssVariables } from '../../looks/look.ts';
import { deskSoft, tokens } from '../../looks/tokens.ts';
import { useDeskApp } from '../../parts/app.tsx';
import { DemoChip } from '../../parts/DemoChip.tsx';
import { Mark } from '../../parts/Mark.tsx';
import { useShell } from '../../parts/useShell.ts';
import { named, weekLong } from '../../words/format.ts';
import { Data } from './Data.tsx';
import { DeskFoot } from './DeskFoot.tsx';
import { MapPage } from './map/MapPage.tsx';
import { Method } from './method/Method.tsx';
import { PageMenu } from './output/PageMenu.tsx';
import { PrintHead } from './output/PrintHead.tsx';
import { CommunityPage } from './place/CommunityPage.tsx';
import { CompoundPage } from './place/CompoundPage.tsx';
import { Ranking } from './ranking/Ranking.tsx';
import { Search } from './search/Search.tsx';
import { Glossary } from './systems/Glossary.tsx';
import { Programme } from './systems/Programme.tsx';
import { SystemPage } from './systems/SystemPage.tsx';
import { WeakSpotsPage } from './weakSpots/WeakSpotsPage.tsx';
import { RenovationPage } from './works/RenovationPage.tsx';
// Last: paper has the last word over the style sheets of the pages.
import './output/print.css';

const BulletinsPage = lazy(async () => ({ default: (await import('./bulletins/BulletinsPage.tsx')).BulletinsPage }));

const COLOURS = cssVariables(tokens.desk, deskSoft);

/** The supervision desk: its pages under one bar. */
export function Desk(props: { title: Bilingual }) {
  useShell('desk', COLOURS);
  const { lang, words, address, go } = useDeskApp();
  const feeds = useFeeds();
  const w = words.desk;
  const title = named(props.title, lang);
  const page = address.view === 'desk' ? address.page : 'ranking';
  useEffect(() => {
    // A page about one place names that place itself.
    if (page !== 'compound' && page !== 'community') document.title = `${w.nav[page]} · ${title}`;
  }, [w, page, title]);
  const demo = Object.values(feeds).some((f) => f.head?.demo === true);
  const week = weekOf(address);
  const pages: { to: Address; name: string; current: boolean }[] = [
    {
      to: { lang: address.lang, view: 'desk', page: 'ranking', ranking: DEFAULT_RANKING },
      name: w.nav.ranking,
      current: page === 'ranking',
    },
    {
      to: { lang: address.lang, view: 'desk', page: 'weakspots', weak: DEFAULT_WEAK_SPOTS },
      name: w.nav.weakspots,
      current: page === 'weakspots',
    },
    {
      to: { lang: address.lang, view: 'desk', page: 'programme' },
      name: w.nav.programme,
      current: page === 'programme' || page === 'system',
    },
    {
      to: { lang: address.lang, view: 'desk', page: 'map', reading: 'stars', at: null },
      name: w.nav.map,
      current: page === 'map' || page === 'compound' || page === 'community',
    },
    {
      to: { lang: address.lang, view: 'desk', page: 'renovation', works: DEFAULT_WORKS },
      name: w.nav.renovation,
      current: page === 'renovation',
    },
    { to: { lang: address.lang, view: 'desk', page: 'bulletins' }, name: w.nav.bulletins, current: page === 'bulletins' },
    {
      to: { lang: address.lang, view: 'desk', page: 'glossary', term: null },
      name: w.nav.glossary,
      current: page === 'glossary',
    },
    { to: { lang: address.lang, view: 'desk', page: 'method' }, name: w.nav.method, current: page === 'method' },
    { to: { lang: address.lang, view: 'desk', page: 'data' }, name: w.nav.data, current: page === 'data' },
    { to: { lang: address.lang, view: 'wall', reading: 'stars' }, name: w.nav.wall, current: false },
    { to: { lang: address.lang, view: 'stage', community: null, slide: 1 }, name: w.nav.stage, current: false },
  ];
  const follow = (to: Address) => (event: MouseEvent) => {
    if (to.view !== 'desk' || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <div className="desk" data-page={page}>
      <header className="top-bar">
        <Mark size={26} />
        <strong className="top-bar-title">{title}</strong>
        <nav aria-label={w.nav.label}>
          {pages.map((p) => (
            <a key={p.name} href={writeAddress(p.to)} aria-current={p.current ? 'page' : undefined} onClick={follow(p.to)}>
              {p.name}
            </a>
          ))}
        </nav>
        {demo && <DemoChip />}
        {week !== undefined && <WeekSelect week={week} onWeek={(to) => go(inWeek(address, to))} />}
        <Search />
        <PageMenu />
        <button
          type="button"
          lang={lang === 'en' ? 'zh-CN' : 'en'}
          onClick={() => go({ ...address, lang: lang === 'en' ? 'zh-CN' : 'en' })}
        >
          {words.common.language}
        </button>
      </header>
      <main>
        <PrintHead title={title} page={w.nav[page]} />
        <Suspense
          fallback={
            <p className="notice" role="status">
              {w.summing}
            </p>
          }
        >
          <Page />
        </Suspense>
      </main>
      <DeskFoot />
    </div>
  );
}

/** The page the address names. */
function Page() {
  const { address, words } = useDeskApp();
  const away = useWeekOnItsWay(weekOf(address) ?? null);
  if (address.view !== 'desk') return null;
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
    case 'data':
      return <Data />;
    case 'method':
      return <Method />;
  }
}

function WeekSelect(props: { week: string | null; onWeek(week: string | null): void }) {
  const { lang, words } = useDeskApp();
  const { weekly } = useFeeds();
  // What is not read yet is read when it is chosen.
  const known = new Set([...recordedWeeks(weekly.records), ...unreadWeeks(weekly.unread)]);
  if (props.week !== null) known.add(props.week);
  const weeks = [...known].sort().reverse();
  // A link names its week even where it is the newest.
  const chosen = props.week === weeks[0] ? null : props.week;
  return (
    <label className="week-select">
      {words.desk.week}
      <select value={chosen ?? ''} onChange={(e) => props.onWeek(e.target.value || null)}>
        {weeks.map((week, i) => (
          <option key={week} value={i === 0 ? '' : week}>
            {weekLong(week, lang)}
            {i === 0 ? ` · ${words.desk.newest}` : ''}
          </option>
        ))}
      </select>
    </label>
  );
}
