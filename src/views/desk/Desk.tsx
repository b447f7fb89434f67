import '../../parts/base.css';
import './desk.css';
import { type MouseEvent, useEffect } from 'react';
import { type Address, DEFAULT_RANKING, DEFAULT_WEAK_SPOTS, DEFAULT_WORKS, weekOf, writeAddress } from '../../address/address.ts';
import type { Bilingual } from '../../contract/common.ts';
import { useFeeds } from '../../feeds/useFeeds.ts';
import { cssVariables } from '../../looks/look.ts';
import { deskSoft, tokens } from '../../looks/tokens.ts';
import { useDeskApp } from '../../parts/app.tsx';
import { DemoChip } from '../../parts/DemoChip.tsx';
import { HelpLink } from '../../parts/HelpLink.tsx';
import { Mark } from '../../parts/Mark.tsx';
import { useShell } from '../../parts/useShell.ts';
import { named } from '../../words/format.ts';
import { DeskFoot } from './DeskFoot.tsx';
import { DeskPage } from './DeskPage.tsx';
import { NewVersion } from './NewVersion.tsx';
import { PageMenu } from './output/PageMenu.tsx';
import { Search } from './search/Search.tsx';
import { Beside } from './time/Beside.tsx';
import { PageAt } from './time/PageAt.tsx';
import { TimeControls } from './time/TimeControls.tsx';
// Last: paper has the last word over the style sheets of the pages.
import './output/print.css';

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
      current: page === 'programme' || page === 'system' || page === 'yearend' || page === 'burden',
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
        {week !== undefined && <TimeControls address={address} go={go} />}
        <NewVersion />
        <Search />
        <PageMenu />
        <HelpLink name={words.common.help} mark="?" />
        <button
          type="button"
          lang={lang === 'en' ? 'zh-CN' : 'en'}
          onClick={() => go({ ...address, lang: lang === 'en' ? 'zh-CN' : 'en' })}
        >
          {words.common.language}
        </button>
      </header>
      <main>
        {address.view === 'desk' && address.page === 'beside' ? (
          <Beside beside={address.beside} title={title} />
        ) : (
          <PageAt address={address} go={go} title={title}>
            <DeskPage />
          </PageAt>
        )}
      </main>
      <DeskFoot />
    </div>
  );
}
