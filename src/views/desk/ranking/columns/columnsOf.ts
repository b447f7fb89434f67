import type { RankingAddress } from '../../../../address/address.ts';
import type { Row } from '../rows.ts';
import type { Column, ColumnContext } from './column.ts';
import { communityColumns, compoundColumns } from './leagues.ts';
import { rawColumns } from './raw.ts';
import { streetColumns } from './streets.ts';

/** The columns of a table: places and what they rest on, or the raw figures. */
export function columnsOf(ranking: Pick<RankingAddress, 'tab' | 'raw'>, ctx: ColumnContext): Column[] {
  const { criteria } = ctx.board.programme;
  const made =
    ranking.tab === 'street'
      ? streetColumns(ctx)
      : ranking.raw
        ? rawColumns(ctx, ranking.tab === 'compound' ? criteria.compoundStar : criteria.weeklyScore)
        : ranking.tab === 'compound'
          ? compoundColumns(ctx)
          : communityColumns(ctx);
  return made as Column<Row>[];
}
