import { memo, useMemo } from 'react';
import '../../../../charts/deskParts.ts';
import { burnDownColumns } from '../../../../charts/burnDownColumns.ts';
import { type BurnWeek, burnDown } from '../../../../domain/ledger/burnDown.ts';
import type { LedgerItem } from '../../../../domain/ledger/items.ts';
import { useDeskApp } from '../../../../parts/app.tsx';
import { Chart } from '../../../../parts/Chart.tsx';
import { Region } from '../../../../parts/Region.tsx';
import { dayShort, decimal } from '../../../../words/format.ts';
import type { DeskWords } from '../../../../words/words.ts';
import { useSystemFeed } from '../../../shared/systems/useSystemFeed.ts';
import { ChartMenu, CURVE } from '../../output/ChartMenu.tsx';
import { useDeskLook } from '../../useDeskLook.ts';

const sum = (weeks: readonly BurnWeek[], of: 'found' | 'reopened' | 'closed') => weeks.reduce((n, w) => n + w[of], 0);

/** What the weeks say in one sentence: counts, and whether more or fewer are open; whether that is good nobody says. */
function sentenceOf(weeks: readonly BurnWeek[], w: DeskWords['book']['burn']): string {
  const count = (n: number) => decimal(n, 0);
  const before = weeks[0]?.before ?? 0;
  const open = weeks.at(-1)?.open ?? 0;
  const change = open > before ? w.more(count(open - before)) : open < before ? w.fewer(count(before - open)) : w.same;
  return (
    w.sentence(
      count(weeks.length),
      count(sum(weeks, 'found')),
      count(sum(weeks, 'reopened')),
      count(sum(weeks, 'closed')),
      count(before),
      count(open),
    ) + change
  );
}

/** Open items week by week, with what was found and closed in each. */
export const BurnDown = memo(function BurnDown(props: { items: readonly LedgerItem[]; week: string }) {
  const { lang, words } = useDeskApp();
  const look = useDeskLook();
  const feed = useSystemFeed('ledger');
  const w = words.book.burn;
  const { items, week } = props;
  const weeks = useMemo(() => burnDown(items, week), [items, week]);
  const option = useMemo(() => burnDownColumns(weeks, look, lang, w.axis), [weeks, look, lang, w]);
  if (weeks.length === 0) return null;
  const sentence = feed.spoken(sentenceOf(weeks, w));
  return (
    <Region className="card" label={w.title} data-burn={weeks.length}>
      <div className="head-line">
        <h2>{w.title}</h2>
        <ChartMenu option={option} title={w.title} lines={[sentence]} week={week} rests={['ledger']} size={CURVE} />
      </div>
      <p data-burn-sentence="">{sentence}</p>
      <div className="chart-frame">
        <Chart
          option={option}
          label={`${w.title}. ${sentence}`}
          twin={{
            caption: w.title,
            columns: w.columns,
            rows: weeks.map((b) => [
              dayShort(b.week, lang),
              ...[b.before, b.found, b.reopened, b.closed, b.open].map((n) => decimal(n, 0)),
            ]),
          }}
          failed={words.wall.chartFailed}
          twinHidden
        />
      </div>
      <p className="legend burn-legend">
        {(['open', 'found', 'closed'] as const).map((k) => (
          <span key={k} className="legend-item">
            <i className={`burn-${k}`} /> {w.legend[k]}
          </span>
        ))}
      </p>
    </Region>
  );
});
