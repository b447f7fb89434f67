import type { BulletinBlock } from '../../contract/issues.ts';
import { BLOCK } from '../../domain/bulletin/blocks.ts';
import type { Problems } from '../../domain/bulletin/types.ts';
import { asOf, columns, type Making, nameOf, namesOf, note, paragraph, sentence, table, unreported } from './making.ts';

const SEVERITIES = ['red', 'yellow', 'green'] as const;

/** 存在问题: new problems by kind and criterion, and what the visits of the week found. */
export function problemsBlocks(m: Making): (BulletinBlock | null)[] {
  const { ledger, supervision, track } = m.figures.problems;
  return [
    ...(ledger === null ? [paragraph(m, BLOCK.problems, [unreported(m, 'ledger')])] : fromLedger(m, ledger)),
    paragraph(m, BLOCK.supervision, supervision === null ? [unreported(m, 'visits')] : fromVisits(m, supervision)),
    track === null || track.reds === 0
      ? null
      : note(
          BLOCK.weakSpots,
          m.w.problems.track({
            weeks: track.weeks,
            reds: track.reds,
            visited: track.visited,
            confirmed: track.confirmed,
            not: track.notConfirmed,
          }),
        ),
  ];
}

function fromLedger(m: Making, ledger: NonNullable<Problems['ledger']>): (BulletinBlock | null)[] {
  const w = m.w.problems;
  const { severity: names } = m.words.systems.ledger;
  const times = asOf(m, ['ledger']);
  if (ledger.found === 0) return [paragraph(m, BLOCK.problems, [w.nothing, times])];
  const most = ledger.kinds[0]?.found ?? 0;
  const top = ledger.kinds.filter((k) => k.found === most).map((k) => nameOf(m, k.label));
  const { kind, found, closed } = w.columns;
  return [
    paragraph(m, BLOCK.problems, [
      w.text({
        ...ledger,
        severity: m.w.list(SEVERITIES.map((s) => w.item(names[s], ledger.severity[s]))),
      }),
      top.length === 1 ? w.most(top[0] ?? '', most) : '',
      times,
    ]),
    table(
      m,
      BLOCK.problemsTable,
      w.caption,
      columns(
        [kind, 'start', 28],
        [found, 'centre', 12],
        ...SEVERITIES.map((s): [string, 'centre', number] => [names[s], 'centre', 13]),
        [closed, 'centre', 21],
      ),
      ledger.kinds.map((k) => ({
        key: k.category,
        cells: [nameOf(m, k.label), ...[k.found, ...SEVERITIES.map((s) => k.severity[s]), k.closed].map((n) => m.p.number(n))],
      })),
    ),
    paragraph(m, BLOCK.criteria, [
      w.criteria(
        namesOf(
          m,
          ledger.criteria.map((c) => w.item(c.label === null ? w.unsorted : nameOf(m, c.label), c.found)),
        ),
      ),
    ]),
  ];
}

function fromVisits(m: Making, s: NonNullable<Problems['supervision']>): string[] {
  const w = m.w.problems;
  const { planned } = s;
  return [
    sentence(
      m,
      [
        w.visits(s.visits, s.places),
        s.shortfalls === null || s.brightSpots === null
          ? w.foundNothing
          : s.visits === 0
            ? ''
            : w.found(s.shortfalls, s.brightSpots),
      ],
      m.w.comma,
    ),
    s.under.length === 0
      ? ''
      : sentence(m, [
          w.under(
            namesOf(
              m,
              s.under.map((u) => w.line(u.label === null ? w.unsorted : nameOf(m, u.label), u.shortfalls)),
            ),
          ),
        ]),
    sentence(m, [
      planned === null
        ? w.noPlan
        : w.planned({
            weeks: m.figures.windowWeeks,
            n: m.p.number(planned.numerator),
            of: m.p.number(planned.denominator),
            share: m.p.share(planned.value),
          }),
    ]),
    asOf(m, ['visits']),
  ];
}
