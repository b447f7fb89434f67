import './supervision.css';
import { useMemo } from 'react';
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
import { type SystemFeed, useSystemFeed } from '../../shared/systems/useSystemFeed.ts';
import { Panel } from '../Panel.tsx';
import { usePaged } from '../turn/usePaged.tsx';
import { useRoom } from '../useRoom.ts';
import { OverduePanel } from './OverduePanel.tsx';
import type { SceneProps } from './Scene.tsx';
import { Scene } from './Scene.tsx';

const PANELS = [{ min: 44, grow: 1.4, low: true, height: 7.5 }, { min: 28 }, { min: 28, grow: 1.2 }];
const SIDE = new Set(['supervision.visits', 'supervision.rounds']);
/** Weeks of the rhythm that are shown where words are long and the room is low, and below how many rem of height that is. */
const FEWER = { weeks: 6, height: 36 };
const LEDGER_SIDE = new Set(['ledger.open', 'ledger.overdue']);

/** Where the supervisors were and what they found, whether their own rhythm holds, and what is overdue, worst first. */
export function SupervisionScene(props: SceneProps) {
  const { lang } = useApp();
  const room = useRoom();
  const { sentence, figures, heartbeat: all, findings, ctx } = useSupervision(null);
  const heartbeat = useMemo(
    () => (lang === 'en' && room.height < FEWER.height ? all.slice(-FEWER.weeks) : all),
    [all, lang, room.height],
  );
  const { figures: ledgerFigures, items } = useLedger(null);
  const w = useSystemWords().supervision;
  const side = [...figures.filter((f) => SIDE.has(f.id)), ...ledgerFigures.filter((f) => LEDGER_SIDE.has(f.id))];
  const feed = useSystemFeed('visits');
  const of = (state: string) => heartbeat.filter((h) => h.state === state).length;
  return (
    <Scene {...props} sentence={sentence} figures={side} panels={PANELS}>
      <Panel
        name={w.heartbeat(heartbeat.length)}
        className="supervision-heartbeat"
        dated={feed.standing}
        retryOn={heartbeat}
        title={w.heartbeat(heartbeat.length)}
        aside={<span className="aside">{w.heartbeatCounts(of('held'), of('skipped'), of('notReported'))}</span>}
      >
        <Heartbeat weeks={heartbeat} judged={feed.judged} />
      </Panel>
      <FoundPanel findings={findings} ctx={ctx} feed={feed} />
      <OverduePanel rows={overdueByCommunity(items)} ctx={ctx} />
    </Scene>
  );
}

type Ctx = ReturnType<typeof useSupervision>['ctx'];

/** What was found this week: counted by criterion, and the newest in words with their places. */
function FoundPanel(props: { findings: readonly VisitFinding[]; ctx: Ctx; feed: SystemFeed }) {
  const { lang, words } = useApp();
  const w = useSystemWords().supervision;
  const room = useRoom();
  const { register, week } = props.ctx;
  const from = weekStart(week);
  const all = foundByCriterion(props.findings, from);
  const { box, part, label } = usePaged(all.length);
  const rows = part(all);
  const small = room.height < 50 || room.to - room.from < 80;
  const texts = small ? [] : props.findings.filter((f) => f.visit.day >= from);
  const inWords = usePaged(texts.length);
  const pages = [label, inWords.label].filter((t) => t !== '').join(words.common.between);
  const labels = new Map(
    Object.values(props.ctx.programme.criteria).flatMap((list) => list.map((c) => [c.id, named(c.label, lang)] as const)),
  );
  return (
    <Panel
      name={w.lastWeek}
      className="supervision-found"
      dated={props.feed.standing}
      retryOn={props.findings}
      title={w.lastWeek}
      aside={pages !== '' && <span className="aside">{pages}</span>}
    >
      {rows.length === 0 ? (
        <p className="panel-note">{w.noFindings}</p>
      ) : (
        <div className="fit" ref={box}>
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
        </div>
      )}
      {texts.length > 0 && (
        <div className="fit" ref={inWords.box}>
          <ul className="supervision-texts">
            {inWords.part(texts).map((f) => (
              <li key={f.finding.id}>
                <span className={!props.feed.judged ? '' : f.finding.found === 'shortfall' ? 'is-bad' : 'is-good'}>
                  {f.finding.found === 'shortfall' ? '▼' : '▲'} {w.found[f.finding.found]}
                </span>{' '}
                {named(f.finding.text, lang)} <small>{named(subjectName(register, f.visit.subject), lang)}</small>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Panel>
  );
}
