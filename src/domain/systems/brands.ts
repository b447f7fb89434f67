import type { ProgrammeFeedRecord } from '../../contract/programme.ts';
import type { Decisions } from '../decisions.ts';
import { type Month, monthsEarlier } from '../months.ts';
import { recordKey } from '../recordKey.ts';
import { BONUS_FROM } from '../starSheet.ts';
import { brandItems, type ItemLine } from './brandItems.ts';
import type { BrandStars } from './brandStars.ts';
import { type SystemContext, type SystemRecords, weekBefore } from './context.ts';
import { absent, count, type Figure, rate } from './figures.ts';

export type BrandRecord = Extract<ProgrammeFeedRecord, { kind: 'brand' }>;

/** The conditions of a bonus star (domain reference 7.3, a default), each met, not met, or not to be said (null). */
export interface BrandConditions {
  /** At least `from` base stars lit; null where the place is not rated. */
  lit: { met: boolean | null; lit: number | null; of: number | null; from: number };
  /** Approved by the task force: the brand's record says so, or its place has a bonus star in force, since a day. */
  approved: { met: boolean; since: string | null };
  /** A service counted as given in a month that ended within the last twelve; the newest such month. */
  evidence: { met: boolean; month: Month | null };
}

/** One community brand (社区特色服务品牌) as it stood at the end of the week. */
export interface BrandLine {
  record: BrandRecord;
  key: string;
  items: readonly ItemLine[];
  conditions: BrandConditions;
  /** All three conditions are met; null where only the stars, which nobody can tell, stand between. */
  candidate: boolean | null;
  /** The bonus star decided for its place and in force; whether it counts hangs on the stars lit. */
  bonus: Decisions['bonusStar'];
}

function evidenceOf(items: readonly ItemLine[], week: string): BrandConditions['evidence'] {
  const given = items.flatMap((i) => i.months.filter((m) => (m.delivered ?? 0) > 0).map((m) => m.month));
  const month = given.reduce<Month | null>((last, m) => (last === null || m.to > last.to ? m : last), null);
  return { met: month !== null && month.to >= monthsEarlier(week, 12), month };
}

/** Every brand of the programme, in its order, with its services and its conditions. */
export function brandLines(records: Pick<SystemRecords, 'models'>, ctx: SystemContext, stars: BrandStars): BrandLine[] {
  const items = brandItems(records, ctx);
  return ctx.programme.brands.map((record): BrandLine => {
    const own = items.get(record.id) ?? [];
    const sheet = stars.sheet(record.subject, ctx.week);
    const rated = sheet !== null && sheet.unrated === null;
    const bonus = stars.bonus(record.subject, ctx.week);
    const conditions: BrandConditions = {
      lit: {
        met: rated ? sheet.lit >= BONUS_FROM : null,
        lit: rated ? sheet.lit : null,
        of: rated ? sheet.of : null,
        from: BONUS_FROM,
      },
      approved: { met: record.approved || bonus !== null, since: bonus?.approvedOn ?? null },
      evidence: evidenceOf(own, ctx.week),
    };
    const candidate = conditions.approved.met && conditions.evidence.met && conditions.lit.met;
    return { record, key: recordKey('programme', record), items: own, conditions, candidate, bonus };
  });
}

function figuresAt(lines: readonly BrandLine[], ctx: SystemContext, previous: readonly (number | null)[]): Figure[] {
  const newest = lines.flatMap((l) => l.items).flatMap((i) => i.months.slice(-1).map((m) => ({ ...m, item: i.key })));
  const month = newest[0]?.month;
  const running = newest.filter((m) => m.given);
  const counted = running.filter((m) => m.delivered !== null);
  const period = month === undefined ? { from: null, to: ctx.week } : { from: month.from, to: month.to };
  const keys = (of: typeof running) => of.map((m) => m.key ?? m.item).sort();
  return [
    counted.length === 0
      ? absent('brands.delivered', 'notReported', ctx.week)
      : {
          ...count('brands.delivered', keys(counted), period, previous[0] ?? null),
          value: counted.reduce((sum, m) => sum + (m.delivered ?? 0), 0),
        },
    rate('brands.counted', keys(counted), keys(running.filter((m) => m.delivered === null)), period, previous[1] ?? null),
    candidatesOf(lines, ctx, previous[2] ?? null),
  ];
}

/** Of the brands of which it can be said, those that meet every condition; of which it cannot is no "no". */
function candidatesOf(lines: readonly BrandLine[], ctx: SystemContext, previous: number | null): Figure {
  const keys = (candidate: boolean) => lines.filter((l) => l.candidate === candidate).map((l) => l.key);
  if (lines.length > 0 && lines.every((l) => l.candidate === null)) return absent('brands.candidates', 'notReported', ctx.week);
  return rate('brands.candidates', keys(true), keys(false), { from: null, to: ctx.week }, previous);
}

/** Community brands of a week: the figures, and every brand with its services and conditions. */
export interface BrandsAnswer {
  figures: Figure[];
  lines: BrandLine[];
}

/**
 * The figures of the brands as of the end of the week: what was given in the last whole month, how many of the services were
 * counted in it (who did not count is not taken for none), and which brands meet every condition of a bonus star.
 */
export function brands(
  records: Pick<SystemRecords, 'models' | 'district' | 'programme'>,
  ctx: SystemContext,
  stars: BrandStars,
): BrandsAnswer {
  const before = weekBefore(records, ctx);
  const previous = figuresAt(brandLines(records, before, stars), before, []).map((f) => f.value);
  const lines = brandLines(records, ctx, stars);
  return { lines, figures: figuresAt(lines, ctx, previous) };
}
