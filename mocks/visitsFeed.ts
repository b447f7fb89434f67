import type { VisitsFeedRecord } from '../src/contract/visits.ts';
import type { WeeklyFeedRecord } from '../src/contract/weekly.ts';
import { addDays, fridays, isoWeek } from '../src/domain/civil.ts';
import data from './indicators.json' with { type: 'json' };
import { COMPOUNDS } from './places.ts';
import { supervisionWeeks } from './supervisionWeeks.ts';

/** Weeks in which the make-believe teams went out. */
const ROUNDS = 14;
const TEAMS = ['一', '二', '三', '四'];
/** Weeks before a reading that it is held against. */
const USUAL_WEEKS = 12;
/** Pooled weeks that must agree before what was reported is found on the spot. */
const LASTING_WEEKS = 4;
const LASTING = -1.6;
/** A compound is not gone to twice within these weeks. */
const REST_WEEKS = 3;

const CRITERION = new Map((data.indicators as { id: string; criterion: string }[]).map((i) => [i.id, i.criterion]));
const SHARES = (data.indicators as { id: string; measure: string; better: string }[]).filter(
  (i) => i.measure === 'proportion' || i.measure === 'checklist',
);

interface Cell {
  x: number;
  n: number;
}

const total = (cells: readonly (Cell | undefined)[]): Cell =>
  cells.reduce<Cell>((sum, c) => ({ x: sum.x + (c?.x ?? 0), n: sum.n + (c?.n ?? 0) }), { x: 0, n: 0 });

/** How far a share lies on the bad side of the usual one, in binomial standard deviations; 0 where nothing can be said. */
function fall(now: Cell, usual: Cell, better: string): number {
  if (now.n === 0 || usual.n === 0) return 0;
  const p = Math.min(0.98, Math.max(0.02, usual.x / usual.n));
  return ((better === 'up' ? 1 : -1) * (now.x - now.n * p)) / Math.sqrt(now.n * p * (1 - p));
}

/**
 * Records of the visits feed: three visits a week, two to placeholders that stood out in the week before and one in turn.
 * Around them stand plans, findings and rounds (`supervisionWeeks`). Whether the team found what stood out follows from the demo's own observations: it did where four weeks agree.
 */
export function visitsRecords(last: string, weekly: readonly WeeklyFeedRecord[]): VisitsFeedRecord[] {
  const cells = new Map<string, Cell>();
  for (const r of weekly)
    if (r.numerator !== null && r.denominator !== null)
      cells.set(`${r.subject}/${r.indicator}/${r.week}`, { x: r.numerator, n: r.denominator });
  const pooled = (subject: string, indicator: string, weeks: readonly string[]) =>
    total(weeks.map((w) => cells.get(`${subject}/${indicator}/${w}`)));
  const lastGone = new Map<string, number>();
  const out: VisitsFeedRecord[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const week = addDays(last, -7 * (ROUNDS - round));
    const spots = COMPOUNDS.filter((c) => c.placeholder === true && round - (lastGone.get(c.id) ?? -9) > REST_WEEKS)
      .flatMap((c) =>
        SHARES.map((i) => {
          const usual = pooled(c.id, i.id, fridays(addDays(week, -7), USUAL_WEEKS));
          return { subject: c.id, indicator: i, by: fall(pooled(c.id, i.id, [week]), usual, i.better) };
        }),
      )
      .sort((a, b) => a.by - b.by || (a.subject + a.indicator.id < b.subject + b.indicator.id ? -1 : 1));
    const first = spots[0];
    const second = spots.find((s) => s.subject !== first?.subject);
    const turn = COMPOUNDS[(round * 3) % COMPOUNDS.length];
    [first, second, { subject: turn?.id ?? 'c01', indicator: null, by: 0 }].forEach((to, k) => {
      if (to === undefined || (k === 2 && (to.subject === first?.subject || to.subject === second?.subject))) return;
      const day = addDays(week, 4 + k);
      const team = (round + k) % TEAMS.length;
      const id = `visit-${week}-${k + 1}`;
      const stamp = { recordedAt: `${day}T17:20:00+08:00`, revision: 1, placeholder: true };
      const { year, week: number } = isoWeek(day);
      lastGone.set(to.subject, round);
      out.push({
        kind: 'visit',
        id,
        subject: to.subject,
        day,
        team: { zh: `督导${TEAMS[team]}组(示例)`, en: `Supervision team ${team + 1} (sample)` },
        round: `${year}-W${String(number).padStart(2, '0')}`,
        ...stamp,
      });
      if (to.indicator === null) return;
      const lasting = fall(
        pooled(to.subject, to.indicator.id, fridays(week, LASTING_WEEKS)),
        pooled(to.subject, to.indicator.id, fridays(addDays(week, -7 * LASTING_WEEKS), USUAL_WEEKS)),
        to.indicator.better,
      );
      out.push({
        kind: 'outcome',
        id: `outcome-${week}-${k + 1}`,
        visit: id,
        indicator: to.indicator.id,
        outcome: lasting <= LASTING ? 'confirmed' : 'notConfirmed',
        ...stamp,
      });
    });
  }
  const weeks = Array.from({ length: ROUNDS }, (_, round) => addDays(last, -7 * (ROUNDS - round)));
  return supervisionWeeks(last, weeks, out, CRITERION);
}
