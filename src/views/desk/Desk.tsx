import '../../parts/base.css';
import './desk.css';
import { type MouseEvent, useEffect } from 'react';
import { type Address, DEFAULT_RANKING, writeAddress } from '../../address/address.ts';
import type { Bilingual } from '../../contract/common.ts';
import { useFeeds } from '../../feeds/useFeeds.ts';
import { cssVariables } from '../../looks/look.ts';
import { deskSoft, tokens } from '../../looks/tokens.ts';
import { useApp } from '../../parts/app.tsx';
import { DemoChip } from '../../parts/DemoChip.tsx';
import { Mark } from '../../parts/Mark.tsx';
import { useShell } from '../../parts/useShell.ts';
import { named, weekLong } from '../../words/format.ts';
import { Data } from './Data.tsx';
import { Ranking } from './Ranking.tsx';

const COLOURS = cssVariables(tokens.desk, deskSoft);

/** The supervision desk: its pages under one bar. */
export function Desk(props: { title: Bilingual }) {
  useShell('desk', COLOURS);
  const { lang, words, address, go } = useApp();
  const feeds = useFeeds();
  const w = words.desk;
  const title = named(props.title, lang);
  const page = address.view === 'desk' ? address.page : 'ranking';
  useEffect(() => {
    document.title = `${w.nav[page]} · ${title}`;
  }, [w, page, title]);
  const demo = Object.values(feeds).some((f) => f.head?.demo === true);
  const ranking = address.view === 'desk' && address.page === 'ranking' ? address.ranking : null;
  const pages: { to: Address; name: string; current: boolean }[] = [
    {
      to: { lang: address.lang, view: 'desk', page: 'ranking', ranking: DEFAULT_RANKING },
      name: w.nav.ranking,
      current: page === 'ranking',
    },
    { to: { lang: address.lang, view: 'desk', page: 'data' }, name: w.nav.data, current: page === 'data' },
    { to: { lang: address.lang, view: 'wall' }, name: w.nav.wall, current: false },
    { to: { lang: address.lang, view: 'stage', community: null, slide: 1 }, name: w.nav.stage, current: false },
  ];
  const follow = (to: Address) => (event: MouseEvent) => {
    if (to.view !== 'desk' || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <div className="desk">
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
        {ranking !== null && (
          <WeekSelect
            week={ranking.week}
            onWeek={(week) => go({ lang: address.lang, view: 'desk', page: 'ranking', ranking: { ...ranking, week } })}
          />
        )}
        <button
          type="button"
          lang={lang === 'en' ? 'zh-CN' : 'en'}
          onClick={() => go({ ...address, lang: lang === 'en' ? 'zh-CN' : 'en' })}
        >
          {words.common.language}
        </button>
      </header>
      <main>{ranking === null ? <Data /> : <Ranking ranking={ranking} />}</main>
    </div>
  );
}

function WeekSelect(props: { week: string | null; onWeek(week: string | null): void }) {
  const { lang, words } = useApp();
  const { weekly } = useFeeds();
  const weeks = [...new Set(weekly.records.map((r) => r.week))].sort().reverse();
  return (
    <label className="week-select">
      {words.desk.week}
      <select value={props.week ?? ''} onChange={(e) => props.onWeek(e.target.value || null)}>
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
