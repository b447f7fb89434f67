import type { Dated } from '../../../domain/dated.ts';
import { subjectName } from '../../../domain/register.ts';
import type { BrandLine } from '../../../domain/systems/brands.ts';
import type { SystemContext } from '../../../domain/systems/context.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { decimal, named } from '../../../words/format.ts';
import { ConditionMark } from '../../shared/systems/ConditionMark.tsx';
import { conditionLines } from '../../shared/systems/conditionLines.ts';
import { Panel } from '../Panel.tsx';
import { useFit } from '../useFit.ts';

/** rem of the line that counts those left out. */
const MORE = 1.9;

/** The brands: what was given in the last whole month, and which conditions of a bonus star hold. */
export function BrandsPanel(props: { ctx: SystemContext; lines: readonly BrandLine[]; judged: boolean; dated: Dated }) {
  const { lang, words } = useApp();
  const { brands: w } = useSystemWords();
  const { lines, judged, ctx } = props;
  const { box, rows } = useFit(lines.length, MORE);
  return (
    <Panel
      name={w.panel}
      className="brands-panel"
      dated={props.dated}
      title={
        <>
          {w.panel}
          <small className="sample">{words.common.sample}</small>
        </>
      }
      retryOn={lines}
    >
      <div className="fit" ref={box}>
        <ul className="models-list brands-list">
          {lines.slice(0, rows).map((line) => {
            const last = line.items.map((i) => i.months.at(-1)).filter((m) => m?.given === true);
            const counted = last.filter((m) => m?.delivered != null);
            const month = last[0]?.month.from;
            return (
              <li key={line.key} data-brand={line.record.id}>
                <b>{named(line.record.label, lang)}</b>
                <span>
                  {[
                    named(subjectName(ctx.register, line.record.subject), lang),
                    month === undefined
                      ? w.noItems
                      : w.last(
                          month,
                          counted.length === 0
                            ? null
                            : decimal(
                                counted.reduce((sum, m) => sum + (m?.delivered ?? 0), 0),
                                0,
                              ),
                          counted.length,
                          last.length,
                        ),
                  ].join(words.common.between)}
                </span>
                <span className="brands-conditions">
                  {conditionLines(line, w).map((c) => (
                    <span key={c.id} data-condition={c.id}>
                      {w.short[c.id]} <ConditionMark met={judged || c.id !== 'lit' ? c.met : null} words={w} />
                    </span>
                  ))}
                </span>
              </li>
            );
          })}
        </ul>
        {lines.length > rows && <p className="panel-note">{w.more(lines.length - rows)}</p>}
      </div>
    </Panel>
  );
}
