import { useEffect } from 'react';
import { identity } from '../../../looks/tokens.ts';

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10" rx="2" fill="${identity.red}"/><path d="M2 8V6h2V4h2V2h2v6z" fill="${identity.gold}"/></svg>`;

/** The window's icon from the page itself: the browser asks the server for it again with every slide, as each has its own address. */
export function useOwnIcon(): void {
  useEffect(() => {
    const link = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
    if (link === null) return;
    const before = link.href;
    link.href = `data:image/svg+xml,${encodeURIComponent(ICON)}`;
    return () => {
      link.href = before;
    };
  }, []);
}
