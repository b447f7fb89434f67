import type { ManagementStanding } from '../../../../domain/systems/management.ts';
import { useBoard } from '../../../../feeds/useBoard.ts';
import { useDeskApp } from '../../../../parts/app.tsx';
import { Region } from '../../../../parts/Region.tsx';
import { useSystemWords } from '../../../../parts/useSystemWords.ts';
import { dayLong, named } from '../../../../words/format.ts';
import { BeforeAfter } from '../../place/BeforeAfter.tsx';

/** One compound that changed hands: who managed it and since when, what was done, and the same view before and after. */
export function PropertyStory(props: { standing: ManagementStanding; week: string | null; name(code: string): string }) {
  const { lang, words } = useDeskApp();
  const { property: w } = useSystemWords();
  const { standing, name } = props;
  const detail = useBoard({ week: props.week }).projectOf(standing.compound);
  const title = w.story(name(standing.compound));
  return (
    <Region className="card" label={title} data-story={standing.compound}>
      <h2>{title}</h2>
      <div className="property-pair">
        <div>{detail === null ? <p className="meta">{w.noPictures}</p> : <BeforeAfter project={detail.project} />}</div>
        <div>
          <h3>{w.history}</h3>
          <ol>
            {standing.history.map((r) => (
              <li key={r.id}>
                {w.historyLine(dayLong(r.since, lang), w.modes[r.mode], r.provider === null ? '' : named(r.provider, lang))}
                {r.placeholder === true && <small className="tag">{words.common.sample}</small>}
              </li>
            ))}
          </ol>
          {detail !== null && detail.works.length > 0 && (
            <>
              <h3>{w.works}</h3>
              <ul>
                {detail.works.map((work) => (
                  <li key={work.id}>
                    {named(work.label, lang)}{' '}
                    <span className="meta">
                      {work.actualEnd === null
                        ? w.workPlanned(dayLong(work.plannedEnd, lang))
                        : w.workDone(dayLong(work.actualEnd, lang))}
                    </span>
                    {work.placeholder === true && <small className="tag">{words.common.sample}</small>}
                  </li>
                ))}
              </ul>
            </>
          )}
          <p className="meta">{w.storyNote}</p>
        </div>
      </div>
    </Region>
  );
}
