import { decimal } from '../../format.ts';
import { term } from '../../term.ts';
import type { councils as zh } from '../../zh/systems/councils.ts';

const weekly = 'weekly, as things stood at the close of Friday';

export const councils: typeof zh = {
  name: 'Committees and councils',
  question: 'Do they meet, and is what they decide carried out?',
  figures: {
    'councils.exist': term({
      name: 'Compounds with a body',
      unit: 'compounds',
      meaning:
        "Of the compounds of the register, how many have an owners' committee or council in being. One without an entry may have none, or may not have reported.",
      formula: 'compounds with a committee or council in being ÷ compounds of the register',
      numerator: 'compounds with at least one committee or council in being',
      denominator: 'compounds of the register',
      cadence: weekly,
    }),
    'councils.met': term({
      name: 'Bodies that met in three months',
      unit: 'bodies',
      meaning:
        'Of the committees and councils in being for three months, how many met at least once within them. Three months is our default.',
      formula: 'met within three months ÷ in being for three months',
      numerator: 'committees and councils that met at least once in the last three months',
      denominator: 'committees and councils in being for at least three months',
      cadence: weekly,
    }),
    'councils.carried': term({
      name: 'Resolutions carried out on time',
      unit: 'resolutions',
      meaning: 'Of the resolutions due over the last weeks, how many were carried out by their day.',
      formula: 'carried out by the day ÷ due in the window',
      numerator: 'resolutions due in the window and carried out by their day',
      denominator: 'resolutions due in the window',
      cadence: weekly,
    }),
    'councils.open': term({
      name: 'Resolutions open',
      unit: 'resolutions',
      meaning: 'Resolutions adopted and not carried out, those not yet due among them. Overdue ones are listed apart.',
      formula: 'resolutions adopted and not carried out',
      numerator: '',
      denominator: '',
      cadence: weekly,
    }),
  },
  sentence: (exist, met, carried, open, overdue) =>
    exist.of === 0
      ? 'No committee or council is entered yet.'
      : `${decimal(exist.n, 0)} of ${decimal(exist.of, 0)} compounds have a committee or council; ${met.of === 0 ? '' : `${decimal(met.n, 0)} of ${decimal(met.of, 0)} bodies met in three months; `}${carried.of === 0 ? 'no resolution fell due lately' : `${decimal(carried.n, 0)} of ${decimal(carried.of, 0)} resolutions due were carried out on time`}; ${decimal(open, 0)} are open${overdue === 0 ? '' : `, ${decimal(overdue, 0)} of them overdue`}.`,
  kind: { ownersCommittee: "owners' committee", compoundCouncil: 'council' },
  table: 'Committees and councils by compound',
  overdue: 'Resolutions overdue',
  overdueNone: 'No resolution is overdue.',
  all: 'All compounds',
  show: 'Show only',
  shows: { none: 'without any', silent: 'not met in three months', overdue: 'with overdue resolutions' },
  columns: {
    compound: 'Compound',
    community: 'Community',
    bodies: 'Body',
    formed: 'Formed',
    members: 'Members',
    party: 'Party members of them',
    meetings: 'Meetings in three months',
    lastMet: 'Last met',
    due: 'Resolutions due',
    onTime: 'On time',
    share: 'Share on time',
    open: 'Open',
    overdue: 'Overdue',
    resolution: 'Resolution',
    dueOn: 'Due',
    late: 'Days late',
    adopted: 'Adopted',
  },
  notCounted: 'not counted',
  ended: (kind, day) => `${kind} ended ${day}, none since`,
  none: 'none entered',
  neverMet: 'no meeting entered',
  agrees: (compounds) =>
    `Resolutions and the weekly report agree: due and carried out on time are the same in all ${compounds} compounds.`,
  differs: (names, agreed) => `Resolutions and the weekly report do not agree: ${names}; the other ${agreed} compounds do.`,
  cover: {
    agrees: (communities) =>
      `Does not contradict what communities report of committees and councils: ${communities} communities fit. They report of all their compounds; here are only those of the register.`,
    differs: (names, agreed) =>
      `Contradicts what communities report of committees and councils: ${names}; the other ${agreed} communities fit.`,
  },
  wall: {
    title: 'Resolutions carried out',
    onTime: 'On time / due',
    overdue: 'Overdue',
    longest: 'Longest',
    days: (n) => `${n} days`,
  },
};
