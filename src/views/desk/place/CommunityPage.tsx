import { useLeagues } from '../../../analysis/useLeagues.ts';
import { judges } from '../../../domain/dataState.ts';
import { rankingMode } from '../../../domain/league/rankingMode.ts';
import { standing } from '../../../feeds/standing.ts';
import { useBoard } from '../../../feeds/useBoard.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';
import { useNow } from '../../../feeds/useNow.ts';
import { useDeskApp, usePageTitle } from '../../../parts/app.tsx';
import { Freshness } from '../../../parts/Freshness.tsx';
import { Region } from '../../../parts/Region.tsx';
import { StarGlyph } from '../../../parts/StarGlyph.tsx';
import { decimal, named } from '../../../words/format.ts';
import { NoData } from '../../shared/NoData.tsx';
import { CriterionList } from '../CriterionList.tsx';
import { DeskLink } from '../DeskLink.tsx';
import { ExportMenu } from '../output/ExportMenu.tsx';
import { usePaper } from '../output/usePaper.ts';
import { StarSections } from '../stars/StarSections.tsx';
import { TrialLine } from '../stars/TrialLine.tsx';
import { Crumbs } from './Crumbs.tsx';
import { HISTORY_WEEKS, HistoryTable } from './HistoryTable.tsx';
import { historyFile, historyRecordsFile } from './historyFile.ts';
import { LedgerHere } from './LedgerHere.tsx';
import { PlaceFact } from './PlaceFact.tsx';
import { Posts } from './Posts.tsx';

/** One community on one page: its eight projects, its weekly score, its secretary by post, its brand, its compounds. */
export function CommunityPage(props: { code: string; week: string | undefined }) {
  const { lang, words } = useDeskApp();
  const feeds = useFeeds();
  const board = useBoard({ week: props.week ?? null });
  const paper = usePaper();
  const now = useNow(10_000);
  const leagues = useLeagues(board.observed ? board.week : null);
  const w = words.place;
  const { register, programme } = board;
  const community = register.community.get(props.code);
  const name = community === undefined ? props.code : named(community.name, lang);
  usePageTitle(`${name} · ${words.common.programme}`);
  if (register.communities.length === 0) return <NoData />;
  if (community === undefined)
    return (
      <p role="status" className="notice">
        {w.unknown(props.code)}
      </p>
    );
  const row = board.communities.find((r) => r.code === props.code);
  const sheets = board.communitySheets.get(props.code);
  const compounds = board.compounds.filter((c) => c.community.code === props.code);
  const brands = programme.brands.filter((b) => b.subject === props.code);
  const facts = programme.facts.filter((f) => f.subject === props.code || compounds.some((c) => c.code === f.subject));
  const weekly = standing(feeds.weekly, now);
  const entry = leagues.answer?.communities?.entries.find((e) => e.code === props.code);
  const criteria = [...programme.criteria.communityStar, ...programme.criteria.weeklyScore];
  const historyOf = { board, subject: props.code, name, criteria, weeks: HISTORY_WEEKS };
  return (
    <article className="place" data-place={props.code}>
      <header className="place-head">
        <div>
          <Crumbs street={register.street.get(community.street)} />
          <h1>{name}</h1>
        </div>
        <dl className="facts">
          <div>
            <dt>
              {w.stars}
              <small className="tag">{words.desk.trialShort}</small>
            </dt>
            <dd>
              {row === undefined || row.unrated !== null ? (
                row?.unrated == null ? (
                  words.desk.notRated
                ) : (
                  words.common.unrated[row.unrated]
                )
              ) : (
                <>
                  <StarGlyph lit={row.lit} of={row.of} docked={0} /> <b data-figure="lit">{row.lit}</b>/{row.of}
                </>
              )}
            </dd>
          </div>
          <div>
            <dt>{w.weekly}</dt>
            <dd>
              <b data-figure="score">{entry?.score == null ? '—' : decimal(entry.score, 2)}</b>{' '}
              {entry?.score == null ? '' : words.common.points}
            </dd>
          </div>
          <PlaceFact entry={entry} analysis={leagues} judged={judges(weekly.state)} mode={rankingMode(programme.rules, 'desk')} />
        </dl>
        <button type="button" onClick={() => print()}>
          {w.print}
        </button>
      </header>
      <div className="place-grid">
        <Region className="card" label={w.secretary}>
          <h2>{w.secretary}</h2>
          <Posts posts={register.posts.get(props.code) ?? []} />
          <h2>{w.brand}</h2>
          {brands.length === 0 ? (
            <p className="meta">{w.noBrand}</p>
          ) : (
            <ul className="posts">
              {brands.map((b) => (
                <li key={b.id}>
                  <strong>{named(b.label, lang)}</strong>
                  {!b.official && <small className="tag">{words.common.sample}</small>}
                  <span className="meta">{b.approved ? w.approved : w.candidate}</span>
                </li>
              ))}
            </ul>
          )}
          {facts.length > 0 && <h2>{w.facts}</h2>}
          <ul className="posts">
            {facts.map((f) => (
              <li key={f.id}>
                <strong>{named(f.label, lang)}</strong>
                <span>
                  {decimal(f.value, 0)} {named(f.unit, lang)}
                </span>
                <span className="meta">{w.factYear(f.programmeYear)}</span>
              </li>
            ))}
          </ul>
        </Region>
        <Region className="card wide" label={w.compounds(compounds.length)}>
          <h2>{w.compounds(compounds.length)}</h2>
          <ul className="posts">
            {compounds.map((c) => (
              <li key={c.code}>
                <DeskLink to={{ page: 'compound', id: c.code, week: props.week }}>{named(c.name, lang)}</DeskLink>
                {c.isOld && <small className="tag">{words.common.old}</small>}
                <span>
                  {c.score === null ? (
                    words.desk.notRated
                  ) : (
                    <>
                      <StarGlyph lit={c.lit} of={c.of} docked={c.docked} /> {c.lit}/{c.of}
                    </>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </Region>
        <LedgerHere place={props.code} week={props.week} />
        <Region className="card full" label={w.projects}>
          <h2>
            {w.projects}
            <Freshness asOf={weekly.asOf} state={weekly.state} now={now} />
          </h2>
          {sheets !== undefined && (
            <>
              <TrialLine board={board} />
              <StarSections board={board} subject={props.code} layout="page" />
            </>
          )}
        </Region>
        {sheets !== undefined && (
          <Region className="card full" label={w.weekly}>
            <CriterionList
              subject={props.code}
              heading={`${w.weekly} ${entry?.score == null ? '—' : decimal(entry.score, 2)}`}
              figures={sheets.weekly.components}
              criteria={programme.criteria.weeklyScore}
              board={board}
            />
          </Region>
        )}
        <Region className="card full" label={w.history(HISTORY_WEEKS)}>
          <div className="head-line">
            <h2>
              {w.history(HISTORY_WEEKS)}
              <Freshness asOf={weekly.asOf} state={weekly.state} now={now} />
            </h2>
            <ExportMenu
              title={w.history(HISTORY_WEEKS)}
              shown={() => historyFile(paper.source(), historyOf)}
              all={() => historyRecordsFile(paper.source(), historyOf)}
              quiet
            />
          </div>
          <div className="scroll-x">
            <HistoryTable board={board} subject={props.code} criteria={historyOf.criteria} />
          </div>
        </Region>
      </div>
    </article>
  );
}
