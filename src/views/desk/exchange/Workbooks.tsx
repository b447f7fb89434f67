import { useEffect, useRef, useState } from 'react';
import { type FeedName, SHEET_FEEDS } from '../../../contract/envelope.ts';
import { workbookInWorker } from '../../../exchange/client.ts';
import type { FeedUrls } from '../../../exchange/protocol.ts';
import { saveBytes } from '../../../export/saveBytes.ts';
import { useDeskApp } from '../../../parts/app.tsx';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The empty template of each feed, and the feed in use as the same workbook. */
export function Workbooks(props: { urls: FeedUrls }) {
  const { lang, words } = useDeskApp();
  const w = words.exchange;
  const [busy, setBusy] = useState('');
  const [failure, setFailure] = useState('');
  const end = useRef<() => void>(() => undefined);
  useEffect(() => () => end.current(), []);
  const write = (feed: FeedName, filled: boolean) => {
    const name = words.common.feed[feed];
    setBusy(`${feed}/${filled}`);
    setFailure('');
    end.current = workbookInWorker(
      { feed, filled, lang, now: Date.now(), urls: props.urls },
      {
        done: (bytes) => {
          setBusy('');
          saveBytes(bytes, filled ? w.currentFile(name) : w.templateFile(name), XLSX);
        },
        failed: (reason) => {
          setBusy('');
          setFailure(reason);
        },
      },
    );
  };
  return (
    <section aria-labelledby="workbooks-title">
      <h3 id="workbooks-title">{w.templates}</h3>
      <p className="meta">{w.templatesWhat}</p>
      <ul className="workbooks">
        {SHEET_FEEDS.map((feed) => (
          <li key={feed} data-workbooks={feed}>
            <b>{words.common.feed[feed]}</b>
            {([false, true] as const).map((filled) => (
              <button
                key={String(filled)}
                type="button"
                aria-label={`${words.common.feed[feed]} ${filled ? w.current : w.template}`}
                disabled={busy !== ''}
                aria-busy={busy === `${feed}/${filled}`}
                onClick={() => write(feed, filled)}
              >
                {filled ? w.current : w.template}
              </button>
            ))}
          </li>
        ))}
      </ul>
      {failure !== '' && (
        <p role="alert" className="notice is-bad">
          {w.broken(failure)}
        </p>
      )}
    </section>
  );
}
