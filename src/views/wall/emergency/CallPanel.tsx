import { useMemo } from 'react';
import { useApp } from '../../../parts/app.tsx';
import { clock, named } from '../../../words/format.ts';
import { PagedPanel } from './PagedPanel.tsx';
import type { PanelProps } from './panelProps.ts';
import { useEmergencyWords } from './useEmergencyWords.ts';

/** Who calls whom, from the commander down, and who answered; those who did not are orange. */
export function CallPanel({ emergency }: PanelProps) {
  const w = useEmergencyWords();
  const { lang } = useApp();
  const { calls } = emergency;
  const rows = useMemo(
    () =>
      calls.lines.map((line) => {
        const at = line.answeredAt ?? line.calledAt;
        const said = w.callState[line.state];
        return (
          <li key={line.record.id} className={`call call-${Math.min(4, line.depth)}`} data-call={line.state}>
            <span className="call-level">{w.level[line.record.level]}</span>
            <span className="call-post">{named(line.record.post, lang)}</span>
            <span className={`num${line.state === 'called' ? ' is-bad' : ''}`}>
              {at === null ? said : w.callSince(said, clock(at))}
            </span>
          </li>
        );
      }),
    [calls, lang, w],
  );
  return (
    <PagedPanel
      name="calls"
      title={w.calls}
      aside={calls.posts > 0 && w.callsOf(calls.answered, calls.called, calls.posts)}
      rows={rows}
      empty={w.callsNone}
    />
  );
}
