import './contest.css';
import { type ReactNode, Suspense } from 'react';
import type { Address } from '../../../address/address.ts';
import { cssVariables } from '../../../looks/look.ts';
import { tokens } from '../../../looks/tokens.ts';
import { useApp } from '../../../parts/app.tsx';
import { useShell } from '../../../parts/useShell.ts';
import { ConsolePage } from './ConsolePage.tsx';
import { ListPage } from './ListPage.tsx';

const COLOURS = cssVariables(tokens.stageDark);

/** Contests on this computer, or the operator's window of one. */
export function ContestPage(): ReactNode {
  useShell('stage', COLOURS);
  const { address } = useApp();
  return (
    <Suspense fallback={null}>
      <main className="contest">{place(address)}</main>
    </Suspense>
  );
}

function place(address: Address): ReactNode {
  const contest = address.view === 'stage' && address.page === 'contest' ? address.contest : null;
  return contest === null ? <ListPage /> : <ConsolePage key={contest} contest={contest} />;
}
