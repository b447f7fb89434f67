import './weekly.css';
import { useMemo } from 'react';
import type { SystemAddress } from '../../../../address/address.ts';
import { useLeagues } from '../../../../analysis/useLeagues.ts';
import { rankingMode } from '../../../../domain/league/rankingMode.ts';
import type { StarLedger } from '../../../../domain/systems/starLines.ts';
import { useDeskApp } from '../../../../parts/app.tsx';
import { useSystemWords } from '../../../../parts/useSystemWords.ts';
import { named, weekLong, weekShort } from '../../../../words/format.ts';
import { useWeekLines } from '../../../shared/systems/useWeekLines.ts';
import { useWeekly } from '../../../shared/systems/useWeekly.ts';
import { StreetFilter } from '../StreetFilter.tsx';
import { SystemFrame, useSystemGo } from '../SystemFrame.tsx';
import { SystemTable } from '../SystemTable.tsx';
import { weekColumns } from './weekColumns.tsx';

const LEDGERS: readonly StarLedger[] = ['community', 'compound'];
const CHANGED = 'changed';
/** Weeks that are offered to compare with. */
const OFFERED = 52;

/** The weekly coordination (周调度): two weeks side by side, row by row, and what changed between them. */
export function WeeklyPage(props: { system: SystemAddress }) {
  const { lang, words } = useDeskApp();
  const { weekly: w, frame } = useSystemWords();
  const { system } = props;
  const to = useSystemGo(system);
  const { ctx, figures, sentence, baseline, leagues, judged } = useWeekly(system.week, system.baseline);
  const then = useLeagues(baseline);
  const { board, communities, compounds } = useWeekLines(system.week, baseline, leagues, judged ? then.answer : null);
  const ledger: StarLedger = system.tab === 'compound' ? 'compound' : 'community';
  const lines = ledger === 'compound' ? compounds : communities;
  const isChanged = system.filter === CHANGED;
  const places = rankingMode(board.programme.rules, 'desk') === 'full';
  const columns = useMemo(
    () => weekColumns({ lang, words, own: w, ledger, programme: board.programme, judged, week: system.week, places }),
    [lang, words, w, ledger, board.programme, judged, system.week, places],
  );
  const inStreet = lines.filter((l) => system.street === null || l.street.code === system.street);
  const changed = inStreet.filter((l) => l.changed);
  const weeks = board.observations.weeks.filter((k) => k < ctx.week).slice(-OFFERED);
  const street = lines.find((l) => l.street.code === system.street)?.street;
  const filters = [street === undefined ? '' : named(street.name, lang), isChanged ? w.filters.changed : ''];
  const title = `${w.tabs[ledger]}${words.common.between}${weekShort(baseline, lang)} → ${weekShort(ctx.week, lang)}`;
  return (
    <SystemFrame system={system} ctx={ctx} sentence={sentence} figures={figures}>
      <div className="weekly-page" data-leagues={leagues === null || then.answer === null ? 'working' : 'here'}>
        <div className="toolbar">
          <fieldset className="segmented">
            <legend className="sr-only">{w.tabsLabel}</legend>
            {LEDGERS.map((l) => (
              <button
                key={l}
                type="button"
                aria-pressed={l === ledger}
                onClick={() => to({ tab: l === 'community' ? null : l, sort: [], street: null })}
              >
                {w.tabs[l]} <small>{(l === 'compound' ? compounds : communities).length}</small>
              </button>
            ))}
          </fieldset>
          <label>
            {w.baseline}
            <select value={system.baseline ?? ''} onChange={(e) => to({ baseline: e.target.value || null })}>
              <option value="">{w.before}</option>
              {[...weeks].reverse().map((k) => (
                <option key={k} value={k}>
                  {weekLong(k, lang)}
                </option>
              ))}
            </select>
          </label>
          <StreetFilter system={system} register={ctx.register} streets={[...new Set(lines.map((l) => l.street.code))].sort()} />
          <fieldset className="segmented">
            <legend className="sr-only">{w.filters.label}</legend>
            <button type="button" aria-pressed={!isChanged} onClick={() => to({ filter: null })}>
              {w.filters.all} <small>{inStreet.length}</small>
            </button>
            <button type="button" aria-pressed={isChanged} onClick={() => to({ filter: CHANGED })}>
              {w.filters.changed} <small>{changed.length}</small>
            </button>
          </fieldset>
        </div>
        <SystemTable
          system={system}
          title={title}
          week={ctx.week}
          rests={['weekly', 'stars', 'programme']}
          columns={columns}
          rows={isChanged ? changed : inStreet}
          all={lines}
          rowKey={(l) => l.code}
          filters={filters.filter((f) => f !== '')}
          notes={[...w.notes, frame.sampleDefinition]}
        />
        {w.notes.map((n) => (
          <p key={n} className="meta">
            {n}
          </p>
        ))}
      </div>
    </SystemFrame>
  );
}
