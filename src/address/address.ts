import type { WallProfile } from '../contract/walls.ts';
import { PEER_GROUPS, type PeerGroup } from '../domain/league/types.ts';
import { AGE_BANDS, type AgeBand } from '../domain/ledger/age.ts';
import { MAP_READINGS, type MapReading } from '../domain/mapReading.ts';
import type { FigureId } from '../domain/systems/figures.ts';
import { SYSTEMS, type SystemId } from '../domain/systems/systemIds.ts';
import { PLAIN, type Vantage } from '../domain/vantage.ts';
import type { Glass } from '../domain/wall/room.ts';
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
  /** The ledger as columns of cards; absent for the table. */
  view?: 'board';
  /** What the ledger is narrowed to beside: the unit that must act (its Chinese name), days since it was found, criterion. */
  owner?: string;
  age?: AgeBand;
  criterion?: string;
}

export type YearEndTab = 'compound' | 'community' | 'street';
export const YEAR_END_TABS: readonly YearEndTab[] = ['compound', 'community', 'street'];

/** Everything of the year-end settlement that a person would send a colleague. */
export interface YearEndAddress {
  tab: YearEndTab;
  /** Friday up to which the year is settled; null for the newest. */
  week: string | null;
  /** The unit whose stars are unfolded. */
  row: string | null;
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

/**
 * From where in time a page of a week is looked at, where not plainly. Desk pages of a week have it, and walls and stages
 * that are stopped at one: a wall that follows the newest week is always told plainly.
 */
interface Seen {
  known?: 'then';
  rules?: 'today';
}

/** Two pages of the desk side by side, each of a week. They speak the language of the whole: their own `lang` is null. */
export interface BesideAddress {
  left: Address;
  right: Address;
}

/** Where you are. */
export type Address = { lang: AddressLanguage | null } & Seen &
  (
    | { view: 'door' }
    /**
     * `wall` is the id of a wall in the feed of the walls; absent for the one without a name. Profile and seams (CSS pixels
     * from the left) stand in place of that wall's own, to try them. With a week it is stopped there.
     * With a glass the window is a preview of a wall of that size, shrunk or grown: it is to have its proportions.
     */
    | {
        view: 'wall';
        page?: never;
        reading: MapReading;
        scene?: SceneId;
        wall?: string;
        profile?: WallProfile;
        seams?: number[];
        week?: string;
        glass?: Glass;
      }
    /** Where a wall is set up, and where what happened in an emergency is gone through again. */
    | { view: 'wall'; page: 'setup'; wall?: string }
    | { view: 'wall'; page: 'log'; event?: string; at?: string }
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
    | { view: 'desk'; page: 'yearend'; yearEnd: YearEndAddress }
    | { view: 'desk'; page: 'burden'; sort: SortKey[]; week?: string }
    | { view: 'desk'; page: 'bulletins' }
    | { view: 'desk'; page: 'beside'; beside: BesideAddress }
    /** A talk of a community, or the choice of one (null). */
    | { view: 'stage'; page?: never; community: string | null; slide: number; week?: string }
    /** Where a community's talk is put together, and the speaker's own window beside the talk. */
    | { view: 'stage'; page: 'deck' | 'presenter'; community: string }
    /** The contests on this computer (null), or one: the operator's window, or the hall's. */
    | { view: 'stage'; page: 'contest'; contest: string | null; hall?: true }
    /** A bulletin on paper: an issued one by its id (2026-29), else the draft of a week; null for the newest. */
    | { view: 'print'; document: 'bulletin'; week: string | null; issue: string | null }
    /** A talk, and the record of a contest, on paper; null where the address names none. */
    | { view: 'print'; document: 'deck' | 'contest'; id: string | null }
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

export const DEFAULT_YEAR_END: YearEndAddress = { tab: 'compound', week: null, row: null, sort: [] };

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
/** The name of a unit: any words without signs that cannot be seen. */
const UNIT = /^[^\p{C}]{1,120}$/u;
const ISSUE = /^\d{4}-\d{1,3}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** A moment in Shanghai to the second. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/;

const oneOf = <T extends string>(allowed: readonly T[], value: string | null): T | null =>
  allowed.find((a) => a === value) ?? null;
const matching = (pattern: RegExp, value: string | null): string | null => (value !== null && pattern.test(value) ? value : null);

/** Reads an address; anything unknown or mistyped falls back to the nearest sensible place. */
export function readAddress(path: string, search: string): Address {
  const params = new URLSearchParams(search);
  const lang = oneOf(['zh-CN', 'en'] as const, params.get('lang'));
  const [first, second, third, fourth] = path.split('/').filter((s) => s !== '');
  switch (first) {
    case 'wall': {
      const id = matching(CODE, params.get('wall'));
      const wall = id === null ? {} : { wall: id };
      if (second === 'setup') return { lang, view: 'wall', page: 'setup', ...wall };
      if (second === 'log') {
        const event = matching(CODE, params.get('event'));
        const at = matching(MOMENT, params.get('at'));
        return { lang, view: 'wall', page: 'log', ...(event === null ? {} : { event }), ...(at === null ? {} : { at }) };
      }
      const scene = oneOf(SCENES, params.get('scene'));
      const address: Address = {
        lang,
        view: 'wall',
        reading: readReading(params),
        ...(scene === null ? {} : { scene }),
        ...wall,
        ...readProfile(params),
        ...readSeams(params),
        ...readWeek(params),
        ...readGlass(params),
      };
      return withVantage(address, readVantage(params));
    }
    case 'desk': {
      if (second === 'beside') return readBeside(lang, params);
      const address: Address = { lang, view: 'desk', ...readDesk(second, third, params) };
      return withVantage(address, readVantage(params));
    }
    case 'stage': {
      if (second === 'contest')
        return {
          lang,
          view: 'stage',
          page: 'contest',
          contest: matching(CODE, third ?? null),
          ...(fourth === 'hall' && third !== undefined ? { hall: true } : {}),
        };
      const of = matching(CODE, second ?? null);
      if (of !== null && (third === 'deck' || third === 'presenter')) return { lang, view: 'stage', page: third, community: of };
      const slide = Number(third);
      const address: Address = {
        lang,
        view: 'stage',
        community: of,
        slide: Number.isInteger(slide) && slide > 0 && slide < 100 ? slide : 1,
        ...readWeek(params),
      };
      return withVantage(address, readVantage(params));
    }
    case 'print': {
      if (second === 'deck' || second === 'contest')
        return { lang, view: 'print', document: second, id: matching(CODE, params.get('id')) };
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

const readVantage = (params: URLSearchParams): Vantage => ({
  known: oneOf(['then'] as const, params.get('known')) ?? PLAIN.known,
  rules: oneOf(['today'] as const, params.get('rules')) ?? PLAIN.rules,
});
/** A whole number between two; null for anything else. */
function whole(text: string | null, least: number, most: number): number | null {
  const n = text !== null && /^\d{1,6}$/.test(text) ? Number(text) : null;
  return n !== null && n >= least && n <= most ? n : null;
}

/** The glass and its farthest seat, in rows of pixels and millimetres; all three or nothing. */
function readProfile(params: URLSearchParams): { profile?: WallProfile } {
  const rows = whole(params.get('rows'), 300, 20_000);
  const heightMm = whole(params.get('height'), 100, 20_000);
  const distanceMm = whole(params.get('distance'), 500, 100_000);
  return rows === null || heightMm === null || distanceMm === null ? {} : { profile: { rows, heightMm, distanceMm } };
}

function readSeams(params: URLSearchParams): { seams?: number[] } {
  const seams = (params.get('seams') ?? '').split(',').flatMap((s) => whole(s, 1, 40_000) ?? []);
  return seams.length === 0 ? {} : { seams: seams.slice(0, 12) };
}

function readGlass(params: URLSearchParams): { glass?: Glass } {
  const [, width, height, dpr] = /^(\d{3,5})x(\d{3,5})(?:x(\d(?:\.\d{1,3})?))?$/.exec(params.get('glass') ?? '') ?? [];
  if (width === undefined || height === undefined || Number(width) === 0 || Number(height) === 0 || Number(dpr) === 0) return {};
  return { glass: { width: Number(width), height: Number(height), dpr: Number(dpr ?? 1) } };
}

/** A page that may stand beside another: one of the desk that is of a week. Null for any other. */
export function paneAddress(address: Address): Address | null {
  return address.view !== 'desk' || weekOf(address) === undefined ? null : { ...address, lang: null };
}

/** Of two pages of which one cannot stand beside another the other is left, and of none the desk. */
function readBeside(lang: AddressLanguage | null, params: URLSearchParams): Address {
  const [left, right] = ['left', 'right'].map((side) => {
    const [path, ...query] = (params.get(side) ?? '').split('?');
    return paneAddress(readAddress(path ?? '', query.join('?')));
  });
  if (left != null && right != null) return { lang, view: 'desk', page: 'beside', beside: { left, right } };
  const one = left ?? right;
  return one == null ? { lang, view: 'desk', page: 'ranking', ranking: DEFAULT_RANKING } : { ...one, lang };
}

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
      return { page: 'glossary', term: figureOf(null, params.get('term')) };
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
    case 'yearend':
      return {
        page: 'yearend',
        yearEnd: {
          tab: oneOf(YEAR_END_TABS, params.get('tab')) ?? DEFAULT_YEAR_END.tab,
          week: matching(DAY, params.get('week')),
          row: matching(CODE, params.get('row')),
          sort: readSort(params),
        },
      };
    case 'burden':
      return { page: 'burden', sort: readSort(params), ...readWeek(params) };
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

/**
 * A figure by the form of its name: the list of all of them is no part of what a wall loads first. One that there is not
 * opens nothing.
 */
function figureOf(system: SystemId | null, text: string | null): FigureId | null {
  const [of, name, ...more] = text?.split('.') ?? [];
  if (of === undefined || name === undefined || more.length > 0 || !/^[A-Za-z]{1,20}$/.test(name)) return null;
  return (system === null ? SYSTEMS.some((s) => s === of) : of === system) ? (text as FigureId) : null;
}

function readFigure(params: URLSearchParams): { figure?: FigureId } {
  const figure = figureOf('renovation', params.get('figure'));
  return figure === null ? {} : { figure };
}

function readSystem(id: PagedSystem, params: URLSearchParams): SystemAddress {
  return {
    id,
    week: matching(DAY, params.get('week')),
    figure: figureOf(id, params.get('figure')),
    street: matching(/^\d{9}$/, params.get('street')),
    tab: matching(KEY, params.get('tab')),
    filter: matching(CODE, params.get('filter')),
    baseline: matching(DAY, params.get('baseline')),
    item: matching(CODE, params.get('item')),
    sort: readSort(params),
    ...(id === 'ledger' ? readLedger(params) : {}),
  };
}

function readLedger(params: URLSearchParams): Pick<SystemAddress, 'view' | 'owner' | 'age' | 'criterion'> {
  const owner = matching(UNIT, params.get('owner'));
  const age = oneOf(
    AGE_BANDS.map((b) => b.id),
    params.get('age'),
  );
  const criterion = matching(CODE, params.get('criterion'));
  return {
    ...(params.get('view') === 'board' ? { view: 'board' } : {}),
    ...(owner === null ? {} : { owner }),
    ...(age === null ? {} : { age }),
    ...(criterion === null ? {} : { criterion }),
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
      if (address.page === 'log') {
        path = '/wall/log';
        if (address.event !== undefined) params.set('event', address.event);
        if (address.at !== undefined) params.set('at', address.at);
        break;
      }
      path = address.page === 'setup' ? '/wall/setup' : '/wall';
      if (address.wall !== undefined) params.set('wall', address.wall);
      if (address.page === 'setup') break;
      if (address.reading !== 'stars') params.set('map', address.reading);
      if (address.scene !== undefined) params.set('scene', address.scene);
      writeWeek(address, params);
      if (address.profile !== undefined) {
        params.set('rows', String(address.profile.rows));
        params.set('height', String(address.profile.heightMm));
        params.set('distance', String(address.profile.distanceMm));
      }
      if (address.seams !== undefined) params.set('seams', address.seams.join(','));
      if (address.glass !== undefined) {
        const { width, height, dpr } = address.glass;
        params.set('glass', `${width}x${height}${dpr === 1 ? '' : `x${dpr}`}`);
      }
      break;
    case 'stage':
      if (address.page === 'contest') {
        path = `/stage/contest${address.contest === null ? '' : `/${address.contest}`}${address.hall ? '/hall' : ''}`;
        break;
      }
      if (address.page !== undefined) {
        path = `/stage/${address.community}/${address.page}`;
        break;
      }
      path = address.community === null ? '/stage' : `/stage/${address.community}${address.slide > 1 ? `/${address.slide}` : ''}`;
      writeWeek(address, params);
      break;
    case 'print':
      path = `/print/${address.document}`;
      if (address.document !== 'bulletin') {
        if (address.id !== null) params.set('id', address.id);
        break;
      }
      if (address.issue !== null) params.set('issue', address.issue);
      else if (address.week !== null) params.set('week', address.week);
      break;
    case 'desk':
      path = `/desk/${address.page === 'system' ? address.system.id : address.page}`;
      path += writeDesk(address, params);
  }
  if (hasVantage(address)) {
    if (address.known !== undefined) params.set('known', address.known);
    if (address.rules !== undefined) params.set('rules', address.rules);
  }
  if (address.lang !== null) params.set('lang', address.lang);
  const query = params.toString().replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%3F', '?');
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
    case 'yearend': {
      const { tab, week, row, sort } = place.yearEnd;
      if (tab !== DEFAULT_YEAR_END.tab) params.set('tab', tab);
      if (week !== null) params.set('week', week);
      if (row !== null) params.set('row', row);
      writeSort(sort, params);
      return '';
    }
    case 'burden':
      writeSort(place.sort, params);
      writeWeek(place, params);
      return '';
    case 'system':
      writeSystem(place.system, params);
      return '';
    case 'programme':
      writeWeek(place, params);
      return '';
    case 'glossary':
      if (place.term !== null) params.set('term', place.term);
      return '';
    case 'beside':
      for (const side of ['left', 'right'] as const) params.set(side, writeAddress({ ...place.beside[side], lang: null }));
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
  for (const key of ['view', 'owner', 'age', 'criterion'] as const) {
    const value = s[key];
    if (value !== undefined) params.set(key, value);
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
  if (week === null) return spoken;
  if (isShown(spoken)) return { ...spoken, week: spoken.week ?? week };
  if (spoken.view !== 'desk') return spoken;
  switch (spoken.page) {
    case 'ranking':
      return { ...spoken, ranking: { ...spoken.ranking, week: spoken.ranking.week ?? week } };
    case 'weakspots':
      return { ...spoken, weak: { ...spoken.weak, week: spoken.weak.week ?? week } };
    case 'renovation':
      return { ...spoken, works: { ...spoken.works, week: spoken.works.week ?? week } };
    case 'system':
      return { ...spoken, system: { ...spoken.system, week: spoken.system.week ?? week } };
    case 'yearend':
      return { ...spoken, yearEnd: { ...spoken.yearEnd, week: spoken.yearEnd.week ?? week } };
    case 'burden':
    case 'map':
    case 'programme':
    case 'compound':
    case 'community':
      return { ...spoken, week: spoken.week ?? week };
    case 'beside': {
      const pane = (a: Address) => ({ ...pinnedAddress(a, seen), lang: null });
      return { ...spoken, beside: { left: pane(spoken.beside.left), right: pane(spoken.beside.right) } };
    }
    case 'glossary':
    case 'bulletins':
    case 'data':
    case 'method':
      return spoken;
  }
}

/** A wall or a stage: what is shown to a room, and not where it is set up. */
const isShown = (a: Address): a is Extract<Address, { view: 'wall' | 'stage'; page?: never }> =>
  (a.view === 'stage' || a.view === 'wall') && a.page === undefined;

/** Friday of the past week a page shows: null for the newest, undefined where the page is of no week. */
export function weekOf(address: Address): string | null | undefined {
  if (isShown(address)) return address.week ?? null;
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
    case 'yearend':
      return address.yearEnd.week;
    case 'burden':
    case 'map':
    case 'programme':
    case 'compound':
    case 'community':
      return address.week ?? null;
    case 'beside':
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
    if (isShown(address)) return { ...address, week };
    const { lang } = address;
    return { ...pinnedAddress(inWeek(address, null), { week, lang: lang ?? 'zh-CN' }), lang };
  }
  if (isShown(address)) {
    const { week: _, ...rest } = address;
    // What follows the newest week has no vantage.
    return withVantage(rest, PLAIN);
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
    case 'yearend':
      return { ...address, yearEnd: { ...address.yearEnd, week } };
    case 'burden':
    case 'map':
    case 'programme':
    case 'compound':
    case 'community': {
      const { week: _, ...rest } = address;
      return rest;
    }
    case 'beside':
    case 'glossary':
    case 'bulletins':
    case 'data':
    case 'method':
      return address;
  }
}

/** Friday at which a wall or stage is stopped; null for one that follows the newest week, and for every other page. */
export const stoppedAt = (address: Address): string | null => (isShown(address) ? (address.week ?? null) : null);

/** Whether a page can be looked at from another point in time. */
const hasVantage = (address: Address): boolean =>
  address.view === 'desk' ? weekOf(address) !== undefined : stoppedAt(address) !== null;

/** From where in time a page is looked at. */
export const vantageOf = ({ known, rules }: Address): Vantage => ({ known: known ?? PLAIN.known, rules: rules ?? PLAIN.rules });

/** Another page looked at from where this one is: whoever follows an appeal does not leave its time by following a link. */
export const fromSameVantage = (to: Address, from: Address): Address => withVantage(to, vantageOf(from));

/** The same page looked at from a vantage; plainly where it is of no week. */
export function withVantage(address: Address, vantage: Vantage): Address {
  const { known: _known, rules: _rules, ...bare } = address;
  if (!hasVantage(address)) return bare;
  return {
    ...bare,
    ...(vantage.known === 'then' ? { known: 'then' as const } : {}),
    ...(vantage.rules === 'today' ? { rules: 'today' as const } : {}),
  };
}
