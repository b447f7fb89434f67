import type { CriterionFamily, Programme } from '../../../domain/programme.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { named, percent } from '../../../words/format.ts';
import { ExportMenu } from '../output/ExportMenu.tsx';
import { usePaper } from '../output/usePaper.ts';
import { criterionAnchor } from './criterionAnchor.ts';
import { weightsFile } from './weightsFile.ts';

const FAMILIES: CriterionFamily[] = ['weeklyScore', 'compoundStar', 'communityStar'];

/** The items and weights in force, straight from the programme feed: what is not official says so. */
export function RulesTable(props: { programme: Programme }) {
  const { lang, words } = useDeskApp();
  const w = words.method.weights;
  const { programme } = props;
  const paper = usePaper();
  return (
    <section id="weights" className="card">
      <div className="head-line">
        <h2>{w.title}</h2>
        <ExportMenu title={w.title} shown={() => weightsFile(paper.source(), programme, FAMILIES)} quiet />
      </div>
      <p className="meta">
        {programme.rules === null ? words.desk.noRules : w.lead(programme.rules.version)}
        {programme.rules?.official === false && <small className="tag">{words.common.sample}</small>}
      </p>
      <div className="scroll-x">
        {FAMILIES.map((family) => (
          <table key={family} className="plain-table">
            <caption>{w.families[family]}</caption>
            <thead>
              <tr>
                <th scope="col">{w.columns.criterion}</th>
                <th scope="col" className="num">
                  {w.columns.weight}
                </th>
                <th scope="col">{w.columns.checks}</th>
                <th scope="col">{w.columns.status}</th>
              </tr>
            </thead>
            <tbody>
              {programme.criteria[family].map((c) => (
                <tr key={c.id} id={criterionAnchor(c.id)}>
                  <th scope="row">{named(c.label, lang)}</th>
                  <td className="num">{percent(c.weight)}</td>
                  <td>{words.common.list(c.indicators.map((i) => `${named(i.label, lang)} ${percent(i.weight, 0)}`))}</td>
                  <td>{c.official ? w.official : words.common.sample}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </section>
  );
}
