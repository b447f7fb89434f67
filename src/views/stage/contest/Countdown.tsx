import type { HallView } from '../../../domain/contest/audience.ts';
import type { HallWords } from '../../../words/hallWords.ts';
import { clockText } from './hallText.ts';
import { useNowMs } from './useNowMs.ts';

/** Time since something began, by this page's own clock. @param from performance.now() then; null where nothing runs */
const useSince = (from: number | null): number | null => {
  const now = useNowMs(from === null ? null : 100);
  return from === null ? null : Math.max(0, now - from);
};

/** A bar that fills; full it is striped, so that colour is not alone in saying so. */
function Bar({ share, isOver }: { share: number; isOver: boolean }) {
  return (
    <div className={isOver ? 'hall-bar is-over' : 'hall-bar'} aria-hidden="true">
      <i style={{ transform: `scaleX(${Math.min(1, share)})` }} />
    </div>
  );
}

/** One, two, three notches: the later the warning, the more of them. */
function Warning({ level, text }: { level: number; text: string }) {
  return (
    <p className="hall-warning" data-level={level} role="status">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 2 23 21H1Z" />
        {Array.from({ length: level }, (_, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: notches have no name but their place
          <rect key={i} x={11.1 + (i - (level - 1) / 2) * 3} y="9" width="1.8" height="8" />
        ))}
      </svg>
      {text}
    </p>
  );
}

/** The clock of a speech: time used, the limit, and warnings in words and shape. */
export function SpeechClock(props: { stage: NonNullable<HallView['stage']>; from: number | null; words: HallWords }) {
  const { stage, words: w } = props;
  const running = useSince(stage.usedMs === null ? props.from : null);
  const used = stage.usedMs ?? running ?? 0;
  const limit = stage.limitSeconds * 1000;
  const left = limit - used;
  const passed = stage.warnings.filter((s) => left <= s * 1000);
  const isOver = left < 0;
  const text = clockText(used);
  return (
    <div className="hall-block hall-time">
      <p className={text.length > 4 ? 'hall-clock is-long' : 'hall-clock'} role="timer" data-figure="clock">
        {text}
      </p>
      <p className="hall-line">
        <span>{w.panel.used}</span>
        <span>{w.panel.limit(clockText(limit))}</span>
      </p>
      <Bar share={used / limit} isOver={isOver} />
      {isOver ? (
        <Warning level={3} text={w.panel.overtime} />
      ) : (
        stage.usedMs === null &&
        passed.length > 0 && <Warning level={Math.min(2, passed.length)} text={w.panel.left(passed.at(-1) as number)} />
      )}
    </div>
  );
}

/** The countdown of a question: whole seconds left, and words when there are none. */
export function QuestionClock(props: { seconds: number; from: number | null; words: HallWords }) {
  const { seconds, words: w } = props;
  const asked = useSince(props.from) ?? 0;
  const left = Math.max(0, Math.ceil(seconds - asked / 1000));
  return (
    <div className="hall-block hall-time">
      <p className="hall-clock" role="timer" data-figure="countdown">
        {left}
      </p>
      <p className="hall-line">
        <span>{w.quiz.left}</span>
        <span>{left === 0 ? w.quiz.timeUp : w.seconds(seconds)}</span>
      </p>
      <Bar share={asked / (seconds * 1000)} isOver={left === 0} />
    </div>
  );
}
