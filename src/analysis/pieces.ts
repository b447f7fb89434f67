import type { ShownEntry } from '../domain/league/leagueView.ts';
import type { FromWorker, Leagues } from './protocol.ts';

/** Entries that cross in one message: some milliseconds to read. */
const PIECE = 300;
const LEAGUES = ['communities', 'compounds'] as const;

/** Some entries of a league on their way, in order. */
export interface Piece {
  league: keyof Leagues;
  entries: ShownEntry[];
}

/** An answer as messages: entries of long leagues come ahead of it, as reading ten thousand in one go holds the page. */
export function inPieces(message: FromWorker & { kind: 'answer' }, isLeagues: boolean): FromWorker[] {
  if (!isLeagues) return [message];
  const answer = { ...(message.answer as Leagues) };
  const out: FromWorker[] = [];
  for (const league of LEAGUES) {
    const whole = answer[league];
    if (whole === null || whole.entries.length <= PIECE) continue;
    for (let i = 0; i < whole.entries.length; i += PIECE)
      out.push({ kind: 'piece', id: message.id, piece: { league, entries: whole.entries.slice(i, i + PIECE) } });
    answer[league] = { ...whole, entries: [] };
  }
  return [...out, { ...message, answer }];
}

/** The answer whole again. @param pieces in the order in which they came */
export function joinedPieces<A>(answer: A, pieces: readonly Piece[]): A {
  if (pieces.length === 0) return answer;
  const whole = { ...(answer as unknown as Leagues) };
  for (const league of LEAGUES) {
    const entries = pieces.flatMap((p) => (p.league === league ? p.entries : []));
    const held = whole[league];
    if (held !== null && entries.length > 0) whole[league] = { ...held, entries };
  }
  return whole as unknown as A;
}
