import { useMemo } from 'react';
import { useLeagues } from '../../../analysis/useLeagues.ts';
import { judges } from '../../../domain/dataState.ts';
import { worksWindow } from '../../../domain/forecast/worksSeason.ts';
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
import { ExportMenu } from '../output/ExportMenu.tsx';
import { usePaper } from '../output/usePaper.ts';
import { StarSections } from '../stars/StarSections.tsx';
import { TrialLine } from '../stars/TrialLine.tsx';
import { useForecasts } from '../works/useForecasts.ts';
import { BeforeAfter } from './BeforeAfter.tsx';
import { Crumbs } from './Crumbs.tsx';
import { HISTORY_WEEKS, HistoryTable } from './HistoryTable.tsx';
import { historyFile, historyRecordsFile } from './historyFile.ts';
import { LedgerHere } from './LedgerHere.tsx';
import { ManagedHere } from './ManagedHere.tsx';
import { openItems } from './openItems.ts';
import { PlaceFact } from './PlaceFact.tsx';
import { Posts } from './Posts.tsx';
import { WorksPanel } from './WorksPanel.tsx';

/** One compound on one page: what it is, its stars and why, its works, its posts, what is open. */
export function CompoundPage(props: { id: string; week: string | undefined }) {
  const { lang, words } = useDeskApp();
  const feeds = useFeeds();
  const board = useBoard({ week: props.week ?? null });
  const paper = usePaper();
  const forecasts = useForecasts(board);
  const { rules } = board.programme;
  const season = useMemo(() => worksWindow(rules), [rules]);
  const now = useNow(10_000);
  const leagues = useLeagues(board.observed ? board.week : null);
  const w = words.place;
  const compound = board.register.compound.get(props.id);
  const name = compound === undefined ? props.id : named(compound.name, lang);
  usePageTitle(`${name} · ${words.common.programme}`);
  if (board.register.compounds.length === 0) return <NoData />;
  if (compound === undefined)
    return (
      <p role="status" className="notice">
        {w.unknown(props.id)}
      </p>
    );
  const row = board.compounds.find((r) => r.code === props.id);
  const sheet = board.sheets.get(props.id);
  const detail = board.projectOf(props.id);
  const weekly = standing(feeds.weekly, now);
  const entry = leagues.answer?.compounds?.entries.find((e) => e.code === props.id);
  const renovation = standing(feeds.renovation, now);
  const open = openItems(board, props.id, { weekly: judges(weekly.state), renovation: judges(renovation.state) }, w, lang);
  const sizes = [
    compound.buildings === null ? null : w.sizes.buildings(compound.buildings),
    compound.households === null ? null : w.sizes.households(compound.households),
    compound.residents === null ? null : w.sizes.residents(compound.residents),
  ].filter((s) => s !== null);
  const criteria = board.programme.criteria.compoundStar;
  const historyOf = { board, subject: props.id, name, criteria, weeks: HISTORY_WEEKS };
  return (
    <article className="place" data-place={props.id}>
      <header className="place-head">
        <div>
          <Crumbs
            street={board.register.street.get(compound.street)}
            community={board.register.community.get(compound.community)}
          />
          <h1>
            {name}
            {compound.isOld && <small className="tag">{words.common.old}</small>}
            {compound.tier !== 'ordinary' && <small className="tag">{words.common.tier[compound.tier]}</small>}
            {compound.theme !== undefined && <small className="tag">{words.common.theme[compound.theme]}</small>}
            {compound.placeholder === true && <small className="tag">{words.common.sample}</small>}
          </h1>
          <p className="meta">
            {[
              compound.placeholder === true ? w.placeholder : '',
              compound.communityAssumed === true ? w.communityAssumed : '',
              compound.benchmarkTopic === undefined ? '' : w.topic(named(compound.benchmarkTopic, lang)),
            ]
              .filter((s) => s !== '')
              .join(words.common.between)}
          </p>
          <ManagedHere compound={props.id} week={props.week} />
        </div>
        <dl className="facts">
          <div>
            <dt>
              {w.stars}
              <small className="tag">{words.desk.trialShort}</small>
            </dt>
            <dd>
              {row === undefined || sheet === undefined || row.score === null ? (
                sheet?.unrated == null ? (
                  words.desk.notRated
                ) : (
                  words.common.unrated[sheet.unrated]
                )
              ) : (
                <>
                  <StarGlyph lit={row.lit} of={row.of} docked={row.docked} /> <b data-figure="lit">{row.lit}</b>/{row.of}
                  {row.bonus > 0 && <span className="bonus">+{row.bonus}</span>}
                </>
              )}
            </dd>
          </div>
          <div>
            <dt>{w.score}</dt>
            <dd>
              <b data-figure="score">{row?.score == null ? '—' : decimal(row.score, 1)}</b>{' '}
              {row?.score == null ? '' : words.common.points}
            </dd>
          </div>
          <PlaceFact
            entry={entry}
            analysis={leagues}
            judged={judges(weekly.state)}
            mode={rankingMode(board.programme.rules, 'desk')}
          />
          <div>
            <dt>{w.built}</dt>
            <dd>{compound.builtYear === null ? w.notKnown : w.year(compound.builtYear)}</dd>
          </div>
          <div>
            <dt>{w.size}</dt>
            <dd>{sizes.length === 0 ? w.notKnown : sizes.join(words.common.between)}</dd>
          </div>
        </dl>
        <button type="button" onClick={() => print()}>
          {w.print}
        </button>
      </header>
      <div className="place-grid">
        {detail !== null && (
          <Region className="card wide" label={w.beforeAfter}>
            <h2>{w.beforeAfter}</h2>
            <BeforeAfter project={detail.project} />
          </Region>
        )}
        <Region className="card" label={w.open} data-open={open.length}>
          <h2>{w.open}</h2>
          {open.length === 0 ? (
            <p className="meta">{w.openNone}</p>
          ) : (
            <ul className="open-list">
              {open.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          )}
          <h2>{w.posts}</h2>
          <Posts posts={board.register.posts.get(props.id) ?? []} />
        </Region>
        <LedgerHere place={props.id} week={props.week} />
        <Region className="card full" label={w.works}>
          <h2>
            {w.works}
            {detail !== null && <Freshness asOf={renovation.asOf} state={renovation.state} now={now} />}
          </h2>
          {detail === null ? (
            <p className="meta">{compound.isOld ? w.noProject : w.notOld}</p>
          ) : (
            <WorksPanel
              detail={detail}
              forecast={forecasts?.get(props.id) ?? null}
              season={season}
              judged={judges(renovation.state)}
              name={name}
              week={board.week}
            />
          )}
        </Region>
        <Region className="card full" label={w.stars}>
          <h2>
            {words.desk.reasons}
            <Freshness asOf={weekly.asOf} state={weekly.state} now={now} />
          </h2>
          {sheet !== undefined && (
            <>
              <TrialLine board={board} />
              <StarSections board={board} subject={props.id} layout="page" />
            </>
          )}
        </Region>
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
            <HistoryTable board={board} subject={props.id} criteria={historyOf.criteria} />
          </div>
        </Region>
      </div>
    </article>
  );
}
