import type { CaseEntry } from '../../../../domain/cases/caseEntry.ts';
import type { Register } from '../../../../domain/register.ts';
import { useDeskApp } from '../../../../parts/app.tsx';
import { Region } from '../../../../parts/Region.tsx';
import { useSystemWords } from '../../../../parts/useSystemWords.ts';
import { dayLong, named } from '../../../../words/format.ts';
import { EvidencePictures } from '../EvidencePictures.tsx';
import { PlaceName } from '../PlaceName.tsx';

/** One case whole: what was wrong, what was done, what came of it, with its pictures before and after. */
export function CasePanel(props: {
  entry: CaseEntry | undefined;
  /** What it is an example of, in words: theme or benchmark, criterion. */
  topics: readonly string[];
  register: Register;
  week: string | null;
  close(): void;
}) {
  const { lang, words } = useDeskApp();
  const { models: w } = useSystemWords();
  const { entry, close } = props;
  if (entry === undefined)
    return (
      <section className="card" data-case="">
        <p>{w.gone}</p>
        <button type="button" onClick={close}>
          {w.close}
        </button>
      </section>
    );
  const { record, steps, adoptedOn } = entry;
  const title = named(record.title, lang);
  return (
    <Region className="card models-case" label={title} data-case={record.id}>
      <header>
        <h2>
          {title} {!record.official && <small className="tag">{words.common.sample}</small>}
        </h2>
        <button type="button" onClick={close}>
          {w.close}
        </button>
      </header>
      <p className="meta">
        <span>
          <PlaceName code={record.subject} register={props.register} week={props.week} />
        </span>
        {props.topics.map((t) => (
          <span key={t}>{t}</span>
        ))}
        <span>{w.written(dayLong(record.writtenOn, lang))}</span>
        <span>{adoptedOn === null ? w.notAdopted : w.adopted(dayLong(adoptedOn, lang))}</span>
      </p>
      <dl>
        <dt>{w.parts.problem}</dt>
        <dd>{named(record.problem, lang)}</dd>
        <dt>{w.parts.steps}</dt>
        <dd>
          {steps.length === 0 ? (
            <span className="is-unsaid">{w.noSteps}</span>
          ) : (
            <ol>
              {steps.map((s) => (
                <li key={s.zh}>{named(s, lang)}</li>
              ))}
            </ol>
          )}
        </dd>
        <dt>{w.parts.result}</dt>
        <dd>{named(record.result, lang)}</dd>
      </dl>
      <Pictures entry={entry} />
      <p className="meta">{w.quoted}</p>
    </Region>
  );
}

function Pictures({ entry: { record } }: { entry: CaseEntry }) {
  const { models: w } = useSystemWords();
  const { before = [], after = [] } = record;
  if (before.length + after.length === 0) return <p className="meta">{w.noPictures}</p>;
  const part = (names: readonly string[], label: string) =>
    names.length > 0 && (
      <figure>
        <EvidencePictures feed="models" names={names} alt={label} gone={w.pictureGone} />
        <figcaption>{label}</figcaption>
      </figure>
    );
  return (
    <>
      <div className="models-pictures">
        {part(before, w.parts.before)}
        {part(after, w.parts.after)}
      </div>
      {record.placeholder === true && <p className="meta">{w.drawn}</p>}
    </>
  );
}
