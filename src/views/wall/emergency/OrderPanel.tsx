import { type CSSProperties, useMemo } from 'react';
import type { Order } from '../../../domain/emergency/orders.ts';
import { useNow } from '../../../feeds/useNow.ts';
import { useApp } from '../../../parts/app.tsx';
import type { EmergencyWords } from '../../../words/emergencyWords.ts';
import { clock, decimal, named } from '../../../words/format.ts';
import { type AgeOf, PanelAge } from './Age.tsx';
import { PagedPanel } from './PagedPanel.tsx';
import { PAGE_DWELL, pageAt } from './paging.ts';
import type { PanelProps } from './panelProps.ts';
import { useEmergencyWords } from './useEmergencyWords.ts';

const MINUTE = 60_000;

/** How far an order has come, in words. */
function orderState(o: Order, w: EmergencyWords): string {
  if (o.acknowledgedAt === null) return o.overdue ? w.orderOverdue(o.record.within) : w.orderWaiting(o.record.within);
  const minutes = decimal((o.acknowledgedAt - o.sentAt) / MINUTE, 0);
  return o.doneAt !== null ? w.orderDone(minutes) : w.orderHeard(minutes);
}

/**
 * Orders, newest first, with whether they were heard and carried out.
 * @param props.strip how many stand beside one another in a strip that turns page, and where; null for a column of them
 */
export function OrderPanel(props: PanelProps & { strip: { perPage: number; style: CSSProperties } | null }) {
  const w = useEmergencyWords();
  const { lang } = useApp();
  const { orders } = props.emergency;
  const rows = useMemo(
    () =>
      orders.list.map((o) => (
        <li key={o.record.id} className="order" data-order={o.record.id}>
          <p>
            <time>{clock(o.sentAt)}</time> <strong>{named(o.record.text, lang)}</strong>
          </p>
          <p className={o.overdue ? 'is-bad' : 'order-state'}>{w.orderTo(named(o.record.to, lang), orderState(o, w))}</p>
        </li>
      )),
    [orders, lang, w],
  );
  const title = w.ordersLog;
  const time = { asOf: orders.asOf, now: props.now, how: props.age };
  if (props.strip === null)
    return (
      <PagedPanel name="orders" title={title} aside={w.ordersCount(orders.sent)} time={time} rows={rows} empty={w.ordersEmpty} />
    );
  return <Strip title={title} rows={rows} {...props.strip} time={time} empty={w.ordersEmpty} />;
}

function Strip(props: {
  title: string;
  rows: React.ReactNode[];
  perPage: number;
  style: CSSProperties;
  time: AgeOf;
  empty: string;
}) {
  const w = useEmergencyWords();
  const { rows, perPage } = props;
  const pages = Math.max(1, Math.ceil(rows.length / perPage));
  const page = pageAt(useNow(PAGE_DWELL), pages);
  return (
    <section className="urgent-strip" data-panel="orders" aria-label={props.title} style={props.style}>
      <header>
        <h2>{props.title}</h2>
        {pages > 1 && <p>{w.page(page + 1, pages)}</p>}
        <PanelAge {...props.time} />
      </header>
      {rows.length === 0 ? (
        <p className="panel-note">{props.empty}</p>
      ) : (
        <ul>{rows.slice(page * perPage, (page + 1) * perPage)}</ul>
      )}
    </section>
  );
}
