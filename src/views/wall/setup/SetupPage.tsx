import './setup.css';
import { type FormEvent, use, useMemo, useState } from 'react';
import type { Address } from '../../../address/address.ts';
import { asKnown } from '../../../domain/asKnown.ts';
import { feedsOfScenes, SCENES } from '../../../domain/wall/scenes.ts';
import { UNNAMED_WALL, wallOf } from '../../../domain/wall/wall.ts';
import { isAskedFeed } from '../../../feeds/source.ts';
import { useAsk, useFeeds, useWallsFeed } from '../../../feeds/useFeeds.ts';
import { useApp, usePageTitle } from '../../../parts/app.tsx';
import { DemoChip } from '../../../parts/DemoChip.tsx';
import { HelpLink } from '../../../parts/HelpLink.tsx';
import { useLinkTo } from '../../../parts/useLinkTo.ts';
import { named } from '../../../words/format.ts';
import { loadSetupWords } from '../../../words/setupWords.ts';
import { DistanceSection } from './DistanceSection.tsx';
import { draftOf } from './draft.ts';
import { HealthSection } from './HealthSection.tsx';
import { KioskSection } from './KioskSection.tsx';
import { PlaylistSection } from './PlaylistSection.tsx';
import { ScenesSection } from './ScenesSection.tsx';
import { useDraft } from './useDraft.ts';

/** Feeds of scenes that are read only where somebody looks: here every scene is looked at. */
const ASKED = feedsOfScenes(SCENES.map((scene) => ({ scene, seconds: 1 }))).filter(isAskedFeed);

/** Where a wall is set up: an operator's page, which works on this machine alone and sends nothing. */
export function SetupPage(props: { wall: string | undefined }) {
  const { lang, words, address } = useApp();
  const w = use(loadSetupWords(lang));
  const linkTo = useLinkTo();
  useAsk(ASKED);
  const isDemo = Object.values(useFeeds()).some((f) => f.head?.demo === true);
  usePageTitle(`${w.title} · ${words.common.programme}`);
  const id = props.wall ?? UNNAMED_WALL;
  const own = id === UNNAMED_WALL ? {} : { wall: id };
  const sections = Object.entries(w.sections);
  const other = lang === 'en' ? 'zh-CN' : 'en';
  return (
    <div className="setup">
      <header className="setup-head">
        <div>
          <h1>
            {w.title} {isDemo && <DemoChip />}
          </h1>
          <p className="setup-note">{w.what}</p>
        </div>
        <nav aria-label={w.title}>
          {sections.map(([section, name]) => (
            <a key={section} href={`#${section}`}>
              {name}
            </a>
          ))}
          <a {...linkTo({ lang: address.lang, view: 'wall', page: 'log' })}>{w.toLog}</a>
          <a {...linkTo({ lang: address.lang, view: 'wall', reading: 'stars', ...own })}>{w.toWall}</a>
          <HelpLink name={w.help} />
          <a {...linkTo({ ...(address as Extract<Address, { view: 'wall' }>), lang: other })} lang={other} hrefLang={other}>
            {words.common.language}
          </a>
        </nav>
      </header>
      <main>
        <WallChoice id={id} />
        <OneWall key={id} id={id} />
      </main>
    </div>
  );
}

/** Which wall the page is about: one of the feed, or a new id. */
function WallChoice(props: { id: string }) {
  const { lang, address, go } = useApp();
  const w = use(loadSetupWords(lang));
  const { records } = useWallsFeed();
  const known = useMemo(() => asKnown('walls', records, null), [records]);
  const [fresh, setFresh] = useState('');
  const ids = [...new Set([UNNAMED_WALL, ...known.map((r) => r.id), props.id])];
  const isGood = /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/.test(fresh);
  const choose = (id: string) =>
    go({ lang: address.lang, view: 'wall', page: 'setup', ...(id === UNNAMED_WALL ? {} : { wall: id }) }, { replace: true });
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (!isGood) return;
    choose(fresh);
    setFresh('');
  };
  const nameOf = (id: string) => {
    const record = known.find((r) => r.id === id);
    const name = record === undefined ? (id === UNNAMED_WALL ? w.defaultWall : null) : named(record.name, lang);
    return name === null ? id : `${id} · ${name}`;
  };
  return (
    <form className="setup-choice" onSubmit={add}>
      <label>
        {w.wall}
        <select value={props.id} onChange={(e) => choose(e.target.value)}>
          {ids.map((id) => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {w.newWall}
        <input value={fresh} onChange={(e) => setFresh(e.target.value)} aria-describedby="new-wall-hint" maxLength={40} />
      </label>
      <button type="submit" disabled={!isGood}>
        {w.addWall}
      </button>
      <small id="new-wall-hint">{w.newWallHint}</small>
    </form>
  );
}

/** Everything about one wall; its draft is shared by the playlist and the distance test. */
function OneWall(props: { id: string }) {
  const { id } = props;
  const { records } = useWallsFeed();
  const wall = useMemo(() => wallOf(records, id), [records, id]);
  const start = useMemo(() => draftOf(wall, { zh: id, en: id }), [wall, id]);
  const drafting = useDraft(id, start);
  return (
    <>
      <ScenesSection wall={wall} />
      <PlaylistSection wall={wall} drafting={drafting} start={start} />
      <DistanceSection id={id} drafting={drafting} />
      <HealthSection />
      <KioskSection id={id} />
    </>
  );
}
