import { checkFigure } from '../checks.ts';
import { observations } from '../observations.ts';
import { rankedCommunities } from '../register.ts';
import type { Reconciled } from './concerns.ts';
import type { SystemContext, SystemRecords } from './context.ts';

/** What a community itself says of a check of a slower rhythm; null where it said nothing. */
export type Said = { numerator: number; denominator: number } | null;

/**
 * The latest reading of a check by community, in the order of the codes.
 * @returns null where the programme has no such check
 */
export function saidOf(check: string, records: Pick<SystemRecords, 'weekly'>, ctx: SystemContext): Map<string, Said> | null {
  const indicator = ctx.programme.indicator.get(check);
  const { rules } = ctx.programme;
  if (indicator === undefined || rules === null) return null;
  const obs = observations(
    records.weekly.filter((r) => r.indicator === check),
    ctx.knownAt,
  );
  return new Map(
    rankedCommunities(ctx.register).map(({ code }) => {
      const { numerator, denominator } = checkFigure(code, indicator, obs, ctx.week, rules);
      return [code, numerator === null || denominator === null ? null : { numerator, denominator }];
    }),
  );
}

/**
 * Whether what a register lists can be part of what a check counts. The register names some of the cases (the compounds of
 * the programme, the items it can tell of), the check counts all: they contradict each other where the register has more
 * that are so, or more that are not, than the check.
 */
export function partOfCheck(
  check: string,
  listed: readonly { community: string; yes: boolean }[],
  records: Pick<SystemRecords, 'weekly'>,
  ctx: SystemContext,
): Reconciled | null {
  const said = saidOf(check, records, ctx);
  if (said === null) return null;
  const out: Reconciled = { agree: [], differ: [], unreported: [] };
  for (const [code, weekly] of said) {
    const own = listed.filter((l) => l.community === code);
    if (weekly === null) {
      out.unreported.push(code);
      continue;
    }
    const yes = own.filter((l) => l.yes).length;
    if (yes <= weekly.numerator && own.length - yes <= weekly.denominator - weekly.numerator) out.agree.push(code);
    else out.differ.push({ community: code, register: { numerator: yes, denominator: own.length }, weekly });
  }
  return out;
}
