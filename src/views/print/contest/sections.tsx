import type { ContestRecordView } from '../../../domain/contest/record.ts';
import { type Language, named, stamp } from '../../../words/format.ts';
import type { HandoutWords } from '../../../words/handoutWords.ts';
import { printedPoints } from './ResultTable.tsx';

interface Props {
  record: ContestRecordView;
  lang: Language;
  words: HandoutWords['record'];
}

const nameIn = ({ record, lang }: Props, id: string): string => {
  const entrant = record.setUp.contestants.find((c) => c.id === id);
  return entrant === undefined ? id : named(entrant.name, lang);
};

/** Who stands for the result, and the code of the log it came from. */
export function Confirmation({ record, words: w, holds }: Omit<Props, 'lang'> & { holds: boolean }) {
  const { confirmed, reopened } = record;
  return (
    <section data-section="confirmation">
      <h2>{w.sections.confirmation}</h2>
      {confirmed === null ? (
        <p>{w.provisional}</p>
      ) : (
        <>
          <p>{w.confirmed(stamp(Date.parse(confirmed.at)))}</p>
          <p className="record-signed">
            <span>{`${w.chief} ${confirmed.chief}`}</span>
            <span>{`${w.monitor} ${confirmed.monitor}`}</span>
          </p>
          <p className="record-code">
            {w.checkCode} <b>{confirmed.checkCode}</b>
          </p>
          <p>{holds ? w.codeWhat : w.codeWrong}</p>
        </>
      )}
      {reopened.map((r) => (
        <p key={r.seq}>{w.reopened(r.by, r.reason)}</p>
      ))}
    </section>
  );
}

/** Marks that were corrected, each with its reason. */
export function Corrections(props: Props) {
  const { record, words: w } = props;
  const c = w.columns;
  const changes = record.marks.flatMap((m) =>
    m.changes.map((change, i) => ({ ...change, key: `${m.contestant} ${m.judge} ${i}`, of: m.contestant })),
  );
  const said = (mark: number | null) => (mark === null ? w.noMarkShort : printedPoints(mark));
  return (
    <section data-section="corrections">
      <h2>{w.sections.corrections}</h2>
      {changes.length === 0 ? (
        <p>{w.none}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th className="to-start">{c.name}</th>
              <th>{c.from}</th>
              <th>{c.to}</th>
              <th className="to-start">{c.reason}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <tr key={change.key}>
                <td className="to-start">{nameIn(props, change.of)}</td>
                <td>{said(change.from)}</td>
                <td>{said(change.to)}</td>
                <td className="to-start">{change.reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** The judges' rulings, each with its reason. */
export function Rulings(props: Props) {
  const { record, words: w } = props;
  const c = w.columns;
  return (
    <section data-section="rulings">
      <h2>{w.sections.rulings}</h2>
      {record.rulings.length === 0 ? (
        <p>{w.none}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th className="to-start">{c.name}</th>
              <th>{c.part}</th>
              <th>{c.points}</th>
              <th className="to-start">{c.reason}</th>
            </tr>
          </thead>
          <tbody>
            {record.rulings.map((r) => (
              <tr key={r.seq}>
                <td className="to-start">{nameIn(props, r.contestant)}</td>
                <td>{w.part[r.part]}</td>
                <td>{printedPoints(r.points)}</td>
                <td className="to-start">{r.reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** The rules the contest was held by, and whether they are official. */
export function Rules({ record, lang, words: w }: Props) {
  const { rules } = record.setUp;
  const { weights, speech, quiz } = rules;
  return (
    <section data-section="rules">
      <h2>
        {w.sections.rules}
        {!rules.official && <span className="record-sample">{w.sample}</span>}
      </h2>
      <p>{rules.official ? w.rules.official : w.rules.sample}</p>
      <p>{w.rules.weights(weights.speech, weights.quiz, weights.work)}</p>
      <p>
        {w.rules.speech(
          clock(speech.limitSeconds),
          speech.overtime.everySeconds,
          printedPoints(speech.overtime.points),
          printedPoints(speech.overtime.cap),
        )}
      </p>
      <p>{w.rules.marks}</p>
      {weights.quiz > 0 && <p>{w.rules.quiz(printedPoints(quiz.base), quiz.full)}</p>}
      {weights.quiz > 0 &&
        quiz.rounds.map((r) => (
          <p key={r.id}>
            {w.rules.round(named(r.label, lang), r.questions, r.points.map(printedPoints).join('/'), r.wrongCosts, r.seconds)}
          </p>
        ))}
      <p>{w.rules.ties}</p>
    </section>
  );
}
