import type { BulletinBlock } from '../../contract/issues.ts';
import { BLOCK } from '../../domain/bulletin/blocks.ts';
import { asOf, columns, type Making, nameOf, paragraph, table, unreported } from './making.ts';

/** 上期问题整改情况: what became of the last issue's problems. */
export function closureBlocks(m: Making): (BulletinBlock | null)[] {
  const { figures, p } = m;
  const { closure } = figures;
  const w = m.w.closure;
  if (closure === null) return [paragraph(m, BLOCK.closure, [unreported(m, 'ledger')])];
  const times = asOf(m, ['ledger']);
  const { basis, issue, of, closed, share, open, overdue } = closure;
  const [then, day] = [p.day(closure.week), p.day(figures.week)];
  if (share === null) return [paragraph(m, BLOCK.closure, [w.none(then), times])];
  const c = w.columns;
  return [
    paragraph(m, BLOCK.closure, [
      (basis === 'named' && issue !== null ? w.named({ issue, of, day }) : w.openThen({ issue, then, of, day })) +
        w.counts({ closed, share: p.share(share), open, overdue }),
      times,
    ]),
    table(
      m,
      BLOCK.closureTable,
      w.caption,
      columns(
        [c.community, 'centre', 28],
        [c.of, 'centre', 16],
        [c.closed, 'centre', 16],
        [c.open, 'centre', 16],
        [c.overdue, 'centre', 24],
      ),
      closure.rows.map((r) => ({
        key: r.code,
        cells: [nameOf(m, r.name), ...[r.of, r.closed, r.open, r.overdue].map((n) => p.number(n))],
      })),
      { halves: true },
    ),
  ];
}
