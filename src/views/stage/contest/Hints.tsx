import { neededForFirst } from '../../../domain/contest/hints.ts';
import { nextSpeaker } from '../../../domain/contest/phase.ts';
import { stepsLeft } from '../../../domain/contest/reveal.ts';
import { scoreOf } from '../../../domain/contest/score.ts';
import { pointsText } from '../../../words/contestText.ts';
import { useConsole } from './useConsole.ts';

/** What would lead, and what the next key of the revelation shows. Never sent to the hall. */
export function Hints() {
  const { state, w, names, list } = useConsole();
  const next = nextSpeaker(state);
  const needed = next === null ? null : neededForFirst(state, next);
  const [step] = stepsLeft(state);
  const lines: string[] = [];
  if (next !== null && needed === null) lines.push(w.hints.unknown);
  if (next !== null && needed !== null) {
    const [name, best] = [names.contestant(next), pointsText(needed.best, w.none)];
    lines.push(
      needed.kind === 'mean' ? w.hints.mean(name, pointsText(needed.mean, w.none), best) : w.hints[needed.kind](name, best),
    );
  }
  if (step !== undefined) {
    const [first] = step.contestants;
    const total = first === undefined ? null : scoreOf(state, first).total;
    const place = step.contestants.length > 1 ? w.jointPlace(step.place) : w.place(step.place);
    lines.push(w.hints.reveal(place, list(step.contestants.map(names.contestant)), pointsText(total, w.none)));
  }
  if (lines.length === 0) lines.push(state.order.length === 0 ? w.hints.unknown : w.hints.revealDone);
  return (
    <details open className="console-fold" data-hints="">
      <summary>{w.hints.title}</summary>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </details>
  );
}
