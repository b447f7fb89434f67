import { useState } from 'react';
import type { ItemDraft } from '../../../domain/ledger/drafts.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { freshItem, type Prefill } from './freshItem.ts';
import { ItemForm } from './ItemForm.tsx';
import { newId } from './newId.ts';
import type { Drafts } from './useDrafts.ts';

/** The team named in the draft begun last on this machine: who writes the next is most often the same. */
function lastTeam(drafts: Drafts): string | null {
  let last: Drafts['items'][number] | null = null;
  for (const i of drafts.items) if (last === null || i.entry.changedAt > last.entry.changedAt) last = i;
  return last?.entry.body.foundBy || null;
}

/** A button that begins a new item with what is known of it, and the form in its place. */
export function NewItem(props: { drafts: Drafts; from: Prefill; label: string }) {
  const { lang } = useDeskApp();
  const [open, setOpen] = useState<{ id: string; value: ItemDraft } | null>(null);
  const { drafts, from } = props;
  if (open === null)
    return (
      <button
        type="button"
        className="primary no-print"
        onClick={() => setOpen({ id: newId('item'), value: freshItem(drafts.basis, from, lastTeam(drafts), lang) })}
      >
        {props.label}
      </button>
    );
  return (
    <ItemForm
      key={open.id}
      drafts={drafts}
      start={{ ...open, stamp: null }}
      placed={from.place !== undefined}
      close={() => setOpen(null)}
    />
  );
}
