import type { Words } from '../words.ts';

export const modes: Words['modes'] = {
  tier: { ahead: 'Good', middle: 'Steady', behind: 'Needs attention' },
  noPlace: {
    veto: 'Rating suspended',
    incomplete: 'Records incomplete',
    mandatoryMissing: 'Mandatory item missing',
    noRules: 'No valid rules',
    rubric: 'The scoring rules are wrong',
    tooFewCases: 'Too few cases',
    stale: 'Nothing reported this week',
    gate: 'Within error: no tiers',
    groupTooSmall: 'Fewer than 5: no tiers',
  },
  wall: { full: 'Communities this week', tiers: 'Communities by tier', off: 'Scores of the week' },
  tierHead: 'Tier',
  change: 'On last week',
  tiers: (f) => `Good ${f.good}, steady ${f.steady}, needs attention ${f.attention}; by code within a tier`,
  oneTier: (name) => `All in one tier (${name}): they do not differ enough for more`,
  closed: 'Differences within sampling error: no tiers, by code',
  tooFew: 'Fewer than 5 can be compared: no tiers, by code',
  off: 'Not ranked, by code: each by its own change',
  failed: 'Scores cannot be worked out just now.',
  working: 'Working out the scores …',
  slide: (name, tierName) => `${name}, score over four weeks${tierName === null ? '' : `; tier: ${tierName}`}`,
};
