import { PEER_GROUPS, type PeerGroup } from '../domain/league/types.ts';
import { MAP_READINGS, type MapReading } from '../domain/mapReading.ts';
import { FIGURE_IDS, type FigureId, figuresOf, SYSTEMS, type SystemId } from '../domain/systems/figures.ts';
import { SCENES, type SceneId } from '../domain/wall/scenes.ts';
import { WEAK_SPOT_LISTS, type WeakSpotList } from '../domain/weakSpots/lists.ts';

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
  /** The peer group that is looked at; null for all. */
  group: PeerGroup | null;
  /** Friday that moves and changes compare with; null for the week before. */
  baseline: string | null;
  /** Code of the row whose reasons are open, and of the one it is compared with. */
  row: string | null;
  versus: string | null;
  /** Raw figures instead of places. */
  raw: boolean;
  /** What is unfolded among the reasons of the open row. */
  open?: OpenCheck;
}

/** The criterion that is unfolded, and its check whose records are. */
export interface OpenCheck {
  criterion: string;
  check: string | null;
}

/** Everything of the renovation page that a person would send a colleague. */
export interface WorksAddress {
  phase: 'notStarted' | 'underWay' | 'done' | null;
  street: string | null;
  behind: boolean;
  sort: SortKey[];
  /** Friday of a past week; absent for the newest. */
  week?: string;
  /** The figure whose records are open. */
  figure?: FigureId;
}

/** Systems with a page of their own; the renovation has had one before. */
export type PagedSystem = Exclude<SystemId, 'renovation'>;
export const PAGED_SYSTEMS = SYSTEMS.filter((s): s is PagedSystem => s !== 'renovation');

/** Everything of the page of a system of the programme that a person would send a colleague. */
export interface SystemAddress {
  id: PagedSystem;
  /** Friday of a past week; null for the newest. */
  week: string | null;
  /** The figure whose records are open. */
  figure: FigureId | null;
  street: string | null;
  /** Which of several tables, in the page's own words for them; null for its first. */
  tab: string | null;
  /** What the tables are narrowed to beside the street: a kind, a state. */
  filter: string | null;
  /** Friday that a comparison of two weeks begins with; null for the week before. */
  baseline: string | null;
  /** The one record that is open: a ledger item. */
  item: string | null;
  sort: SortKey[];
}

/** Everything of the weak-spots page that a person would send a colleague. */
export interface WeakSpotsAddress {
  list: WeakSpotList;
  /** Friday of a past week; null for the newest. */
  week: string | null;
  /** Compound and check whose run chart is open; null for the first of the list. */
  item: { subject: string; indicator: string } | null;
}

/** Where you are. */
export type Address = { lang: AddressLanguage | null } & (
  | { view: 'door' }
  | { view: 'wall'; reading: MapReading; scene?: SceneId }
  | { view: 'desk'; page: 'ranking'; ranking: RankingAddress }
  | { view: 'desk'; page: 'data' }
  | { view: 'desk'; page: 'method' }
  | { view: 'desk'; page: 'programme'; week?: string }
  | { view: 'desk'; page: 'glossary'; term: FigureId | null }
  | { view: 'desk'; page: 'system'; system: SystemAddress }
  | { view: 'desk'; page: 'map'; reading: MapReading; at: string | null; week?: string }
  | { view: 'desk'; page: 'compound'; id: string; week?: string; open?: OpenCheck }
  | { view: 'desk'; page: 'community'; code: string; week?: string; open?: OpenCheck }
  | { view: 'desk'; page: 'renovation'; works: WorksAddress }
  | { view: 'desk'; page: 'weakspots'; weak: WeakSpotsAddress }
  | { view: 'desk'; page: 'bulletins' }
  | { view: 'stage'; community: string | null; slide: number }
  /** A bulletin on paper: an issued one by its id (2026-29), else the draft of a week; null for the newest. */
  | { view: 'print'; document: 'bulletin'; week: string | null; issue: string | null }
);

export const DEFAULT_RANKING: RankingAddress = {
  tab: 'compound',
  week: null,
  sort: [],
  street: null,
  group: null,
  baseline: null,
  row: null,
  versus: null,
  raw: false,
};

export const DEFAULT_WORKS: WorksAddress = { phase: null, street: null, behind: false, sort: [] };

export const DEFAULT_WEAK_SPOTS: WeakSpotsAddress = { list: 'red', week: null, item: null };

