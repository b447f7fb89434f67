import type { BulletinBlock } from '../../contract/issues.ts';
import { BLOCK } from '../../domain/bulletin/blocks.ts';
import type { OwnerDemand } from '../../domain/bulletin/types.ts';
import { asOf, columns, type Making, nameOf, paragraph, table, unreported } from './making.ts';

/** Kinds of problems that one cell names. */
const MOST_KINDS = 4;

/** 整改要求: who has to settle what by when. */
export function demandsBlocks(m: Making): (BulletinBlock | null)[] {
  const { figures, p } = m;
  const { demands } = figures;
  const w = m.w.demands;
  const day = p.day(figures.week);
  if (demands === null) return [paragraph(m, BLOCK.demands, [unreported(m, 'ledger')])];
  const times = asOf(m, ['ledger']);
  if (demands.open === 0) return [paragraph(m, BLOCK.demands, [w.nothing(day), times])];
  const { overdue, due, open, longest } = demands;
  const until = p.day(demands.until);
  const words = m.words.systems.ledger;
  // A name of ten characters stands on one line; English words need other room.
  const wide = (zh: number, en: number) => (m.lang === 'en' ? en : zh);
  const late = w.overdueColumns;
  const each = w.dueColumns;
  return [
    paragraph(m, BLOCK.demands, [
      w.text({ day, open, overdue: overdue.length, longest, due, until }),
      overdue.length + due === 0 ? '' : w.ask(overdue.length, due),
      times,
    ]),
    overdue.length === 0
      ? null
      : table(
          m,
          BLOCK.overdueTable,
          w.overdue,
          columns(
            [late.owner, 'start', wide(28, 24)],
            [late.post, 'start', wide(14.5, 15)],
            [late.kind, 'start', wide(11.5, 16)],
            [late.place, 'start', wide(28, 22)],
            [late.due, 'centre', wide(11, 11)],
            [late.late, 'centre', wide(7, 12)],
          ),
          overdue.map((i) => ({
            key: i.id,
            cells: [
              nameOf(m, i.owner),
              words.post[i.post],
              nameOf(m, i.label),
              nameOf(m, i.place),
              p.day(i.dueOn),
              w.late(i.daysLate),
            ],
          })),
        ),
    demands.owners.length === 0
      ? null
      : table(
          m,
          BLOCK.dueTable,
          w.due(until),
          columns(
            [each.owner, 'start', wide(28, 26)],
            [each.due, 'centre', wide(8.5, 9)],
            [each.overdue, 'centre', wide(8.5, 11)],
            [each.kinds, 'start', wide(31.5, 34)],
            [each.limit, 'centre', wide(23.5, 20)],
          ),
          demands.owners.map((o, i) => ({
            key: `owner-${i + 1}`,
            cells: [nameOf(m, o.owner), p.number(o.due), p.number(o.overdue), kinds(m, o), limits(m, o)],
          })),
        ),
  ];
}

function kinds(m: Making, { kinds: all }: OwnerDemand): string {
  const w = m.w.demands;
  const said = m.w.list(all.slice(0, MOST_KINDS).map((k) => w.kind(nameOf(m, k.label), k.n)));
  return all.length > MOST_KINDS ? w.kindsOf(said) : said;
}

const limits = (m: Making, { first, last }: OwnerDemand): string => (first === last ? m.p.day(first) : m.p.span(first, last));
