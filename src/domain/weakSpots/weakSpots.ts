import type { AnalysisContext } from '../analysis/context.ts';
import { assurance } from '../statistics/index.ts';
import { type Maturity, maturityAt, type Reading, type Verdict, weekDecisions, worseSide } from './decision.ts';
import { expectedFalse } from './expected.ts';
import type { Holiday } from './holidays.ts';
import { levelOf, type PeerSums, peerSums, peersOf } from './levels.ts';
import { pooled, silence } from './points.ts';
import { type Baseline, baselineAt, type Process, processOf, WINDOW_WEEKS } from './process.ts';
import { questions } from './questions.ts';
import type { Confidence, VisitFinding, WeakSpotItem, WeakSpotReport } from './report.ts';
import { hasLimits, runOf } from './run.ts';
import { type Calendar, type WeeklySeries, weeklySeries } from './series.ts';
import { trackRecord } from './trackRecord.ts';
import { visitList } from './visitList.ts';

export interface WeakSpotOptions {
  /** What visits found; none by default. */
  visits?: readonly VisitFinding[];
  /** Long holidays whose weeks are left out of the baseline; Spring Festival and National Day by default. */
  holidays?: readonly Holiday[];
}

/** Weeks before the judged one in which the lists are followed, so that what is held is known: more than half a year. */
const FOLLOWED_WEEKS = 30;
/** Confirmed weak spots for action at a time (methods 3.7). */
const FOR_ACTION = 10;
/** A chance under which a finding is called sure. */
const SURE = 1e-4;

/** One series with all that was found about it. */
interface Judged {
  series: WeeklySeries;
  base: Baseline;
  process: Process;
  maturity: Maturity;
  reading: Reading;
  red: Verdict;
  bright: Verdict;
}

const least = (c: { week: number; window: number }): number | null => {
  const known = [c.week, c.window].filter((p) => !Number.isNaN(p));
  return known.length === 0 ? null : Math.min(...known);
};

function confidenceOf(tier: WeakSpotItem['tier'], j: Judged, chance: number | null): Confidence | null {
  if (tier === 'state') return null;
  if (tier === 'amber') {
    const { rule, drift } = j.reading.watch;
    return j.maturity === 'settled' && (rule === 1 || (rule > 0 && drift)) ? 'some' : 'slight';
  }
  const verdict = tier === 'red' ? j.red : j.bright;
  if (verdict.by === null) return 'some';
  const isSure = chance !== null && chance < SURE;
  // Limits on trial may still move: one word less.
  return j.maturity === 'trial' ? (isSure ? 'good' : 'some') : isSure ? 'strong' : 'good';
}

/** First week in which a series that never varied does, where that is one of the last four and it still differs for the worse. */
function firstChange(j: Judged, cal: Calendar, t: number): string | null {
  if (j.maturity !== 'noVariation') return null;
  const { series: s, base } = j;
  const value = (i: number): number | null =>
    s.x[i] == null || !((s.n[i] as number) > 0) ? null : (s.x[i] as number) / (s.n[i] as number);
  const usual = value(base.indices[0] as number) as number;
  const now = value(t);
  if (now === null || now === usual || Math.sign(now - usual) !== worseSide(s)) return null;
  for (let i = base.last + 1; i <= t; i++) {
    const v = value(i);
    if (v !== null && v !== usual) return i > t - WINDOW_WEEKS ? (cal.weeks[i] as string) : null;
  }
  return cal.weeks[t] as string;
}

interface Frame {
  cal: Calendar;
  t: number;
  sums: ReadonlyMap<string, PeerSums>;
  targets: ReadonlyMap<string, number>;
}

function itemOf(j: Judged, tier: WeakSpotItem['tier'], { cal, t, sums, targets }: Frame): WeakSpotItem {
  const { series: s, base, process, maturity, reading } = j;
  const verdict = tier === 'red' ? j.red : tier === 'bright' ? j.bright : null;
  const chance = least(tier === 'bright' ? reading.better : reading.worse);
  const recent = pooled(s, t, WINDOW_WEEKS);
  const latest = pooled(s, t, 1);
  const target = targets.get(s.indicator) ?? 0;
  const mayShow = (n: number) => n >= s.hiddenBelow;
  const isShown = maturity !== 'hidden' && mayShow(process.N);
  const limits = hasLimits(maturity) && process.B > 0 ? process.limits(latest.n > 0 ? latest.n : process.N / process.B) : null;
  const top = s.measure === 'share' ? 1 : Number.POSITIVE_INFINITY;
  const rule = tier === 'bright' ? reading.favourable : reading.watch.rule;
  return {
    subject: s.subject,
    indicator: s.indicator,
    tier,
    maturity,
    isForAction: false,
    chance,
    by: verdict?.by ?? null,
    since: verdict === null || verdict.since < 0 ? null : (cal.weeks[verdict.since] as string),
    rule,
    isDrift: tier !== 'bright' && reading.watch.drift,
    firstChange: firstChange(j, cal, t),
    latest: mayShow(latest.n) ? levelOf(s.measure, latest) : { value: null, x: 0, n: 0, weeks: 0 },
    recent: mayShow(recent.n) ? levelOf(s.measure, recent) : { value: null, x: 0, n: 0, weeks: 0 },
    baseline: {
      value: process.B > 0 && isShown ? process.center : null,
      x: isShown ? process.X : 0,
      n: isShown ? process.N : 0,
      weeks: process.B,
      from: cal.weeks[base.indices[0] ?? -1] ?? null,
      to: cal.weeks[base.indices.at(-1) ?? -1] ?? null,
    },
    peers: peersOf(s, recent, sums),
    variation:
      maturity === 'interrupted' || maturity === 'tooShort' || maturity === 'hidden'
        ? 'unknown'
        : reading.watch.rule > 0
          ? 'worse'
          : reading.favourable > 0
            ? 'better'
            : 'ordinary',
    assurance: limits === null ? null : assurance({ lo: limits.lo ?? 0, hi: limits.hi ?? top }, target, s.better),
    confidence: confidenceOf(tier, j, chance),
    silentWeeks: silence(s, t),
    run: runOf(s, cal, t, base, process, maturity, target),
  };
}

