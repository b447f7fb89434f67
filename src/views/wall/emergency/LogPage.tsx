import './emergency.css';
import './log.css';
import { useMemo } from 'react';
import { logOf } from '../../../domain/emergency/log.ts';
import { type Span, spansOf } from '../../../domain/emergency/mode.ts';
import { useModeFeed } from '../../../feeds/useFeeds.ts';
import { useNow } from '../../../feeds/useNow.ts';
import { useApp, usePageTitle } from '../../../parts/app.tsx';
import { DemoChip } from '../../../parts/DemoChip.tsx';
import { HelpLink } from '../../../parts/HelpLink.tsx';
import { named, stamp } from '../../../words/format.ts';
import { momentOf } from '../useUrgency.ts';
import { HereLog } from './HereLog.tsx';
import { LogFiles } from './LogFiles.tsx';
import { LogTable } from './LogTable.tsx';
import { Replay } from './Replay.tsx';
import { instantOf, momentText } from './replayMoment.ts';
import { useEmergencyWords } from './useEmergencyWords.ts';

/** The log of every emergency and drill the feed knows, of what this wall did, and the way to see any moment of them again. */
export function LogPage(props: { event: string | undefined; at: string | undefined }) {
  const w = useEmergencyWords();
  const { lang, words, go, address } = useApp();
  const mode = useModeFeed();
  const now = momentOf(mode, useNow(10_000));
  const spans = useMemo(() => spansOf(mode.records, now).reverse(), [mode.records, now]);
  const span = spans.find((s) => s.order.id === props.event) ?? spans[0] ?? null;
  const log = useMemo(() => (span === null ? [] : logOf(mode.records, span.order, now)), [mode.records, span, now]);
  usePageTitle(w.logTitle);
  const toLog = (event: string, at?: string) =>
    go({ lang: address.lang, view: 'wall', page: 'log', event, ...(at === undefined ? {} : { at }) });
  if (span !== null && props.at !== undefined)
    return (
      <Replay
        mode={mode}
        span={span}
        log={log}
        now={now}
        at={instantOf(props.at)}
        onMove={(at) =>
          go({ lang: address.lang, view: 'wall', page: 'log', event: span.order.id, at: momentText(at) }, { replace: true })
        }
        onBack={() => toLog(span.order.id)}
      />
    );
  const demo = mode.head?.demo === true;
  return (
    <main className="wall-log" data-log={span?.order.id ?? ''}>
      <header>
        <h1>{w.logTitle}</h1>
        {demo && <DemoChip />}
        <button type="button" onClick={() => go({ lang: address.lang, view: 'wall', reading: 'stars' })}>
          {w.back}
        </button>
        <HelpLink name={words.common.help} />
      </header>
      {mode.url === '' ? (
        <p>{w.logNoFeed}</p>
      ) : mode.phase === 'waiting' ? (
        <p>{words.wall.waiting}</p>
      ) : span === null ? (
        <p>{w.logNothing}</p>
      ) : (
        <>
          {mode.fault !== null && <p className="is-bad">{w.interrupted(stamp(mode.fault.at))}</p>}
          <nav aria-label={w.logPick}>
            {spans.map((s) => (
              <button
                key={s.order.id}
                type="button"
                aria-pressed={s.order.id === span.order.id}
                onClick={() => toLog(s.order.id)}
              >
                {spanName(s, lang)} {s.order.drill ? w.drill : ''} {s.end === null ? w.running : ''}
              </button>
            ))}
          </nav>
          <section className="wall-log-tools">
            <h2>{w.logOf(log.length)}</h2>
            <button type="button" data-replay="" onClick={() => toLog(span.order.id, momentText(Date.parse(span.order.at)))}>
              {w.toReplay}
            </button>
            <LogFiles span={span} log={log} demo={demo} />
          </section>
          <LogTable log={log} onReplay={(at) => toLog(span.order.id, momentText(at))} />
        </>
      )}
      <HereLog />
    </main>
  );
}

const spanName = (s: Span, lang: 'zh-CN' | 'en') => `${stamp(Date.parse(s.order.at))} ${named(s.order.event, lang)}`;
