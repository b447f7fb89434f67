import type { Address, OpenCheck } from '../../../address/address.ts';
import { useDeskApp } from '../../../parts/app.tsx';

/** What the address has unfolded, and how to say that something else is. Several may be open; the address knows the last. */
export function useOpenCheck(): { open: OpenCheck | null; note(open: OpenCheck | null): void } {
  const { address, go } = useDeskApp();
  const open = openOf(address);
  return {
    open,
    note: (next) => {
      const same = next?.criterion === open?.criterion && next?.check === open?.check;
      const to = same ? null : withOpen(address, next ?? undefined);
      if (to !== null) go(to, { replace: true });
    },
  };
}

function openOf(address: Address): OpenCheck | null {
  if (address.view !== 'desk') return null;
  if (address.page === 'ranking') return address.ranking.open ?? null;
  return address.page === 'compound' || address.page === 'community' ? (address.open ?? null) : null;
}

/** Null on a page that unfolds nothing. */
function withOpen(address: Address, open: OpenCheck | undefined): Address | null {
  if (address.view !== 'desk') return null;
  if (address.page === 'ranking') return { ...address, ranking: { ...address.ranking, open } };
  return address.page === 'compound' || address.page === 'community' ? { ...address, open } : null;
}
