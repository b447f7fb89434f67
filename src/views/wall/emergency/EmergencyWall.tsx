import './emergency.css';
import { type ReactNode, Suspense, use, useMemo } from 'react';
import { isOff } from '../../../domain/dated.ts';
import { fullestMoment, lastDrill } from '../../../domain/emergency/drill.ts';
import { emergencyAt } from '../../../domain/emergency/emergency.ts';
import { LOCAL_DRILL_MS } from '../../../domain/emergency/mode.ts';
import { pageClock } from '../../../feeds/pageClock.ts';
import type { FeedReading } from '../../../feeds/reading.ts';
import { standing } from '../../../feeds/standing.ts';
import { useFeeds, useModeFeed } from '../../../feeds/useFeeds.ts';
import { useNow } from '../../../feeds/useNow.ts';
import { useApp } from '../../../parts/app.tsx';
import { clock, dayShort, decimal, elapsed, span, stamp } from '../../../words/format.ts';
import { loadRoomWords } from '../../../words/roomWords.ts';
import { useRoom } from '../useRoom.ts';
import { momentOf, type Urgency } from '../useUrgency.ts';
import { Band } from './Band.tsx';
import { Board } from './Board.tsx';
import { UrgentMain } from './UrgentMain.tsx';
import { useEmergencyWords } from './useEmergencyWords.ts';

/** Ages move in this step, ms; news of the feed is drawn when it comes. */
const STEP = 10_000;

/** The whole wall in an emergency, or in a drill that was begun on it. @param props.care what looks after the screen */
export function EmergencyWall(props: { urgency: Urgency; care: ReactNode }) {
  const { urgency } = props;
  const mode = useModeFeed();
  const tick = useNow(STEP);
  // News is shown as of its own moment, not as of the last step of the clock.
  const now = useMemo(() => {
    void tick;
    return momentOf(mode, pageClock.now());
  }, [mode, tick]);
  return urgency.kind === 'official' ? (
    <Official mode={mode} order={urgency.order} now={now} care={props.care} />
  ) : (
    <LocalDrill mode={mode} startedAt={urgency.startedAt} now={now} care={props.care} />
  );
}

interface Shown {
  mode: FeedReading<'mode'>;
  now: number;
  care: ReactNode;
}

function Official(props: Shown & { order: Extract<Urgency, { kind: 'official' }>['order'] }) {
  const w = useEmergencyWords();
  const { mode, order, now } = props;
  const emergency = useMemo(() => emergencyAt(mode.records, order, now, null), [mode.records, order, now]);
  const { state } = standing(mode, now);
  // Places and map are of the register: an order of today over make-believe places is a demo all the same.
  const { district } = useFeeds();
  return (
    <UrgentMain data-urgent={order.drill ? 'drill' : 'official'} data-event={order.id}>
      {props.care}
      <Band
        kind={order.drill ? 'drill' : 'official'}
        order={order}
        elapsed={emergency.elapsed}
        demo={mode.head?.demo === true || district.head?.demo === true}
        clock={null}
      />
      <div className="urgent-notes">
        <ScreenNotes />
        {mode.fault !== null && <p className="is-bad">{w.interrupted(clock(mode.fault.at))}</p>}
        {emergency.daysPast > 0 && (
          <p className="is-bad" data-stand-down="">
            {w.standDown(emergency.daysPast)}
          </p>
        )}
        <Basis order={order} />
      </div>
      <Board emergency={emergency} now={now} age={isOff(state) ? state : 'fresh'} />
    </UrgentMain>
  );
}

/** What is wrong with this screen itself: a clock that goes wrong, a seat that cannot read it. An emergency is shown all the same. */
function ScreenNotes() {
  const { lang, words } = useApp();
  const { unmet } = useRoom();
  const skew = pageClock.skew();
  return (
    <>
      {skew !== 0 && (
        <p className="is-bad" role="status" data-skew={skew > 0 ? 'fast' : 'slow'}>
          {words.freshness.clock(span(skew, lang), skew > 0, pageClock.byServer())}
        </p>
      )}
      {unmet !== null && (
        <Suspense fallback={null}>
          <TooFar maxDistanceMm={unmet.maxDistanceMm} />
        </Suspense>
      )}
    </>
  );
}

function TooFar(props: { maxDistanceMm: number }) {
  const { lang } = useApp();
  const w = use(loadRoomWords(lang));
  return (
    <p className="is-bad" data-unmet="">
      {w.tooFar(decimal(Math.floor(props.maxDistanceMm / 10) / 100, 2))}
    </p>
  );
}

/** The document and the two posts that answer for the order. */
export function Basis(props: { order: Extract<Urgency, { kind: 'official' }>['order'] }) {
  const w = useEmergencyWords();
  const { lang } = useApp();
  const name = (post: { zh: string; en: string }) => (lang === 'en' ? post.en : post.zh);
  const { order } = props;
  return <p data-basis="">{w.basis(order.document, name(order.orderedBy), name(order.confirmedBy))}</p>;
}

function LocalDrill(props: Shown & { startedAt: number }) {
  const w = useEmergencyWords();
  const { lang } = useApp();
  const { mode, startedAt, now } = props;
  const past = useMemo(() => lastDrill(mode.records, startedAt), [mode.records, startedAt]);
  const from = useMemo(() => (past === null ? 0 : fullestMoment(mode.records, past, startedAt)), [mode.records, past, startedAt]);
  // The last drill runs again from its fullest moment, and stands still at its end.
  const at = past === null ? 0 : Math.min(Date.parse(past.end.at), from + Math.max(0, now - startedAt));
  const emergency = useMemo(
    () => (past === null ? null : emergencyAt(mode.records, past.order, at, at)),
    [mode.records, past, at],
  );
  const left = elapsed(Math.max(60_000, startedAt + LOCAL_DRILL_MS - now), lang);
  const when = `${dayShort(stamp(at).slice(0, 10), lang)} ${clock(at)}`;
  return (
    <UrgentMain data-urgent="localDrill">
      {props.care}
      <Band
        kind="localDrill"
        order={past?.order ?? null}
        elapsed={Math.max(0, now - startedAt)}
        demo={mode.head?.demo === true}
        clock={null}
      />
      <div className="urgent-notes">
        <ScreenNotes />
        <p>{w.localDrillNote(left)}</p>
        {past !== null && <p className="is-bad">{w.localDrillRecords(when)}</p>}
      </div>
      {emergency === null ? (
        <p className="sentence" data-no-data="">
          {w.localDrillNone}
        </p>
      ) : (
        <Board emergency={emergency} now={at} age="clock" />
      )}
    </UrgentMain>
  );
}