/** The page of a system as it is first opened. */
export const systemStart = (id: PagedSystem): SystemAddress => ({
  id,
  week: null,
  figure: null,
  street: null,
  tab: null,
  filter: null,
  baseline: null,
  item: null,
  sort: [],
});

const PHASES = ['notStarted', 'underWay', 'done'] as const;
const TABS: readonly RankingTab[] = ['community', 'compound', 'street'];
const KEY = /^[A-Za-z][A-Za-z0-9]{0,30}$/;
const CODE = /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/;
const ISSUE = /^\d{4}-\d{1,3}$/;
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
    case 'wall': {
      const scene = oneOf(SCENES, params.get('scene'));
      return { lang, view: 'wall', reading: readReading(params), ...(scene === null ? {} : { scene }) };
    }
    case 'desk':
      return { lang, view: 'desk', ...readDesk(second, third, params) };
    case 'stage': {
      const slide = Number(third);
      return {
        lang,
        view: 'stage',
        community: matching(CODE, second ?? null),
        slide: Number.isInteger(slide) && slide > 0 && slide < 100 ? slide : 1,
      };
    }
    case 'print': {
      const issue = matching(ISSUE, params.get('issue'));
      // An issue says itself of which week it is.
      return {
        lang,
        view: 'print',
        document: 'bulletin',
        week: issue === null ? matching(DAY, params.get('week')) : null,
        issue,
      };
    }
    default:
      return { lang, view: 'door' };
  }
}

const readReading = (params: URLSearchParams): MapReading => oneOf(MAP_READINGS, params.get('map')) ?? 'stars';

/** The part of an address that names a page of the desk. */
export type DeskPlace =
  Extract<Address, { view: 'desk' }> extends infer A ? (A extends unknown ? Omit<A, 'lang' | 'view'> : never) : never;

function readDesk(page: string | undefined, id: string | undefined, params: URLSearchParams): DeskPlace {
  const code = matching(CODE, id ?? null);
  switch (page) {
    case 'data':
      return { page: 'data' };
    case 'method':
      return { page: 'method' };
    case 'programme':
      return { page: 'programme', ...readWeek(params) };
    case 'glossary':
      return { page: 'glossary', term: oneOf(FIGURE_IDS, params.get('term')) };
    case 'map':
      return {
        page: 'map',
        reading: readReading(params),
        at: matching(/^\d{9}(\d{3})?$/, params.get('at')),
        ...readWeek(params),
      };
    case 'renovation':
      return {
        page: 'renovation',
        works: {
          phase: oneOf(PHASES, params.get('phase')),
          street: matching(/^\d{9}$/, params.get('street')),
          behind: params.get('behind') === '1',
          sort: readSort(params),
          ...readWeek(params),
          ...readFigure(params),
        },
      };
    case 'weakspots':
      return { page: 'weakspots', weak: readWeakSpots(params) };
    case 'bulletins':
      return { page: 'bulletins' };
    case 'compound':
      if (code !== null) return { page: 'compound', id: code, ...readWeek(params), ...readOpen(params) };
      break;
    case 'community':
      if (code !== null) return { page: 'community', code, ...readWeek(params), ...readOpen(params) };
  }
  const system = oneOf(PAGED_SYSTEMS, page ?? null);
  if (system !== null) return { page: 'system', system: readSystem(system, params) };
  return { page: 'ranking', ranking: readRanking(params) };
}

function readFigure(params: URLSearchParams): { figure?: FigureId } {
  const figure = oneOf(figuresOf('renovation'), params.get('figure'));
  return figure === null ? {} : { figure };
}

function readSystem(id: PagedSystem, params: URLSearchParams): SystemAddress {
  return {
    id,
    week: matching(DAY, params.get('week')),
    figure: oneOf(figuresOf(id), params.get('figure')),
    street: matching(/^\d{9}$/, params.get('street')),
    tab: matching(KEY, params.get('tab')),
    filter: matching(CODE, params.get('filter')),
    baseline: matching(DAY, params.get('baseline')),
    item: matching(CODE, params.get('item')),
    sort: readSort(params),
  };
}

/** The past week of a page that may do without one. */
function readWeek(params: URLSearchParams): { week?: string } {
  const week = matching(DAY, params.get('week'));
  return week === null ? {} : { week };
}

