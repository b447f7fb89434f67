import type { ranking as zh } from '../zh/ranking.ts';

export const ranking: typeof zh = {
  what: {
    compound: 'In the order of expected rank: the average place once sample sizes and doubtful weights are counted in.',
    community: 'In the order of expected rank: the average place once sample sizes and doubtful weights are counted in.',
    street: 'In code order, not ranked.',
  },
  namesOf: (names: string, n: number) => `${names} and others (${n} in all)`,
  finding: (f) =>
    [
      `${f.ranked} of ${f.of} ranked: ${f.ahead} ahead, ${f.middle} in the middle, ${f.behind} to improve`,
      f.up === '' && f.down === ''
        ? 'no move beyond error'
        : `${[f.up === '' ? '' : `${f.up} up`, f.down === '' ? '' : `${f.down} down`].filter((s) => s !== '').join(', ')}, other moves within error`,
      f.without === '' ? '' : `not ranked: ${f.without}`,
    ]
      .filter((s) => s !== '')
      .join('; ')
      .concat('.'),
  separation: (percent, weeks) => `Over the last ${weeks} weeks about ${percent} of the spread is not sampling error.`,
  arrowsExpected: (n, share) => `Even if nothing changed expect about ${n} arrows a week (${share} each).`,
  trialWeeks: (n) => `Trial: only ${n} weeks of data, under 12; judgement is weaker.`,
  disjoint: (weeks) => `Against ${weeks} weeks ago: the two four-week windows do not overlap and are compared as two values.`,
  missingBaseline: 'There are no data for the week to compare with: no arrows.',
  method: 'How it is worked out',
  methodVersion: (v) => `Method version ${v}`,
  baseline: 'Compare with',
  weekBefore: 'week before',
  weeksBefore: (n, week) => `${n} weeks ago (${week})`,
  groups: 'Peers',
  groupSmall: (n) => `Only ${n} peers: not ranked`,
  groupClosed: 'Peers are within error of each other: not ranked',
  raw: 'Raw figures',
  rawHint: 'done/due in the window, this week in brackets',
  places: 'Places',
  working: 'Working out anew …',
  progress: (percent) => `${percent} done`,
  columns: {
    move: 'Move',
    range: 'Possible ranks',
    group: 'Among peers',
    tier: 'Tier',
    expected: 'Expected rank',
    half: '50 % range',
    nine: '90 % range',
    before: 'Before',
    change: 'Change',
    baseWeeks: 'Weeks of data',
  },
  unreported: (n, of) => `${n} of ${of} not reported`,
  since: (week) => `Score of ${week}`,
  adjusted: (points) => `Adjusted ${points}`,
  compare: 'Compare',
  compareWith: 'with',
  compareNone: 'choose one',
  why: {
    comma: ', ',
    semicolon: '; ',
    notRanked: (name, reason) => `${name} has no place this week (${reason}), so there is no before or after.`,
    head: (first, second, f) =>
      f.joint
        ? `${first} and ${second} share a place (${f.place1}; expected ranks ${f.er1} and ${f.er2})`
        : `${first} (${f.place1}, expected rank ${f.er1}) stands before ${second} (${f.place2}, ${f.er2})`,
    scores: (a, b) => `score ${a} against ${b}`,
    against: 'the score is a little lower, but with samples and weights counted in its expected rank is better',
    drivers: (list) => `mainly higher in ${list}`,
    driver: (label, points, counts) => `${label} (+${points}${counts})`,
    counts: (a, b) => `: ${a} against ${b}`,
    adjustment: (points) => `bonus and deduction differ by ${points}`,
    clear: (first, sure) => `${first} is truly ahead with a certainty of ${sure}: that may be said.`,
    unclear: (sure) => `certainty of being truly ahead ${sure}, under 95 %: no difference may be claimed.`,
  },
};
