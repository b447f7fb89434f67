import { useState } from 'react';
import { logFileText } from '../../../contest/logFile.ts';
import type { ContestEvent, ContestHappening } from '../../../contract/contestLog.ts';
import { saveBytes } from '../../../export/saveBytes.ts';
import { ScrollBox } from '../../../parts/ScrollBox.tsx';
import { stampSeconds } from '../../../words/contestText.ts';
import { useConsole } from './useConsole.ts';

type Filter = 'all' | 'undone' | 'refused' | ContestHappening['kind'];

/** Everything that was written, the last first: what was taken back is struck through, what does not count says why. */
export function LogPanel() {
  const { contest, open, log, w, told } = useConsole();
  const [filter, setFilter] = useState<Filter>('all');
  const [isOpen, setIsOpen] = useState(false);
  const why = new Map(log.refused.map((r) => [r.event, r.why]));
  const back = new Set(log.clockBack);
  const kinds = [...new Set(open.events.map((e) => e.what.kind))];
  const isShown = (e: ContestEvent) =>
    filter === 'all' ||
    (filter === 'undone' ? log.undone.has(e.seq) && !why.has(e) : filter === 'refused' ? why.has(e) : e.what.kind === filter);
  const shown = isOpen ? open.events.filter(isShown).reverse() : [];
  const note = (e: ContestEvent): string => {
    const refused = why.get(e);
    if (refused === undefined) return log.undone.has(e.seq) ? w.log.undone : back.has(e.seq) ? w.log.clockBack : '';
    const known =
      refused === 'gap' || refused === 'twice' || refused === 'otherContest' ? w.log.why[refused] : w.refusal[refused];
    return `${w.log.refused}: ${known}`;
  };
  const save = () =>
    saveBytes(
      new TextEncoder().encode(logFileText(open.events)) as Uint8Array<ArrayBuffer>,
      `${contest}.json`,
      'application/json',
    );
  return (
    <details className="console-fold console-log" data-log="" onToggle={(e) => setIsOpen(e.currentTarget.open)}>
      <summary>{w.log.title}</summary>
      <div className="console-fields">
        <label>
          {w.log.filter}
          <select value={filter} onChange={(e) => setFilter(e.target.value as Filter)}>
            <option value="all">{w.log.all}</option>
            <option value="undone">{w.log.undone}</option>
            <option value="refused">{w.log.refused}</option>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {w.kind[kind]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={save}>
          {w.log.export}
        </button>
        <span>{w.log.count(shown.length, open.events.length)}</span>
      </div>
      <ScrollBox>
        <table>
          <thead>
            <tr>
              <th scope="col">{w.log.columns.seq}</th>
              <th scope="col">{w.log.columns.at}</th>
              <th scope="col">{w.log.columns.what}</th>
              <th scope="col">{w.log.columns.note}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((e) => (
              <tr key={e.id} data-event={e.what.kind}>
                <td>{e.seq}</td>
                <td>{stampSeconds(Date.parse(e.at))}</td>
                <td>{log.undone.has(e.seq) || why.has(e) ? <s>{told(e.what)}</s> : told(e.what)}</td>
                <td>{note(e)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  );
}
