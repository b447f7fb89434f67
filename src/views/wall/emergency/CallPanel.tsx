import { useMemo } from 'react';
import { type Below, briefTree } from '../../../domain/emergency/calls.ts';
import { useApp } from '../../../parts/app.tsx';
import { clock, named } from '../../../words/format.ts';
import { PagedPanel } from './PagedPanel.tsx';
import type { PanelProps } from './panelProps.ts';
import { useEmergencyWords } from './useEmergencyWords.ts';

const NOTHING: Below = [];

/**
 * Who calls whom, from the commander down, and who answered; those who did not are orange.
 * @param props.brief below the streets only how many answered, and who did not
 */
export function CallPanel({ emergency, now, age, brief }: PanelProps & { brief: boolean }) {
  const w = useEmergencyWords();
  const { lang, words } = useApp();
  const { calls } = emergency;
  const rows = useMemo(
    () =>
      (brief ? briefTree(calls) : calls.lines.map((line) => ({ line, below: NOTHING }))).map(({ line, below }) => {
        const at = line.answeredAt ?? line.calledAt;
        const said = w.callState[line.state];
        return (
          <li key={line.record.id} className={`call call-${Math.min(4, line.depth)}`} data-call={line.state}>
            <span className={brief ? 'sr-only' : 'call-level'}>{w.level[line.record.level]}</span>
            <span className="call-post">{named(line.record.post, lang)}</span>
            <span className={`num${line.state === 'called' ? ' is-bad' : ''}`}>
              {at === null ? said : w.callSince(said, clock(at))}
            </span>
            {below.length > 0 && (
              <span className="call-below">
                {below.map((b) => w.below(w.level[b.level], b.answered, b.called)).join(words.common.between)}
              </span>
            )}
          </li>
        );
      }),
    [calls, brief, lang, w, words],
  );
  return (
    <PagedPanel
      name="calls"
      title={w.calls}
      aside={calls.posts > 0 && w.callsOf(calls.answered, calls.called, calls.posts)}
      time={{ asOf: calls.asOf, now, how: age }}
      rows={rows}
      empty={w.callsNone}
    />
  );
}
