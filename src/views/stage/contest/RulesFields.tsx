import { useApp } from '../../../parts/app.tsx';
import { loadContestWords } from '../../../words/contestWords.ts';
import { useContestWords } from './contestWords.ts';
import type { Draft, RoundDraft } from './draft.ts';

type Rules = Draft['rules'];
type Text = Exclude<keyof Rules, 'official' | 'rounds'>;

const KINDS: readonly RoundDraft['kind'][] = ['common', 'individual', 'buzzer', 'risk'];

/** The rules, marked as a sample until they are said to be the district's own. */
export function RulesFields(props: { rules: Rules; configFault: string | null; change(part: Partial<Rules>): void }) {
  const { rules, configFault, change } = props;
  const { words } = useApp();
  const f = useContestWords().start.form;
  const field = (key: Text, name: string, size = 6) => (
    <label>
      {name}
      <input
        value={rules[key]}
        size={size}
        maxLength={40}
        inputMode="decimal"
        autoComplete="off"
        onChange={(e) => change({ [key]: e.target.value })}
      />
    </label>
  );
  return (
    <fieldset>
      <legend>
        {f.rules}
        {!rules.official && <span className="sample">{words.common.sample}</span>}
      </legend>
      {configFault !== null && <p className="is-bad">{f.configFault(configFault)}</p>}
      <p>{f.sampleNote}</p>
      <div className="console-fields">
        {field('speech', f.weights.speech)}
        {field('quiz', f.weights.quiz)}
        {field('work', f.weights.work)}
      </div>
      <div className="console-fields">
        {field('limit', f.limit)}
        {field('warnings', f.warnings, 10)}
        {field('every', f.every)}
        {field('points', f.points)}
        {field('cap', f.cap)}
      </div>
      <div className="console-fields">
        {field('base', f.base)}
        {field('full', f.full)}
        {field('singleSteps', f.singleSteps)}
      </div>
      <Rounds rounds={rules.rounds} change={(rounds) => change({ rounds })} />
      <label className="contest-official">
        <input type="checkbox" checked={rules.official} onChange={(e) => change({ official: e.target.checked })} />
        {f.official}
      </label>
    </fieldset>
  );
}

function Rounds(props: { rounds: readonly RoundDraft[]; change(rounds: readonly RoundDraft[]): void }) {
  const { rounds, change } = props;
  const w = useContestWords();
  const f = w.start.form;
  const set = (n: number, part: Partial<RoundDraft>) => change(rounds.map((r, i) => (i === n ? { ...r, ...part } : r)));
  const add = async () => {
    const [zh, en] = await Promise.all([loadContestWords('zh-CN'), loadContestWords('en')]);
    const taken = new Set(rounds.map((r) => r.id));
    const id = Array.from({ length: 9 }, (_, i) => `round${i + 1}`).find((one) => !taken.has(one)) ?? 'round';
    const words = { zh: zh.start.form.newRound, en: en.start.form.newRound };
    change([...rounds, { id, ...words, kind: 'buzzer', questions: '10', points: '10', seconds: '20', wrongCosts: true }]);
  };
  const text = (i: number, key: 'zh' | 'en' | 'questions' | 'points' | 'seconds', size: number) => (
    <label>
      {f.round[key](i + 1)}
      <input
        size={size}
        maxLength={60}
        autoComplete="off"
        value={rounds[i]?.[key]}
        onChange={(e) => set(i, { [key]: e.target.value })}
      />
    </label>
  );
  return (
    <>
      <h3>{f.rounds}</h3>
      <ol className="contest-rounds">
        {rounds.map((round, i) => (
          <li key={round.id} className="console-fields">
            {text(i, 'zh', 10)}
            {text(i, 'en', 14)}
            <label>
              {f.round.kind(i + 1)}
              <select value={round.kind} onChange={(e) => set(i, { kind: KINDS.find((k) => k === e.target.value) ?? 'common' })}>
                {KINDS.map((kind) => (
                  <option key={kind} value={kind}>
                    {w.quiz.kinds[kind]}
                  </option>
                ))}
              </select>
            </label>
            {text(i, 'questions', 4)}
            {text(i, 'points', 8)}
            {text(i, 'seconds', 4)}
            <label>
              <input type="checkbox" checked={round.wrongCosts} onChange={(e) => set(i, { wrongCosts: e.target.checked })} />
              {f.round.wrongCosts(i + 1)}
            </label>
            <button type="button" onClick={() => change(rounds.filter((_, j) => j !== i))}>
              {f.removeRound(i + 1)}
            </button>
          </li>
        ))}
      </ol>
      {rounds.length < 8 && (
        <button type="button" onClick={() => void add()}>
          {f.addRound}
        </button>
      )}
    </>
  );
}
