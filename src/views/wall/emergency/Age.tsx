import { useApp } from '../../../parts/app.tsx';
import { Freshness } from '../../../parts/Freshness.tsx';
import { clock } from '../../../words/format.ts';
import { useEmergencyWords } from './useEmergencyWords.ts';

/** How data times are told: as ages while the signal comes, as carried over while it does not, as a time of the past. */
export type AgeHow = 'fresh' | 'lastGood' | 'clock';

/** The data time of a figure or panel; nothing where nothing was reported. */
export function Age(props: { asOf: number | null; now: number; how: AgeHow }) {
  const w = useEmergencyWords();
  const { words } = useApp();
  if (props.asOf === null) return <span className="freshness state-none">{words.wall.notReported}</span>;
  if (props.how === 'clock') return <span className="freshness">{w.asOf(clock(props.asOf))}</span>;
  return <Freshness asOf={props.asOf} state={props.how} now={props.now} />;
}
