import './book.css';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { dueFor, type ItemDraft, itemRecord, POSTS, placeOf, readLedgerDraft } from '../../../domain/ledger/drafts.ts';
import { limitDays } from '../../../domain/ledger/limits.ts';
import { subjectName } from '../../../domain/register.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { dayShort, decimal, named } from '../../../words/format.ts';
import { SEVERITIES } from '../systems/ledger/ledgerFilter.ts';
import { Severity } from '../systems/ledger/Severity.tsx';
import { DraftFrame } from './DraftFrame.tsx';
import { draftFaults, faultText } from './draftFaults.ts';
import { Field } from './Field.tsx';
import { categoriesOf, criteriaOf, LONGEST, ownerAt, usualCategory } from './freshItem.ts';
import { newId } from './newId.ts';
import { Photos } from './Photos.tsx';
import { PlaceSelect } from './PlaceSelect.tsx';
import type { Drafts } from './useDrafts.ts';
import { useKept } from './useKept.ts';

const read = (body: unknown): ItemDraft | null => {
  const draft = readLedgerDraft(body);
  return draft?.kind === 'item' ? draft : null;
};

/** Units the ledger knows at a community, its own name first. */
function unitsAt({ basis }: Drafts, community: string, own: string, lang: Parameters<typeof named>[1]): string[] {
  const names = new Set(own === '' ? [] : [own]);
  for (const r of basis.item.values()) if (r.community === community) names.add(named(r.owner, lang));
  return [...names];
}

/**
 * One item being written: everything is on the disk with each change, so there is nothing to save. What is missing is said
 * field by field once the person is done; what is not complete may stay for later.
 */
