import './turn.css';
import { useNow } from '../../../feeds/useNow.ts';
import { useApp } from '../../../parts/app.tsx';
import { decimal } from '../../../words/format.ts';
import { HELD_MS, type Hold, useWallTurn } from './wallTurn.ts';

/** The playlist by name: where the wall is, and what is passed over because there is nothing to show. */
export function TurnNames() {
  const { words } = useApp();
  const { list, position } = useWallTurn();
  return (
    <ol className="turn-names" aria-label={words.turns.label}>
      {list.map(({ scene, isSkipped }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a scene may come twice; it is its place that counts
        <li key={i} aria-current={i === position ? 'true' : undefined} data-skipped={isSkipped ? scene : undefined}>
          {isSkipped ? (
            <>
              <s>{words.wall.scenes[scene]}</s> <small>{words.turns.skipped}</small>
            </>
          ) : (
            words.wall.scenes[scene]
          )}
        </li>
      ))}
    </ol>
  );
}

/** The same as dashes, for the overview: nothing of it moves but once a turn. While somebody holds the wall it says so there. */
export function TurnDashes() {
  const { words } = useApp();
  const { list, position, scene, hold } = useWallTurn();
  if (scene !== 'overview') return null;
  if (hold !== null) return <HoldNote hold={hold} />;
  if (list.length < 2) return null;
  const skipped = list.filter((l) => l.isSkipped).length;
  return (
    <p className="turn-dashes" data-turns={list.length}>
      <span className="sr-only">{words.turns.at(position + 1, list.length, words.wall.scenes[scene])}</span>
      {list.map((l, i) => (
        <i
          // biome-ignore lint/suspicious/noArrayIndexKey: a scene may come twice; it is its place that counts
          key={i}
          className={i === position ? 'is-here' : l.isSkipped ? 'is-skipped' : undefined}
          aria-hidden="true"
        />
      ))}
      {skipped > 0 && <span data-skipped={skipped}>{words.turns.skippedMany(skipped)}</span>}
    </p>
  );
}

/** That the wall is held, and for how many seconds more: the one thing on it that changes every second, and only then. */
export function HoldNote(props: { hold: Hold }) {
  const { words } = useApp();
  const { kind, until } = props.hold;
  const now = useNow(1000);
  const left = Math.min(HELD_MS, Math.max(0, until - now));
  return (
    <p className="turn-hold" role="status" data-hold={kind}>
      {words.turns[kind](decimal(Math.ceil(left / 1000), 0))}
      <i style={{ transform: `scaleX(${left / HELD_MS})` }} />
    </p>
  );
}
