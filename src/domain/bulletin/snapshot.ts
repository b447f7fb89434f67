import type { BulletinSnapshot } from '../../contract/issues.ts';
import { shanghai } from '../civil.ts';
import { BLOCK } from './blocks.ts';
import type { BulletinFigures, RankTable, Total } from './types.ts';

type SnapshotFigure = BulletinSnapshot['figures'][number];
type SnapshotRow = BulletinSnapshot['communities'][number];

const two = (n: number) => String(n).padStart(2, '0');

/** An instant with Shanghai's offset. @param ms since the epoch */
export function instantOf(ms: number): string {
  const { day, hour, minute, second } = shanghai(ms);
  return `${day}T${two(hour)}:${two(minute)}:${two(second)}+08:00`;
}

/**
 * The data behind a bulletin, unrounded, to answer questions about it when the feeds have moved on.
 * @returns null without valid rules: then there is no bulletin to issue
 */
export function snapshotOf(figures: BulletinFigures): BulletinSnapshot | null {
  if (figures.rules === null) return null;
  const { version, validFrom, official } = figures.rules;
  return {
    knownAt: instantOf(figures.knownAt),
    rules: { version, validFrom, official },
    feeds: figures.feeds.flatMap(({ feed, asOf, gap, sequence, records, demo }) =>
      gap !== null || asOf === null ? [] : [{ feed, asOf: instantOf(asOf), sequence, records, demo }],
    ),
    figures: [...figures.totals.map(totalFigure), ...counts(figures)],
    communities: rows(figures.communities),
    compounds: rows(figures.compounds),
  };
}

const totalFigure = ({ id, value, numerator, denominator }: Total): SnapshotFigure => ({
  id: `totals.${id}`,
  value,
  ...(numerator === null ? {} : { numerator }),
  ...(denominator === null ? {} : { denominator }),
});

function counts({ problems, demands, closure }: BulletinFigures): SnapshotFigure[] {
  const count = (id: string, value: number | null | undefined): SnapshotFigure => ({ id, value: value ?? null });
  return [
    count(BLOCK.problems, problems.ledger?.found),
    count('problems.shortfalls', problems.supervision?.shortfalls),
    count('problems.brightSpots', problems.supervision?.brightSpots),
    count('demands.open', demands?.open),
    count(BLOCK.overdueTable, demands?.overdue.length),
    count(BLOCK.dueTable, demands?.due),
    {
      id: 'closure.closed',
      value: closure?.closed ?? null,
      ...(closure === null ? {} : { numerator: closure.closed, denominator: closure.of }),
    },
    count('closure.overdue', closure?.overdue),
  ];
}

const rows = (table: RankTable | null): SnapshotRow[] =>
  (table?.rows ?? []).map(({ code, score, change, place, low, high, tier }) => ({
    ...{ code, score, change },
    ...(place === undefined ? {} : { place }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(tier === undefined ? {} : { tier }),
  }));
