import { useAnalysis } from '../../../analysis/useAnalysis.ts';
import type { Board } from '../../../domain/board.ts';
import type { ShownLeague } from '../../../domain/league/leagueView.ts';
import type { LeagueLists, ListEntry, UnitList } from '../../../domain/league/lists.ts';
import { subjectName } from '../../../domain/register.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { Region } from '../../../parts/Region.tsx';
import { decimal, named } from '../../../words/format.ts';

/** Units that might stand on a list as well are named up to so many: more than that is nearly everybody. */
const NAMED = 5;

/** The first and the last of the week, quietly: who is on which list, how sure that is, and that people decide. */
export function Lists(props: { board: Board; league: ShownLeague }) {
  const { board, league } = props;
  const wanted = league.mode === 'full' && league.open;
  const lists = useAnalysis(wanted ? { task: 'lists', week: league.week } : null).answer;
  if (league.mode === 'tiers' && league.open) return <AttentionTier board={board} league={league} />;
  if (!wanted || lists === null || lists.week !== league.week) return null;
  return <Both board={board} lists={lists} />;
}

function Both(props: { board: Board; lists: LeagueLists }) {
  const { lang, words } = useDeskApp();
  const { board, lists } = props;
  const w = words.rankingModes.lists;
  const nameOf = (code: string) => named(subjectName(board.register, code), lang);
  const line = decimal(lists.attentionBelow, Number.isInteger(lists.attentionBelow) ? 0 : 1);
  return (
    <Region className="lists" label={w.label}>
      <p data-list="red">
        <b>{w.red[lists.wording]}</b>
        {!lists.official && <small className="tag">{words.common.sample}</small>}{' '}
        <span className="meta">{w.first(lists.length)}</span> <Entries list={lists.red} none={w.noneRed} nameOf={nameOf} />
      </p>
      <p data-list="attention">
        <b>{w.attention[lists.wording]}</b> <span className="meta">{w.below(line, lists.length)}</span>{' '}
        <Entries list={lists.attention} none={w.none[lists.wording]} nameOf={nameOf} />
      </p>
      {lists.talk.length > 0 && (
        <p data-list="talk">{words.common.list(lists.talk.map((code) => w.talk(nameOf(code), lists.talkAfterWeeks)))}</p>
      )}
      {lists.attention.entries.length > 0 && <p className="meta">{w.human}</p>}
    </Region>
  );
}

function Entries(props: { list: UnitList; none: string; nameOf(code: string): string }) {
  const { words } = useDeskApp();
  const w = words.rankingModes.lists;
  const { entries, others } = props.list;
  if (entries.length === 0) return <>{props.none}</>;
  const unit = (e: ListEntry) => w.unit(props.nameOf(e.code), words.league.range(e.low, e.high), e.certain);
  const open = entries.some((e) => !e.certain);
  return (
    <>
      {words.common.list(entries.map(unit))}
      {open && others.length > 0 && (
        <span className="meta">
          {' '}
          {entries.every((e) => !e.certain) ? `${w.uncertain} ` : ''}
          {others.length > NAMED
            ? w.othersMany(others.length)
            : w.others(words.common.list(others.map((e) => props.nameOf(e.code))))}
        </span>
      )}
    </>
  );
}

/** With tiers alone: who is in the tier that needs attention, by code. */
function AttentionTier(props: { board: Board; league: ShownLeague }) {
  const { lang, words } = useDeskApp();
  const { board, league } = props;
  const w = words.rankingModes.lists;
  const own = league.entries.filter((e) => e.tier === 'behind').map((e) => named(subjectName(board.register, e.code), lang));
  return (
    <Region className="lists" label={w.label}>
      <p data-list="attention">
        <b>{w.tier}</b>
        {board.programme.rules?.official !== true && <small className="tag">{words.common.sample}</small>}{' '}
        {own.length === 0 ? w.noneTier : words.common.list(own)}
      </p>
    </Region>
  );
}
