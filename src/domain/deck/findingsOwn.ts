import type { CheckFigure } from '../checks.ts';
import type { Indicator } from '../programme.ts';
import { compoundsOf, subjectName } from '../register.ts';
import { wilson } from '../statistics/wilson.ts';
import type { Counts, Finding } from './finding.ts';
import type { FindingsInput } from './findings.ts';

/** Checks of the weekly score that are worth a page of their own: rectification, concerns, wishes. */
const CHECKS = ['W1', 'W3a', 'W5a'] as const;

/** Stars, the weekly score, checks, compounds and printed facts: what the board and the league say of the community itself. */
export function ownFindings(input: FindingsInput): Finding[] {
  return [lit, weekly, checks, compounds, facts].flatMap((of) => of(input));
}

function lit({ board, code }: FindingsInput): Finding[] {
  const row = board.communities.find((r) => r.code === code);
  if (row === undefined || row.unrated !== null) return [];
  const byLit = new Array<number>(row.of + 1).fill(0);
  for (const r of board.communities) if (r.unrated === null) byLit[r.lit] = (byLit[r.lit] ?? 0) + 1;
  return [
    {
      kind: 'lit',
      id: 'lit',
      strength: 'opening',
      feed: 'weekly',
      from: null,
      to: board.week,
      sample: board.programme.criteria.communityStar.some((c) => !c.official),
      lit: row.lit,
      of: row.of,
      byLit,
    },
  ];
}

function weekly({ board, code, ctx, leagues }: FindingsInput): Finding[] {
  const league = leagues?.communities ?? null;
  const entry = league?.entries.find((e) => e.code === code);
  if (league === null || entry === undefined || entry.score === null || entry.scoreWeek !== board.week) return [];
  const label = new Map(board.programme.criteria.weeklyScore.map((c) => [c.id, c.label]));
  return [
    {
      kind: 'weekly',
      id: 'weekly',
      strength: 'opening',
      feed: 'weekly',
      from: ctx.windowFrom,
      to: board.week,
      sample: board.programme.rules?.official !== true,
      score: entry.score,
      mode: league.mode,
      rankable: league.rankable,
      ranks: entry.ranks == null ? null : { low: entry.ranks.q05, high: entry.ranks.q95 },
      tier: entry.tier ?? null,
      components: entry.components.map((c) => ({ id: c.id, label: label.get(c.id) ?? { zh: c.id, en: c.id }, score: c.score })),
    },
  ];
}

/** A community's check as the board has it; undefined where the rules have none. */
const checkOf = (board: FindingsInput['board'], code: string, id: string): CheckFigure | undefined =>
  board.communitySheets
    .get(code)
    ?.weekly.components.flatMap((c) => c.checks)
    .find((c) => c.indicator === id);

/** All communities together, of those whose counts may be shown. */
function together(board: FindingsInput['board'], id: string): Counts | null {
  const sum = { x: 0, n: 0 };
  for (const code of board.communitySheets.keys()) {
    const check = checkOf(board, code, id);
    if (check?.value == null) continue;
    sum.x += check.numerator ?? 0;
    sum.n += check.denominator ?? 0;
  }
  return sum.n === 0 ? null : sum;
}

/** Whether a proportion is better than the district's beyond noise: its 95 % interval leaves the district's rate on the worse side. */
function isAbove(indicator: Indicator, own: Counts, district: Counts | null): boolean {
  if (indicator.measure !== 'proportion' || district === null || own.x > own.n) return false;
  const interval = wilson(own.x, own.n);
  const rate = district.x / district.n;
  return interval !== null && (indicator.better === 'down' ? interval.hi < rate : interval.lo > rate);
}

function checks({ board, code }: FindingsInput): Finding[] {
  return CHECKS.flatMap((id): Finding[] => {
    const check = checkOf(board, code, id);
    const indicator = board.programme.indicator.get(id);
    if (check === undefined || indicator === undefined || check.value === null) return [];
    const own = { x: check.numerator ?? 0, n: check.denominator ?? 0 };
    const district = together(board, id);
    const above = !check.lowN && isAbove(indicator, own, district);
    return [
      {
        kind: 'check',
        id,
        strength: above ? 'above' : 'count',
        feed: 'weekly',
        from: check.from,
        to: check.to,
        sample: !indicator.official,
        indicator: id,
        label: indicator.label,
        unit: indicator.unit,
        own,
        district,
        above,
        lowN: check.lowN,
      },
    ];
  });
}

function compounds({ board, code }: FindingsInput): Finding[] {
  const own = board.compounds.filter((c) => c.community.code === code);
  if (own.length === 0) return [];
  return [
    {
      kind: 'compounds',
      id: 'compounds',
      strength: 'count',
      feed: 'weekly',
      from: null,
      to: board.week,
      sample: board.programme.rules?.official !== true,
      compounds: own.map((c) => ({ name: c.name, lit: c.score === null ? null : c.lit })),
    },
  ];
}

/** Facts that were printed, of the community or one of its compounds: each with its year, and never as if of now. */
function facts({ board, code }: FindingsInput): Finding[] {
  const places = new Set([code, ...compoundsOf(board.register, code).map((c) => c.id)]);
  return board.programme.facts
    .filter((f) => places.has(f.subject))
    .map((f) => ({
      kind: 'fact',
      id: f.id,
      strength: 'fact',
      feed: 'programme',
      from: null,
      to: `${f.programmeYear}-12-31`,
      sample: !f.official,
      name: f.subject === code ? null : subjectName(board.register, f.subject),
      label: f.label,
      value: f.value,
      unit: f.unit,
      year: f.programmeYear,
    }));
}
