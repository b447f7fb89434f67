import { quizPoints } from '../../../domain/contest/quiz.ts';
import { isHidden } from '../../../domain/contest/reveal.ts';
import { allScores, placed, scoreOf } from '../../../domain/contest/score.ts';
import { type ContestState, onStage } from '../../../domain/contest/state.ts';
import { ScrollBox } from '../../../parts/ScrollBox.tsx';
import { markText, pointsText } from '../../../words/contestText.ts';
import { dayShort, named } from '../../../words/format.ts';
import { useConsole } from './useConsole.ts';

const standing = (state: ContestState, id: string): 'waiting' | 'speaking' | 'marking' | 'spoken' | 'withdrawn' => {
  if (state.withdrawn.has(id)) return 'withdrawn';
  const speech = state.speeches.get(id);
  if (speech === undefined) return 'waiting';
  if (speech.usedMs === null) return 'speaking';
  return state.shown.has(id) ? 'spoken' : 'marking';
};

/** Everybody with what they have, in the order of lots. What the hall does not know is here only when it is called for. */
export function Board() {
  const { state, setUp, w, lang, values } = useConsole();
  const ranked = placed(allScores(state));
  const ids = state.order.length > 0 ? state.order : setUp.contestants.map((c) => c.id);
  const { weights } = setUp.rules;
  const on = onStage(state);
  const heads: [string, string][] = [
    ['speech', w.weight(weights.speech)],
    ['quiz', w.weight(weights.quiz)],
    ['work', w.weight(weights.work)],
  ];
  return (
    <ScrollBox className="console-scroll">
      <table className="console-board">
        <caption>{w.board}</caption>
        <thead>
          <tr>
            <th scope="col">{w.columns.lot}</th>
            <th scope="col">{w.columns.name}</th>
            <th scope="col">{w.columns.standing}</th>
            {heads.map(([key, weight]) => (
              <th scope="col" key={key} className="is-number">
                {w.columns[key as 'speech' | 'quiz' | 'work']} <small>{weight}</small>
              </th>
            ))}
            <th scope="col" className="is-number">
              {w.columns.off}
            </th>
            <th scope="col" className="is-number">
              {w.columns.total}
            </th>
            <th scope="col">{w.columns.place}</th>
          </tr>
        </thead>
        <tbody>
          {ids.map((id, i) => {
            const score = ranked.find((s) => s.contestant === id) ?? {
              ...scoreOf(state, id),
              total: null,
              place: null,
              joint: false,
            };
            const entrant = setUp.contestants.find((c) => c.id === id);
            if (entrant === undefined) return null;
            const known = values || (state.shown.has(id) && !isHidden(state, id));
            const shown = (text: string) => (known ? text : w.hidden);
            return (
              <tr key={id} data-contestant={entrant.subject} data-on={id === on ? '' : undefined}>
                <td>{state.order.length > 0 ? i + 1 : w.noLot}</td>
                <th scope="row">
                  {named(entrant.name, lang)}
                  {entrant.streetName !== null && <small>{named(entrant.streetName, lang)}</small>}
                </th>
                <td>{w.standing[standing(state, id)]}</td>
                <td className="is-number">{score.speech === null ? w.none : shown(pointsText(score.speech, w.none))}</td>
                <td className="is-number">
                  {weights.quiz === 0
                    ? w.unused
                    : score.quiz === null
                      ? w.quiz.quizPoints(markText(quizPoints(state, id)))
                      : pointsText(score.quiz, w.none)}
                </td>
                <td
                  className="is-number"
                  title={entrant.work?.reason === undefined ? undefined : w.workTyped(entrant.work.reason)}
                >
                  {weights.work === 0 ? w.unused : pointsText(score.work, w.none)}
                  {entrant.work !== null && <small>{dayShort(entrant.work.asOf, lang)}</small>}
                </td>
                <td className="is-number">{score.overtime + score.ruled === 0 ? '0' : markText(score.overtime + score.ruled)}</td>
                <td className="is-number" data-total="">
                  {score.total === null ? w.none : shown(pointsText(score.total, w.none))}
                </td>
                <td data-place="">
                  {score.place === null ? w.none : shown(score.joint ? w.jointPlace(score.place) : w.place(score.place))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollBox>
  );
}
