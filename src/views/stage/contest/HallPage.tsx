import './hall.css';
import { use, useEffect } from 'react';
import { type HeardBoard, useHall } from '../../../contest/useHall.ts';
import type { HallView } from '../../../domain/contest/audience.ts';
import { useApp } from '../../../parts/app.tsx';
import { Mark } from '../../../parts/Mark.tsx';
import type { Language } from '../../../words/format.ts';
import { type HallWords, loadHallWords } from '../../../words/hallWords.ts';
import { HallHead } from './HallHead.tsx';
import { HallTable } from './HallTable.tsx';
import { QuestionCard, QuestionPanel } from './QuestionPanel.tsx';
import { ResultPanel, RevealPanel } from './RevealPanel.tsx';
import { StagePanel } from './StagePanel.tsx';
import { useHallLook } from './useHallLook.ts';
import { useNowMs } from './useNowMs.ts';

/** The operator's window is silent when no beat came for so long, ms: three of them. */
const SILENT_MS = 3500;

/**
 * The hall's window of a contest. It draws what the operator's window sends and nothing else: it opens no log, no store and
 * no feed, so what was not sent is not here.
 */
export function HallPage({ contest }: { contest: string }) {
  const { lang } = useApp();
  const w = use(loadHallWords(lang));
  const { text, offsetRem } = useHallLook();
  const heard = useHall(contest);
  useEffect(() => {
    document.title = w.title;
  }, [w]);
  if (heard?.blank) return <div className="hall-blank" data-blank="" />;
  return (
    <main className="hall" data-hall={heard === null ? 'waiting' : 'live'}>
      {heard === null || heard.view === null ? (
        <Waiting words={w} isHeard={heard !== null} />
      ) : (
        <Board view={heard.view} heard={heard} words={w} lang={lang} look={`${text} ${offsetRem}`} />
      )}
    </main>
  );
}

function Waiting({ words: w, isHeard }: { words: HallWords; isHeard: boolean }) {
  return (
    <div className="hall-waiting">
      <Mark size="6rem" />
      <h1 role="status">{isHeard ? w.notSetUp : w.waiting}</h1>
      {!isHeard && <p>{w.waitingWhat}</p>}
      <p className="hall-keys">{w.keys}</p>
    </div>
  );
}

function Board(props: { view: HallView; heard: HeardBoard; words: HallWords; lang: Language; look: string }) {
  const { view, heard, words: w, lang, look } = props;
  const showsWords = heard.question !== null && view.question?.open === true;
  return (
    <>
      <HallHead view={view} words={w} lang={lang} />
      <Silence heardAt={heard.heardAt} words={w} />
      <div className="hall-body">
        {showsWords && heard.question !== null ? (
          <QuestionCard question={heard.question} />
        ) : (
          <HallTable view={view} words={w} lang={lang} look={look} />
        )}
        <Panel view={view} heard={heard} words={w} lang={lang} />
      </div>
    </>
  );
}

/** What the hall looks at beside the board: the result, a revelation, a question, or who is on stage. */
function Panel({ view, heard, words: w, lang }: { view: HallView; heard: HeardBoard; words: HallWords; lang: Language }) {
  const { stage, question, confirmed } = view;
  if (confirmed !== null) return <ResultPanel view={view} words={w} lang={lang} />;
  if (view.frozen !== null && view.lastRevealed.length > 0) return <RevealPanel view={view} words={w} lang={lang} />;
  if (question !== null)
    return <QuestionPanel view={view} question={question} bank={heard.question} from={heard.askedFrom} words={w} lang={lang} />;
  const row = view.rows.find((r) => r.contestant === stage?.contestant);
  if (stage !== null && row !== undefined)
    return <StagePanel view={view} stage={stage} row={row} from={heard.spokenFrom} words={w} lang={lang} />;
  return (
    <section className="hall-panel" data-panel="none" aria-label={w.panel.label}>
      <div className="hall-block">
        <h2>{w.panel.none}</h2>
        <p className="hall-of">{w.panel.order(view.rows.some((r) => r.lot !== null))}</p>
      </div>
    </section>
  );
}

/** The last board stays when the operator's window is gone, and says since when. */
function Silence({ heardAt, words: w }: { heardAt: number; words: HallWords }) {
  const ms = useNowMs(1000) - heardAt;
  if (ms < SILENT_MS) return null;
  const seconds = Math.floor(ms / 1000);
  return (
    <p className="hall-silence" role="status" data-silent="">
      {w.stale(seconds < 60 ? w.seconds(seconds) : w.minutes(Math.floor(seconds / 60)))}
    </p>
  );
}
