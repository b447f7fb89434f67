import './exchange.css';
import { type DragEvent, useMemo, useRef, useState } from 'react';
import { FEED_NAMES } from '../../../contract/envelope.ts';
import type { FeedUrls } from '../../../exchange/protocol.ts';
import { useImport } from '../../../exchange/useImport.ts';
import { saveBytes } from '../../../export/saveBytes.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { percent } from '../../../words/format.ts';
import { ReportView } from './ReportView.tsx';
import { Workbooks } from './Workbooks.tsx';

/** Takes in a workbook or CSV, shows what it would change, and gives the feed files to put in place. */
export function Exchange() {
  const { words } = useDeskApp();
  const w = words.exchange;
  const urls = useFeedUrls();
  const { state, start, cancel } = useImport(urls);
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file !== undefined) start(file);
    // The same file, mended, may be chosen again.
    if (input.current !== null) input.current.value = '';
  };
  const drag = (over: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(over);
  };
  return (
    <section className="exchange" aria-labelledby="exchange-title">
      <h2 id="exchange-title">{w.title}</h2>
      <p className="meta">{w.what}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button does the same by keyboard */}
      <div
        className={isOver ? 'drop-zone is-over' : 'drop-zone'}
        data-drop
        onDragEnter={drag(true)}
        onDragOver={drag(true)}
        onDragLeave={drag(false)}
        onDrop={(event) => {
          drag(false)(event);
          take(event.dataTransfer.files);
        }}
      >
        <span>{w.drop}</span>
        <button type="button" onClick={() => input.current?.click()}>
          {w.choose}
        </button>
        <span className="meta">{w.only}</span>
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx,.csv,.xls,.txt"
          aria-label={w.choose}
          onChange={(event) => take(event.target.files)}
        />
      </div>
      {state.phase === 'working' && (
        <div className="import-progress">
          <label>
            <span>{`${w.working(state.file)}：${state.step === 'serving' ? w.serving : w.steps[state.step]} ${percent(state.share, 0)}`}</span>
            <progress value={state.share} max={1} />
          </label>
          <button type="button" onClick={cancel}>
            {w.cancel}
          </button>
        </div>
      )}
      <div role="status">
        {state.phase === 'cancelled' && <p className="notice">{w.cancelled}</p>}
        {state.phase === 'failed' && <p className="notice is-bad">{w.broken(state.reason)}</p>}
      </div>
      {state.phase === 'done' && (
        <ReportView
          report={state.report}
          save={state.zip === null ? null : (name) => saveBytes(state.zip as Uint8Array<ArrayBuffer>, name, 'application/zip')}
        />
      )}
      <Workbooks urls={urls} />
    </section>
  );
}

/** Absolute addresses of the feeds in use: a worker would take relative ones from its own place. */
function useFeedUrls(): FeedUrls {
  const feeds = useFeeds();
  const key = FEED_NAMES.map((f) => feeds[f].url).join('\n');
  return useMemo(() => {
    const addresses = key.split('\n');
    return Object.fromEntries(
      FEED_NAMES.map((f, i) => [f, addresses[i] ? new URL(addresses[i], location.href).href : null]),
    ) as FeedUrls;
  }, [key]);
}
