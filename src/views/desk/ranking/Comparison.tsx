import type { Board } from '../../../domain/board.ts';
import type { ShownLeague } from '../../../domain/league/leagueView.ts';
import { whyBefore } from '../../../domain/league/whyBefore.ts';
import { subjectName } from '../../../domain/register.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { Region } from '../../../parts/Region.tsx';
import { named } from '../../../words/format.ts';
import { whySentence } from './whySentence.ts';

/** Places before and behind the row that are offered to compare with. */
const NEARBY = 100;

interface Props {
  board: Board;
  league: ShownLeague;
  row: string;
  /** The other one; null for the next before it. */
  versus: string | null;
  onVersus(code: string): void;
}

/** "Why is he before me?", for the selected row and any other, in one sentence. */
export function Comparison(props: Props) {
  const { lang, words } = useDeskApp();
  const { board, league, row } = props;
  const w = words.ranking;
  const nameOf = (code: string) => named(subjectName(board.register, code), lang);
  const at = league.entries.findIndex((e) => e.code === row);
  const other = props.versus ?? league.entries[at === 0 ? 1 : at - 1]?.code ?? null;
  if (at < 0 || other === null) return null;
  const why = whyBefore(league, row, other);
  // Of thousands those nearby are offered; any other stands in the address (vs).
  const offered = league.entries.filter((e, i) => e.code !== row && (Math.abs(i - at) <= NEARBY || e.code === other));
  return (
    <Region className="comparison" label={w.compare}>
      <label>
        <span>
          {w.compare} <b>{nameOf(row)}</b> {w.compareWith}
        </span>
        <select value={other} onChange={(e) => props.onVersus(e.target.value)}>
          {offered.map((e) => (
            <option key={e.code} value={e.code}>
              {e.place == null ? '' : `${e.place} · `}
              {nameOf(e.code)}
            </option>
          ))}
        </select>
      </label>
      <p data-why="">{why === null ? '' : whySentence(why, board, words, lang)}</p>
    </Region>
  );
}
