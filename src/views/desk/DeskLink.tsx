import type { MouseEvent, ReactNode } from 'react';
import { type Address, type DeskPlace, fromSameVantage, writeAddress } from '../../address/address.ts';
import { useDeskApp } from '../../parts/app.tsx';

/** A link to another page of the desk, looked at from where this one is: a real address, opened without reloading. */
export function DeskLink(props: { to: DeskPlace; current?: boolean; children: ReactNode }) {
  const { address, go } = useDeskApp();
  const to = fromSameVantage({ lang: address.lang, view: 'desk', ...props.to } as Address, address);
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
    scrollTo(0, 0);
  };
  return (
    <a href={writeAddress(to)} aria-current={props.current === true ? 'page' : undefined} onClick={follow}>
      {props.children}
    </a>
  );
}
