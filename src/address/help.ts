import type { Address, AddressLanguage } from './address.ts';

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
  ['supervision', 9],
  ['ledger', 4],
  ['reviews', 5],
  ['satisfaction', 5],
]);
/** Its English is shorter: marks, Monday to Friday, and the rest. Other handbooks have one English part. */
const ENGLISH_PARTS = new Map<number, number>([
  [1, 1],
  [2, 2],
  [3, 2],
  [4, 2],
  [5, 2],
  [6, 2],
  [7, 3],
  [8, 2],
  [9, 3],
  [10, 3],
]);

/** Which part of which handbook helps somebody who is at this address. */
export function helpFor(address: Address): HelpPlace {
  switch (address.view) {
    case 'wall':
      return { book: 'operator', part: address.page === 'log' ? 5 : null };
    case 'stage':
      if (address.page === 'contest') return { book: 'contest', part: null };
      return { book: 'presenter', part: address.page === 'presenter' ? 4 : null };
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

/** Address of a handbook's page on the site, at its part in the reader's language. */
export function helpHref({ book, part }: HelpPlace, lang: AddressLanguage): string {
  const page = `/help/${book}.html`;
  if (lang === 'zh-CN') return part === null ? page : `${page}#part-${part}`;
  const english = book === 'supervisor' && part !== null ? ENGLISH_PARTS.get(part) : undefined;
  return english === undefined ? `${page}#english` : `${page}#english-${english}`;
}
