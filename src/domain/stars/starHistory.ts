import type { RulesRecord } from '../../contract/programme.ts';
import type { CheckFigure } from '../checks.ts';
import { addDays } from '../civil.ts';
import type { Decisions } from '../decisions.ts';
import type { Observations } from '../observations.ts';
import type { Criterion, Programme } from '../programme.ts';
import { type StarSheet, type StarState, starSheet } from '../starSheet.ts';

/** Why a star came or went: its numbers, a docking or its end, other rules, no report or a report again. */
export type StarCause = 'numbers' | 'docked' | 'dockingEnded' | 'rules' | 'notReported' | 'reportedAgain';

/** One star gained or lost from one week to the next. */
export interface StarEvent {
  /** Friday of the week in which it shows, and of the week it is compared with. */
  week: string;
  before: string;
  criterion: string;
  kind: 'gain' | 'loss';
  /** Criterion scores, 0-100; null where not reported. */
  from: number | null;
  to: number | null;
  cause: StarCause;
  /** The check that moved the score most; null where another cause decided. */
  check: { indicator: string; from: CheckFigure; to: CheckFigure } | null;
  /** Rule versions of both weeks. */
  rules: { from: string; to: string };
}

/** The same between two sheets made under one set of rules. */
export type StarChange = Omit<StarEvent, 'rules'>;

export interface StarHistory {
  /** Newest first. */
  events: StarEvent[];
  /** Lit stars by week, oldest first; null where the week has no observations. */
  lit: { week: string; lit: number | null }[];
  /** First and last week compared; null where there are fewer than two. */
  from: string | null;
  to: string;
}

/** Where the sheets of past weeks come from; a board is one. */
export interface HistorySource {
  observations: Observations;
  programmeAt(day: string): Programme;
  decided(subject: string, day: string): Decisions;
}

const family = (p: Programme, kind: 'compound' | 'community') =>
  kind === 'compound' ? p.criteria.compoundStar : p.criteria.communityStar;

/** Whether the same records of criteria and checks count: another set of them begins on another day. */
const sameTerms = (a: Programme, b: Programme, kind: 'compound' | 'community') => {
  const terms = (p: Programme) =>
    family(p, kind).flatMap((c) => [c, ...c.indicators].map((r) => `${r.id}/${r.validFrom ?? ''}/${r.revision}`));
  return terms(a).join() === terms(b).join();
};

/**
 * Every star gained and lost over the weeks, each week by the rules and decisions of that week and the records as known now.
 * The first window that is whole is the first to be compared.
 * @param last Friday of the newest week @param n weeks to look back
 */
export function starHistory(
  source: HistorySource,
  subject: string,
  kind: 'compound' | 'community',
  last: string,
  n: number,
): StarHistory {
  const known = source.observations.weeks;
  const first = known[0];
  const window = source.programmeAt(last).rules?.windowWeeks ?? 1;
  const begin = first === undefined ? last : addDays(first, 7 * (window - 1));
  const sheetAt = (week: string, programme: Programme) =>
    starSheet(subject, family(programme, kind), source.observations, source.decided(subject, week), week, programme.rules);
  const observed = new Set(known);
  const lit: StarHistory['lit'] = [];
  const events: StarEvent[] = [];
  let previous: { sheet: StarSheet; rules: RulesRecord; programme: Programme } | null = null;
  let from: string | null = null;
  for (let i = n - 1; i >= 0; i--) {
    const week = addDays(last, -7 * i);
    if (week < begin) continue;
    const programme = source.programmeAt(week);
    const rules = observed.has(week) ? programme.rules : null;
    if (rules === null) {
      lit.push({ week, lit: null });
      continue;
    }
    const sheet = sheetAt(week, programme);
    lit.push({ week, lit: sheet.lit });
    if (previous !== null) {
      from ??= previous.sheet.week;
      const before = previous;
      const sameRules = before.rules.version === rules.version && sameTerms(before.programme, programme, kind);
      const byOldRules = sameRules ? sheet : sheetAt(week, before.programme);
      for (const event of starChanges(before.sheet, sheet, family(programme, kind))) {
        const old = byOldRules.stars.find((s) => s.criterion === event.criterion)?.state;
        // Under the old rules nothing would have happened: then it is the rules that did it.
        const byRules = !sameRules && (old === 'lit') === (event.kind === 'loss');
        events.push({
          ...event,
          ...(byRules ? { cause: 'rules' as const, check: null } : {}),
          rules: { from: before.rules.version, to: rules.version },
        });
      }
    }
    previous = { sheet, rules, programme };
  }
  return { events: events.reverse(), lit, from, to: last };
}

/** What became lit or went out between two sheets of one subject, each with its cause. */
export function starChanges(before: StarSheet, now: StarSheet, criteria: readonly Criterion[]): StarChange[] {
  return now.stars.flatMap((star): StarChange[] => {
    const old = before.stars.find((s) => s.criterion === star.criterion);
    if (old === undefined || (old.state === 'lit') === (star.state === 'lit')) return [];
    const cause = causeOf(old.state, star.state);
    const criterion = criteria.find((c) => c.id === star.criterion);
    return [
      {
        week: now.week,
        before: before.week,
        criterion: star.criterion,
        kind: star.state === 'lit' ? 'gain' : 'loss',
        from: old.score,
        to: star.score,
        cause,
        check: cause === 'numbers' && criterion !== undefined ? mover(old.checks, star.checks, criterion) : null,
      },
    ];
  });
}

function causeOf(from: StarState, to: StarState): StarCause {
  if (to === 'docked') return 'docked';
  if (from === 'docked') return 'dockingEnded';
  if (to === 'unreported') return 'notReported';
  if (from === 'unreported') return 'reportedAgain';
  return 'numbers';
}

/** The check whose share of the criterion's score changed most. */
function mover(before: readonly CheckFigure[], now: readonly CheckFigure[], criterion: Criterion): StarEvent['check'] {
  let most = -1;
  let found: StarEvent['check'] = null;
  criterion.indicators.forEach((indicator, k) => {
    const [from, to] = [before[k], now[k]];
    if (from === undefined || to === undefined) return;
    const moved = indicator.weight * Math.abs((to.score ?? 0) - (from.score ?? 0));
    if (moved > most) {
      most = moved;
      found = { indicator: indicator.id, from, to };
    }
  });
  return found;
}
