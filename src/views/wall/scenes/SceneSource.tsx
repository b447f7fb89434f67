import type { FeedName } from '../../../contract/envelope.ts';
import { useApp } from '../../../parts/app.tsx';
import { Freshness } from '../../../parts/Freshness.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { useSystemFeed } from '../../shared/systems/useSystemFeed.ts';

/** Where a panel's numbers are from and of when. */
export function SceneSource(props: { feed: FeedName }) {
  const { words } = useApp();
  const w = useSystemWords().leagueScenes;
  const { source, standing, now } = useSystemFeed(props.feed);
  return (
    <span className="aside scene-source">
      {source !== '' && `${w.source(source)}${words.common.between}`}
      <Freshness asOf={standing.asOf} state={standing.state} now={now} />
    </span>
  );
}
