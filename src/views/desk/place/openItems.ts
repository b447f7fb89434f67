import type { Judged } from '../../../charts/map/readings.ts';
import type { Board } from '../../../domain/board.ts';
import { decimal, type Language, named } from '../../../words/format.ts';
import type { DeskWords } from '../../../words/words.ts';

/**
 * What is open at a compound now: silence, docked stars, works behind, cases overdue, posts vacant. Plain records only.
 * @param judged which feeds are young enough to be judged by
 */
export function openItems(board: Board, compound: string, judged: Judged, words: DeskWords['place'], lang: Language): string[] {
  const sheet = board.sheets.get(compound);
  const labels = new Map(board.programme.criteria.compoundStar.map((c) => [c.id, named(c.label, lang)]));
  const out: string[] = [];
  for (const item of board.attention) {
    if (item.compound !== compound) continue;
    if (item.kind === 'notReported' && judged.weekly) out.push(words.openSilent(item.weeks));
    if (item.kind === 'behindPlan' && judged.renovation) out.push(words.openBehind(decimal(-item.gapPoints, 1)));
  }
  for (const star of sheet?.stars ?? []) {
    if (star.state === 'docked') out.push(words.openDocked(labels.get(star.criterion) ?? star.criterion));
    for (const check of star.checks) {
      if (check.carryOver === 0) continue;
      const indicator = board.programme.indicator.get(check.indicator);
      out.push(words.openCarry(indicator === undefined ? check.indicator : named(indicator.label, lang), check.carryOver));
    }
  }
  for (const post of board.register.posts.get(compound) ?? [])
    if (post.filled < post.due) out.push(words.openVacant(words.role[post.role], post.due - post.filled));
  return out;
}
