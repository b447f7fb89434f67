import { type MouseEvent, useEffect } from 'react';
import { type Address, stoppedAt, vantageOf, withVantage, writeAddress } from '../../../address/address.ts';
import type { Bilingual } from '../../../contract/common.ts';
import type { Board } from '../../../domain/board.ts';
import { rankedCommunities } from '../../../domain/register.ts';
import { useIsStoppedNowhere } from '../../../feeds/horizon.ts';
import { useBoard } from '../../../feeds/useBoard.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';
import { useApp } from '../../../parts/app.tsx';
import { DemoChip } from '../../../parts/DemoChip.tsx';
import { FrozenChip } from '../../../parts/FrozenChip.tsx';
import { HelpLink } from '../../../parts/HelpLink.tsx';
import { Mark } from '../../../parts/Mark.tsx';
import { useShell } from '../../../parts/useShell.ts';
import { named } from '../../../words/format.ts';
import { Corrections } from '../../shared/Corrections.tsx';
import { NoData } from '../../shared/NoData.tsx';
import { useStageLook } from '../look/useStageLook.ts';

/** The first page of the stage: whose talk, and where it is put together. */
export function Choose(props: { title: Bilingual }) {
  useShell('stage', useStageLook().variables);
  const { lang, words } = useApp();
  const board = useBoard();
  const nowhere = useIsStoppedNowhere();
  const title = named(props.title, lang);
  useEffect(() => {
    document.title = `${words.stage.title} · ${title}`;
  }, [words, title]);
  return (
    <main className="stage">
      {nowhere ? <p role="status">{words.frozen.noWeek}</p> : !board.observed ? <NoData /> : <Communities board={board} />}
    </main>
  );
}

function Communities(props: { board: Board }) {
  const { lang, words, address, go } = useApp();
  const feeds = useFeeds();
  const { board } = props;
  const ranked = rankedCommunities(board.register);
  const streets = board.register.streets.filter((s) => ranked.some((c) => c.street === s.code));
  const week = stoppedAt(address);
  const talk = (community: string): Address =>
    withVantage(
      { lang: address.lang, view: 'stage', community, slide: 1, ...(week === null ? {} : { week }) },
      vantageOf(address),
    );
  const link = (to: Address, text: string, label?: string) => (
    <a
      href={writeAddress(to)}
      aria-label={label}
      onClick={(event: MouseEvent) => {
        event.preventDefault();
        go(to);
      }}
    >
      {text}
    </a>
  );
  return (
    <div className="stage-choose">
      <header>
        <Mark size="3rem" />
        <h1>{words.stage.choose}</h1>
        {Object.values(feeds).some((f) => f.head?.demo === true) && <DemoChip />}
        <FrozenChip />
        <HelpLink name={words.common.help} />
      </header>
      <p className="stage-what">{words.stage.chooseWhat}</p>
      {streets.map((s) => (
        <section key={s.code} aria-label={named(s.name, lang)}>
          <h2>{named(s.name, lang)}</h2>
          <ul>
            {ranked
              .filter((c) => c.street === s.code)
              .map((c) => {
                const name = named(c.name, lang);
                return (
                  <li key={c.code}>
                    {link(talk(c.code), name)}
                    {/* Of a past week there is nothing to put together: it is looked back at. */}
                    {week === null &&
                      link(
                        { lang: address.lang, view: 'stage', page: 'deck', community: c.code },
                        words.stage.compose,
                        words.stage.composeOf(name),
                      )}
                  </li>
                );
              })}
          </ul>
        </section>
      ))}
      <p>{link({ lang: address.lang, view: 'stage', page: 'contest', contest: null }, words.stage.contests)}</p>
      <Corrections />
    </div>
  );
}
