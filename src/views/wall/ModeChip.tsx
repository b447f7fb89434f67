import { useModeFeed } from '../../feeds/useFeeds.ts';
import { useApp } from '../../parts/app.tsx';
import { clock } from '../../words/format.ts';
import { useDrillBar } from './DrillBar.tsx';

/**
 * Routine or emergency, quietly: routine where the signal says so and comes, an interruption where it does not. Nothing where
 * no signal is connected. A touch opens the bar of the drill.
 */
export function ModeChip() {
  const { words } = useApp();
  const mode = useModeFeed();
  const { open } = useDrillBar();
  const w = words.urgent;
  if (mode.url === '' || mode.phase === 'waiting') return null;
  const lost = mode.fault !== null || mode.fromStore;
  const text = !lost
    ? w.routine
    : mode.head === null
      ? w.never
      : mode.fault === null
        ? w.unconfirmed
        : w.interrupted(clock(mode.fault.at));
  return (
    <button
      type="button"
      className={`mode-chip${lost ? ' is-bad' : ''}`}
      data-mode={lost ? 'lost' : 'routine'}
      title={w.open}
      onClick={open}
    >
      {text}
    </button>
  );
}
