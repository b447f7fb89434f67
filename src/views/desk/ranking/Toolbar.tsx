import type { RankingAddress, RankingTab } from '../../../address/address.ts';
import type { Board } from '../../../domain/board.ts';
import { addDays } from '../../../domain/civil.ts';
import type { ShownLeague } from '../../../domain/league/leagueView.ts';
import { communityGroups, compoundGroups } from '../../../domain/league/peers.ts';
import type { RankingMode } from '../../../domain/league/rankingMode.ts';
import { PEER_GROUPS, type PeerGroup } from '../../../domain/league/types.ts';
import { standing } from '../../../feeds/standing.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';
import { useNow } from '../../../feeds/useNow.ts';
import { isUnread } from '../../../feeds/wantedParts.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { Freshness } from '../../../parts/Freshness.tsx';
import { named, weekShort } from '../../../words/format.ts';

const TABS: RankingTab[] = ['community', 'compound', 'street'];
/** Weeks back that are offered to compare with. */
const BASELINES = [2, 4, 8, 13, 26];

interface Props {
  board: Board;
  ranking: RankingAddress;
  league: ShownLeague | null;
  mode: RankingMode;
  to(change: Partial<RankingAddress>): void;
}

/** Which table, of whom, against which week, and by which rules. */
export function Toolbar(props: Props) {
  const { lang, words } = useDeskApp();
  const feeds = useFeeds();
  const now = useNow(10_000);
  const { board, ranking, league, to } = props;
  const w = words.desk;
  const r = words.ranking;
  const weekly = standing(feeds.weekly, now);
  const rules = board.programme.rules;
  const known = new Set(board.observations.weeks);
  const counts: Record<RankingTab, number> = {
    community: board.communities.length,
    compound: board.compounds.length,
    street: board.streets.length,
  };
  const groups = ranking.tab === 'street' ? [] : groupSizes(board, ranking.tab);
  return (
    <div className="toolbar">
      <fieldset className="segmented">
        <legend className="sr-only">{w.tabsLabel}</legend>
        {TABS.map((tab) => (
          <button
            key={tab}
            type="button"
            aria-pressed={tab === ranking.tab}
            onClick={() => to({ tab, sort: [], row: null, versus: null, group: null, raw: false })}
          >
            {w.tabs[tab]} <small>{counts[tab]}</small>
          </button>
        ))}
      </fieldset>
      {ranking.tab !== 'street' && (
        <fieldset className="segmented">
          <legend className="sr-only">{r.groups}</legend>
          <button type="button" aria-pressed={ranking.group === null} onClick={() => to({ group: null, sort: [] })}>
            {w.filters.all} <small>{counts[ranking.tab]}</small>
          </button>
          {groups.map(({ group, members }) => (
            <button key={group} type="button" aria-pressed={ranking.group === group} onClick={() => to({ group, sort: [] })}>
              {words.league.group[group]} <small>{members}</small>
            </button>
          ))}
        </fieldset>
      )}
      <label>
        {w.filters.street}
        <select value={ranking.street ?? ''} onChange={(e) => to({ street: e.target.value || null, row: null, versus: null })}>
          <option value="">{w.filters.all}</option>
          {board.register.streets.map((s) => (
            <option key={s.code} value={s.code}>
              {named(s.name, lang)}
            </option>
          ))}
        </select>
      </label>
      {ranking.tab !== 'street' && (
        <label>
          {r.baseline}
          <select value={ranking.baseline ?? ''} onChange={(e) => to({ baseline: e.target.value || null })}>
            <option value="">{`${r.weekBefore} · ${weekShort(board.previousWeek, lang)}`}</option>
            {BASELINES.map((n) => ({ n, week: addDays(board.week, -7 * n) }))
              .filter(({ week }) => (known.has(week) && !isUnread(feeds.weekly.unread, week)) || week === ranking.baseline)
              .map(({ n, week }) => (
                <option key={week} value={week}>
                  {r.weeksBefore(n, weekShort(week, lang))}
                </option>
              ))}
          </select>
        </label>
      )}
      {ranking.tab !== 'street' && (
        <button type="button" aria-pressed={ranking.raw} onClick={() => to({ raw: !ranking.raw, sort: [] })}>
          {!ranking.raw ? r.raw : props.mode === 'full' ? r.places : words.rankingModes.scores}
        </button>
      )}
      <p className="times">
        <span>
          {w.dataTimes} {words.common.feed.weekly} <Freshness asOf={weekly.asOf} state={weekly.state} now={now} />
        </span>
        <span>
          {w.rules} {rules?.version ?? w.noRules}
          {rules !== null && !rules.official && <small className="tag">{words.common.sample}</small>}
        </span>
      </p>
      {props.mode === 'full' && <GroupNote ranking={ranking} league={league} />}
    </div>
  );
}

/** The groups that have members, and how many. */
function groupSizes(board: Board, tab: 'community' | 'compound'): { group: PeerGroup; members: number }[] {
  const of =
    tab === 'compound'
      ? board.compounds.map((c) => compoundGroups(board.register, c.code))
      : board.communities.map((c) => communityGroups(board.register, c.code));
  return PEER_GROUPS[tab]
    .map((group) => ({ group, members: of.filter((own) => own.includes(group)).length }))
    .filter((g) => g.members > 0);
}

/** Why a group has no places of its own. */
function GroupNote(props: { ranking: RankingAddress; league: ShownLeague | null }) {
  const { words } = useDeskApp();
  const group = props.league?.groups.find((g) => g.group === props.ranking.group);
  if (group === undefined || group.open) return null;
  return (
    <p className="meta group-note">{group.rankable < 5 ? words.ranking.groupSmall(group.rankable) : words.ranking.groupClosed}</p>
  );
}
