import { memo, useCallback, useState } from 'react';
import type { LedgerItem } from '../../../../domain/ledger/items.ts';
import { nextRound } from '../../../../domain/ledger/nextRound.ts';
import { subjectName } from '../../../../domain/register.ts';
import type { SystemContext } from '../../../../domain/systems/context.ts';
import { useFeeds } from '../../../../feeds/useFeeds.ts';
import { useDeskApp } from '../../../../parts/app.tsx';
import { Region } from '../../../../parts/Region.tsx';
import { dayShort, decimal, named } from '../../../../words/format.ts';
import { useWeakSpots } from '../../../shared/weakSpots/useWeakSpots.ts';
import { PlaceName } from '../PlaceName.tsx';
import { RoundSheet, RoundTable } from './RoundSheet.tsx';

interface Props {
  items: readonly LedgerItem[];
  ctx: SystemContext;
  /** As in the address: null for the newest. */
  week: string | null;
  times: ReadonlyMap<string, number>;
}

/** What is to be asked again in the next round. Worked out when it is opened: the list of weak spots takes a while. */
export const NextRound = memo(function NextRound(props: Props) {
  const { words } = useDeskApp();
  const w = words.book.round;
  const [open, setOpen] = useState(false);
  return (
    <Region className="card round" label={w.title}>
      <div className="head-line">
        <h2>{w.title}</h2>
        <button type="button" className="no-print" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? w.hide : w.show}
        </button>
      </div>
      <p className="meta">{w.what}</p>
      {open && <Places {...props} />}
    </Region>
  );
});

function Places({ items, ctx, week, times }: Props) {
  const { lang, words } = useDeskApp();
  const w = words.book.round;
  const { visits } = useFeeds();
  const weak = useWeakSpots(week);
  const [printed, setPrinted] = useState<string | null>(null);
  const done = useCallback(() => setPrinted(null), []);
  const further = weak.answer?.visits.map((v) => v.subject) ?? [];
  const places = nextRound(items, visits.records, ctx.week, further);
  const name = (place: string) => named(subjectName(ctx.register, place), lang);
  const sheet = places.find((p) => p.place === printed);
  return (
    <>
      {weak.answer === null && weak.working && <p role="status">{words.weakSpots.working}</p>}
      {places.length === 0 && !weak.working && <p>{w.none}</p>}
      {places.map((p) => (
        <section key={p.place} className="round-place" data-round={p.place} data-questions={p.questions.length}>
          <div className="head-line">
            <h3>
              <PlaceName code={p.place} register={ctx.register} week={week} />
            </h3>
            <span className="meta">
              {p.dueOn === null || p.team === null ? w.suggested : w.planned(dayShort(p.dueOn, lang), named(p.team, lang))}
              {words.common.between}
              {w.count(decimal(p.questions.length, 0))}
            </span>
            {p.questions.length > 0 && (
              <button
                type="button"
                className="no-print"
                aria-label={w.printOne(name(p.place))}
                onClick={() => setPrinted(p.place)}
              >
                {w.print}
              </button>
            )}
          </div>
          {p.questions.length === 0 ? (
            <p className="meta">{w.noQuestion}</p>
          ) : (
            <RoundTable caption={w.sheet(name(p.place))} questions={p.questions} times={times} />
          )}
        </section>
      ))}
      {sheet !== undefined && (
        <RoundSheet name={name(sheet.place)} day={ctx.week} questions={sheet.questions} times={times} done={done} />
      )}
    </>
  );
}
