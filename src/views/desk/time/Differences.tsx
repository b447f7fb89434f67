import { useMemo } from 'react';
import { type Address, vantageOf, weekOf } from '../../../address/address.ts';
import { useLeagues } from '../../../analysis/useLeagues.ts';
import type { Board } from '../../../domain/board.ts';
import {
  type LeagueDifferences,
  leagueDifferences,
  type SideStanding,
  type UnitDifference,
} from '../../../domain/league/differences.ts';
import type { LeagueFamily } from '../../../domain/league/types.ts';
import { subjectName } from '../../../domain/register.ts';
import { useHorizonOf } from '../../../feeds/horizon.ts';
import { useBoard } from '../../../feeds/useBoard.ts';
import { useWeekOnItsWay } from '../../../feeds/useFeeds.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { Region } from '../../../parts/Region.tsx';
import { ScrollBox } from '../../../parts/ScrollBox.tsx';
import { decimal, named } from '../../../words/format.ts';
import { SIDES } from './besideAddress.ts';

/** Units the sentence names; the table has them all. */
const MOST_NAMES = 6;

/** The table a ranking page shows; null for any other page, and for streets, which are not ranked. */
function tabOf(address: Address): LeagueFamily | null {
  if (address.view !== 'desk' || address.page !== 'ranking' || address.ranking.tab === 'street') return null;
  return address.ranking.tab;
}

/** What differs where both sides show the same ranking; nothing where they show different things. */
export function Differences(props: { left: Address; right: Address }) {
  const family = tabOf(props.left);
  if (family === null || family !== tabOf(props.right)) return null;
  return <Compared key={family} family={family} {...props} />;
}

/** The league of one side with its stars, and its register for the names. */
function useSide(address: Address, family: LeagueFamily) {
  const week = weekOf(address) ?? null;
  const away = useWeekOnItsWay(week);
  const seen = useHorizonOf(vantageOf(address), week);
  const board = useBoard({ week, seen });
  const { answer, failure } = useLeagues(away ? null : board.week, null, 'desk', seen);
  const league = (family === 'compound' ? answer?.compounds : answer?.communities) ?? null;
  const rows = family === 'compound' ? board.compounds : board.communities;
  const lit = useMemo(() => new Map(rows.flatMap((r) => (r.unrated === null ? [[r.code, r.lit] as const] : []))), [rows]);
  return { board, league, lit, failed: failure !== null || (answer !== null && league === null) };
}

function Compared(props: { left: Address; right: Address; family: LeagueFamily }) {
  const { lang, words } = useDeskApp();
  const left = useSide(props.left, props.family);
  const right = useSide(props.right, props.family);
  const t = words.time.beside;
  const found = useMemo(
    () => leagueDifferences({ league: left.league, lit: left.lit }, { league: right.league, lit: right.lit }),
    [left.league, left.lit, right.league, right.lit],
  );
  const nameOf = (code: string) => {
    const knows = (b: Board) => b.register.compound.has(code) || b.register.community.has(code);
    return named(subjectName((knows(left.board) ? left : right).board.register, code), lang);
  };
  if (found === null)
    return (
      <p className="beside-finding" role="status">
        {left.failed || right.failed ? t.failed : t.working}
      </p>
    );
  const { units, of } = found;
  const names = words.common.list(units.slice(0, MOST_NAMES).map((u) => nameOf(u.code)));
  return (
    <Region className="beside-finding" label={t.differences} data-differences={units.length}>
      <p role="status">
        {units.length === 0
          ? t.none(of)
          : t.some(of, units.length, units.length > MOST_NAMES ? t.more(names, units.length) : names)}
      </p>
      {units.length > 0 && (
        <details>
          <summary>{t.table(units.length)}</summary>
          <DifferenceTable found={found} family={props.family} nameOf={nameOf} />
        </details>
      )}
    </Region>
  );
}

type Column = 'place' | 'tier' | 'lit' | 'score';

function DifferenceTable(props: { found: LeagueDifferences; family: LeagueFamily; nameOf(code: string): string }) {
  const { words } = useDeskApp();
  const { mode, units } = props.found;
  const t = words.time.beside;
  const columns: Column[] = [
    ...(mode === 'full' ? (['place'] as const) : mode === 'tiers' ? (['tier'] as const) : []),
    'lit',
    'score',
  ];
  const written = (unit: UnitDifference, column: Column, s: SideStanding | null): string => {
    if (s === null) return t.missing;
    if (column === 'tier') return s.tier === null ? t.absent : words.league.tier[s.tier];
    const value = s[column];
    if (value === null) return t.absent;
    return column === 'score' ? decimal(value, digitsFor(unit, props.family)) : String(value);
  };
  return (
    <ScrollBox className="scroll-x beside-table">
      <table className="plain-table">
        <caption className="sr-only">{t.differences}</caption>
        <thead>
          <tr>
            <th scope="col">{t.unit}</th>
            {columns.flatMap((c) =>
              SIDES.map((side) => (
                <th key={c + side} scope="col" className={c === 'tier' ? undefined : 'num'}>
                  {t.of(t[c], t[side])}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {units.map((u) => (
            <tr key={u.code} data-code={u.code} data-in={u.in.join(' ')}>
              <th scope="row">{props.nameOf(u.code)}</th>
              {columns.flatMap((c) =>
                SIDES.map((side) => (
                  <td key={c + side} data-cell={`${c}-${side}`} className={cellClass(c, u)}>
                    {written(u, c, u[side])}
                  </td>
                )),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** What differs is set in bold: never by a colour, for neither side is better. */
const cellClass = (column: Column, u: UnitDifference) =>
  `${column === 'tier' ? '' : 'num'}${u.in.includes(column) || u.in.includes('unit') ? ' is-different' : ''}`;

/** Decimals that show two scores as different where they are: those of the ranking, more where they would look the same. */
function digitsFor({ left, right }: UnitDifference, family: LeagueFamily): number {
  const usual = family === 'compound' ? 1 : 2;
  const [a, b] = [left?.score ?? null, right?.score ?? null];
  if (a === null || b === null || a === b) return usual;
  return [usual, 2, 3, 4, 6, 9].find((digits) => decimal(a, digits) !== decimal(b, digits)) ?? 12;
}
