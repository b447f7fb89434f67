import type { LeagueFamily } from '../../domain/league/types.ts';
import type { leagueScenes as zh } from '../zh/leagueScenes.ts';

const what: Record<LeagueFamily, string> = { community: 'communities', compound: 'compounds' };

export const leagueScenes: typeof zh = {
  title: {
    full: { community: 'Communities (secretaries) by week', compound: 'Compounds by their own score' },
    tiers: { community: 'Communities (secretaries) in tiers', compound: 'Compounds in tiers' },
    off: { community: 'Communities (secretaries), scores', compound: 'Compounds, scores' },
  },
  what,
  sentence: (f) => {
    const moved = (way: string, m: { n: number; names: string }) =>
      m.n === 0 ? `none clearly ${way}` : `${m.n} clearly ${way} (${m.names})`;
    const moves = !f.isCompared
      ? 'moves cannot be judged'
      : f.up.n === 0 && f.down.n === 0
        ? 'all moves within error'
        : [moved('up', f.up), moved('down', f.down)].join(', ');
    const first = f.firsts > 1 ? `${f.firsts} could all be first and cannot be told apart` : 'the first place holds';
    const who = f.ranked === f.of ? `${f.of} ${what[f.family]}` : `${f.ranked} of ${f.of} ${what[f.family]} ranked`;
    return `${who}: ${moves}; ${first}.`;
  },
  tiers: (f) => `${f.of} ${what[f.family]}: ${f.ahead} good, ${f.middle} steady, ${f.behind} need attention.`,
  off: (f) => `${f.scored} of ${f.of} ${what[f.family]} have a score this week; by the rules nobody is ranked.`,
  etc: (names) => `${names} and others`,
  note: 'thin line 9 in 10, thick line 1 in 2',
  secretary: 'secretary',
  secretaryVacant: 'secretary vacant',
  stars: 'Stars lit',
  lit: (lit, of) => `${lit}/${of}`,
  source: (name) => `source: ${name}`,
};