export function ItemForm(props: {
  drafts: Drafts;
  start: { id: string; stamp: number | null; value: ItemDraft };
  /** The place is known: it is told, not asked. */
  placed: boolean;
  close(): void;
}) {
  const { lang, words } = useDeskApp();
  const said = useSystemWords().ledger;
  const w = words.book;
  const f = w.form;
  const { drafts } = props;
  const { basis } = drafts;
  const { programme, register } = basis.ctx;
  const kept = useKept<ItemDraft>(drafts.book, props.start, read, () => newId('item'));
  const draft = kept.value;
  const [asked, setAsked] = useState(false);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
    first.current?.focus({ preventScroll: true });
  }, []);
  const photos = drafts.items.find((i) => i.entry.id === kept.id)?.photos ?? [];
  const faults = draftFaults(
    itemRecord(
      kept.id,
      draft,
      photos.map((p) => p.body.name),
      basis.inBoth,
    ),
    basis.today,
    basis.now,
  );
  const change = (next: Partial<ItemDraft>) => kept.set({ ...draft, ...next });
  const due = (foundOn: string, severity: ItemDraft['severity']) =>
    draft.dueByHand ? {} : { dueOn: dueFor(foundOn, limitDays(severity, programme.rules)) };
  const place = (code: string) => {
    const at = placeOf(register, code);
    const owner = draft.owner === ownerAt(basis, draft.community, lang) ? { owner: ownerAt(basis, at.community, lang) } : {};
    const criterion = criteriaOf(programme, at.compound).some((c) => c.id === draft.criterion) ? {} : { criterion: null };
    change({ ...at, ...owner, ...criterion, post: at.compound === null ? 'secretary' : 'commander' });
  };
  const wrong = (field: string) => (asked ? faults.find((x) => x.field === field) : undefined);
  const sentence = (field: string) => {
    const fault = wrong(field);
    return fault === undefined ? null : faultText(fault, w.field);
  };
  const discard = async () => {
    const stamp = kept.stamp();
    for (const p of photos) await drafts.book.remove(p.id, p.stamp);
    if (stamp !== null) await drafts.book.remove(kept.id, stamp);
    props.close();
  };
  const done = () => {
    if (faults.length === 0) return kept.whenKept(props.close);
    setAsked(true);
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };
  const days = limitDays(draft.severity, programme.rules);
  const criteria = criteriaOf(programme, draft.compound);
  const summary = (d: ItemDraft): ReactNode =>
    [
      d.description,
      named(subjectName(register, d.compound ?? d.community), lang),
      said.severity[d.severity],
      d.owner,
      d.dueOn === '' ? '' : w.board.due(dayShort(d.dueOn, lang)),
    ]
      .filter((s) => s !== '')
      .join(words.common.between);
  return (
    <DraftFrame
      form={form}
      title={props.start.stamp === null ? f.item : f.editItem}
      kept={kept}
      summary={summary}
      faults={faults}
      asked={asked}
      canBeDone
      canBeLeft={kept.state !== 'untouched'}
      onDone={done}
      onDiscard={discard}
      close={props.close}
      foot={`${w.notInFeed} ${f.sameText}`}
    >
      <div className="draft-fields">
        {props.placed ? (
          <p className="field">
            <span className="field-name">{f.place}</span>
            <b>{named(subjectName(register, draft.compound ?? draft.community), lang)}</b>
          </p>
        ) : (
          <Field name={f.place} wrong={sentence('community')}>
            <PlaceSelect
              register={register}
              value={draft.compound ?? draft.community}
              invalid={wrong('community') !== undefined}
              onChange={place}
            />
          </Field>
        )}
        <Field name={f.description} wrong={sentence('description')} hint={f.descriptionHint} wide>
          <textarea
            ref={first}
            rows={2}
            maxLength={LONGEST}
            value={draft.description}
            aria-invalid={wrong('description') !== undefined}
            onChange={(e) => change({ description: e.target.value })}
          />
        </Field>
        <fieldset className="field wide">
          <legend>{f.criterion}</legend>
          <span className="draft-chips">
            {criteria.map((c) => (
              <button
                key={c.id}
                type="button"
                aria-pressed={draft.criterion === c.id}
                onClick={() => change({ criterion: c.id, category: usualCategory(basis, c.id) })}
              >
                {named(c.label, lang)}
              </button>
            ))}
            <button type="button" aria-pressed={draft.criterion === null} onClick={() => change({ criterion: null })}>
              {f.noCriterion}
            </button>
          </span>
        </fieldset>
        <fieldset className="field">
          <legend>{f.severity}</legend>
          <span className="draft-chips">
            {SEVERITIES.map((s) => (
              <button
                key={s}
                type="button"
                data-severity={s}
                aria-pressed={draft.severity === s}
                onClick={() => change({ severity: s, ...due(draft.foundOn, s) })}
              >
                <Severity severity={s} />
              </button>
            ))}
          </span>
        </fieldset>
        <Field
          name={f.due}
          wrong={sentence('dueOn')}
          hint={
            days === null
              ? null
              : `${f.dueRule(said.severity[draft.severity], decimal(days, 0))}${programme.rules?.official === true ? '' : ` ${words.common.sample}`}`
          }
        >
          <input
            type="date"
            value={draft.dueOn}
            aria-invalid={wrong('dueOn') !== undefined}
            onChange={(e) => change({ dueOn: e.target.value, dueByHand: true })}
          />
        </Field>
        <Field name={f.owner} wrong={sentence('owner')}>
          <input
            type="text"
            list={`${id}-units`}
            maxLength={LONGEST}
            value={draft.owner}
            aria-invalid={wrong('owner') !== undefined}
            onChange={(e) => change({ owner: e.target.value })}
          />
        </Field>
        <datalist id={`${id}-units`}>
          {unitsAt(drafts, draft.community, ownerAt(basis, draft.community, lang), lang).map((u) => (
            <option key={u} value={u} />
          ))}
        </datalist>
        <Field name={f.post}>
          <select value={draft.post} onChange={(e) => change({ post: e.target.value as ItemDraft['post'] })}>
            {POSTS.map((p) => (
              <option key={p} value={p}>
                {said.post[p]}
              </option>
            ))}
          </select>
        </Field>
        <Field name={f.category} wrong={sentence('category')}>
          <select
            value={draft.category}
            aria-invalid={wrong('category') !== undefined}
            onChange={(e) => change({ category: e.target.value })}
          >
            {categoriesOf(programme).map((c) => (
              <option key={c.id} value={c.id}>
                {named(c.label, lang)}
              </option>
            ))}
          </select>
        </Field>
        <Field name={f.found} wrong={sentence('foundOn')}>
          <input
            type="date"
            value={draft.foundOn}
            aria-invalid={wrong('foundOn') !== undefined}
            onChange={(e) => change({ foundOn: e.target.value, ...due(e.target.value, draft.severity) })}
          />
        </Field>
        <Field name={f.foundBy} wrong={sentence('foundBy')}>
          <input
            type="text"
            maxLength={LONGEST}
            value={draft.foundBy}
            aria-invalid={wrong('foundBy') !== undefined}
            onChange={(e) => change({ foundBy: e.target.value })}
          />
        </Field>
        <Field name={f.measure} wrong={sentence('measure')}>
          <input type="text" maxLength={LONGEST} value={draft.measure} onChange={(e) => change({ measure: e.target.value })} />
        </Field>
        <Photos
          item={kept.id}
          about={draft.description}
          photos={photos}
          book={drafts.book}
          begin={() => kept.state === 'untouched' && kept.set(draft)}
        />
      </div>
    </DraftFrame>
  );
}
