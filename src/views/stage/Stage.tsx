import '../../parts/base.css';
import './stage.css';
import { lazy, type MouseEvent, Suspense, useEffect, useState } from 'react';
import { type Address, stoppedAt, vantageOf, withVantage, writeAddress } from '../../address/address.ts';
import { useLeagues } from '../../analysis/useLeagues.ts';
import type { Bilingual } from '../../contract/common.ts';
import type { Board } from '../../domain/board.ts';
import { rankedCommunities } from '../../domain/register.ts';
import { useIsStoppedNowhere } from '../../feeds/horizon.ts';
import { standingIn } from '../../feeds/standing.ts';
import { useBoard } from '../../feeds/useBoard.ts';
import { useFeeds } from '../../feeds/useFeeds.ts';
import { cssVariables } from '../../looks/look.ts';
import { tokens } from '../../looks/tokens.ts';
import { useApp } from '../../parts/app.tsx';
import { DemoChip } from '../../parts/DemoChip.tsx';
import { FrozenChip } from '../../parts/FrozenChip.tsx';
import { Mark } from '../../parts/Mark.tsx';
import { useShell } from '../../parts/useShell.ts';
import { named, stamp, weekShort } from '../../words/format.ts';
import { Corrections } from '../shared/Corrections.tsx';
import { NoData } from '../shared/NoData.tsx';
import { slidesOf } from './slides.ts';

const COLOURS = cssVariables(tokens.stageDark);

const HallPage = lazy(async () => ({ default: (await import('./contest/HallPage.tsx')).HallPage }));

/** The stage: a contest's hall, or a community's figures. */
export function Stage(props: { title: Bilingual }) {
  const { address } = useApp();
  if (address.view === 'stage' && address.page === 'contest' && address.hall === true && address.contest !== null)
    return (
      <Suspense fallback={null}>
        <HallPage key={address.contest} contest={address.contest} />
      </Suspense>
    );
  return <Talks title={props.title} />;
}

/** A community's figures, one a page, moved only by the presenter. */
function Talks(props: { title: Bilingual }) {
  useShell('stage', COLOURS);
  const { lang, words, address } = useApp();
  const board = useBoard();
  const nowhere = useIsStoppedNowhere();
  const title = named(props.title, lang);
  const talk = address.view === 'stage' && address.page === undefined ? address : null;
  const community = talk?.community ?? null;
  const slide = talk?.slide ?? 1;
  useEffect(() => {
    document.title = `${words.stage.title} · ${title}`;
  }, [words, title]);
  return (
    <main className="stage">
      {nowhere ? (
        <p role="status">{words.frozen.noWeek}</p>
      ) : !board.observed ? (
        <NoData />
      ) : community === null ? (
        <Choose board={board} title={title} />
      ) : (
        <Talk board={board} community={community} number={slide} />
      )}
    </main>
  );
}

/** A slide of a community, in the week the stage is stopped at. */
const slideAt = (from: Address, community: string, slide: number): Address =>
  withVantage({ lang: from.lang, view: 'stage', community, slide, ...weekPart(from) }, vantageOf(from));

function weekPart(from: Address): { week?: string } {
  const week = stoppedAt(from);
  return week === null ? {} : { week };
}

function Choose(props: { board: Board; title: string }) {
  const { lang, words, address, go } = useApp();
  const { board } = props;
  const ranked = rankedCommunities(board.register);
  const streets = board.register.streets.filter((s) => ranked.some((c) => c.street === s.code));
  const to = (community: string) => slideAt(address, community, 1);
  const follow = (code: string) => (event: MouseEvent) => {
    event.preventDefault();
    go(to(code));
  };
  return (
    <div className="stage-choose">
      <header>
        <Mark size="3rem" />
        <h1>{words.stage.choose}</h1>
        <Marks />
      </header>
      <p className="stage-what">{words.stage.chooseWhat}</p>
      {streets.map((s) => (
        <section key={s.code} aria-label={named(s.name, lang)}>
          <h2>{named(s.name, lang)}</h2>
          <ul>
            {ranked
              .filter((c) => c.street === s.code)
              .map((c) => (
                <li key={c.code}>
                  <a href={writeAddress(to(c.code))} onClick={follow(c.code)}>
                    {named(c.name, lang)}
                  </a>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <Corrections />
    </div>
  );
}

/** The marks on top of whatever is shown: invented data, and a week that is past. */
function Marks() {
  const feeds = useFeeds();
  return (
    <>
      {Object.values(feeds).some((f) => f.head?.demo === true) && <DemoChip />}
      <FrozenChip />
    </>
  );
}

function Talk(props: { board: Board; community: string; number: number }) {
  const { lang, words, address, go } = useApp();
  const feeds = useFeeds();
  const [blank, setBlank] = useState(false);
  const { board, community } = props;
  const leagues = useLeagues(board.week, null, 'public');
  const slides = slidesOf(board, leagues.answer?.communities ?? null, community, words, lang);
  const index = Math.min(props.number, Math.max(1, slides.length)) - 1;
  const slide = slides[index];
  const count = slides.length;

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const at = (n: number) => go(slideAt(address, community, Math.min(count, Math.max(1, n))), { replace: true });
      switch (event.key) {
        case 'ArrowRight':
        case 'PageDown':
        case ' ':
          at(index + 2);
          break;
        case 'ArrowLeft':
        case 'PageUp':
          at(index);
          break;
        case 'Home':
          at(1);
          break;
        case 'b':
        case 'B':
        case '.':
          setBlank((b) => !b);
          break;
        default:
          return;
      }
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [go, address, community, index, count]);

  if (!board.register.community.has(community)) return <p role="status">{words.stage.unknown}</p>;
  // The number of pages is known when the league is: until then no page is shown that might turn out another.
  if (leagues.answer === null && leagues.failure === null) return <p role="status">{words.league.working}</p>;
  if (slide === undefined) return <p role="status">{words.stage.nothing}</p>;
  if (blank) return <div className="stage-blank" data-blank="" />;
  const { head } = feeds.weekly;
  // As far as the week goes, where the stage is stopped at one.
  const { asOf } = standingIn(feeds.weekly, stoppedAt(address), Date.now());
  return (
    <article className="slide" data-slide={slide.key}>
      <header>
        <p className="kicker">{slide.kicker}</p>
        {slide.sample && <span className="sample">{words.common.sample}</span>}
        <Marks />
      </header>
      <h1>{slide.claim}</h1>
      <p className="key-figure">
        <strong data-figure={slide.key}>{slide.figure}</strong>
        <span>{slide.unit}</span>
      </p>
      <footer>
        <p>
          {slide.factYear !== null
            ? words.stage.factSource(slide.factYear)
            : head === null || asOf === null
              ? ''
              : words.stage.source(named(head.source, lang), weekShort(board.week, lang), stamp(asOf))}
        </p>
        <p>{words.stage.page(index + 1, count)}</p>
      </footer>
    </article>
  );
}
