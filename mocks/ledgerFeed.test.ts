import { describe, expect, test } from 'vitest';
import { checkFigure } from '../src/domain/checks.ts';
import { fridayBefore, fridays } from '../src/domain/civil.ts';
import { LEDGER_NEXT } from '../src/domain/ledger/states.ts';
import { observations } from '../src/domain/observations.ts';
import { rankedCommunities } from '../src/domain/register.ts';
import { systemContext } from '../src/domain/systems/context.ts';
import { carriedInto, dueIn, ledger } from '../src/domain/systems/ledger.ts';
import { LEDGER_WEEKS } from './ledgerFeed.ts';
import { demoSystemRecords } from './records.ts';

describe.each(['2026-07-17', '2026-11-24', '2026-01-02', '2027-04-05'])('the ledger of %s', (day) => {
  const records = demoSystemRecords(day);
  const last = fridayBefore(day);

  test('every community, every four weeks inside the last twelve: numerator, denominator and carry-over are those of W1', () => {
    const obs = observations(records.weekly, null);
    let carried = 0;
    for (const week of fridays(last, LEDGER_WEEKS - 3)) {
      const ctx = systemContext(records, week);
      const w1 = ctx.programme.indicator.get('W1');
      const { figures, items } = ledger(records, ctx);
      const onTime = new Set(figures.find((f) => f.id === 'ledger.onTime')?.counted);
      for (const { code } of rankedCommunities(ctx.register)) {
        const mine = items.filter((i) => i.record.community === code);
        const check = checkFigure(
          code,
          w1 as NonNullable<typeof w1>,
          obs,
          week,
          ctx.programme.rules as NonNullable<typeof ctx.programme.rules>,
        );
        const carry = mine.filter((i) => carriedInto(i, ctx.windowFrom)).length;
        const due = mine.filter((i) => dueIn(i, ctx.windowFrom, week)).length;
        const counted = mine.filter((i) => onTime.has(`item/${i.record.id}`)).length;
        expect([week, code, counted, due + carry, carry]).toEqual([
          week,
          code,
          check.numerator,
          check.denominator,
          check.carryOver,
        ]);
        carried += carry;
      }
    }
    expect(carried).toBeGreaterThan(10);
  });

  test('every state and side step is there, nothing is refused, nothing lies ahead', () => {
    const { items, figures } = ledger(records, systemContext(records, last));
    const states = new Set(items.map((i) => i.state));
    for (const s of Object.keys(LEDGER_NEXT).filter((s) => s !== 'extended')) expect(states, s).toContain(s);
    expect(items.some((i) => i.extended > 0)).toBe(true);
    const steps = records.ledger.filter((r) => r.kind === 'step');
    expect(items.reduce((n, i) => n + i.steps.length, 0)).toBe(steps.length);
    expect(items).toHaveLength(records.ledger.length - steps.length);
    for (const r of records.ledger) expect(r.recordedAt.slice(0, 10) <= last).toBe(true);
    const of = (id: string) => figures.find((f) => f.id === id);
    expect(of('ledger.lookBack')?.value).toBeGreaterThan(2);
    expect(of('ledger.reopened')?.numerator).toBeGreaterThan(0);
    expect(of('ledger.overdue')?.value).toBeLessThan(0.4);
    // Items found on a visit and the finding of that visit name each other.
    const named = records.visits.flatMap((r) => (r.kind === 'finding' && r.item !== undefined ? [[r.item, r.visit]] : []));
    expect(named.length).toBeGreaterThan(3);
    for (const [item, visit] of named) expect(items.find((i) => i.record.id === item)?.record.visit).toBe(visit);
  });
});
