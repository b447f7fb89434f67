import type { Tier } from '../contract/district.ts';

/** Language as it stands in the address; null follows config.json. */
export type AddressLanguage = 'zh-CN' | 'en';

export type RankingTab = 'community' | 'compound' | 'street';
export interface SortKey {
  key: string;
  desc: boolean;
}

/** Everything of the ranking page that a person would send a colleague. */
export interface RankingAddress {
  tab: RankingTab;
  /** Friday of a past week; null for the newest. */
  week: string | null;
  sort: SortKey[];
  street: string | null;
  tier: Tier | null;
  old: boolean | null;
  /** Code of the row whose reasons are open. */
  row: string | null;
}

/** Where you are. */
export type Address = { lang: AddressLanguage | null } & (
  | { view: 'door' }
  | { view: 'wall' }
  | { view: 'desk'; page: 'ranking'; ranking: RankingAddress }
  | { view: 'desk'; page: 'data' }
  | { view: 'stage'; community: string | null; slide: number }
);

export const DEFAULT_RANKING: RankingAddress = {
  tab: 'compound',
  week: null,
  sort: [],
  street: null,
  tier: null,
  old: null,
  row: null,
};

const TABS: readonly RankingTab[] = ['community', 'compound', 'street'];
const TIERS: readonly Tier[] = ['ordinary', 'themeModel', 'benchmark'];
const KEY = /^[A-Za-z][A-Za-z0-9]{0,30}$/;
const CODE = /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const oneOf = <T extends string>(allowed: readonly T[], value: string | null): T | null =>
  allowed.find((a) => a === value) ?? null;
const matching = (pattern: RegExp, value: string | null): string | null => (value !== null && pattern.test(value) ? value : null);

/** Reads an address; anything unknown or mistyped falls back to the nearest sensible place. */
export function readAddress(path: string, search: string): Address {
  const params = new URLSearchParams(search);
  const lang = oneOf(['zh-CN', 'en'] as const, params.get('lang'));
  const [first, second, third] = path.split('/').filter((s) => s !== '');
  switch (first) {
    case 'wall':
      return { lang, view: 'wall' };
    case 'desk':
      return second === 'data'
        ? { lang, view: 'desk', page: 'data' }
        : { lang, view: 'desk', page: 'ranking', ranking: readRanking(params) };
    case 'stage': {
      const slide = Number(third);
      return {
        lang,
        view: 'stage',
        community: matching(CODE, second ?? null),
        slide: Number.isInteger(slide) && slide > 0 && slide < 100 ? slide : 1,
      };
    }
    default:
      return { lang, view: 'door' };
  }
}

function readRanking(params: URLSearchParams): RankingAddress {
  const old = params.get('old');
  const seen = new Set<string>();
  const sort = (params.get('sort') ?? '')
    .split(',')
    .map((s) => ({ key: s.replace(/^-/, ''), desc: s.startsWith('-') }))
    .filter(({ key }) => KEY.test(key) && !seen.has(key) && seen.add(key).size <= 4);
  return {
    tab: oneOf(TABS, params.get('tab')) ?? DEFAULT_RANKING.tab,
    week: matching(DAY, params.get('week')),
    sort,
    street: matching(/^\d{9}$/, params.get('street')),
    tier: oneOf(TIERS, params.get('tier')),
    old: old === '1' ? true : old === '0' ? false : null,
    row: matching(CODE, params.get('row')),
  };
}

/** Writes an address; defaults are left out, so the same place has one spelling. */
export function writeAddress(address: Address): string {
  const params = new URLSearchParams();
  let path = '/';
  switch (address.view) {
    case 'door':
      break;
    case 'wall':
      path = '/wall';
      break;
    case 'stage':
      path = address.community === null ? '/stage' : `/stage/${address.community}${address.slide > 1 ? `/${address.slide}` : ''}`;
      break;
    case 'desk':
      path = `/desk/${address.page}`;
      if (address.page === 'ranking') writeRanking(address.ranking, params);
  }
  if (address.lang !== null) params.set('lang', address.lang);
  const query = params.toString().replaceAll('%2C', ',');
  return query === '' ? path : `${path}?${query}`;
}

function writeRanking(r: RankingAddress, params: URLSearchParams): void {
  if (r.tab !== DEFAULT_RANKING.tab) params.set('tab', r.tab);
  if (r.week !== null) params.set('week', r.week);
  if (r.sort.length > 0) params.set('sort', r.sort.map((s) => (s.desc ? `-${s.key}` : s.key)).join(','));
  if (r.street !== null) params.set('street', r.street);
  if (r.tier !== null) params.set('tier', r.tier);
  if (r.old !== null) params.set('old', r.old ? '1' : '0');
  if (r.row !== null) params.set('row', r.row);
}
