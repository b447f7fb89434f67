import type { BulletinBlock } from '../../contract/issues.ts';
import { BLOCK } from '../../domain/bulletin/blocks.ts';
import { feedName, gapShort, list, type Making, timeOf } from './making.ts';

/** 口径说明: how the figures are to be read, what is a sample, what is missing, and the data times. */
export function methodBlocks(m: Making, isSampleMasthead: boolean): (BulletinBlock | null)[] {
  const { figures, p } = m;
  const w = m.w.method;
  const { rules, method, mode, windowWeeks, feeds, sampleWords } = figures;
  const whole = (x: number) => `${p.number(x * 100)}%`;
  const samples = [
    ...(rules === null || rules.official ? [] : [w.sampleRules]),
    ...(sampleWords ? [w.sampleWords] : []),
    ...(isSampleMasthead ? [w.sampleMasthead] : []),
  ];
  const byDay = new Map<string, string[]>();
  for (const { feed, state } of feeds) {
    const at = timeOf(m, feed);
    if (at === null) continue;
    const name = feedName(m, feed);
    const said = state === 'fresh' ? name : w.timeState(name, m.words.common.common.state[state]);
    byDay.set(at.day, [...(byDay.get(at.day) ?? []), said]);
  }
  const times = [...byDay].sort(([a], [b]) => (a < b ? 1 : -1)).map(([day, names]) => w.time(m.w.list(names), p.day(day)));
  const gaps = feeds.flatMap((f) => (f.gap === null ? [] : [gapShort(m, f.feed)]));
  return [
    list(BLOCK.method, [
      w.period(p.span(figures.from, figures.week), windowWeeks),
      ...(mode === 'full'
        ? [w.places(whole(method.rangeShare)), w.moves(whole(method.falseArrow)), w.tiers(whole(method.tierShare))]
        : []),
      w.counts,
      ...(rules === null ? [] : [w.rules(rules.version, p.dayLong(rules.validFrom))]),
      ...(samples.length === 0 ? [] : [w.samples(samples.join(m.w.semicolon))]),
      ...(times.length === 0 ? [] : [w.times(times.join(m.w.semicolon))]),
      ...(gaps.length === 0 ? [] : [w.gaps(gaps.join(m.w.semicolon))]),
      ...(figures.demo ? [w.demo] : []),
    ]),
  ];
}
