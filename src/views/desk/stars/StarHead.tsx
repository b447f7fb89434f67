import type { Board } from '../../../domain/board.ts';
import type { StarSheet } from '../../../domain/starSheet.ts';
import { gradeFigure, starBasis } from '../../../domain/stars/starCase.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { decimal } from '../../../words/format.ts';
import { TrialLine } from './TrialLine.tsx';

/** The count of stars, large, with score, grade and bonus star beside it. */
export function StarHead(props: { board: Board; subject: string; sheet: StarSheet }) {
  const { words } = useDeskApp();
  const w = words.stars;
  const { board, subject, sheet } = props;
  const basis = starBasis(board, subject);
  const figure = basis === null ? null : gradeFigure(board, basis);
  const isCommunity = board.register.community.has(subject);
  return (
    <div className="star-head">
      {sheet.unrated === null ? (
        <div className="star-figures">
          <p className="star-count">
            <b data-figure="lit">{sheet.lit}</b>
            <span>{w.ofStars(sheet.of)}</span>
          </p>
          <dl>
            <div>
              <dt>{words.desk.score}</dt>
              <dd data-figure="score">{sheet.score === null ? '—' : decimal(sheet.score, 2)}</dd>
            </div>
            <div>
              <dt>
                {w.gradeName}
                {figure?.official === false && <small className="tag">{words.common.sample}</small>}
              </dt>
              <dd data-figure="grade" title={isCommunity ? w.communityScore : undefined}>
                {figure?.grade == null ? '—' : w.grade[figure.grade]}
              </dd>
            </div>
            <div>
              <dt>{w.bonusName}</dt>
              <dd>{sheet.bonus > 0 ? `+${sheet.bonus}` : '0'}</dd>
            </div>
          </dl>
        </div>
      ) : (
        <p className="reasons-unrated">{words.common.unrated[sheet.unrated]}</p>
      )}
      <TrialLine board={board} />
      {(sheet.bonusPoints > 0 || sheet.deductions > 0) && (
        <p className="meta">{words.desk.adjusted(decimal(sheet.bonusPoints, 0), decimal(sheet.deductions, 0))}</p>
      )}
    </div>
  );
}
