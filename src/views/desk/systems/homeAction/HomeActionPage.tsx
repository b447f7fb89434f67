import './homeAction.css';
import '../overdue.css';
import type { SystemAddress } from '../../../../address/address.ts';
import type { MilestoneStanding } from '../../../../domain/systems/homeAction.ts';
import { useDeskApp } from '../../../../parts/app.tsx';
import { Region } from '../../../../parts/Region.tsx';
import { useSystemWords } from '../../../../parts/useSystemWords.ts';
import { dayShort, decimal, named } from '../../../../words/format.ts';
import { useHomeAction } from '../../../shared/systems/useHomeAction.ts';
import { useSystemFeed } from '../../../shared/systems/useSystemFeed.ts';
import { YearLine } from '../../../shared/systems/YearLine.tsx';
import { SystemFrame } from '../SystemFrame.tsx';
import { type SystemColumn, SystemTable } from '../SystemTable.tsx';
import { TaskForce } from './TaskForce.tsx';
import { Ways } from './Ways.tsx';

/** Home Action (家园行动): the papers it rests on, who leads it, where the year is, and the way to everything else. */
export function HomeActionPage(props: { system: SystemAddress }) {
  const { lang, words } = useDeskApp();
  const { homeAction: w } = useSystemWords();
  const { system } = props;
  const { ctx, figures, sentence, units, year } = useHomeAction(system.week);
  const { judged } = useSystemFeed('organisation');
  const { documents } = ctx.programme;
  const sample = (official: boolean) => !official && <small className="tag">{words.common.sample}</small>;
  const columns: SystemColumn<MilestoneStanding>[] = [
    {
      key: 'milestone',
      heading: w.columns.milestone,
      value: (m) => named(m.record.label, lang),
      cell: (m) => (
        <>
          {named(m.record.label, lang)} {sample(m.record.official)}
        </>
      ),
    },
    { key: 'phase', heading: w.columns.phase, value: (m) => w.phases[m.record.phase] },
    {
      key: 'dueOn',
      heading: w.columns.dueOn,
      value: (m) => m.record.dueOn,
      cell: (m) => dayShort(m.record.dueOn, lang),
      model: { digits: null, kind: 'day' },
    },
    {
      key: 'doneOn',
      heading: w.columns.doneOn,
      value: (m) => (m.state === 'done' ? m.record.doneOn : null),
      cell: (m) => (m.state === 'done' && m.record.doneOn !== null ? dayShort(m.record.doneOn, lang) : '—'),
      model: { digits: null, kind: 'day' },
    },
    {
      key: 'state',
      heading: w.columns.state,
      value: (m) => w.state[m.state],
      cell: (m) => <span className={m.state === 'overdue' && judged ? 'is-overdue' : ''}>{w.state[m.state]}</span>,
    },
    {
      key: 'wait',
      heading: w.columns.wait,
      numeric: true,
      value: (m) => (m.state === 'ahead' ? m.days : null),
      cell: (m) => (m.state === 'ahead' ? decimal(m.days, 0) : '—'),
      model: { digits: 0 },
    },
  ];
  return (
    <SystemFrame
      system={system}
      ctx={ctx}
      sentence={sentence}
      figures={figures}
      always={
        <>
          <Region className="card" label={w.documents}>
            <h2>{w.documents}</h2>
            {documents.length === 0 ? (
              <p>{w.noDocuments}</p>
            ) : (
              <ul className="home-papers">
                {documents.map((d) => (
                  <li key={d.id} data-paper={d.id}>
                    {w.paper(named(d.label, lang))} {sample(d.official)}
                  </li>
                ))}
              </ul>
            )}
          </Region>
          <Ways week={system.week} />
        </>
      }
    >
      <Region className="card" label={w.year(year.year)}>
        <h2>{w.year(year.year)}</h2>
        {year.milestones.length === 0 ? <p>{w.noMilestones}</p> : <YearLine year={year} today={ctx.week} judged={judged} />}
        <p className="meta">{w.noRewards}</p>
      </Region>
      <SystemTable
        system={system}
        title={w.milestones}
        week={ctx.week}
        rests={['organisation']}
        columns={columns}
        rows={year.milestones}
        rowKey={(m) => m.record.id}
      />
      <TaskForce units={units} week={system.week} />
    </SystemFrame>
  );
}
