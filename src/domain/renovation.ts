import type { Bilingual } from '../contract/common.ts';
import type { RenovationFeedRecord, RenovationStage } from '../contract/renovation.ts';
import { asKnown } from './asKnown.ts';
import type { Register } from './register.ts';

export type RenovationPhase = 'notStarted' | 'underWay' | 'done';

/** One old compound's renovation against its plan. Money is in 10,000 yuan. */
export interface ProjectFigure {
  id: string;
  compound: string;
  name: Bilingual;
  stage: RenovationStage;
  phase: RenovationPhase;
  budget: number;
  /** Work done and work that the season-adjusted plan asks for by the same Friday. */
  done: number | null;
  planned: number | null;
  /** Shares of the budget, 0-1. */
  share: number | null;
  plannedShare: number | null;
  /** share - plannedShare in percentage points; negative is behind. */
  gapPoints: number | null;
  behind: boolean;
  /** The Friday the numbers are of; earlier than the week asked for where that was not reported. */
  week: string | null;
  /** Reported for the very week asked for. */
  reported: boolean;
  plannedEnd: string;
}

/** All projects together. */
export interface RenovationFigure {
  /** By share done, highest first. */
  projects: ProjectFigure[];
  /** Sums over the projects that have both numbers. */
  done: number;
  planned: number;
  budget: number;
  share: number | null;
  plannedShare: number | null;
  gapPoints: number | null;
  /** Projects in the sums, and all projects. */
  counted: number;
  of: number;
  phases: Record<RenovationPhase, number>;
  behind: number;
}

/** Phase of each stage. */
export const PHASE: Record<RenovationStage, RenovationPhase> = {
  surveyed: 'notStarted',
  applied: 'notStarted',
  planned: 'notStarted',
  consulted: 'notStarted',
  tendered: 'notStarted',
  started: 'underWay',
  underWay: 'underWay',
  completed: 'done',
  accepted: 'done',
  handedOver: 'done',
};

/**
 * Renovation by the end of a week. "Behind" compares with the season-adjusted plan, never with a
 * straight line: works pause in winter. (domain reference 11.6)
 * @param behindPlanPoints percentage points under the plan from which a project is behind
 */
export function renovation(
  records: readonly RenovationFeedRecord[],
  reg: Register,
  week: string,
  behindPlanPoints: number,
  knownAt: number | null,
): RenovationFigure {
  const known = asKnown('renovation', records, knownAt);
  const progress = new Map<string, { week: string; planned: number; done: number | null }[]>();
  for (const r of known) {
    if (r.kind !== 'progress' || r.week > week) continue;
    const list = progress.get(r.project);
    if (list === undefined) progress.set(r.project, [r]);
    else list.push(r);
  }
  const projects = known.flatMap((p): ProjectFigure[] => {
    if (p.kind !== 'project') return [];
    const rows = (progress.get(p.id) ?? []).filter((r) => r.done !== null).sort((a, b) => (a.week < b.week ? 1 : -1));
    const last = rows[0];
    const phase = PHASE[p.stage];
    const share = last === undefined || last.done === null || p.budget === 0 ? null : last.done / p.budget;
    const plannedShare = last === undefined || p.budget === 0 ? null : last.planned / p.budget;
    const gapPoints = share === null || plannedShare === null ? null : (share - plannedShare) * 100;
    return [
      {
        id: p.id,
        compound: p.compound,
        name: reg.compound.get(p.compound)?.name ?? { zh: p.compound, en: p.compound },
        stage: p.stage,
        phase,
        budget: p.budget,
        done: last?.done ?? null,
        planned: last?.planned ?? null,
        share,
        plannedShare,
        gapPoints,
        behind: phase !== 'done' && gapPoints !== null && gapPoints <= -behindPlanPoints,
        week: last?.week ?? null,
        reported: last?.week === week,
        plannedEnd: p.plannedEnd,
      },
    ];
  });
  projects.sort((a, b) => (b.share ?? -1) - (a.share ?? -1) || (a.compound < b.compound ? -1 : 1));
  const counted = projects.filter((p) => p.done !== null && p.planned !== null);
  const sum = (f: (p: ProjectFigure) => number) => counted.reduce((total, p) => total + f(p), 0);
  const budget = sum((p) => p.budget);
  const done = sum((p) => p.done ?? 0);
  const planned = sum((p) => p.planned ?? 0);
  return {
    projects,
    done,
    planned,
    budget,
    share: budget > 0 ? done / budget : null,
    plannedShare: budget > 0 ? planned / budget : null,
    gapPoints: budget > 0 ? ((done - planned) / budget) * 100 : null,
    counted: counted.length,
    of: projects.length,
    phases: {
      notStarted: projects.filter((p) => p.phase === 'notStarted').length,
      underWay: projects.filter((p) => p.phase === 'underWay').length,
      done: projects.filter((p) => p.phase === 'done').length,
    },
    behind: projects.filter((p) => p.behind).length,
  };
}
