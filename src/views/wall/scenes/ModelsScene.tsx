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
import { type Paged, usePaged } from '../turn/usePaged.tsx';
import { BrandsPanel } from './BrandsPanel.tsx';
import { Scene, type SceneProps } from './Scene.tsx';

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
  const { box, part, aside } = usePaged(library.length);
  const topicsPaged = usePaged(topics.length);
  const registered = worst([own.standing, district.standing], own.now);
  return (
    <Scene {...props} sentence={sentence} figures={shown} panels={PANELS}>
      <Panel
        name={w.panels.topics}
        className="models-who"
        dated={registered}
        title={w.panels.topics}
        aside={topicsPaged.aside}
        retryOn={topics}
      >
        <Topics topics={topics} paged={topicsPaged} name={(t) => topicName(t, lang, words.common.theme)} />
      </Panel>
      <Panel
        name={w.panels.cases}
        className="models-cases"
        dated={own.standing}
        title={w.panels.cases}
        aside={aside}
        retryOn={library}
      >
        <div className="fit" ref={box}>
          <ul className="models-list">
            {part(library).map((e) => (
              <li key={e.key} data-case={e.record.id}>
                <b>
                  {named(e.record.title, lang)}
                  {!e.record.official && <small className="sample">{words.common.sample}</small>}
                </b>
                <span>{[named(e.name, lang), named(e.record.result, lang)].join(words.common.between)}</span>
              </li>
            ))}
          </ul>
        </div>
      </Panel>
      <BrandsPanel {...brands} />
    </Scene>
  );
}

type Topic = ReturnType<typeof useModels>['topics'][number];

function Topics(props: { topics: readonly Topic[]; paged: Paged; name(topic: Topic): string }) {
  const { lang, words } = useApp();
  const { models: w } = useSystemWords();
  const { topics } = props;
  const { box, part } = props.paged;
  return (
    <div className="fit" ref={box}>
      <table className="scene-table models-table">
        <tbody>
          {part(topics).map((t) => (
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
  );
}
