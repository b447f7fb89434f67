import { describe, expect, test } from 'vitest';
import { fridayBefore, fridays } from '../src/domain/civil.ts';
import { conduct, conductReconciled } from '../src/domain/systems/conduct.ts';
import { systemContext } from '../src/domain/systems/context.ts';
import { activityStandings, compoundRows, culture, cultureReconciled } from '../src/domain/systems/culture.ts';
import { itemsReconciled, linkRows, linkStandings, links, visitsReconciled } from '../src/domain/systems/links.ts';
import { demoSystemRecords } from './records.ts';

describe.each(['2026-07-17', '2026-11-24'])('links, conduct and culture of the demo, known on %s', (day) => {
  const records = demoSystemRecords(day);
  const last = fridayBefore(day);

  test('say what the weekly report says, place by place, in each of the last weeks', () => {
    for (const week of fridays(last, 5)) {
      const ctx = systemContext(records, week);
      const standings = linkStandings(records, ctx);
      const visits = visitsReconciled(linkRows(standings, ctx), records, ctx);
      const items = itemsReconciled(standings, records, ctx);
      const lists = conductReconciled(records, ctx);
      const activities = cultureReconciled(compoundRows(activityStandings(records, ctx), ctx), records, ctx);
      for (const found of [visits, items.found, lists.found, activities]) {
        expect(found?.differ, week).toEqual([]);
        expect(found?.agree.length, week).toBeGreaterThan(18);
      }
      expect([items.covered, lists.covered], week).toEqual([true, true]);
    }
  });

  test('are of a size to be looked through, and have something of everything', () => {
    for (const feed of ['links', 'conduct', 'culture'] as const) {
      expect(records[feed].length, feed).toBeLessThan(2000);
      expect(
        records[feed].every((r) => r.placeholder === true),
        feed,
      ).toBe(true);
    }
    const ctx = systemContext(records, last);
    for (const f of [...links(records, ctx).figures, ...conduct(records, ctx).figures, ...culture(records, ctx).figures]) {
      expect(f.value, f.id).toBeGreaterThan(0);
      expect(f.counted.length, f.id).toBeGreaterThan(0);
      if (f.denominator !== null) expect(f.others.length, f.id).toBeGreaterThan(0);
    }
    const states = new Set(conduct(records, ctx).standings.map((s) => s.state));
    expect(states.size).toBe(5);
  });
});
