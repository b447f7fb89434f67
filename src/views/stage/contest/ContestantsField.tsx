import { useApp } from '../../../parts/app.tsx';
import { dayShort, decimal, named } from '../../../words/format.ts';
import { useContestWords } from './contestWords.ts';
import type { Draft, Place } from './draft.ts';
import type { Places } from './usePlaces.ts';

/** Who competes, ticked from the register, each with the score of its work. */
export function ContestantsField(props: { draft: Draft; places: Places; change(part: Partial<Draft>): void }) {
  const { draft, places, change } = props;
  const { lang } = useApp();
  const f = useContestWords().start.form;
  const toggle = (subject: string) =>
    change({
      subjects: draft.subjects.includes(subject) ? draft.subjects.filter((s) => s !== subject) : [...draft.subjects, subject],
    });
  return (
    <fieldset>
      <legend>{f.contestants}</legend>
      <p>{f.contestantsWhat}</p>
      {places.list.length === 0 && <p>{f.noRegister}</p>}
      <div className="console-acts">
        <span>{f.chosen(draft.subjects.length)}</span>
        <button type="button" onClick={() => change({ subjects: places.list.map((p) => p.subject) })}>
          {f.all}
        </button>
        <button type="button" onClick={() => change({ subjects: [] })}>
          {f.none}
        </button>
      </div>
      <ul className="contest-places">
        {places.list.map((place) => {
          const isIn = draft.subjects.includes(place.subject);
          return (
            <li key={place.subject} data-place={place.subject}>
              <label>
                <input type="checkbox" checked={isIn} onChange={() => toggle(place.subject)} />
                {named(place.name, lang)}
                {place.streetName !== null && <small>{named(place.streetName, lang)}</small>}
              </label>
              {isIn && <Work place={place} draft={draft} working={places.working} change={change} />}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

/** The data's own score with its day; to be typed, with a reason, only where they have none. */
function Work(props: { place: Place; draft: Draft; working: boolean; change(part: Partial<Draft>): void }) {
  const { place, draft, working, change } = props;
  const { lang } = useApp();
  const f = useContestWords().start.form;
  if (Number(draft.rules.work) === 0) return <small>{f.workUnused}</small>;
  if (place.work !== null) return <small>{f.workOf(decimal(place.work.score, 2), dayShort(place.work.asOf, lang))}</small>;
  if (working) return <small>{f.workWaits}</small>;
  const typed = draft.work.find((t) => t.subject === place.subject) ?? { subject: place.subject, score: '', reason: '' };
  const type = (part: { score?: string; reason?: string }) =>
    change({ work: [...draft.work.filter((t) => t.subject !== place.subject), { ...typed, ...part }] });
  const name = named(place.name, lang);
  return (
    <span className="console-fields">
      <input
        aria-label={f.workScore(name)}
        placeholder={f.work}
        inputMode="decimal"
        size={6}
        maxLength={8}
        autoComplete="off"
        value={typed.score}
        onChange={(e) => type({ score: e.target.value })}
      />
      <input
        aria-label={f.workReason(name)}
        placeholder={f.workReason(name)}
        size={20}
        maxLength={200}
        autoComplete="off"
        value={typed.reason}
        onChange={(e) => type({ reason: e.target.value })}
      />
    </span>
  );
}
