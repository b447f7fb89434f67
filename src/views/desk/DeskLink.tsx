import type { ReactNode } from 'react';
import { type Address, type DeskPlace, fromSameVantage } from '../../address/address.ts';
import { useDeskApp } from '../../parts/app.tsx';
import { useLinkTo } from '../../parts/useLinkTo.ts';

/** A link to another page of the desk, looked at from where this one is: a real address, opened without reloading. */
export function DeskLink(props: { to: DeskPlace; current?: boolean; children: ReactNode }) {
  const { address } = useDeskApp();
  const linkTo = useLinkTo();
  const to = fromSameVantage({ lang: address.lang, view: 'desk', ...props.to } as Address, address);
  return (
    <a {...linkTo(to)} aria-current={props.current === true ? 'page' : undefined}>
      {props.children}
    </a>
  );
}
