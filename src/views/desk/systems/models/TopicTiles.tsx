import type { Register } from '../../../../domain/register.ts';
import type { ModelTopic } from '../../../../domain/systems/models.ts';
import { useDeskApp } from '../../../../parts/app.tsx';
import { Region } from '../../../../parts/Region.tsx';
import { useSystemWords } from '../../../../parts/useSystemWords.ts';
import { decimal } from '../../../../words/format.ts';
import { topicName } from '../../../shared/systems/topicName.ts';
import { PlaceName } from '../PlaceName.tsx';

/** The core theme, the four features and the benchmarks: who shows each, and the way to its cases. */
export function TopicTiles(props: {
  topics: readonly ModelTopic[];
  chosen: string | null;
  onChoose(id: string | null): void;
  register: Register;
  week: string | null;
}) {
  const { lang, words } = useDeskApp();
  const { models: w } = useSystemWords();
  const { topics, chosen, onChoose } = props;
  return (
    <Region className="card" label={w.topics}>
      <h2>{w.topics}</h2>
      <ul className="models-topics">
        {topics.map((t, i) => (
          <li key={t.id} data-topic={t.id}>
            <small>{t.kind === 'benchmark' ? w.kinds.benchmark : i === 0 ? w.kinds.core : w.kinds.feature}</small>
            <button type="button" aria-pressed={chosen === t.id} onClick={() => onChoose(chosen === t.id ? null : t.id)}>
              <strong>{topicName(t, lang, words.common.theme)}</strong>
              <span>{w.caseCount(decimal(t.cases.length, 0))}</span>
            </button>
            <p>
              {t.compounds.length === 0 && <span className="is-unsaid">{w.noCompound}</span>}
              {t.compounds.map((c) => (
                <span key={c.id}>
                  <PlaceName code={c.id} register={props.register} week={props.week} />
                  {c.placeholder === true && <small className="tag">{words.common.sample}</small>}
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </Region>
  );
}
