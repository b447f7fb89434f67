import { useState } from 'react';
import type { StepDraft } from '../../../domain/ledger/drafts.ts';
import { LEDGER_NEXT } from '../../../domain/ledger/states.ts';
import { ledgerWalk } from '../../../domain/ledger/walk.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { named } from '../../../words/format.ts';
import { newId } from './newId.ts';
import { StepForm } from './StepForm.tsx';
import type { Drafts } from './useDrafts.ts';

/** A button that begins the result of a re-check for an item of the ledger, and the form in its place. */
export function NewStep(props: { drafts: Drafts; item: string }) {
  const { lang, words } = useDeskApp();
  const [open, setOpen] = useState<{ id: string; value: StepDraft } | null>(null);
  const { drafts } = props;
  const { basis } = drafts;
  const item = basis.item.get(props.item);
  if (item === undefined) return null;
  const begin = () => {
    const { state } = ledgerWalk(item.foundOn, basis.steps.get(item.id) ?? []);
    setOpen({
      id: newId('step'),
      value: {
        kind: 'step',
        item: item.id,
        label: named(item.description, lang),
        to: LEDGER_NEXT[state][0] ?? 'assigned',
        day: basis.today,
        by: drafts.steps.at(-1)?.entry.body.by || (basis.team === null ? '' : named(basis.team, lang)),
        reason: '',
        dueOn: null,
        at: new Date(basis.now).toISOString(),
      },
    });
  };
  if (open === null)
    return (
      <button type="button" className="no-print" onClick={begin}>
        {words.book.form.newStep}
      </button>
    );
  return <StepForm key={open.id} drafts={drafts} start={{ ...open, stamp: null }} close={() => setOpen(null)} />;
}
