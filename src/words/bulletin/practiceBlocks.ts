import type { BulletinBlock } from '../../contract/issues.ts';
import { BLOCK } from '../../domain/bulletin/blocks.ts';
import type { Practice } from '../../domain/bulletin/types.ts';
import type { Level } from '../../domain/weakSpots/report.ts';
import { asOf, gapShort, list, type Making, nameOf, note, paragraph, sentence } from './making.ts';

/** 典型做法: what the records of the week hold, for people to choose from. */
export function practiceBlocks(m: Making): (BulletinBlock | null)[] {
  const { practice } = m.figures;
  const gaps = [gapShort(m, 'models'), gapShort(m, 'visits'), gapShort(m, 'wishes')];
  const times = asOf(m, ['weekly', 'models', 'visits', 'wishes']);
  if (practice.length === 0) return [paragraph(m, BLOCK.practiceNone, [m.w.practice.none, sentence(m, gaps), times])];
  return [
    list(
      BLOCK.practice,
      practice.map((one) => m.p.opened(said(m, one))),
    ),
    note(BLOCK.practiceNote, [m.w.practice.note, sentence(m, gaps), times].filter((s) => s !== '').join(m.w.gapBetween)),
  ];
}

function said(m: Making, one: Practice): string {
  const { p } = m;
  const w = m.w.practice;
  const at = w.at(nameOf(m, one.name), nameOf(m, one.community));
  switch (one.kind) {
    case 'case':
      return w.case({
        at,
        title: nameOf(m, one.title),
        problem: nameOf(m, one.problem),
        result: nameOf(m, one.result),
        event: one.event,
        day: p.day(one.day),
        sample: one.official ? '' : m.words.common.common.sample,
      });
    case 'brightSpot':
      return w.brightSpot({
        at,
        team: nameOf(m, one.team),
        day: p.day(one.day),
        text: nameOf(m, one.text),
        criterion: nameOf(m, one.criterion),
      });
    case 'improved':
      return w.improved({
        at,
        check: nameOf(m, one.indicator),
        weeks: one.recent.weeks,
        recent: level(m, one.recent),
        baseWeeks: one.baseline.weeks,
        base: level(m, one.baseline),
      });
    case 'starGained':
      return w.starGained({
        at,
        criterion: nameOf(m, one.criterion),
        from: p.number(one.from, 1),
        to: p.number(one.to, 1),
        lit: one.lit,
      });
    case 'wishes':
      return w.wishes({ n: one.realised, communities: one.communities, most: one.most, name: nameOf(m, one.name) });
  }
}

const level = (m: Making, l: Level): string => m.w.practice.level(m.p.number(l.x), m.p.number(l.n), m.p.share(l.value ?? 0));
