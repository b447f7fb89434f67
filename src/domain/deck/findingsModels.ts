import { caseLibrary } from '../cases/caseLibrary.ts';
import { compoundsOf } from '../register.ts';
import { brandStars } from '../systems/brandStars.ts';
import { brands } from '../systems/brands.ts';
import type { Finding, NamedPicture } from './finding.ts';
import type { FindingsInput } from './findings.ts';

/** What the community shows others: its brands with what they gave in the last month counted, and its cases. */
export function modelFindings(input: FindingsInput): Finding[] {
  const places = new Set([input.code, ...compoundsOf(input.board.register, input.code).map((c) => c.id)]);
  return [...brandFindings(input, places), ...caseFindings(input, places)];
}

function brandFindings({ records, ctx, board }: FindingsInput, places: ReadonlySet<string>): Finding[] {
  return brands(records, ctx, brandStars(board)).lines.flatMap((line): Finding[] => {
    if (!places.has(line.record.subject)) return [];
    // Of several services the one that was given most: their units differ, so no sum is told.
    const given = line.items.flatMap((item) => {
      const last = item.months.findLast((m) => m.delivered !== null);
      return last === undefined || last.delivered === null || last.delivered === 0 ? [] : [{ item, last, n: last.delivered }];
    });
    const most = given.sort((a, b) =>
      a.last.month.to < b.last.month.to ? 1 : a.last.month.to > b.last.month.to ? -1 : b.n - a.n,
    )[0];
    if (most === undefined) return [];
    const { record } = most.item;
    return [
      {
        kind: 'brand',
        id: `brand-${line.record.id}`,
        strength: 'brand',
        feed: 'models',
        from: most.last.month.from,
        to: most.last.month.to,
        sample: !line.record.official || !record.official,
        label: line.record.label,
        service: record.label,
        unit: record.unit,
        delivered: most.n,
        month: most.last.month,
        months: most.item.months.filter((m) => m.given).map(({ month, delivered }) => ({ month, delivered })),
      },
    ];
  });
}

function caseFindings({ records, ctx }: FindingsInput, places: ReadonlySet<string>): Finding[] {
  return caseLibrary(records, ctx)
    .filter((c) => places.has(c.record.subject))
    .map((c) => ({
      kind: 'case',
      id: `case-${c.record.id}`,
      strength: 'case',
      feed: 'models',
      from: c.record.writtenOn,
      to: c.adoptedOn ?? c.record.writtenOn,
      sample: !c.record.official,
      name: c.name,
      title: c.record.title,
      result: c.record.result,
      steps: c.steps.length,
      adoptedOn: c.adoptedOn,
      before: firstOf(c.record.before),
      after: firstOf(c.record.after),
    }));
}

/** Pictures of a case carry no day of their own. */
function firstOf(pictures: readonly string[] | undefined): NamedPicture | null {
  const path = pictures?.[0];
  return path === undefined ? null : { path, day: null, drawing: false };
}
