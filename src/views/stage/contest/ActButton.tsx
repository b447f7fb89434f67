import { type MouseEvent, type ReactNode, useId } from 'react';
import type { ContestHappening } from '../../../contract/contestLog.ts';
import { useConsole } from './useConsole.ts';

/**
 * A button that writes one event. It is never dead: where the event may not be, it is dim, says why beside it where there is
 * room, and when it is pressed.
 * @param props.what null where what it would write is not known yet; then `missing` says what is to be done first
 */
export function ActButton(props: {
  what: ContestHappening | null;
  missing?: string;
  keyName?: string;
  main?: boolean;
  /** Whether the reason stands beside it all the time. */
  explains?: boolean;
  /** In place of writing `what` plainly: for what is measured when it is pressed. */
  run?: () => void;
  children: ReactNode;
}) {
  const { what, missing, keyName, main = false, explains = false, run } = props;
  const { act, why, say, w } = useConsole();
  const id = useId();
  const reason = what === null ? (missing ?? w.none) : why(what);
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    // A button that was clicked keeps no focus, or the space bar would press it again in place of its own meaning.
    if (event.detail > 0) event.currentTarget.blur();
    if (reason !== null) say(false, `${w.notWritten}${reason}`);
    else if (run !== undefined) run();
    else if (what !== null) void act(what);
  };
  return (
    <span className="contest-act">
      <button
        type="button"
        className={main ? 'is-main' : undefined}
        aria-disabled={reason !== null}
        aria-describedby={reason === null ? undefined : id}
        onClick={press}
      >
        {props.children}
        {keyName !== undefined && <kbd>{keyName}</kbd>}
      </button>
      {reason !== null && (
        <small id={id} className={explains ? undefined : 'sr-only'}>
          {reason}
        </small>
      )}
    </span>
  );
}
