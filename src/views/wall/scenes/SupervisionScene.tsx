import './supervision.css';
import { shortCommunityName } from '../../../charts/streetName.ts';
import { weekStart } from '../../../domain/civil.ts';
import { overdueByCommunity } from '../../../domain/ledger/overdue.ts';
import { subjectName } from '../../../domain/register.ts';
import { foundByCriterion } from '../../../domain/systems/foundByCriterion.ts';
import type { VisitFinding } from '../../../domain/systems/supervision.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { decimal, named } from '../../../words/format.ts';
import { Heartbeat } from '../../shared/systems/Heartbeat.tsx';
import { useLedger } from '../../shared/systems/useLedger.ts';
import { useSupervision } from '../../shared/systems/useSupervision.ts';
import { useSystemFeed } from '../../shared/systems/useSystemFeed.ts';
import { Panel } from '../Panel.tsx';
import { usePage } from '../turn/usePage.ts';
import { useShape } from '../useShape.ts';
import type { SceneProps } from './Scene.tsx';
import { Scene } from './Scene.tsx';

/** Rows of each table that fit. */
const ROWS = {
  portrait: { found: 8, texts: 0, overdue: 12 },
  square: { found: 3, texts: 0, overdue: 4 },
  wide: { found: 4, texts: 2, overdue: 10 },
  ultraWide: { found: 5, texts: 4, overdue: 12 },
} as const;
const SIDE = new Set(['supervision.visits', 'supervision.rounds']);
const LEDGER_SIDE = new Set(['ledger.open', 'ledger.overdue']);

/** Where the supervisors were and what they found, whether their own rhythm holds, and what is overdue, worst first. */
export function SupervisionScene(props: SceneProps) {
  const { sentence, figures, heartbeat, findings, ctx } = useSupervision(null);
  const { figures: ledgerFigures, items } = useLedger(null);
  const w = useSystemWords().supervision;
  const side = [...figures.filter((f) => SIDE.has(f.id)), ...ledgerFigures.filter((f) => LEDGER_SIDE.has(f.id))];
  const of = (state: string) => heartbeat.filter((h) => h.state === state).length;
  return (
    <Scene {...props} sentence={sentence} figures={side}>
      <Panel
        name={w.heartbeat(heartbeat.length)}
        className="supervision-heartbeat"
        retryOn={heartbeat}
        title={w.heartbeat(heartbeat.length)}
        aside={<span className="aside">{w.heartbeatCounts(of('held'), of('skipped'), of('notReported'))}</span>}
      >
        <Heartbeat weeks={heartbeat} />
      </Panel>
      <FoundPanel findings={findings} ctx={ctx} />
      <OverduePanel rows={overdueByCommunity(items)} ctx={ctx} />
    </Scene>
  );
}

type Ctx = ReturnType<typeof useSupervision>['ctx'];

/** What was found this week: counted by criterion, and the newest in words with their places. */
function FoundPanel(props: { findings: readonly VisitFinding[]; ctx: Ctx }) {
  const { lang, words } = useApp();
  const w = useSystemWords().supervision;
  const shape = useShape();
  const { register, week } = props.ctx;
  const from = weekStart(week);
  const all = foundByCriterion(props.findings, from);
  const perPage = ROWS[shape].found;
  const pages = Math.max(1, Math.ceil(all.length / perPage));
  const page = usePage(pages);
  const rows = all.slice(page * perPage, (page + 1) * perPage);
  const texts = props.findings.filter((f) => f.visit.day >= from).slice(0, ROWS[shape].texts);
  const labels = new Map(
    Object.values(props.ctx.programme.criteria).flatMap((list) => list.map((c) => [c.id, named(c.label, lang)] as const)),
  );
  return (
    <Panel
      name={w.lastWeek}
      className="supervision-found"
      retryOn={props.findings}
      title={w.lastWeek}
      aside={pages > 1 && <span className="aside">{words.wall.page(page + 1, pages)}</span>}
    >
      {rows.length === 0 ? (
        <p className="panel-note">{w.noFindings}</p>
      ) : (
        <table className="scene-table">
          <thead>
            <tr>
              <th scope="col">{w.byKind.kind}</th>
              <th scope="col" className="num">
                ▼ {w.byKind.bad}
              </th>
              <th scope="col" className="num">
                ▲ {w.byKind.good}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((r) => (
              <tr key={r.criterion ?? ''}>
                <th scope="row">{r.criterion === null ? w.otherKind : (labels.get(r.criterion) ?? r.criterion)}</th>
                <td className="num">{decimal(r.shortfalls, 0)}</td>
                <td className="num">{decimal(r.brightSpots, 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {texts.length > 0 && (
        <ul className="supervision-texts">
          {texts.map((f) => (
            <li key={f.finding.id}>
              <span className={f.finding.found === 'shortfall' ? 'is-bad' : 'is-good'}>
                {f.finding.found === 'shortfall' ? '▼' : '▲'} {w.found[f.finding.found]}
              </span>{' '}
              {named(f.finding.text, lang)} <small>{named(subjectName(register, f.visit.subject), lang)}</small>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function OverduePanel(props: { rows: ReturnType<typeof overdueByCommunity>; ctx: Ctx }) {
  const { lang, words } = useApp();
  const w = useSystemWords().ledger;
  const shape = useShape();
  const feed = useSystemFeed('ledger');
  const perPage = ROWS[shape].overdue;
  const pages = Math.max(1, Math.ceil(props.rows.length / perPage));
  const page = usePage(pages);
  return (
    <Panel
      name={w.overdueBy}
      className="supervision-overdue"
      retryOn={props.rows}
      title={w.overdueBy}
      aside={pages > 1 && <span className="aside">{words.wall.page(page + 1, pages)}</span>}
    >
      {feed.gap !== null || props.rows.length === 0 ? (
        <p className="panel-note">{feed.gap ?? w.overdueNone}</p>
      ) : (
        <table className="scene-table">
          <thead>
            <tr>
              <th scope="col">{w.columns.community}</th>
              <th scope="col" className="num">
                {w.columns.items}
              </th>
              <th scope="col" className="num">
                {w.columns.longest}
              </th>
              <th scope="col">{w.columns.longestPost}</th>
            </tr>
          </thead>
          <tbody>
            {props.rows.slice(page * perPage, (page + 1) * perPage).map((r) => (
              <tr key={r.community} data-code={r.community}>
                <th scope="row">{named(shortCommunityName(subjectName(props.ctx.register, r.community)), lang)}</th>
                <td className="num">{decimal(r.items, 0)}</td>
                <td className={`num ${feed.judged ? 'supervision-late' : ''}`}>{w.days(decimal(r.daysLate, 0))}</td>
                <td>{w.post[r.post]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