const byChance = (a: WeakSpotItem, b: WeakSpotItem): number =>
  (a.chance ?? 1) - (b.chance ?? 1) ||
  (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : a.indicator < b.indicator ? -1 : 1);

/** Confirmed this week before held, then by chance. */
const byVerdict = (a: WeakSpotItem, b: WeakSpotItem): number => Number(a.by === null) - Number(b.by === null) || byChance(a, b);

/** A week without a single series: nothing was found, nothing was looked at. */
const NO_COUNTS: Record<Maturity, number> = {
  settled: 0,
  trial: 0,
  noVariation: 0,
  immature: 0,
  tooShort: 0,
  hidden: 0,
  interrupted: 0,
};

/**
 * The weak spots (薄弱点) of a week among all weekly series of the compounds: the strict list, the watch list, the bright
 * spots, questions, series that cannot be judged, the list's own record and the five places to go to (methods 3). Pure; the
 * answer is made of plain values and may cross from a worker.
 */
export function weakSpots(context: AnalysisContext, options: WeakSpotOptions = {}): WeakSpotReport {
  const { visits = [], holidays } = options;
  const { calendar: cal, series } = weeklySeries(context, holidays);
  const t = cal.weeks.length - 1;
  const targets = new Map([...context.programme.indicator].map(([id, i]) => [id, i.target]));
  const weeks = weekDecisions(series, cal, Math.max(0, t - FOLLOWED_WEEKS));
  const now = weeks[t] ?? { readings: [], reds: [], brights: [], family: 0 };
  const judged = series.map((s, i): Judged => {
    const base = baselineAt(s, cal, t);
    const process = processOf(s, base.indices);
    return {
      ...{ series: s, base, process, maturity: maturityAt(s, base, process, t), reading: now.readings[i] as Reading },
      ...{ red: now.reds[i] as Verdict, bright: now.brights[i] as Verdict },
    };
  });
  const frame: Frame = { cal, t, sums: peerSums(series, t), targets };
  const isSilent = (j: Judged) => j.maturity === 'interrupted' || j.maturity === 'hidden' || j.maturity === 'tooShort';
  const reds = judged
    .filter((j) => j.red.isOn && !isSilent(j))
    .map((j) => itemOf(j, 'red', frame))
    .sort(byVerdict);
  reds.slice(0, FOR_ACTION).forEach((item) => {
    item.isForAction = true;
  });
  const ambers = judged
    .filter(
      (j) =>
        !j.red.isOn && !isSilent(j) && (j.reading.watch.rule > 0 || j.reading.watch.drift || firstChange(j, cal, t) !== null),
    )
    .map((j) => itemOf(j, 'amber', frame))
    .sort(byChance);
  const brights = judged
    .filter((j) => j.bright.isOn && !isSilent(j))
    .map((j) => itemOf(j, 'bright', frame))
    .sort(byVerdict);
  const counts = { ...NO_COUNTS };
  for (const j of judged) counts[j.maturity] += 1;
  const at = new Map(judged.map((j) => [`${j.series.subject}/${j.series.indicator}`, j]));
  return {
    week: context.week,
    series: series.length,
    family: now.family,
    expected: expectedFalse(now.family),
    reds,
    ambers,
    brights,
    questions: questions(series, cal, t, targets).map((q) => {
      const j = at.get(`${q.subject}/${q.indicator}`) as Judged;
      return { ...q, run: runOf(j.series, cal, t, j.base, j.process, j.maturity, targets.get(q.indicator) ?? 0) };
    }),
    states: judged.filter((j) => j.maturity !== 'settled').map((j) => itemOf(j, 'state', frame)),
    counts,
    track: trackRecord(series, cal, weeks, visits),
    visits: visitList(
      context.week,
      [...reds, ...ambers],
      (subject) => context.register.compound.get(subject)?.community ?? '',
      visits,
    ),
  };
}
