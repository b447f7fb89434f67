import type { ReactNode, RefCallback } from 'react';
import { useApp } from '../../../parts/app.tsx';
import { useFit } from '../useFit.ts';
import { usePage } from './usePage.ts';

/** A long list, page by page. */
export interface Paged {
  /** For the box that holds the rows; it has the class `fit`. */
  box: RefCallback<HTMLElement>;
  /** The rows of the page that is shown; of a list as long as was said. */
  part<R>(all: readonly R[]): readonly R[];
  /** Where that page begins, from nought. */
  from: number;
  /** Which page of how many; empty where there is one. */
  label: string;
  /** The same as it stands beside a panel's title. */
  aside: ReactNode;
}

/** As many rows of a list as have room in its box, the next ones with the next page. @param total rows there are */
export function usePaged(total: number): Paged {
  const { words } = useApp();
  const { box, rows } = useFit(total);
  const pages = Math.max(1, Math.ceil(total / rows));
  const page = usePage(pages);
  const from = page * rows;
  const label = pages > 1 ? words.wall.page(page + 1, pages) : '';
  return {
    box,
    part: (all) => all.slice(from, from + rows),
    from,
    label,
    aside: label !== '' && <span className="aside">{label}</span>,
  };
}
