import { useMemo } from 'react';
import type { Board } from '../../../domain/board.ts';
import { indicatorOf } from '../../../domain/stars/basis.ts';
import { type StarEvent, starHistory } from '../../../domain/stars/starHistory.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { Sparkline } from '../../../parts/Sparkline.tsx';
import { dayShort, decimal, named } from '../../../words/format.ts';
import { More } from './More.tsx';
import type { StarCase } from './useStarCase.ts';
import { counts, criterionName } from './written.ts';

const WEEKS = 52;
/** Events named at once; the rest on demand. */
const SHOWN = 6;

/** Every star gained and lost over a year, newest first, with what did it. */
export function HistorySection(props: { board: Board; of: StarCase }) {
  const { lang, words } = useDeskApp();
  const w = words.stars;
  const { board, of } = props;
  const { subject } = of.basis;
  const history = useMemo(
    () => starHistory(board, subject, board.register.compound.has(subject) ? 'compound' : 'community', board.week, WEEKS),
    [board, subject],
  );
  const { events } = history;
  const rest = events.slice(SHOWN);
  return (
    <section data-section="history">
      <div className="section-head">
        <h3>{w.history}</h3>
        {history.from !== null && (
          <p className="meta">{w.historySpan(dayShort(history.from, lang), dayShort(history.to, lang))}</p>
        )}
      </div>
      <Sparkline values={history.lit.map((l) => l.lit)} width={320} least={4} />
      {history.from === null ? (
        <p className="sentence">{w.historyShort}</p>
      ) : events.length === 0 ? (
        <p className="sentence">{w.historyNone}</p>
      ) : (
        <EventList events={events.slice(0, SHOWN)} of={of} />
      )}
      {rest.length > 0 && (
        <More label={w.historyAll(rest.length)}>
          {() => (
            <>
              <EventList events={rest} of={of} />
            </>
          )}
        </More>
      )}
    </section>
  );
}

function EventList(props: { events: StarEvent[]; of: StarCase }) {
  const { lang, words } = useDeskApp();
  const w = words.stars;
  const { criteria } = props.of.basis;
  const score = (s: number | null) => (s === null ? words.common.star.unreported : decimal(s, 1));
  const why = (e: StarEvent) => {
    if (e.cause === 'rules') return w.causeRules(e.rules.from, e.rules.to);
    const criterion = criteria.find((c) => c.id === e.criterion);
    if (e.check === null || criterion === undefined) return w.cause[e.cause];
    const said = (c: NonNullable<StarEvent['check']>['from']) =>
      c.numerator === null || c.denominator === null || c.score === null
        ? words.common.absence[c.absence ?? 'notReported']
        : counts(c.numerator, c.denominator);
    return w.causeNumbers(named(indicatorOf(criterion, e.check.indicator).label, lang), said(e.check.from), said(e.check.to));
  };
  return (
    <ul className="events">
      {props.events.map((e) => (
        <li key={`${e.week}-${e.criterion}`} data-event={e.cause} className={`event-${e.kind}`}>
          <span className="when">{dayShort(e.week, lang)}</span>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d={e.kind === 'gain' ? 'M6 2 11 10H1z' : 'M6 10 1 2h10z'} fill="currentColor" />
          </svg>
          <span>
            <b>{e.kind === 'gain' ? w.gained : w.lost}</b> {criterionName(criteria, e.criterion, lang)}{' '}
            <span className="num">{w.fromTo(score(e.from), score(e.to))}</span>
            <br />
            <span className="meta">{why(e)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
