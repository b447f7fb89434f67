import { DEFAULT_WEAK_SPOTS, systemStart } from '../../../../address/address.ts';
import type { LedgerItem } from '../../../../domain/ledger/items.ts';
import type { Recurrences } from '../../../../domain/ledger/recurrence.ts';
import type { SystemContext } from '../../../../domain/systems/context.ts';
import type { WeakSpotList } from '../../../../domain/weakSpots/lists.ts';
import type { WeakSpotReport } from '../../../../domain/weakSpots/report.ts';
import { useDeskApp } from '../../../../parts/app.tsx';
import { dayShort, decimal, named } from '../../../../words/format.ts';
import { useWeakSpots } from '../../../shared/weakSpots/useWeakSpots.ts';
import { itemLink } from '../../book/itemPlace.ts';
import { DeskLink } from '../../DeskLink.tsx';
import { PlaceName } from '../PlaceName.tsx';

/** Lists of weak spots on which a check of a compound stands. */
function onLists(report: WeakSpotReport, subject: string, indicators: ReadonlySet<string>) {
  const lists: [WeakSpotList, readonly { subject: string; indicator: string }[]][] = [
    ['red', report.reds],
    ['amber', report.ambers],
    ['bright', report.brights],
    ['questions', report.questions],
    ['states', report.states],
  ];
  const seen = new Set<string>();
  return lists.flatMap(([list, entries]) =>
    entries.flatMap((e) => {
      if (e.subject !== subject || !indicators.has(e.indicator) || seen.has(e.indicator)) return [];
      seen.add(e.indicator);
      return [{ list, indicator: e.indicator }];
    }),
  );
}

/** Where an item leads: its place, the run charts of its criterion, the visits, and the earlier items of the same question. */
export function ItemLinks(props: { item: LedgerItem; ctx: SystemContext; week: string | null; returned: Recurrences }) {
  const { lang, words } = useDeskApp();
  const { item, ctx, week } = props;
  const { record } = item;
  const w = words.book;
  const weak = useWeakSpots(week);
  const criterion = ctx.programme.criteria.compoundStar.find((c) => c.id === record.criterion);
  const indicators = new Set(criterion?.indicators.map((i) => i.id));
  const { compound } = record;
  const charts = compound === undefined || weak.answer === null ? [] : onLists(weak.answer, compound, indicators);
  const indicatorName = (id: string) => {
    const found = ctx.programme.indicator.get(id);
    return found === undefined ? id : named(found.label, lang);
  };
  const time = props.returned.times.get(record.id);
  return (
    <div className="ledger-links">
      {time !== undefined && (
        <p data-returned={time}>
          {w.returning.sentence(decimal(time, 0))}{' '}
          {props.returned.earlier(record.id).map((e) => (
            <span key={e.record.id} className="ledger-link">
              <DeskLink to={itemLink(e.record.id, week)}>{e.record.id}</DeskLink>{' '}
              <span className="meta">
                {named(e.record.description, lang)} {e.closedOn === null ? '' : w.returning.closedOn(dayShort(e.closedOn, lang))}
              </span>
            </span>
          ))}
        </p>
      )}
      <p>
        <span className="meta">{w.links.title}</span>{' '}
        <span className="ledger-link">
          <PlaceName code={compound ?? record.community} register={ctx.register} week={week} />
        </span>
        {charts.map((c) => (
          <span key={c.indicator} className="ledger-link">
            <DeskLink
              to={{
                page: 'weakspots',
                weak: {
                  ...DEFAULT_WEAK_SPOTS,
                  week,
                  list: c.list,
                  item: { subject: compound as string, indicator: c.indicator },
                },
              }}
            >
              {w.links.chart(indicatorName(c.indicator), words.weakSpots.tabs[c.list])}
            </DeskLink>
          </span>
        ))}
        {record.visit !== undefined && (
          <span className="ledger-link">
            <DeskLink to={{ page: 'system', system: { ...systemStart('supervision'), week } }}>{w.links.supervision}</DeskLink>
          </span>
        )}
        {compound !== undefined && weak.answer !== null && charts.length === 0 && indicators.size > 0 && (
          <span className="meta">{w.links.noChart}</span>
        )}
      </p>
    </div>
  );
}
