import { ORGANISATION_SYSTEMS } from '../src/domain/systems/systemIds.ts';
import { SCENES } from '../src/domain/wall/scenes.ts';

/**
 * Every place of src/address, by the shell it is gone through in without a reload: each page, tab, list and reading once.
 * Contests have a place where one is stored (`contestId`).
 */
const WEEKLY_PAGES = ['dualStar', 'supervision', 'ledger', 'concerns', 'wishes', 'chiefs', 'reviews', 'satisfaction', 'weekly'];
const COMMUNITY = '220113001003';

export const WALL_PLACES = [
  ...SCENES.map((scene) => `/wall?scene=${scene}`),
  '/wall?scene=overview&week=2026-05-01',
  '/wall/setup?wall=hall',
  '/wall/log',
];

export const DESK_PLACES = [
  '/desk/ranking',
  '/desk/ranking?row=c09',
  '/desk/ranking?tab=community',
  '/desk/ranking?tab=street',
  '/desk/ranking?raw=1',
  '/desk/data',
  '/desk/method',
  '/desk/programme',
  '/desk/glossary',
  ...[...WEEKLY_PAGES, ...ORGANISATION_SYSTEMS].map((system) => `/desk/${system}`),
  '/desk/ledger?view=board',
  '/desk/ledger?tab=overdue&view=table',
  '/desk/map',
  '/desk/map?at=220113001&map=renovation',
  '/desk/map?map=attention',
  '/desk/map?map=satisfaction',
  '/desk/compound/c09',
  `/desk/community/${COMMUNITY}`,
  '/desk/renovation',
  '/desk/weakspots',
  '/desk/weakspots?list=states',
  '/desk/yearend',
  '/desk/burden',
  '/desk/bulletins',
  `/desk/beside?left=${encodeURIComponent('/desk/ranking')}&right=${encodeURIComponent('/desk/ranking?week=2026-05-01')}`,
];

export const STAGE_PLACES = [
  '/stage',
  '/stage/contest',
  `/stage/${COMMUNITY}/deck`,
  `/stage/${COMMUNITY}/1`,
  `/stage/${COMMUNITY}/2`,
  `/stage/${COMMUNITY}/presenter`,
];

export const PRINT_PLACES = ['/print/bulletin', `/print/deck?id=${COMMUNITY}`, '/print/contest'];