function readOpen(params: URLSearchParams): { open?: OpenCheck } {
  const [first, second, more] = (params.get('open') ?? '').split('.');
  const criterion = matching(CODE, first ?? null);
  const check = matching(CODE, second ?? null);
  return criterion === null || more !== undefined ? {} : { open: { criterion, check } };
}

function readWeakSpots(params: URLSearchParams): WeakSpotsAddress {
  const [subject, indicator, more] = (params.get('item') ?? '').split('.');
  const known = matching(CODE, subject ?? null) !== null && matching(CODE, indicator ?? null) !== null && more === undefined;
  return {
    list: oneOf(WEAK_SPOT_LISTS, params.get('list')) ?? DEFAULT_WEAK_SPOTS.list,
    week: matching(DAY, params.get('week')),
    item: known ? { subject: subject as string, indicator: indicator as string } : null,
  };
}

function readSort(params: URLSearchParams): SortKey[] {
  const seen = new Set<string>();
  return (params.get('sort') ?? '')
    .split(',')
    .map((s) => ({ key: s.replace(/^-/, ''), desc: s.startsWith('-') }))
    .filter(({ key }) => KEY.test(key) && !seen.has(key) && seen.add(key).size <= 4);
}

function readRanking(params: URLSearchParams): RankingAddress {
  const tab = oneOf(TABS, params.get('tab')) ?? DEFAULT_RANKING.tab;
  const row = matching(CODE, params.get('row'));
  return {
    tab,
    week: matching(DAY, params.get('week')),
    sort: readSort(params),
    street: matching(/^\d{9}$/, params.get('street')),
    group: tab === 'street' ? null : readGroup(tab, params),
    baseline: matching(DAY, params.get('baseline')),
    row,
    versus: row === null ? null : matching(CODE, params.get('vs')),
    raw: tab !== 'street' && params.get('raw') === '1',
    ...(row === null ? {} : readOpen(params)),
  };
}

/** The peer group; links from before there were groups said `tier` and `old`. */
function readGroup(tab: 'community' | 'compound', params: URLSearchParams): PeerGroup | null {
  const groups: readonly PeerGroup[] = PEER_GROUPS[tab];
  const earlier = params.get('old') === '1' ? 'old' : params.get('tier');
  return oneOf(groups, params.get('group') ?? earlier);
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
      if (address.reading !== 'stars') params.set('map', address.reading);
      if (address.scene !== undefined) params.set('scene', address.scene);
      break;
    case 'stage':
      path = address.community === null ? '/stage' : `/stage/${address.community}${address.slide > 1 ? `/${address.slide}` : ''}`;
      break;
    case 'print':
      path = `/print/${address.document}`;
      if (address.issue !== null) params.set('issue', address.issue);
      else if (address.week !== null) params.set('week', address.week);
      break;
    case 'desk':
      path = `/desk/${address.page === 'system' ? address.system.id : address.page}`;
      path += writeDesk(address, params);
  }
  if (address.lang !== null) params.set('lang', address.lang);
  const query = params.toString().replaceAll('%2C', ',');
  return query === '' ? path : `${path}?${query}`;
}

/** What of a desk page stands in the query, and what is added to its path. */
function writeDesk(place: Extract<Address, { view: 'desk' }>, params: URLSearchParams): string {
  switch (place.page) {
    case 'ranking':
      writeRanking(place.ranking, params);
      return '';
    case 'map':
      if (place.reading !== 'stars') params.set('map', place.reading);
      if (place.at !== null) params.set('at', place.at);
      writeWeek(place, params);
      return '';
    case 'renovation': {
      const { phase, street, behind, sort } = place.works;
      if (phase !== null) params.set('phase', phase);
      if (street !== null) params.set('street', street);
      if (behind) params.set('behind', '1');
      writeSort(sort, params);
      writeWeek(place.works, params);
      if (place.works.figure !== undefined) params.set('figure', place.works.figure);
      return '';
    }
    case 'weakspots': {
      const { list, week, item } = place.weak;
      if (list !== DEFAULT_WEAK_SPOTS.list) params.set('list', list);
      if (week !== null) params.set('week', week);
      if (item !== null) params.set('item', `${item.subject}.${item.indicator}`);
      return '';
    }
    case 'compound':
      writeWeek(place, params);
      writeOpen(place, params);
      return `/${place.id}`;
    case 'community':
      writeWeek(place, params);
      writeOpen(place, params);
      return `/${place.code}`;
    case 'system':
      writeSystem(place.system, params);
      return '';
    case 'programme':
      writeWeek(place, params);
      return '';
    case 'glossary':
      if (place.term !== null) params.set('term', place.term);
      return '';
    case 'bulletins':
    case 'data':
    case 'method':
      return '';
  }
}

