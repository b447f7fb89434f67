import { Suspense, use, useEffect, useState } from 'react';
import type { CareRecord } from '../../../domain/wall/care.ts';
import { useNow } from '../../../feeds/useNow.ts';
import { PanelBoundary } from '../../../parts/PanelBoundary.tsx';
import { hearLosses } from '../../../release/lost.ts';
import { keptLoad } from '../../../words/lazyWords.ts';
import { hearFaults } from './faultsHeard.ts';

const load = keptLoad(() => import('./Upkeep.tsx').then((m) => m.Upkeep));
const MINUTE = 60_000;

interface Kept {
  record: CareRecord;
  turn: number;
}

function Loaded(props: Kept) {
  const Upkeep = use(load());
  return <Upkeep {...props} />;
}

/** The upkeep of a wall, fetched when its first picture is drawn; after a failure each minute again. Faults and lost parts are heard at once. */
export function LateUpkeep(props: Kept) {
  const [drawn, setDrawn] = useState(false);
  const minute = useNow(MINUTE);
  useEffect(() => {
    hearFaults();
    hearLosses();
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
