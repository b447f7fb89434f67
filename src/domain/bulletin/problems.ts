import { weekStart } from '../civil.ts';
import type { LedgerItem } from '../ledger/items.ts';
import { foundByCriterion } from '../systems/foundByCriterion.ts';
import { wording } from '../wording.ts';
import type { BulletinInput } from './input.ts';
import { criterionLabel } from './practice.ts';
import { has, judged } from './stands.ts';
import type { ProblemKind, Problems } from './types.ts';

/** What was found in the week: the ledger's new items by kind and criterion, and what the visits found. */
export function problems(input: BulletinInput): Problems {
  return { ledger: fromLedger(input), supervision: fromVisits(input), track: trackOf(input) };
}

const severities = (items: readonly LedgerItem[]): ProblemKind['severity'] => ({
  red: items.filter((i) => i.record.severity === 'red').length,
  yellow: items.filter((i) => i.record.severity === 'yellow').length,
  green: items.filter((i) => i.record.severity === 'green').length,
});

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const by = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const held = by.get(key);
    if (held === undefined) by.set(key, [item]);
    else held.push(item);
  }
  return [...by].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
}

function fromLedger(input: BulletinInput): Problems['ledger'] {
  const { ledger, ctx, feeds, board } = input;
  if (!has(feeds, 'ledger') || ledger.items.length === 0) return null;
  const first = weekStart(ctx.week);
  const items = ledger.items.filter((i) => i.record.foundOn >= first);
  const closed = (own: readonly LedgerItem[]) => own.filter((i) => !i.open).length;
  return {
    found: items.length,
    severity: severities(items),
    closed: closed(items),
    communities: new Set(items.map((i) => i.record.community)).size,
    kinds: grouped(items, (i) => i.record.category).map(([category, own]) => ({
      category,
      ...wording(board.programme, 'problem', category),
      found: own.length,
      severity: severities(own),
      closed: closed(own),
    })),
    criteria: grouped(items, (i) => i.record.criterion ?? '').map(([id, own]) => ({
      id: id === '' ? null : id,
      label: criterionLabel(input, id),
      found: own.length,
    })),
  };
}

function fromVisits(input: BulletinInput): Problems['supervision'] {
  const { supervision, ctx, feeds } = input;
  if (!has(feeds, 'visits')) return null;
  const of = (id: string) => supervision.figures.find((f) => f.id === id);
  const plans = of('supervision.visits');
  return {
    visits: supervision.weekVisits.length,
    places: new Set(supervision.weekVisits.map((v) => v.subject)).size,
    shortfalls: of('supervision.shortfalls')?.value ?? null,
    brightSpots: of('supervision.brightSpots')?.value ?? null,
    planned:
      plans?.value == null || plans.numerator === null || plans.denominator === null
        ? null
        : { numerator: plans.numerator, denominator: plans.denominator, value: plans.value },
    under: foundByCriterion(supervision.findings, weekStart(ctx.week))
      .filter((u) => u.shortfalls > 0)
      .map((u) => ({ id: u.criterion, label: criterionLabel(input, u.criterion), shortfalls: u.shortfalls })),
  };
}

/** Only how many, never which: what a machine suspects is no finding until somebody has looked. */
function trackOf({ weakSpots, feeds }: BulletinInput): Problems['track'] {
  return weakSpots === null || !judged(feeds, 'weekly') || !has(feeds, 'visits') ? null : weakSpots.track;
}
