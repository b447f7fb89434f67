import { Suspense, use, useEffect, useState } from 'react';
import type { CareRecord } from '../../../domain/wall/care.ts';
import { useNow } from '../../../feeds/useNow.ts';
import { PanelBoundary } from '../../../parts/PanelBoundary.tsx';
import { keptLoad } from '../../../words/lazyWords.ts';
import { hearFaults } from './faultsHeard.ts';

const load = keptLoad(() => import('./Upkeep.tsx').then((m) => m.Upkeep));
const MINUTE = 60_000;

function Loaded(props: { record: CareRecord }) {
  const Upkeep = use(load());
  return <Upkeep {...props} />;
}

/** The upkeep of a wall, fetched when its first picture is drawn; after a failure each minute again. Faults are heard at once. */
export function LateUpkeep(props: { record: CareRecord }) {
  const [drawn, setDrawn] = useState(false);
  const minute = useNow(MINUTE);
  useEffect(() => {
    hearFaults();
    setDrawn(true);
  }, []);
  if (!drawn) return null;
  return (
    <PanelBoundary retryOn={minute} fallback={null}>
      <Suspense fallback={null}>
        <Loaded {...props} />
      </Suspense>
    </PanelBoundary>
  );
}
