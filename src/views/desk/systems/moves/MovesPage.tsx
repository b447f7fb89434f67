import './moves.css';
import '../overdue.css';
import '../people.css';
import { useMemo } from 'react';
import type { SystemAddress } from '../../../../address/address.ts';
import { subjectName } from '../../../../domain/register.ts';
import { moveMatrix } from '../../../../domain/systems/moveMatrix.ts';
import type { MoveFamily } from '../../../../domain/systems/moves.ts';
import { useDeskApp } from '../../../../parts/app.tsx';
import { useSystemWords } from '../../../../parts/useSystemWords.ts';
import { named } from '../../../../words/format.ts';
import { moveName } from '../../../shared/systems/moveName.ts';
import { useHomeAction } from '../../../shared/systems/useHomeAction.ts';
import { useMoves } from '../../../shared/systems/useMoves.ts';
import { useSystemFeed } from '../../../shared/systems/useSystemFeed.ts';
import { StreetFilter } from '../StreetFilter.tsx';
import { SystemFrame, useSystemGo } from '../SystemFrame.tsx';
import { SystemTable } from '../SystemTable.tsx';
import { lateColumns, matrixColumns, moveColumns } from './moveColumns.tsx';

const FAMILIES: readonly MoveFamily[] = ['project', 'action'];

/** The eight projects and eight actions: which stand still, where each is in which community, and every overdue step. */
export function MovesPage(props: { system: SystemAddress }) {
  const { lang, words } = useDeskApp();
  const { moves: w } = useSystemWords();
  const { system } = props;
  const { ctx, figures, sentence, moves, steps } = useMoves(system.week);
  const { units } = useHomeAction(system.week);
  const { judged } = useSystemFeed('organisation');
  const to = useSystemGo(system);
  const family = system.tab === 'action' ? 'action' : 'project';
  const own = useMemo(() => moves.filter((m) => m.record.family === family), [moves, family]);
  const { rows, district } = useMemo(() => {
    const ids = new Set(own.map((m) => m.record.id));
    return moveMatrix(
      own,
      steps.filter((s) => ids.has(s.record.move)),
      ctx,
    );
  }, [own, steps, ctx]);
  const place = (code: string) => (code === '' ? w.district : named(subjectName(ctx.register, code), lang));
  const unit = (id: string | undefined) => {
    const found = units.find((u) => u.id === id);
    return found === undefined ? '' : named(found.name, lang);
  };
  const name = (id: string) => {
    const m = moves.find((x) => x.record.id === id);
    return m === undefined ? id : moveName(m, w, lang);
  };
  const said = { lang, words, w, judged, place, unit, name };
  const street = system.street === null ? null : named(subjectName(ctx.register, system.street), lang);
  const filters = [w.family[family], ...(street === null ? [] : [street])];
  const inStreet = (code: string) =>
    system.street === null || (ctx.register.community.get(code)?.street ?? null) === system.street;
  const late = steps.filter((s) => !s.done);
  const lateShown = late.filter((s) => inStreet(s.record.community ?? ''));
  const all = [district, ...rows];
  const sorted = (keys: readonly string[]) => ({ ...system, sort: system.sort.filter((k) => keys.includes(k.key)) });
  const [byMove, byPlace, byStep] = [moveColumns(said), matrixColumns(own, said), lateColumns(said)];
  return (
    <SystemFrame system={system} ctx={ctx} sentence={sentence} figures={figures}>
      <SystemTable
        system={sorted(byMove.map((c) => c.key))}
        title={w.byMove}
        week={ctx.week}
        rests={['organisation', 'programme']}
        columns={byMove}
        rows={moves}
        rowKey={(m) => m.record.id}
        notes={[w.stateNote(ctx.windowWeeks)]}
      />
      <p className="meta">{w.stateNote(ctx.windowWeeks)}</p>
      <div className="toolbar">
        <fieldset className="segmented" aria-label={w.matrix}>
          {FAMILIES.map((f) => (
            <button key={f} type="button" aria-pressed={family === f} onClick={() => to({ tab: f === 'action' ? f : null })}>
              {w.family[f]}
            </button>
          ))}
        </fieldset>
        <StreetFilter
          system={system}
          register={ctx.register}
          streets={[...new Set(rows.map((r) => r.street))].filter((s) => s !== '').sort()}
        />
      </div>
      <SystemTable
        system={sorted(byPlace.map((c) => c.key))}
        title={w.matrix}
        week={ctx.week}
        rests={['organisation', 'district']}
        columns={byPlace}
        rows={all.filter((r) => (r.community === '' ? system.street === null : inStreet(r.community)))}
        all={all}
        rowKey={(r) => r.community}
        filters={filters}
        notes={[w.matrixNote]}
      />
      <p className="meta">{w.matrixNote}</p>
      {late.length === 0 ? (
        <p className="notice">{w.noneOverdue}</p>
      ) : (
        <SystemTable
          system={sorted(byStep.map((c) => c.key))}
          title={w.overdue}
          week={ctx.week}
          rests={['organisation']}
          columns={byStep}
          rows={[...lateShown].sort((a, b) => (b.daysLate ?? 0) - (a.daysLate ?? 0))}
          all={late}
          rowKey={(s) => s.record.id}
          filters={filters.slice(1)}
        />
      )}
    </SystemFrame>
  );
}
