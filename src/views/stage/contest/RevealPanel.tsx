import { Fragment } from 'react';
import type { HallView } from '../../../domain/contest/audience.ts';
import { type Language, named, stamp } from '../../../words/format.ts';
import type { HallWords } from '../../../words/hallWords.ts';
import { placeText, score } from './hallText.ts';

interface Props {
  view: HallView;
  words: HallWords;
  lang: Language;
}

/** The step of the revelation that was taken last: one contestant alone, or how many came together. */
export function RevealPanel({ view, words: w, lang }: Props) {
  const rows = view.rows.filter((r) => view.lastRevealed.includes(r.contestant));
  const [one] = rows;
  if (one === undefined) return null;
  const places = rows.flatMap((r) => (r.place === null ? [] : [r.place]));
  const [low, high] = [Math.min(...places.map((p) => p.low)), Math.max(...places.map((p) => p.high))];
  return (
    <section className="hall-panel" data-panel="reveal" aria-label={w.reveal.label} key={one.contestant}>
      <div className="hall-block">
        <p className="hall-when">{low === high ? w.reveal.place(low) : w.reveal.range(low, high)}</p>
        {rows.length === 1 ? <h2>{named(one.name, lang)}</h2> : <h2>{w.reveal.many(rows.length)}</h2>}
        {rows.length === 1 && one.streetName !== null && <p className="hall-of">{named(one.streetName, lang)}</p>}
      </div>
      {rows.length === 1 && one.total !== null && (
        <div className="hall-block">
          <p className="hall-clock is-long is-revealed" data-figure="total">
            {score(one.total)}
          </p>
          <p className="hall-line">
            <span>{w.reveal.total}</span>
          </p>
        </div>
      )}
      {rows.length > 1 && (
        <ol className="hall-together">
          {rows.map((r) => (
            <li key={r.contestant}>
              <span>{named(r.name, lang)}</span>
              <b>{r.place === null ? '' : placeText(r.place)}</b>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** The confirmed result with its code: the very one that stands in the record. */
export function ResultPanel({ view, words: w, lang }: Props) {
  if (view.confirmed === null) return null;
  const first = view.rows.filter((r) => r.place?.low === 1);
  return (
    <section className="hall-panel" data-panel="result" aria-label={w.result.label}>
      <div className="hall-block">
        <p className="hall-when">{w.reveal.place(1)}</p>
        {first.map((r) => (
          <Fragment key={r.contestant}>
            <h2>{named(r.name, lang)}</h2>
            {r.streetName !== null && <p className="hall-of">{named(r.streetName, lang)}</p>}
          </Fragment>
        ))}
      </div>
      <div className="hall-block">
        <p className="hall-of">{w.result.what}</p>
        <p className="hall-note">{w.result.at(stamp(Date.parse(view.confirmed.at)))}</p>
        {view.rehearsal && <p className="hall-of">{w.result.practice}</p>}
      </div>
      <div className="hall-block">
        <p className="hall-note">{w.result.code}</p>
        <p className="hall-code" data-code={view.confirmed.checkCode}>
          {view.confirmed.checkCode.match(/.{1,16}/g)?.join('\n')}
        </p>
      </div>
    </section>
  );
}
