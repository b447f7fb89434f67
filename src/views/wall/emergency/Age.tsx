import type { DataState } from '../../../domain/dataState.ts';
import { isOff } from '../../../domain/dated.ts';
import { useApp } from '../../../parts/app.tsx';
import { Freshness, StateMark } from '../../../parts/Freshness.tsx';
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

/**
 * The data time of a list. The figures show theirs; where something is wrong with the signal a list has its mark, the line
 * above says what it is and since when, and to the rows belongs the room.
 */
export function PanelAge(props: AgeOf) {
  const { asOf, how } = props;
  return (
    <span className="panel-mark" data-panel-age={how}>
      {asOf !== null && how !== 'clock' && isOff(how) && (
        <span className={`freshness state-${how}`}>
          <StateMark state={how} />
        </span>
      )}
      <span className="sr-only">
        <Age {...props} />
      </span>
    </span>
  );
}
