import type { Board } from '../../../domain/board.ts';
import { judges } from '../../../domain/dataState.ts';
import { standing } from '../../../feeds/standing.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';
import { useNow } from '../../../feeds/useNow.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { Freshness } from '../../../parts/Freshness.tsx';

/** That the stars are a trial value, by which rules and to which data; a warning where the data are too old to judge by. */
export function TrialLine(props: { board: Board }) {
  const { words } = useDeskApp();
  const { weekly } = useFeeds();
  const now = useNow(10_000);
  const at = standing(weekly, now);
  const { rules } = props.board.programme;
  return (
    <>
      <p className="meta" data-figure="rules">
        {rules === null ? words.desk.noRules : words.stars.live(rules.version)}
        {rules?.official === false && <small className="tag">{words.common.sample}</small>}
        {words.common.between}
        {words.stars.dataTo} <Freshness asOf={at.asOf} state={at.state} now={now} />
      </p>
      {!judges(at.state) && at.asOf !== null && <p className="is-bad">{words.stars.withdrawn}</p>}
    </>
  );
}
