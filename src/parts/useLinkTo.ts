import type { MouseEvent } from 'react';
import { type Address, writeAddress } from '../address/address.ts';
import { useApp } from './app.tsx';

/** What makes an anchor a way to a place: a real address, opened without reloading; a click meant for a new tab stays one. */
export function useLinkTo(): (to: Address) => { href: string; onClick(event: MouseEvent): void } {
  const { go } = useApp();
  return (to) => ({
    href: writeAddress(to),
    onClick(event) {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      go(to);
      scrollTo(0, 0);
    },
  });
}
