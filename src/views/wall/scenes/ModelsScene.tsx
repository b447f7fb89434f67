import './modelsScene.css';
import { worst } from '../../../domain/dated.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { decimal, named } from '../../../words/format.ts';
import { topicName } from '../../shared/systems/topicName.ts';
import { useBrands } from '../../shared/systems/useBrands.ts';
import { useModels } from '../../shared/systems/useModels.ts';
import { useSystemFeed } from '../../shared/systems/useSystemFeed.ts';
import { Panel } from '../Panel.tsx';
import { useFit } from '../useFit.ts';
import { BrandsPanel } from './BrandsPanel.tsx';
import { Scene, type SceneProps } from './Scene.tsx';

/** rem of the line that counts those left out. */
const MORE = 1.9;
const PANELS = [
  { min: 28, height: 12 },
  { min: 28, height: 12 },
  { min: 28, low: true },
];

/** Models and brands: who shows which theme, the newest cases with what came of them, and what the brands give and lack. */
export function ModelsScene(props: SceneProps) {
  const { lang, words } = useApp();
  const { models: w } = useSystemWords();
  const { figures, sentence, library, topics } = useModels(null);
  const brands = useBrands(null);
  const own = useSystemFeed('models');
  const district = useSystemFeed('district');
  const [themes, , , adopted] = figures;
  const [delivered, , candidates] = brands.figures;
  const shown = [themes, adopted, delivered, candidates].filter((f) => f !== undefined);
  const { box, rows } = useFit(library.length, MORE);
  const registered = worst([own.standing, district.standing], own.now);
  return (
    <Scene {...props} sentence={sentence} figures={shown} panels={PANELS}>
      <Panel name={w.panels.topics} className="models-who" dated={registered} title={w.panels.topics} retryOn={topics}>
        <Topics topics={topics} name={(t) => topicName(t, lang, words.common.theme)} />
      </Panel>
      <Panel name={w.panels.cases} className="models-cases" dated={own.standing} title={w.panels.cases} retryOn={library}>
        <div className="fit" ref={box}>
          <ul className="models-list">
            {library.slice(0, rows).map((e) => (
              <li key={e.key} data-case={e.record.id}>
                <b>
                  {named(e.record.title, lang)}
                  {!e.record.official && <small className="sample">{words.common.sample}</small>}
                </b>
                <span>{[named(e.name, lang), named(e.record.result, lang)].join(words.common.between)}</span>
              </li>
            ))}
          </ul>
          {library.length > rows && <p className="panel-note">{w.more(library.length - rows)}</p>}
        </div>
      </Panel>
      <BrandsPanel {...brands} />
    </Scene>
  );
}

type Topic = ReturnType<typeof useModels>['topics'][number];

function Topics(props: { topics: readonly Topic[]; name(topic: Topic): string }) {
  const { lang, words } = useApp();
  const { models: w } = useSystemWords();
  const { topics } = props;
  const { box, rows } = useFit(topics.length);
  return (
    <>
      <div className="fit" ref={box}>
        <table className="scene-table models-table">
          <tbody>
            {topics.slice(0, rows).map((t) => (
              <tr key={t.id} data-topic={t.id}>
                <th scope="row">{props.name(t)}</th>
                <td className="models-places">
                  {t.compounds.length === 0 ? w.noCompound : words.common.list(t.compounds.map((c) => named(c.name, lang)))}
                </td>
                <td className="num">{w.caseCount(decimal(t.cases.length, 0))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {topics.length > rows && <p className="aside">{w.more(topics.length - rows)}</p>}
    </>
  );
}
