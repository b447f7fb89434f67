import type { Board } from '../../../domain/board.ts';
import type { ShownEntry } from '../../../domain/league/leagueView.ts';
import type { EntryCheck } from '../../../domain/league/types.ts';
import type { WhyBefore } from '../../../domain/league/whyBefore.ts';
import { subjectName } from '../../../domain/register.ts';
import { decimal, type Language, named, percent, signed } from '../../../words/format.ts';
import type { DeskWords, Words } from '../../../words/words.ts';

const whole = (x: number) => decimal(x, Number.isInteger(x) ? 0 : 2);

/** The reason in one sentence, with every number that it rests on. */
export function whySentence(why: WhyBefore, board: Board, words: Words & DeskWords, lang: Language): string {
  const w = words.ranking.why;
  const { register, programme } = board;
  const nameOf = (e: ShownEntry) => named(subjectName(register, e.code), lang);
  if (why.kind === 'notRanked') return w.notRanked(nameOf(why.entry), words.league.noPlace[why.entry.noPlace ?? 'gate']);
  const { first, second } = why;
  const labels = new Map(Object.values(programme.criteria).flatMap((list) => list.map((c) => [c.id, named(c.label, lang)])));
  const counts = (checks: EntryCheck[]) =>
    checks
      .filter((c) => c.n > 0)
      .map((c) => `${whole(c.x)}/${whole(c.n)}`)
      .join(' ');
  const drivers = why.drivers.map((d) => {
    const [a, b] = [counts(d.first.checks), counts(d.second.checks)];
    return w.driver(labels.get(d.id) ?? d.id, decimal(d.points, 1), a === '' || b === '' ? '' : w.counts(a, b));
  });
  const place = (e: ShownEntry) => words.league.place(e.place ?? 0, why.joint);
  const parts = [
    w.head(nameOf(first), nameOf(second), {
      place1: place(first),
      place2: place(second),
      er1: decimal(first.ranks?.er ?? 0, 1),
      er2: decimal(second.ranks?.er ?? 0, 1),
      joint: why.joint,
    }),
    `${w.scores(decimal(first.score ?? 0, 2), decimal(second.score ?? 0, 2))}${why.scoreAgainst ? `${w.comma}${w.against}` : ''}`,
    drivers.length === 0 ? '' : w.drivers(words.common.list(drivers)),
    why.adjustment === 0 ? '' : w.adjustment(signed(why.adjustment, 0)),
    why.clear ? w.clear(nameOf(first), percent(why.sure, 0)) : w.unclear(percent(why.sure, 0)),
  ].filter((s) => s !== '');
  return parts.join(w.semicolon);
}
