import { useApp } from '../../../parts/app.tsx';
import { named } from '../../../words/format.ts';
import { useContestWords } from './contestWords.ts';
import type { Draft } from './draft.ts';
import type { Places } from './usePlaces.ts';

/** Judges by number and post, never by name; one who is of a competing street stands aside for it. */
export function JudgesField(props: { draft: Draft; places: Places; change(part: Partial<Draft>): void }) {
  const { draft, places, change } = props;
  const { lang } = useApp();
  const f = useContestWords().start.form;
  const set = (n: number, part: Partial<Draft['judges'][number]>) =>
    change({ judges: draft.judges.map((j, i) => (i === n ? { ...j, ...part } : j)) });
  return (
    <fieldset>
      <legend>{f.judges}</legend>
      <ol className="contest-judges">
        {draft.judges.map((judge, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a judge is a number
          <li key={i}>
            <input
              aria-label={f.judgePost(i + 1)}
              size={14}
              maxLength={60}
              autoComplete="off"
              value={judge.post}
              onChange={(e) => set(i, { post: e.target.value })}
            />
            <select aria-label={f.judgeStreet(i + 1)} value={judge.street} onChange={(e) => set(i, { street: e.target.value })}>
              <option value="">{f.noStreet}</option>
              {places.streets.map((s) => (
                <option key={s.code} value={s.code}>
                  {named(s.name, lang)}
                </option>
              ))}
            </select>
            {draft.judges.length > 2 && (
              <button type="button" onClick={() => change({ judges: draft.judges.filter((_, j) => j !== i) })}>
                {f.removeJudge(i + 1)}
              </button>
            )}
          </li>
        ))}
      </ol>
      {draft.judges.length < 15 && (
        <button
          type="button"
          onClick={() => change({ judges: [...draft.judges, { post: f.judgeNo(draft.judges.length + 1), street: '' }] })}
        >
          {f.addJudge}
        </button>
      )}
    </fieldset>
  );
}
