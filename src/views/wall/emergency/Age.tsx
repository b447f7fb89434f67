import type { DataState } from '../../../domain/dataState.ts';
import { isOff } from '../../../domain/dated.ts';
import { useApp } from '../../../parts/app.tsx';
import { Freshness } from '../../../parts/Freshness.tsx';
import { clock } from '../../../words/format.ts';
import { useEmergencyWords } from './useEmergencyWords.ts';

/** How data times are told: by the state of the signal, or as a time of the past that is looked at. */
export type AgeHow = DataState | 'clock';

/** A data time: of when, seen from when, and how it is told. */
export interface AgeOf {
  asOf: number | null;
  now: number;
  how: AgeHow;
}

/** The data time of a figure or panel; nothing where nothing was reported. */
export function Age(props: AgeOf) {
  const w = useEmergencyWords();
  const { words } = useApp();
  if (props.asOf === null) return <span className="freshness state-none">{words.wall.notReported}</span>;
  if (props.how === 'clock') return <span className="freshness">{w.asOf(clock(props.asOf))}</span>;
  return <Freshness asOf={props.asOf} state={props.how} now={props.now} />;
}

/** The data time of a list: the figures show it too, so it is seen only where something is wrong with the signal. */
export function PanelAge(props: AgeOf) {
  const isSeen = props.asOf !== null && props.how !== 'clock' && isOff(props.how);
  return (
    <span className={isSeen ? 'panel-time' : 'sr-only'} data-panel-age={props.how}>
      <Age {...props} />
    </span>
  );
}
