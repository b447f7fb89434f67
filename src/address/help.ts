import type { Address } from './address.ts';

/** Handbooks of the site, by the name of their page under `/help/`. */
export const HANDBOOKS = ['supervisor', 'clerk', 'operator', 'presenter', 'contest', 'handouts'] as const;
export type Handbook = (typeof HANDBOOKS)[number];

/** The page of the handbook that is about a page of the program, and its part; no part where the whole of it is. */
export interface HelpPlace {
  book: Handbook;
  /** Number of the part, from 1, as the headings of the handbook count. */
  part: number | null;
}

/** Parts of the supervisors' handbook by the page of the desk. */
const DESK_PARTS = new Map<string, number>([
  ['weakspots', 2],
  ['ranking', 6],
  ['beside', 7],
  ['bulletins', 8],
  ['yearend', 9],
  ['burden', 9],
]);
/** The same by the system, where the page of one is open. */
const SYSTEM_PARTS = new Map<string, number>([
  ['supervision', 2],
  ['ledger', 4],
  ['reviews', 5],
  ['satisfaction', 5],
]);

/** Which part of which handbook helps somebody who is at this address. */
export function helpFor(address: Address): HelpPlace {
  switch (address.view) {
    case 'wall':
      return { book: 'operator', part: null };
    case 'stage':
      return { book: address.page === 'contest' ? 'contest' : 'presenter', part: null };
    case 'print':
      return address.document === 'bulletin'
        ? { book: 'supervisor', part: 8 }
        : { book: 'handouts', part: address.document === 'deck' ? 2 : 3 };
    case 'desk': {
      if (address.page === 'data') return { book: 'clerk', part: null };
      const part = address.page === 'system' ? SYSTEM_PARTS.get(address.system.id) : DESK_PARTS.get(address.page);
      return { book: 'supervisor', part: part ?? 1 };
    }
    default:
      return { book: 'supervisor', part: null };
  }
}

/** Address of a handbook's page on the site. */
export const helpHref = ({ book, part }: HelpPlace): string => `/help/${book}.html${part === null ? '' : `#part-${part}`}`;
