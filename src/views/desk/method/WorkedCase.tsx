import { useDeferredValue, useMemo, useState } from 'react';
import { type SurveyCount, type SurveyFigure, surveyCase } from '../../../domain/league/smallCase.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { RankBand } from '../../../parts/RankBand.tsx';
import { decimal, percent } from '../../../words/format.ts';

/** The opening case: 19 of 20 is the highest share, and says the least. */
const START: SurveyCount[] = [
  { x: 19, n: 20 },
  { x: 280, n: 300 },
  { x: 82, n: 90 },
  { x: 103, n: 120 },
  { x: 45, n: 60 },
];
const FEW_BELOW = 30;

/** A case that anyone can change: five invented surveys, and what the method makes of them. */
export function WorkedCase() {
  const { words } = useDeskApp();
  const w = words.method.case;
  const [counts, setCounts] = useState(START);
  const settled = useDeferredValue(counts);
  const result = useMemo(() => surveyCase(settled), [settled]);
  const set = (i: number, change: Partial<SurveyCount>) =>
    setCounts((now) => now.map((c, k) => (k === i ? { ...c, ...change } : c)));
  const shown = result.figures.filter((f) => f !== null).length;
  const first = result.figures.findIndex((f) => f !== null);
  const example = result.figures[first] ?? null;
  return (
    <section id="case" className="card">
      <h2>{w.title}</h2>
      <p>
        {w.lead} <small className="tag">{words.common.sample}</small>
      </p>
      <div className="scroll-x">
        <table className="plain-table case-table">
          <thead>
            <tr>
              {Object.entries(w.columns).map(([key, text]) => (
                <th key={key} scope="col" className={key === 'name' || key === 'range' ? '' : 'num'}>
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counts.map((c, i) => {
              const name = w.unit(i);
              const figure = result.figures[i] ?? null;
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: the invented units have no identity but their place
                <tr key={i} data-case={i}>
                  <th scope="row">{name}</th>
                  <td className="num">
                    <NumberField label={w.xOf(name)} value={c.x} onChange={(x) => set(i, { x })} />
                  </td>
                  <td className="num">
                    <NumberField label={w.nOf(name)} value={c.n} onChange={(n) => set(i, { n })} />
                  </td>
                  {figure === null ? (
                    <td colSpan={6} className="meta">
                      {c.x > c.n || c.x < 0 ? w.wrong : w.small}
                    </td>
                  ) : (
                    <Figure figure={figure} small={c.n < FEW_BELOW} open={result.open} of={shown} />
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p data-case-verdict="">{result.open ? w.open(chance(result.p)) : w.closed(chance(result.p))}</p>
      {example !== null && result.open && (
        <p data-case-sentence="">
          {w.sentence({
            name: w.unit(first),
            raw: percent(example.raw),
            x: decimal(settled[first]?.x ?? 0, 0),
            n: decimal(settled[first]?.n ?? 0, 0),
            shrunk: percent(example.shrunk),
            low: example.ranks.q05,
            high: example.ranks.q95,
          })}
        </p>
      )}
      <button type="button" onClick={() => setCounts(START)}>
        {w.reset}
      </button>
    </section>
  );
}

/** A chance under a thousandth is said to be just that. */
const chance = (p: number) => (p < 0.001 ? `< ${percent(0.001)}` : percent(p));

function Figure(props: { figure: SurveyFigure; small: boolean; open: boolean; of: number }) {
  const { words } = useDeskApp();
  const { figure, open } = props;
  const ranks = open ? figure.ranks : null;
  return (
    <>
      <td className="num">
        {percent(figure.raw)}
        {props.small && <small className="tag">{words.method.case.few}</small>}
      </td>
      <td className="num">
        {percent(figure.interval.lo, 0)}–{percent(figure.interval.hi, 0)}
      </td>
      <td className="num">{percent(figure.shrunk)}</td>
      <td className="num">{percent(figure.borrowed, 0)}</td>
      <td className="num">{open ? figure.place : '–'}</td>
      <td>
        <RankBand ranks={ranks} of={props.of} />
        <span className="band-text">{ranks === null ? '' : words.league.range(ranks.q05, ranks.q95)}</span>
      </td>
    </>
  );
}

function NumberField(props: { label: string; value: number; onChange(value: number): void }) {
  return (
    <input
      type="number"
      inputMode="numeric"
      min={0}
      max={5000}
      step={1}
      aria-label={props.label}
      value={Number.isNaN(props.value) ? '' : props.value}
      onChange={(e) => props.onChange(Math.min(5000, e.target.valueAsNumber))}
    />
  );
}
