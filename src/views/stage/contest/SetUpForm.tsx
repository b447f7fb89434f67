import { type FormEvent, useMemo, useState } from 'react';
import { newId, theContestStore } from '../../../contest/useContestLog.ts';
import { shanghai } from '../../../domain/civil.ts';
import { refusalOf } from '../../../domain/contest/refusals.ts';
import { EMPTY_CONTEST } from '../../../domain/contest/state.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';
import { useApp } from '../../../parts/app.tsx';
import { ContestantsField } from './ContestantsField.tsx';
import { useContestWords } from './contestWords.ts';
import { useStartRules } from './districtRules.ts';
import { type Draft, readDraft, startDraft } from './draft.ts';
import { faultText } from './faultText.ts';
import { JudgesField } from './JudgesField.tsx';
import { RulesFields } from './RulesFields.tsx';
import { usePlaces } from './usePlaces.ts';

/** A contest is set up: who competes, who judges, by which rules. Nothing is asked of the network after it. */
export function SetUpForm() {
  const { address, go, lang, words } = useApp();
  const w = useContestWords();
  const f = w.start.form;
  const start = useStartRules();
  const { district, weekly } = useFeeds();
  const [draft, setDraft] = useState<Draft>(() => startDraft(start.rules, shanghai(Date.now()).day, f.judgeNo));
  const change = (part: Partial<Draft>) => setDraft((d) => ({ ...d, ...part }));
  const places = usePlaces(draft.level);
  const demo = district.head?.demo === true || weekly.head?.demo === true;
  const { setUp, faults } = useMemo(() => readDraft(draft, places.by, demo), [draft, places.by, demo]);
  const refused = setUp === null ? null : refusalOf(EMPTY_CONTEST, setUp);
  const [said, setSaid] = useState('');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (setUp === null || refused !== null) return;
    const contest = `c${setUp.heldOn.replaceAll('-', '')}-${newId().slice(0, 6)}`;
    const first = { contest, seq: 1, id: newId(), at: new Date().toISOString(), what: setUp };
    const answer = await theContestStore().append(first);
    if (answer.ok) go({ lang: address.lang, view: 'stage', page: 'contest', contest });
    else setSaid(`${f.noSave}${w.refusal[answer.why]}`);
  };
  return (
    <form className="contest-form" onSubmit={(e) => void save(e)} data-set-up="">
      <h2>{f.title}</h2>
      <div className="console-fields">
        <label>
          {f.labelZh}
          <input value={draft.zh} size={24} maxLength={60} autoComplete="off" onChange={(e) => change({ zh: e.target.value })} />
        </label>
        <label>
          {f.labelEn}
          <input value={draft.en} size={24} maxLength={120} autoComplete="off" onChange={(e) => change({ en: e.target.value })} />
        </label>
        <label>
          {f.level}
          <select
            value={draft.level}
            onChange={(e) => change({ level: e.target.value === 'street' ? 'street' : 'community', subjects: [] })}
          >
            <option value="community">{f.levels.community}</option>
            <option value="street">{f.levels.street}</option>
          </select>
        </label>
        <label>
          {f.heldOn}
          <input type="date" value={draft.heldOn} onChange={(e) => change({ heldOn: e.target.value })} />
        </label>
        <label>
          <input type="checkbox" checked={draft.rehearsal} onChange={(e) => change({ rehearsal: e.target.checked })} />
          {f.rehearsal}
        </label>
      </div>
      <ContestantsField draft={draft} places={places} change={change} />
      <JudgesField draft={draft} places={places} change={change} />
      <RulesFields
        rules={draft.rules}
        configFault={start.fault}
        change={(rules) => change({ rules: { ...draft.rules, ...rules } })}
      />
      {faults.length > 0 && (
        <div className="contest-faults" data-faults={faults.length}>
          <p>{f.faults}</p>
          <ul>
            {faults.map((fault) => {
              const text = faultText(
                fault,
                f,
                (code) => places.by.get(code)?.name[lang === 'en' ? 'en' : 'zh'] ?? code,
                words.common.between,
              );
              return <li key={text}>{text}</li>;
            })}
          </ul>
        </div>
      )}
      {refused !== null && <p className="contest-faults">{w.refusal[refused]}</p>}
      <button type="submit" className="is-main" disabled={setUp === null || refused !== null}>
        {f.save}
      </button>
      <p role="status">{said}</p>
    </form>
  );
}
