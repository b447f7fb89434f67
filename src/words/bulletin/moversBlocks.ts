import type { BulletinBlock } from '../../contract/issues.ts';
import { BLOCK } from '../../domain/bulletin/blocks.ts';
import type { Named, RankRow, RankTable } from '../../domain/bulletin/types.ts';
import { type Making, nameOf, namesOf, note, paragraph, scoreDigits, sentence } from './making.ts';

/** 进退情况: moves that passed the test, and the lists of the first and the last with how sure they are. */
export function moversBlocks(m: Making): (BulletinBlock | null)[] {
  const { figures, w } = m;
  const tables = [figures.communities, figures.compounds].filter((t): t is RankTable => t !== null);
  if (figures.mode !== 'full') return [paragraph(m, BLOCK.movers, [w.movers.hidden])];
  const open = tables.filter((t) => t.open && !t.withdrawn);
  if (open.length === 0) return [paragraph(m, BLOCK.movers, [w.movers.closed])];
  const moved = (way: 'up' | 'down') => {
    const said = open.flatMap((t) => t.rows.filter((r) => r.arrow === way).map((r) => one(m, r, way)));
    return said.length === 0 ? w.movers.nobody : said.join(w.semicolon);
  };
  const chances = open.map((t) => w.movers.falseArrow(t.family, m.p.number(t.falseArrows, 1)));
  return [
    paragraph(m, BLOCK.movers, [w.movers.text]),
    paragraph(m, BLOCK.up, [w.movers.up(moved('up'))]),
    paragraph(m, BLOCK.down, [w.movers.down(moved('down'))]),
    ...lists(m),
    note(BLOCK.moversNote, w.movers.falseArrows(w.list(chances))),
  ];
}

function one(m: Making, r: RankRow, way: 'up' | 'down'): string {
  const { p, w } = m;
  const change = r.change === null ? '' : p.number(Math.abs(r.change), 1);
  return w.movers.one({
    name: nameOf(m, r.name),
    way,
    places: p.number(Math.abs(r.move ?? 0)),
    score: r.score === null ? w.none : p.number(r.score, scoreDigits(r.community !== null)),
    change: r.change === null || !/[1-9]/.test(change) ? '' : (r.change > 0 ? w.totals.rose : w.totals.fell)(w.points(change)),
    low: p.number(r.low ?? 0),
    high: p.number(r.high ?? 0),
  });
}

function lists(m: Making): (BulletinBlock | null)[] {
  const { lists: of } = m.figures;
  const { movers: w } = m.w;
  if (of === null) return [paragraph(m, BLOCK.first, [w.noLists])];
  const named = (entries: readonly Named[], none: string) =>
    entries.length === 0
      ? none
      : namesOf(
          m,
          entries.map((e) => unit(m, e)),
        );
  const unsure = (entries: readonly Named[], others: number, reach: (n: number, length: number) => string) => [
    entries.length > 0 && entries.every((e) => !e.certain) ? w.unsure : '',
    entries.length > 0 && others > 0 ? reach(others, of.length) : '',
  ];
  const talk = of.last.filter((e) => of.talk.includes(e.code)).map((e) => nameOf(m, e.name));
  return [
    paragraph(m, BLOCK.first, [
      sentence(
        m,
        [w.first(of.wording, of.length, named(of.first, w.noFirst)), ...unsure(of.first, of.firstOthers, w.othersFirst)],
        m.w.semicolon,
      ),
    ]),
    paragraph(m, BLOCK.last, [
      sentence(
        m,
        [
          w.last(of.wording, of.length, m.p.number(of.attentionBelow), named(of.last, w.noLast[of.wording])),
          ...unsure(of.last, of.lastOthers, w.othersLast),
        ],
        m.w.semicolon,
      ),
      talk.length === 0 ? '' : sentence(m, [w.talk(namesOf(m, talk), of.talkAfterWeeks)]),
    ]),
  ];
}

const unit = (m: Making, e: Named): string =>
  m.w.movers.unit({
    name: nameOf(m, e.name),
    score: m.p.number(e.score, scoreDigits(false)),
    range: m.words.common.league.range(e.low, e.high),
    certain: e.certain,
  });
