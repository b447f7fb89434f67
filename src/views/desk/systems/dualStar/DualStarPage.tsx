import './dualStar.css';
import { useMemo } from 'react';
import type { SystemAddress } from '../../../../address/address.ts';
import { officialBeside } from '../../../../domain/stars/officialBeside.ts';
import { starBasis } from '../../../../domain/stars/starCase.ts';
import { isSlipping, type StarLedger, type StarLine } from '../../../../domain/systems/starLines.ts';
import { useDeskApp } from '../../../../parts/app.tsx';
import { useSystemWords } from '../../../../parts/useSystemWords.ts';
import { named } from '../../../../words/format.ts';
import { StarLegend } from '../../../shared/systems/StarLegend.tsx';
import { useDualStar } from '../../../shared/systems/useDualStar.ts';
import { StreetFilter } from '../StreetFilter.tsx';
import { SystemFrame, useSystemGo } from '../SystemFrame.tsx';
import { SystemTable } from '../SystemTable.tsx';
import { starColumns } from './starColumns.tsx';

const LEDGERS: readonly StarLedger[] = ['compound', 'community'];

/** What the table may be narrowed to. */
const STATES = {
  slipping: isSlipping,
  docked: (l: StarLine) => l.counts.docked > 0,
  vetoed: (l: StarLine) => l.veto !== null,
  pending: (l: StarLine) => l.counts.pending > 0,
} as const;
type StateFilter = keyof typeof STATES;
const NAMES = Object.keys(STATES) as StateFilter[];

/** The dual star award (双赋星): two ledgers, never merged, each with its frozen result beside the live trial. */
export function DualStarPage(props: { system: SystemAddress }) {
  const { lang, words } = useDeskApp();
  const said = useSystemWords();
  const w = said.dualStar;
  const { system } = props;
  const to = useSystemGo(system);
  const { ctx, figures, sentence, compounds, communities, board, judged } = useDualStar(system.week);
  const ledger: StarLedger = system.tab === 'community' ? 'community' : 'compound';
  const lines = ledger === 'compound' ? compounds : communities;
  const { programme } = board;
  const criteria = ledger === 'compound' ? programme.criteria.compoundStar : programme.criteria.communityStar;
  const rules = programme.rules?.version ?? said.frame.absence.noRules;
  const filter = NAMES.find((n) => n === system.filter) ?? null;
  const official = useMemo(() => {
    const found = lines.map((l) => {
      const basis = starBasis(board, l.code);
      return [l.code, basis === null ? null : officialBeside(basis)] as const;
    });
    return new Map(found.flatMap(([code, o]) => (o === null ? [] : [[code, o] as const])));
  }, [board, lines]);
  const columns = useMemo(
    () => starColumns({ lang, words, own: w, ledger, criteria, rules, official, judged, week: system.week }),
    [lang, words, w, ledger, criteria, rules, official, judged, system.week],
  );
  const inStreet = lines.filter((l) => system.street === null || l.street.code === system.street);
  const shown = inStreet.filter((l) => filter === null || STATES[filter](l));
  const street = lines.find((l) => l.street.code === system.street)?.street;
  const filters = [street === undefined ? '' : named(street.name, lang), filter === null ? '' : w.states[filter]];
  const samples = criteria.some((c) => !c.official);
  const allSamples = criteria.length > 0 && criteria.every((c) => !c.official);
  return (
    <SystemFrame system={system} ctx={ctx} sentence={sentence} figures={figures}>
      <div className="dual-star">
        <div className="toolbar">
          <fieldset className="segmented">
            <legend className="sr-only">{w.tabsLabel}</legend>
            {LEDGERS.map((l) => (
              <button
                key={l}
                type="button"
                aria-pressed={l === ledger}
                onClick={() => to({ tab: l === 'compound' ? null : l, sort: [], street: null, filter: null })}
              >
                {w.tabs[l]} <small>{(l === 'compound' ? compounds : communities).length}</small>
              </button>
            ))}
          </fieldset>
          <StreetFilter system={system} register={ctx.register} streets={[...new Set(lines.map((l) => l.street.code))].sort()} />
          <label>
            {w.states.label}
            <select value={filter ?? ''} onChange={(e) => to({ filter: e.target.value || null })}>
              <option value="">{w.states.all}</option>
              {NAMES.map((n) => (
                <option key={n} value={n}>
                  {`${w.states[n]} ${inStreet.filter(STATES[n]).length}`}
                </option>
              ))}
            </select>
          </label>
          <StarLegend />
        </div>
        <p className="meta dual-star-names">
          {allSamples && <small className="tag">{words.common.sample}</small>}
          {criteria.map((c) => (
            <span key={c.id}>
              {named(c.label, lang)}
              {!c.official && !allSamples && <small className="tag">{words.common.sample}</small>}
            </span>
          ))}
        </p>
        <SystemTable
          system={system}
          title={w.tabs[ledger]}
          week={board.week}
          rests={['weekly', 'stars', 'programme']}
          columns={columns}
          rows={shown}
          all={lines}
          rowKey={(l) => l.code}
          filters={filters.filter((f) => f !== '')}
          notes={[w.trial(rules), w.frozen, ...(samples ? [w.namesSample] : [])]}
        />
        <p className="meta">
          <span>{w.trial(rules)}</span>
          {programme.rules?.official === false && <small className="tag">{words.common.sample}</small>} <span>{w.frozen}</span>
        </p>
      </div>
    </SystemFrame>
  );
}
