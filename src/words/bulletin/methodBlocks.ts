import type { BulletinBlock } from '../../contract/issues.ts';
import { BLOCK } from '../../domain/bulletin/blocks.ts';
import { gapShort, list, type Making, timeOf } from './making.ts';

/** 九、口径说明: how the figures are to be read, what is a sample, what is missing, and the data times. */
export function methodBlocks(m: Making, isSampleMasthead: boolean): (BulletinBlock | null)[] {
  const { figures, p } = m;
  const w = m.w.method;
  const { rules, method, mode, windowWeeks, feeds, sampleWords } = figures;
  const whole = (x: number) => `${p.number(x * 100)}%`;
  const times = feeds.flatMap(({ feed, state }) => {
    const at = timeOf(m, feed);
    const said = state === 'fresh' ? '' : m.words.common.common.state[state];
    return at === null ? [] : [w.time(m.words.common.common.feed[feed], p.day(at.day), said)];
  });
  const gaps = feeds.flatMap((f) => (f.gap === null ? [] : [gapShort(m, f.feed)]));
  return [
    list(BLOCK.method, [
      w.period(p.span(figures.from, figures.week), windowWeeks),
      ...(mode === 'full' ? [w.moves(whole(method.falseArrow)), w.tiers(whole(method.tierShare))] : []),
      w.counts,
      ...(rules === null ? [] : [w.rules(rules.version, p.dayLong(rules.validFrom))]),
      ...(rules === null || rules.official ? [] : [w.sampleRules]),
      ...(sampleWords ? [w.sampleWords] : []),
      ...(isSampleMasthead ? [w.sampleMasthead] : []),
      ...(times.length === 0 ? [] : [w.times(times.join(m.w.semicolon))]),
      ...(gaps.length === 0 ? [] : [w.gaps(gaps.join(m.w.semicolon))]),
      ...(figures.demo ? [w.demo] : []),
    ]),
  ];
}
