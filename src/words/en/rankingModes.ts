import type { DeskWords } from '../words.ts';

const red = { neutral: 'First', redBlack: 'Red list' };
const attention = { neutral: 'Needs attention', redBlack: 'Black list' };
const mode = { full: 'places', tiers: 'tiers only', off: 'no ranking' };

export const rankingModes: DeskWords['rankingModes'] = {
  title: {
    tiers: { community: 'Communities: weekly score and tier', compound: 'Happy compounds: score and tier' },
    off: { community: 'Communities: weekly score', compound: 'Happy compounds: weekly score' },
  },
  what: {
    tiers:
      'The rules give tiers and no places: good is four fifths certain to be in the first third, needs attention in the last third, the rest is steady; by code within a tier.',
    off: 'The rules give no ranking: by code, each with its own score and change.',
  },
  scores: 'Show scores',
  groupHead: 'Group',
  tiers: (f) =>
    `Of ${f.of}: good ${f.good}, steady ${f.steady}, needs attention ${f.attention}${f.without === '' ? '' : `; not included: ${f.without}`}.`,
  oneTier: (f) =>
    `${f.of} are compared and all are in one tier (${f.name}): they do not differ enough for more${f.without === '' ? '' : `; not included: ${f.without}`}.`,
  off: (f) => `${f.scored} of ${f.of} have a score this week${f.without === '' ? '' : `; without: ${f.without}`}. Not ranked.`,
  rule: (desk, wall) =>
    desk === wall
      ? `Ranking by the rules in force: ${mode[desk]} (desk, wall and stage alike).`
      : `Ranking by the rules in force: ${mode[desk]} at the desk, ${mode[wall]} on wall and stage.`,
  ruleLists: (f) =>
    `${red[f.wording]}: the first ${f.length}. ${attention[f.wording]}: those of the last ${f.length} with a weekly score below ${f.below}. Where a tie lies across the cut all stand on the first list and none on the second. Only ${f.weeks} weeks running give a reminder to talk, and people decide.`,
  lists: {
    label: 'Lists of the week',
    red,
    attention,
    none: { neutral: 'Nobody needs attention this week', redBlack: 'Nobody is on the black list this week' },
    noneRed: 'Nobody this week',
    unit: (name, range, certain) => `${name} (possible ranks ${range}${certain ? '' : ', not certain'})`,
    others: (names) => `It might also be: ${names}`,
    othersMany: (n) => `${n} more have ranks that reach it.`,
    uncertain: 'None of them is certain: the list might as well hold others.',
    below: (line, n) => `of the last ${n}, score below ${line}`,
    first: (n) => `the first ${n}`,
    talk: (name, weeks) => `${name} has been on it for ${weeks} weeks running or longer: a talk is suggested`,
    human: 'This is a reminder: people decide whether to talk and what to do. Nothing follows from the list of one week.',
    tier: 'Tier that needs attention',
    noneTier: 'Nobody is in the tier that needs attention this week.',
  },
};
