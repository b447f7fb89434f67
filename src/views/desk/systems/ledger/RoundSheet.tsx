import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { LedgerItem } from '../../../../domain/ledger/items.ts';
import { useFeeds } from '../../../../feeds/useFeeds.ts';
import { useDeskApp } from '../../../../parts/app.tsx';
import { DemoChip } from '../../../../parts/DemoChip.tsx';
import { useSystemWords } from '../../../../parts/useSystemWords.ts';
import { dayShort, decimal, named } from '../../../../words/format.ts';
import { useSystemFeed } from '../../../shared/systems/useSystemFeed.ts';
import { dataTimes } from '../../output/paper.ts';
import { usePaper } from '../../output/usePaper.ts';

/** One place's questions as a table; on paper with room for what is seen. */
export function RoundTable(props: { caption: string; questions: readonly LedgerItem[]; times: ReadonlyMap<string, number> }) {
  const { lang, words } = useDeskApp();
  const said = useSystemWords().ledger;
  const { judged } = useSystemFeed('ledger');
  const w = words.book.round;
  const c = w.columns;
  return (
    <div className="scroll-x">
      <table className="plain-table round-table">
        <caption className="sr-only">{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{c.question}</th>
            <th scope="col">{c.owner}</th>
            <th scope="col">{c.due}</th>
            <th scope="col">{c.found}</th>
            <th scope="col" className="print-only">
              {c.result}
            </th>
          </tr>
        </thead>
        <tbody>
          {props.questions.map((i) => {
            const time = props.times.get(i.record.id);
            return (
              <tr key={i.record.id} data-question={i.record.id}>
                <th scope="row">
                  {named(i.record.description, lang)} <span className="meta">{i.record.id}</span>
                  {!i.open && <small className="tag">{w.lookBack}</small>}
                  {time !== undefined && <small className="tag">{words.book.returning.tag(decimal(time, 0))}</small>}
                </th>
                <td>{named(i.record.owner, lang)}</td>
                <td>
                  {dayShort(i.dueOn, lang)}{' '}
                  {i.daysLate > 0 && (
                    <strong className={judged ? 'ledger-late' : ''}>{words.book.board.late(decimal(i.daysLate, 0))}</strong>
                  )}
                </td>
                <td>
                  {dayShort(i.record.foundOn, lang)} {said.state[i.state]}
                </td>
                <td className="print-only visit-result">
                  {w.answers.map((a) => (
                    <b key={a}>
                      <i className="tick-box" /> {a}
                    </b>
                  ))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** The sheet of one place by itself on paper; printed as soon as it stands, then gone. */
export function RoundSheet(props: {
  name: string;
  day: string;
  questions: readonly LedgerItem[];
  times: ReadonlyMap<string, number>;
  done(): void;
}) {
  const { lang, words } = useDeskApp();
  const feeds = useFeeds();
  const paper = usePaper();
  const w = words.book.round;
  const { done } = props;
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.print = 'round';
    const after = () => {
      delete dataset.print;
      done();
    };
    addEventListener('afterprint', after, { once: true });
    print();
    return () => {
      removeEventListener('afterprint', after);
      delete dataset.print;
    };
  }, [done]);
  return createPortal(
    <article className="round-sheet">
      <h1>{w.sheet(props.name)}</h1>
      <p>
        {w.asOf(dayShort(props.day, lang))}
        {words.common.between}
        {words.common.list(dataTimes(paper.source(), ['ledger']))} {feeds.ledger.head?.demo === true && <DemoChip />}
      </p>
      <RoundTable caption={w.sheet(props.name)} questions={props.questions} times={props.times} />
    </article>,
    document.body,
  );
}
