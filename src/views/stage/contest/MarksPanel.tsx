import { useState } from 'react';
import { nextSpeaker } from '../../../domain/contest/phase.ts';
import { scoreOf } from '../../../domain/contest/score.ts';
import { judgesOf } from '../../../domain/contest/state.ts';
import { pointsText } from '../../../words/contestText.ts';
import { MarkRow } from './MarkRow.tsx';
import { useConsole } from './useConsole.ts';

/** The marks of whoever is on stage, or of anybody who has spoken: one row a judge. */
export function MarksPanel() {
  const { state, setUp, w, names, values, list } = useConsole();
  const [picked, setPicked] = useState<{ contestant: string; when: number } | null>(null);
  const spoken = [...state.speeches].filter(([id, s]) => s.usedMs !== null && !state.withdrawn.has(id)).map(([id]) => id);
  // Whoever was picked stays until somebody else speaks.
  const next = nextSpeaker(state);
  const standard = next !== null && spoken.includes(next) ? next : spoken.at(-1);
  const contestant = picked !== null && picked.when === state.speeches.size ? picked.contestant : standard;
  if (contestant === undefined) return null;
  const judges = judgesOf(setUp, contestant);
  const aside = setUp.judges.filter((j) => !judges.includes(j));
  const score = scoreOf(state, contestant);
  const known = values || state.shown.has(contestant);
  return (
    <section className="console-marks" data-marks={contestant} aria-label={w.marks.title(names.contestant(contestant))}>
      <h2 className="is-small">{w.marks.title(names.contestant(contestant))}</h2>
      {spoken.length > 1 && (
        <label>
          {w.marks.pick}
          <select value={contestant} onChange={(e) => setPicked({ contestant: e.target.value, when: state.speeches.size })}>
            {spoken.map((id) => (
              <option key={id} value={id}>
                {names.contestant(id)}
              </option>
            ))}
          </select>
        </label>
      )}
      <p>{w.marks.hint}</p>
      <ul>
        {judges.map((judge) => (
          <MarkRow
            key={`${contestant} ${judge.id}`}
            contestant={contestant}
            judge={judge.id}
            known={known}
            dropped={known && score.marks.some((m) => m.judge === judge.id && m.dropped)}
          />
        ))}
      </ul>
      {aside.length > 0 && <p>{w.marks.ownStreet(list(aside.map((j) => names.judge(j.id))))}</p>}
      {known && score.speech !== null && <p data-mean="">{w.marks.counted(pointsText(score.speech, w.none))}</p>}
    </section>
  );
}
