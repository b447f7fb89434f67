import './book.css';
import { useEffect, useRef, useState } from 'react';
import type { LedgerState } from '../../../contract/ledger.ts';
import { judgedSteps, readLedgerDraft, type StepDraft } from '../../../domain/ledger/drafts.ts';
import { LEDGER_NEXT } from '../../../domain/ledger/states.ts';
import { ledgerWalk } from '../../../domain/ledger/walk.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { dayShort } from '../../../words/format.ts';
import { DraftFrame } from './DraftFrame.tsx';
import { faultText } from './draftFaults.ts';
import { Field } from './Field.tsx';
import { LONGEST } from './freshItem.ts';
import { newId } from './newId.ts';
import { type Drafts, stepFaults } from './useDrafts.ts';
import { useKept } from './useKept.ts';

const read = (body: unknown): StepDraft | null => {
  const draft = readLedgerDraft(body);
  return draft?.kind === 'step' ? draft : null;
};

/** A result seen on site, as the step it would be: only what may follow in the ledger is offered, and its guards are told. */
export function StepForm(props: {
  drafts: Drafts;
  start: { id: string; stamp: number | null; value: StepDraft };
  close(): void;
}) {
  const { lang, words } = useDeskApp();
  const said = useSystemWords().ledger;
  const w = words.book;
  const f = w.form;
  const { drafts } = props;
  const { basis } = drafts;
  const kept = useKept<StepDraft>(drafts.book, props.start, read, () => newId('step'));
  const draft = kept.value;
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
    form.current?.querySelector('button')?.focus({ preventScroll: true });
  }, []);
  const item = basis.item.get(draft.item);
  // Behind the drafts of the same item that were begun before this one.
  const before = drafts.steps
    .filter((s) => s.entry.body.item === draft.item && !s.arrived && s.entry.id !== kept.id && s.entry.body.at < draft.at)
    .map((s) => ({ ...s.record, recordedAt: '', revision: 1 }));
  const taken = [...(basis.steps.get(draft.item) ?? []), ...before];
  const state = ledgerWalk(item?.foundOn ?? '', taken).state;
  const next = LEDGER_NEXT[state];
  const [judged] = judgedSteps(item?.foundOn ?? '', taken, [{ id: kept.id, draft }], basis.inBoth);
  const faults = judged === undefined ? [] : stepFaults(judged, item !== undefined, false, basis);
  const wrong = (field: string) => {
    const fault = asked ? faults.find((x) => x.field === field) : undefined;
    return fault === undefined ? null : faultText(fault, w.field);
  };
  const change = (more: Partial<StepDraft>) => kept.set({ ...draft, ...more });
  const discard = async () => {
    const stamp = kept.stamp();
    if (stamp !== null) await drafts.book.remove(kept.id, stamp);
    props.close();
  };
  const done = () => {
    if (kept.state === 'untouched') kept.set(draft);
    if (faults.length === 0) return kept.whenKept(props.close);
    setAsked(true);
  };
  const summary = (d: StepDraft) =>
    [said.state[d.to], d.day === '' ? '' : dayShort(d.day, lang), d.by, d.reason]
      .filter((s) => s !== '')
      .join(words.common.between);
  return (
    <DraftFrame
      form={form}
      title={props.start.stamp === null ? f.step : f.editStep}
      kept={kept}
      summary={summary}
      faults={faults}
      asked={asked}
      canBeDone={next.length > 0 && kept.state !== 'untouched'}
      canBeLeft={asked}
      onDone={done}
      onDiscard={discard}
      close={props.close}
      foot={w.notInFeed}
    >
      <p>
        {f.stepFor(draft.label)} <span className="meta">{f.stateNow(said.state[state])}</span>
      </p>
      {next.length === 0 ? (
        <p>{f.noNext}</p>
      ) : (
        <div className="draft-fields">
          <fieldset className="field wide">
            <legend>{f.next}</legend>
            <span className="draft-chips">
              {next.map((s: LedgerState) => (
                <button
                  key={s}
                  type="button"
                  data-to={s}
                  aria-pressed={draft.to === s && kept.state !== 'untouched'}
                  onClick={() => change({ to: s, dueOn: s === 'extended' ? draft.dueOn : null })}
                >
                  {said.state[s]}
                </button>
              ))}
            </span>
          </fieldset>
          <Field name={f.day} wrong={wrong('day')}>
            <input type="date" value={draft.day} onChange={(e) => change({ day: e.target.value })} />
          </Field>
          <Field name={f.by} wrong={wrong('by')}>
            <input type="text" maxLength={LONGEST} value={draft.by} onChange={(e) => change({ by: e.target.value })} />
          </Field>
          {draft.to === 'extended' && (
            <Field name={f.newDue} wrong={wrong('dueOn')}>
              <input type="date" value={draft.dueOn ?? ''} onChange={(e) => change({ dueOn: e.target.value || null })} />
            </Field>
          )}
          <Field name={f.reason} wrong={wrong('reason')} hint={f.descriptionHint} wide>
            <textarea rows={2} maxLength={LONGEST} value={draft.reason} onChange={(e) => change({ reason: e.target.value })} />
          </Field>
        </div>
      )}
    </DraftFrame>
  );
}
