import './book.css';
import { type ReactNode, useState } from 'react';
import { subjectName } from '../../../domain/register.ts';
import { saveBytes } from '../../../export/saveBytes.ts';
import { safeFileName } from '../../../export/text.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { Region } from '../../../parts/Region.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { dayShort, decimal, named } from '../../../words/format.ts';
import { DeskLink } from '../DeskLink.tsx';
import { Severity } from '../systems/ledger/Severity.tsx';
import { faultText } from './draftFaults.ts';
import { ItemForm } from './ItemForm.tsx';
import { itemLink, itemPlace } from './itemPlace.ts';
import { Photo } from './Photo.tsx';
import { StepForm } from './StepForm.tsx';
import { Sure } from './Sure.tsx';
import type { Drafts, HeldItem, HeldStep } from './useDrafts.ts';
import { draftFile } from './useOfflineReady.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The drafts of this machine, each to be edited or taken away, and all that are complete as one file. */
export function DraftList(props: { drafts: Drafts; offline: boolean; children?: ReactNode }) {
  const { lang, words } = useDeskApp();
  const w = words.book;
  const { drafts } = props;
  const { head } = useFeeds().ledger;
  const [told, setTold] = useState<{ text: string; bad: boolean } | null>(null);
  const all = [...drafts.items, ...drafts.steps];
  const ripe = all.filter((d) => !d.arrived && d.faults.length === 0);
  const left = all.filter((d) => !d.arrived && d.faults.length > 0).length;
  const hasPhotos = drafts.items.some((i) => i.photos.length > 0);
  const save = async () => {
    setTold(null);
    try {
      const bytes = await draftFile(
        head,
        ripe.map((d) => d.record),
        lang,
      );
      saveBytes(bytes, `${safeFileName(w.list.file(drafts.basis.today))}.xlsx`, XLSX);
      setTold({ text: w.list.done(decimal(ripe.length, 0)), bad: false });
    } catch {
      setTold({ text: w.list.failed, bad: true });
    }
  };
  return (
    <Region className="card draft-list no-print" label={w.list.title} data-drafts={all.length}>
      <div className="head-line">
        <h2>{w.list.title}</h2>
        {all.length > 0 && (
          <button type="button" disabled={ripe.length === 0} onClick={() => void save()}>
            {w.list.export}
          </button>
        )}
        <span className="meta">
          {all.length === 0 ? w.list.none : ripe.length === 0 ? w.list.exportNone : w.list.exportCount(decimal(ripe.length, 0))}
          {ripe.length > 0 && left > 0 ? ` ${w.list.left(decimal(left, 0))}` : ''}
        </span>
        {props.children}
      </div>
      <p className="meta">
        {w.list.what}{' '}
        {props.offline && (
          <span className="no-print" data-offline-ready="">
            {w.offline}
          </span>
        )}
      </p>
      {!drafts.book.lasting && (
        <p role="alert" className="notice is-bad" data-not-lasting="">
          {w.trouble.notLasting}
        </p>
      )}
      {told !== null && (
        <output className={told.bad ? 'is-bad' : undefined} data-exported="">
          {told.text} {!told.bad && hasPhotos && w.list.photosApart}
        </output>
      )}
      <ul className="drafts">
        {drafts.items.map((i) => (
          <ItemLine key={i.entry.id} held={i} drafts={drafts} />
        ))}
        {drafts.steps.map((s) => (
          <StepLine key={s.entry.id} held={s} drafts={drafts} />
        ))}
        {drafts.loosePhotos.map((p) => (
          <li key={p.id} data-draft-line={p.id}>
            <Photo picture={p.body.picture} name={p.body.name} alt={p.body.name} save={w.list.savePhoto(p.body.name)} />
            <span className="book-actions">
              <Sure
                label={w.list.remove}
                name={`${w.list.remove} ${p.body.name}`}
                onSure={() => void drafts.book.remove(p.id, p.stamp)}
              />
            </span>
          </li>
        ))}
      </ul>
      {drafts.book.unreadable.length > 0 && (
        <div data-unreadable={drafts.book.unreadable.length}>
          <p>{w.list.unreadable(decimal(drafts.book.unreadable.length, 0))}</p>
          <pre>{drafts.book.unreadable.map((u) => `${u.id} ${JSON.stringify(u.body)}`).join('\n')}</pre>
        </div>
      )}
    </Region>
  );
}

