import { fieldName } from '../../contract/fieldNames.ts';
import { judges } from '../../domain/dataState.ts';
import type { FeedReading } from '../../feeds/reading.ts';
import { ASKED_FEEDS } from '../../feeds/source.ts';
import { standing } from '../../feeds/standing.ts';
import { notTaken, taken } from '../../feeds/taken.ts';
import { useAsk, useConfigFault, useFeeds, useRefresh } from '../../feeds/useFeeds.ts';
import { useNow } from '../../feeds/useNow.ts';
import { useDeskApp } from '../../parts/app.tsx';
import { Freshness } from '../../parts/Freshness.tsx';
import { Region } from '../../parts/Region.tsx';
import { age, named, stamp } from '../../words/format.ts';
import { feedsFile, rejectedFile } from './dataFiles.ts';
import { Exchange } from './exchange/Exchange.tsx';
import { FeedsTable } from './FeedsTable.tsx';
import { ExportMenu } from './output/ExportMenu.tsx';
import { usePaper } from './output/usePaper.ts';

/** Rejected records listed at most. */
const LISTED = 200;

/** Every feed: its age against its cadence, its faults, its rejected records by name and reason. */
export function Data() {
  const { lang, words } = useDeskApp();
  useAsk(ASKED_FEEDS);
  const feeds = Object.values(useFeeds()) as FeedReading[];
  const refresh = useRefresh();
  const configFault = useConfigFault();
  const now = useNow(10_000);
  const w = words.desk;
  const paper = usePaper();
  const rejected = feeds.flatMap(notTaken);
  return (
    <div className="data-page">
      <header className="page-head">
        <div>
          <h1>{w.data}</h1>
          <p className="meta">{w.dataWhat}</p>
        </div>
        <div className="actions">
          <ExportMenu title={w.data} shown={() => feedsFile(paper.source(), feeds)} />
          <button type="button" onClick={refresh}>
            {w.refresh}
          </button>
        </div>
      </header>
      {configFault !== null && (
        <p role="alert" className="notice is-bad">
          {w.configFault(configFault.detail ?? '')}
        </p>
      )}
      {!isSecureContext && <p className="notice">{w.insecure}</p>}
      <Region className="table-box" label={w.data} tabIndex={0}>
        <table className="feeds-table">
          <caption className="sr-only">{w.dataWhat}</caption>
          <thead>
            <tr>
              {[w.feed, w.state, w.asOf, w.cadence, w.accepted, w.checked, w.generated, w.sequence, w.source, w.address].map(
                (h) => (
                  <th key={h} scope="col">
                    {h}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {feeds.map((f) => (
              <FeedRow key={f.feed} reading={f} now={now} />
            ))}
          </tbody>
        </table>
      </Region>
      <Exchange />
      <h2>{w.problems}</h2>
      <Problems feeds={feeds} now={now} />
      <div className="head-line">
        <h2>
          {w.rejected} <small>{w.records(rejected.length)}</small>
        </h2>
        {rejected.length > 0 && (
          <ExportMenu
            title={w.rejected}
            shown={() => rejectedFile(paper.source(), rejected.slice(0, LISTED), rejected.length)}
            all={() => rejectedFile(paper.source(), rejected, rejected.length)}
            quiet
          />
        )}
      </div>
      {rejected.length === 0 ? (
        <p className="meta">{w.noRejected}</p>
      ) : (
        <FeedsTable label={w.rejected} heads={Object.values(w.rejectedColumns)}>
          {rejected.slice(0, LISTED).map((r) => (
            <tr key={`${r.feed}-${r.part ?? ''}-${r.record}-${r.field}-${r.value}`} data-rejected={r.record}>
              <td>{words.common.feed[r.feed]}</td>
              <th scope="row">{r.record}</th>
              <td>{fieldName(r.feed, r.record, r.field, lang)}</td>
              <td>{words.faults.rejection[r.code]}</td>
              <td>
                <bdi>{r.value}</bdi>
              </td>
            </tr>
          ))}
        </FeedsTable>
      )}
    </div>
  );
}

function FeedRow(props: { reading: FeedReading; now: number }) {
  const { lang, words } = useDeskApp();
  const w = words.desk;
  const { reading: f, now } = props;
  const s = standing(f, now);
  const count = taken(f);
  return (
    <tr data-feed={f.feed} data-state={s.state} className={judges(s.state) ? '' : 'is-withdrawn'}>
      <th scope="row">
        {words.common.feed[f.feed]}
        {f.head?.demo === true && <small className="tag">{words.common.demo}</small>}
      </th>
      <td>
        <Freshness asOf={null} state={s.state} now={now} />
        {f.fault !== null && <small className="cause is-bad">{words.faults.cause[f.fault.code](f.fault.detail ?? '')}</small>}
      </td>
      <td>{s.asOf === null ? '—' : stamp(s.asOf)}</td>
      <td>{f.head === null ? '—' : w.cadences[f.head.cadence]}</td>
      <td className="num">{count === null ? '—' : `${count.taken}/${count.sent}`}</td>
      <td>{f.url === '' ? '—' : f.checkedAt === null ? (f.fromStore ? w.fromStore : w.never) : age(f.checkedAt, now, lang)}</td>
      <td>{f.head === null ? '—' : stamp(Date.parse(f.head.generatedAt))}</td>
      <td className="num">{f.head?.sequence ?? '—'}</td>
      <td>{f.head === null ? '—' : `${named(f.head.source, lang)} · ${w.klass[f.head.class]}`}</td>
      <td className="address">{f.url === '' ? w.optionalFeed : f.url}</td>
    </tr>
  );
}

function Problems(props: { feeds: FeedReading[]; now: number }) {
  const { lang, words } = useDeskApp();
  const { feeds, now } = props;
  const lines = feeds.flatMap((f) => {
    const name = words.common.feed[f.feed];
    const held = f.head === null ? null : age(Date.parse(f.head.asOf), now, lang);
    return [
      ...(f.fault === null
        ? []
        : [
            {
              key: `${f.feed}-fault`,
              bad: true,
              text: `${words.faults.sentence(name, f.fault, held)} ${words.desk.advice[f.fault.code]}`,
            },
          ]),
      ...f.notices.map((n, i) => ({ key: `${f.feed}-${n.code}-${i}`, bad: false, text: `${name}：${words.desk.notice(n)}` })),
      ...f.history.slice(0, 5).map((h) => ({
        key: `${f.feed}-${h.at}`,
        bad: false,
        text: `${name} ${stamp(h.at)} ${words.faults.cause[h.code](h.detail ?? '')}`,
      })),
    ];
  });
  if (lines.length === 0) return <p className="meta">{words.desk.noProblems}</p>;
  return (
    <ul className="problems">
      {lines.map((line) => (
        <li key={line.key} className={line.bad ? 'is-bad' : ''}>
          {line.text}
        </li>
      ))}
    </ul>
  );
}
