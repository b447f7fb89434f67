import { useMemo } from 'react';
import type { LogEntry } from '../../../domain/emergency/log.ts';
import { register } from '../../../domain/register.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';
import { useApp } from '../../../parts/app.tsx';
import { clock, stamp } from '../../../words/format.ts';
import { logText } from './logText.ts';
import { useEmergencyWords } from './useEmergencyWords.ts';

/** The entries in the order of time; each opens the wall as it was known then. */
export function LogTable(props: { log: LogEntry[]; onReplay: (at: number) => void }) {
  const w = useEmergencyWords();
  const { lang } = useApp();
  const district = useFeeds().district.records;
  const places = useMemo(() => register(district, null), [district]);
  const c = w.logColumns;
  return (
    <table className="wall-log-table">
      <caption className="sr-only">{w.logTitle}</caption>
      <thead>
        <tr>
          {[c.at, c.kind, c.place, c.what, c.post].map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.log.map((e) => {
          const text = logText(e, places, w, lang);
          return (
            <tr key={`${e.record} ${e.kind} ${e.at}`} data-entry={e.kind}>
              <td>
                <button type="button" title={w.replayStart} onClick={() => props.onReplay(e.at)}>
                  {stamp(e.at)}
                </button>
              </td>
              <th scope="row">{w.logKinds[e.kind]}</th>
              <td>{text.place}</td>
              <td>{text.what}</td>
              <td>{text.post}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What an entry says in one line: time, kind, place and content. */
export function EntryLine(props: { entry: LogEntry }) {
  const w = useEmergencyWords();
  const { lang, words } = useApp();
  const district = useFeeds().district.records;
  const places = useMemo(() => register(district, null), [district]);
  const { entry: e } = props;
  const text = logText(e, places, w, lang);
  const parts = [`${clock(e.at)} ${w.logKinds[e.kind]}`, text.place, text.what, text.post].filter((p) => p !== '');
  return <p data-entry={e.kind}>{parts.join(words.common.between)}</p>;
}
