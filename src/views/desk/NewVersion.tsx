import { useApp } from '../../parts/app.tsx';
import { useRelease } from '../../release/useRelease.ts';

/** A quiet offer when the server has a newer build: a desk never reloads under somebody's hands. */
export function NewVersion() {
  const { words } = useApp();
  const { waiting } = useRelease();
  if (waiting === null) return null;
  return (
    <button type="button" data-new-version={waiting} onClick={() => location.reload()}>
      {words.release.ready}
    </button>
  );
}
