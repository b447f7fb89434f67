import { useEffect, useRef } from 'react';
import type { LedgerItem } from '../../../../domain/ledger/items.ts';
import type { Recurrences } from '../../../../domain/ledger/recurrence.ts';
import type { SystemContext } from '../../../../domain/systems/context.ts';
import { wording } from '../../../../domain/wording.ts';
import { useDeskApp } from '../../../../parts/app.tsx';
import { Region } from '../../../../parts/Region.tsx';
import { useSystemWords } from '../../../../parts/useSystemWords.ts';
import { dayShort, named } from '../../../../words/format.ts';
import { NewStep } from '../../book/NewStep.tsx';
import { Notes } from '../../book/Notes.tsx';
import { useDrafts } from '../../book/useDrafts.ts';
import { EvidencePictures } from '../EvidencePictures.tsx';
import { ItemLinks } from './ItemLinks.tsx';
import { Severity } from './Severity.tsx';

/** One item down to its steps: who took them by unit or post, when and why, with the pictures before and after. */
export function ItemSteps(props: {
  item: LedgerItem;
  ctx: SystemContext;
  /** As in the address: null for the newest. */
  week: string | null;
  returned: Recurrences;
  close(): void;
}) {
  const { lang, words } = useDeskApp();
  const w = useSystemWords().ledger;
  const drafts = useDrafts();
  const { item, ctx } = props;
  const { record } = item;
  const head = useRef<HTMLElement>(null);
  // Newer browsers answer with a promise, which is no way to end an effect.
  useEffect(() => void head.current?.scrollIntoView({ block: 'nearest' }), []);
  const kind = wording(ctx.programme, 'problem', record.category);
  const facts = [
    named(kind.label, lang) + (kind.official ? '' : ` ${words.common.sample}`),
    `${named(record.owner, lang)} ${w.post[record.post]}`,
    `${w.columns.found} ${dayShort(record.foundOn, lang)}`,
    `${w.columns.due} ${dayShort(item.dueOn, lang)}`,
    `${w.foundBy} ${named(record.foundBy, lang)}`,
    record.measure === undefined ? '' : `${w.measure} ${named(record.measure, lang)}`,
    record.lookBackOn === undefined ? '' : `${w.lookBackOn} ${dayShort(record.lookBackOn, lang)}`,
  ].filter((s) => s !== '');
  const c = w.stepColumns;
  return (
    <Region ref={head} className="card ledger-item" label={`${w.columns.steps} ${record.id}`} data-item={record.id}>
      <div className="head-line">
        <h2>{named(record.description, lang)}</h2>
        <Severity severity={record.severity} />
        <span className="times">{record.id}</span>
        <button type="button" onClick={props.close}>
          {w.close}
        </button>
      </div>
      <p className="meta ledger-facts">
        {facts.map((f) => (
          <span key={f}>{f}</span>
        ))}
      </p>
      {item.steps.length === 0 ? (
        <p>{w.noSteps}</p>
      ) : (
        <div className="scroll-x">
          <table className="plain-table">
            <caption className="sr-only">{w.columns.steps}</caption>
            <thead>
              <tr>
                <th scope="col">{c.step}</th>
                <th scope="col">{c.day}</th>
                <th scope="col">{c.by}</th>
                <th scope="col">{c.reason}</th>
              </tr>
            </thead>
            <tbody>
              {item.steps.map((s) => (
                <tr key={s.id} data-step={s.id}>
                  <th scope="row">{w.state[s.to]}</th>
                  <td>{dayShort(s.day, lang)}</td>
                  <td>{named(s.by, lang)}</td>
                  <td>
                    {[
                      s.reason === undefined ? '' : named(s.reason, lang),
                      s.dueOn === undefined ? '' : w.newLimit(dayShort(s.dueOn, lang)),
                    ]
                      .filter((x) => x !== '')
                      .join(words.common.between)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className="item-pictures">
        {(['picturesBefore', 'picturesAfter'] as const).map((side) => {
          const names = record[side];
          const word = side === 'picturesBefore' ? w.before : w.after;
          return names === undefined ? null : (
            <p key={side}>
              {word}{' '}
              <EvidencePictures
                feed="ledger"
                names={names}
                alt={`${named(record.description, lang)} ${word}`}
                gone={w.pictureGone}
              />
            </p>
          );
        })}
      </div>
      <ItemLinks item={item} ctx={ctx} week={props.week} returned={props.returned} />
      {drafts.book.ready && <NewStep drafts={drafts} item={record.id} />}
      <Notes on="item" id={record.id} label={named(record.description, lang)} />
    </Region>
  );
}