function Tags(props: { held: HeldItem | HeldStep }) {
  const w = useDeskApp().words.book;
  const { arrived, faults } = props.held;
  return (
    <>
      <small className="tag">{w.mark}</small>
      {arrived && (
        <>
          <small className="tag">{w.arrived}</small> <span className="meta">{w.arrivedWhat}</span>
        </>
      )}
      {!arrived && faults.length > 0 && (
        <>
          <small className="tag">{w.unfinished}</small>{' '}
          <span className="meta">{faults.map((f) => faultText(f, w.field)).join(' ')}</span>
        </>
      )}
    </>
  );
}

function ItemLine(props: { held: HeldItem; drafts: Drafts }) {
  const { lang, words } = useDeskApp();
  const w = words.book;
  const [edited, setEdited] = useState(false);
  const { held, drafts } = props;
  const { entry, photos, arrived } = held;
  const { body } = entry;
  const place = itemPlace(body);
  if (edited)
    return (
      <li data-draft-line={entry.id}>
        <ItemForm
          drafts={drafts}
          start={{ id: entry.id, stamp: entry.stamp, value: body }}
          placed={false}
          close={() => setEdited(false)}
        />
      </li>
    );
  const remove = async () => {
    for (const p of photos) await drafts.book.remove(p.id, p.stamp);
    await drafts.book.remove(entry.id, entry.stamp);
  };
  const name = body.description === '' ? entry.id : body.description;
  return (
    <li data-draft-line={entry.id} data-arrived={arrived}>
      <span className="draft-what">
        <b>{name}</b>{' '}
        <span className="meta">
          {place === '' ? '' : named(subjectName(drafts.basis.ctx.register, place), lang)} <Severity severity={body.severity} />{' '}
          {body.dueOn === '' ? '' : w.board.due(dayShort(body.dueOn, lang))}
        </span>{' '}
        <Tags held={held} />
      </span>
      {photos.length > 0 && (
        <span className="draft-photos">
          {photos.map((p) => (
            <Photo
              key={p.id}
              picture={p.body.picture}
              name={p.body.name}
              alt={w.list.photoOf(name)}
              save={w.list.savePhoto(p.body.name)}
            />
          ))}
        </span>
      )}
      <span className="book-actions">
        {!arrived && (
          <button type="button" aria-label={`${w.list.edit} ${name}`} onClick={() => setEdited(true)}>
            {w.list.edit}
          </button>
        )}
        <Sure label={w.list.remove} name={`${w.list.remove} ${name}`} onSure={() => void remove()} />
      </span>
    </li>
  );
}

function StepLine(props: { held: HeldStep; drafts: Drafts }) {
  const { lang, words } = useDeskApp();
  const said = useSystemWords().ledger;
  const w = words.book;
  const [edited, setEdited] = useState(false);
  const { held, drafts } = props;
  const { entry, arrived } = held;
  const { body } = entry;
  if (edited)
    return (
      <li data-draft-line={entry.id}>
        <StepForm drafts={drafts} start={{ id: entry.id, stamp: entry.stamp, value: body }} close={() => setEdited(false)} />
      </li>
    );
  const name = w.list.step(said.state[body.to], body.label);
  return (
    <li data-draft-line={entry.id} data-arrived={arrived}>
      <span className="draft-what">
        <b>{name}</b>{' '}
        <span className="meta">
          {body.day === '' ? '' : dayShort(body.day, lang)} {body.by} <DeskLink to={itemLink(body.item)}>{body.item}</DeskLink>
        </span>{' '}
        <Tags held={held} />
      </span>
      <span className="book-actions">
        {!arrived && (
          <button type="button" aria-label={`${w.list.edit} ${name}`} onClick={() => setEdited(true)}>
            {w.list.edit}
          </button>
        )}
        <Sure
          label={w.list.remove}
          name={`${w.list.remove} ${name}`}
          onSure={() => void drafts.book.remove(entry.id, entry.stamp)}
        />
      </span>
    </li>
  );
}
