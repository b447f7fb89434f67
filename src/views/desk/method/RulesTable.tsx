import type { RulesRecord } from '../../../contract/programme.ts';
import { listRules } from '../../../domain/league/lists.ts';
import { rankingMode } from '../../../domain/league/rankingMode.ts';
import type { CriterionFamily, Programme } from '../../../domain/programme.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { ScrollBox } from '../../../parts/ScrollBox.tsx';
import { decimal, named, percent } from '../../../words/format.ts';
import { ExportMenu } from '../output/ExportMenu.tsx';
import { usePaper } from '../output/usePaper.ts';
import { criterionAnchor } from './criterionAnchor.ts';
import { weightsFile } from './weightsFile.ts';

const FAMILIES: CriterionFamily[] = ['weeklyScore', 'compoundStar', 'communityStar'];

/** How units may be shown, and what puts one on a list. */
function Modes(props: { rules: RulesRecord }) {
  const { words } = useDeskApp();
  const { rules } = props;
  const w = words.rankingModes;
  const { wording, length, attentionBelow, talkAfterWeeks } = listRules(rules);
  const mode = rankingMode(rules, 'desk');
  const below = decimal(attentionBelow, Number.isInteger(attentionBelow) ? 0 : 1);
  return (
    <p data-rule="modes">
      {w.rule(mode, rankingMode(rules, 'public'))}
      {mode === 'full' && ` ${w.ruleLists({ wording, length, below, weeks: talkAfterWeeks })}`}
    </p>
  );
}

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
      {programme.rules !== null && <Modes rules={programme.rules} />}
      <ScrollBox className="scroll-x">
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
      </ScrollBox>
    </section>
  );
}
