import { Suspense } from 'react';
import { useDeskApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { dayLong, named } from '../../../words/format.ts';
import { useCouncils } from '../../shared/systems/useCouncils.ts';
import { useProperty } from '../../shared/systems/useProperty.ts';
import { useSystemFeed } from '../../shared/systems/useSystemFeed.ts';

/** One line of a compound: who manages it and since when, and whether it has a committee or council. */
export function ManagedHere(props: { compound: string; week: string | undefined }) {
  return (
    <Suspense fallback={null}>
      <Here {...props} />
    </Suspense>
  );
}

/** Nothing of a feed that the site does not have or that has not come. */
function Here(props: { compound: string; week: string | undefined }) {
  const { lang, words } = useDeskApp();
  const { property: w, councils: c } = useSystemWords();
  const week = props.week ?? null;
  const managed = useProperty(week).standings.find((s) => s.compound === props.compound);
  const council = useCouncils(week).rows.find((r) => r.compound === props.compound);
  const property = useSystemFeed('property');
  const councils = useSystemFeed('councils');
  const { record } = managed ?? {};
  const ended = council?.ended?.record;
  const body =
    council === undefined
      ? w.here.noBody
      : council.bodies.length > 0
        ? w.here.body(words.common.list(council.bodies.map((b) => c.kind[b.record.bodyKind])))
        : ended?.endedOn == null
          ? w.here.noBody
          : w.here.bodyEnded(c.kind[ended.bodyKind], dayLong(ended.endedOn, lang));
  const samples = [record, ...(council?.bodies ?? []).map((b) => b.record)].some((r) => r?.placeholder === true);
  if (property.gap !== null && councils.gap !== null) return null;
  return (
    <p className="managed-here" data-managed={record?.mode ?? ''}>
      {property.gap === null && (
        <span>
          {w.here.title}{' '}
          {record === undefined ? (
            w.here.untold
          ) : (
            <>
              <b className={managed?.abandoned === true && property.judged ? 'is-bad' : ''}>
                {w.here.now(
                  w.modes[record.mode],
                  record.provider === null ? '' : named(record.provider, lang),
                  dayLong(record.since, lang),
                )}
              </b>
              {record.redHeart && words.common.between + w.here.redHeart}
            </>
          )}
        </span>
      )}
      {property.gap === null && councils.gap === null && words.common.between}
      {councils.gap === null && <span>{body}</span>}
      {samples && <small className="tag">{words.common.sample}</small>}
    </p>
  );
}