function writeSystem(s: SystemAddress, params: URLSearchParams): void {
  for (const key of ['week', 'figure', 'street', 'tab', 'filter', 'baseline', 'item'] as const) {
    const value = s[key];
    if (value !== null) params.set(key, value);
  }
  writeSort(s.sort, params);
}

function writeWeek(place: { week?: string }, params: URLSearchParams): void {
  if (place.week !== undefined) params.set('week', place.week);
}

function writeOpen({ open }: { open?: OpenCheck }, params: URLSearchParams): void {
  if (open !== undefined) params.set('open', open.check === null ? open.criterion : `${open.criterion}.${open.check}`);
}

function writeSort(sort: SortKey[], params: URLSearchParams): void {
  if (sort.length > 0) params.set('sort', sort.map((s) => (s.desc ? `-${s.key}` : s.key)).join(','));
}

function writeRanking(r: RankingAddress, params: URLSearchParams): void {
  if (r.tab !== DEFAULT_RANKING.tab) params.set('tab', r.tab);
  if (r.week !== null) params.set('week', r.week);
  writeSort(r.sort, params);
  if (r.street !== null) params.set('street', r.street);
  if (r.group !== null) params.set('group', r.group);
  if (r.baseline !== null) params.set('baseline', r.baseline);
  if (r.row !== null) params.set('row', r.row);
  if (r.row !== null && r.versus !== null) params.set('vs', r.versus);
  if (r.raw) params.set('raw', '1');
  if (r.row !== null) writeOpen(r, params);
}

/**
 * The same place as it is seen now, to send to somebody who opens it later: the newest week by its name, the language
 * said. Without a week to name the address stays open for the newest.
 */
export function pinnedAddress(address: Address, seen: { week: string | null; lang: AddressLanguage }): Address {
  const spoken = { ...address, lang: seen.lang };
  const { week } = seen;
  if (spoken.view !== 'desk' || week === null) return spoken;
  switch (spoken.page) {
    case 'ranking':
      return { ...spoken, ranking: { ...spoken.ranking, week: spoken.ranking.week ?? week } };
    case 'weakspots':
      return { ...spoken, weak: { ...spoken.weak, week: spoken.weak.week ?? week } };
    case 'renovation':
      return { ...spoken, works: { ...spoken.works, week: spoken.works.week ?? week } };
    case 'system':
      return { ...spoken, system: { ...spoken.system, week: spoken.system.week ?? week } };
    case 'map':
    case 'programme':
    case 'compound':
    case 'community':
      return { ...spoken, week: spoken.week ?? week };
    case 'glossary':
    case 'bulletins':
    case 'data':
    case 'method':
      return spoken;
  }
}

/** Friday of the past week a page of the desk shows: null for the newest, undefined where the page is of no week. */
export function weekOf(address: Address): string | null | undefined {
  if (address.view !== 'desk') return undefined;
  switch (address.page) {
    case 'ranking':
      return address.ranking.week;
    case 'weakspots':
      return address.weak.week;
    case 'renovation':
      return address.works.week ?? null;
    case 'system':
      return address.system.week;
    case 'map':
    case 'programme':
    case 'compound':
    case 'community':
      return address.week ?? null;
    case 'glossary':
    case 'bulletins':
    case 'data':
    case 'method':
      return undefined;
  }
}

/** The same page in another week; null for the newest. */
export function inWeek(address: Address, week: string | null): Address {
  if (week !== null) {
    const { lang } = address;
    return { ...pinnedAddress(inWeek(address, null), { week, lang: lang ?? 'zh-CN' }), lang };
  }
  if (address.view !== 'desk') return address;
  switch (address.page) {
    case 'ranking':
      return { ...address, ranking: { ...address.ranking, week } };
    case 'weakspots':
      return { ...address, weak: { ...address.weak, week } };
    case 'renovation': {
      const { week: _, ...works } = address.works;
      return { ...address, works };
    }
    case 'system':
      return { ...address, system: { ...address.system, week } };
    case 'map':
    case 'programme':
    case 'compound':
    case 'community': {
      const { week: _, ...rest } = address;
      return rest;
    }
    case 'glossary':
    case 'bulletins':
    case 'data':
    case 'method':
      return address;
  }
}
