import type { HallRow, HallView } from '../../../domain/contest/audience.ts';
import { type Language, named } from '../../../words/format.ts';
import type { HallWords } from '../../../words/hallWords.ts';
import { SpeechClock } from './Countdown.tsx';
import { clockText, halves, score } from './hallText.ts';

/** Marks that stand in the usual size beside each other. */
const MANY = 9;

interface Props {
  view: HallView;
  stage: NonNullable<HallView['stage']>;
  row: HallRow;
  /** When the speech began, by this page's clock. */
  from: number | null;
  words: HallWords;
  lang: Language;
}

/** Who is on stage: the clock, how many judges are in, and the marks once all are shown. */
export function StagePanel({ view, stage, row, from, words: w, lang }: Props) {
  const state = row.standing === 'speaking' ? w.panel.speaking : row.standing === 'marking' ? w.panel.over : w.panel.scored;
  return (
    <section className="hall-panel" data-panel="stage" aria-label={w.panel.label}>
      <div className="hall-block">
        <p className="hall-when">{row.lot === null ? state : `${w.panel.place(row.lot)} · ${state}`}</p>
        <h2>{named(row.name, lang)}</h2>
        {row.streetName !== null && <p className="hall-of">{named(row.streetName, lang)}</p>}
      </div>
      {stage.marks === null || row.speech === null ? (
        <SpeechClock stage={stage} from={from} words={w} />
      ) : (
        <div className="hall-block hall-time">
          <p className="hall-clock is-long" data-figure="speech">
            {score(row.speech)}
          </p>
          <p className="hall-line">
            <span>{w.panel.speech}</span>
            <span>{`${w.panel.used} ${clockText(stage.usedMs ?? 0)}`}</span>
          </p>
        </div>
      )}
      {row.standing !== 'speaking' && (
        <div className="hall-block">
          {stage.marks !== null ? (
            <Marks marks={stage.marks} words={w} />
          ) : view.frozen !== null && row.standing === 'spoken' ? (
            <p className="hall-of">{w.hidden}</p>
          ) : (
            <JudgesIn stage={stage} words={w} />
          )}
        </div>
      )}
    </section>
  );
}

function JudgesIn({ stage, words: w }: Pick<Props, 'stage' | 'words'>) {
  const { marksIn, marksOf } = stage;
  return (
    <>
      <p className="hall-line is-strong">
        <span>{w.panel.inMarks}</span>
        <b data-judges>{w.panel.of(marksIn, marksOf)}</b>
      </p>
      <p className="hall-discs" aria-hidden="true" hidden={marksOf > MANY}>
        {Array.from({ length: marksOf }, (_, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: no judge is told from another
          <svg key={i} viewBox="0 0 24 24" className={i < marksIn ? 'is-in' : ''} aria-hidden="true">
            <circle cx="12" cy="12" r="10.6" />
            {i < marksIn && <path d="m7 12.4 3.4 3.4L17 9" />}
          </svg>
        ))}
      </p>
      <p className="hall-note hall-rule">
        {w.panel.together}
        <br />
        {marksOf >= 4 ? w.panel.trimmed : marksOf === 3 ? w.panel.closest : ''}
      </p>
    </>
  );
}

/** Marks in the order they came: no judge is named, what does not count is struck through. */
function Marks({ marks, words: w }: { marks: readonly { mark: number; dropped: boolean }[]; words: HallWords }) {
  return (
    <>
      <p className="hall-note hall-marks-title">{w.panel.marks}</p>
      <ol className={marks.length > MANY ? 'hall-marks is-many' : 'hall-marks'}>
        {marks.map(({ mark, dropped }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a mark has no name but its place
          <li key={i}>
            {dropped ? <s>{halves(mark)}</s> : halves(mark)}
            {dropped && <span className="sr-only">{w.panel.dropped}</span>}
          </li>
        ))}
      </ol>
    </>
  );
}
