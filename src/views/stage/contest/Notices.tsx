import { isHidden } from '../../../domain/contest/reveal.ts';
import { useConsole } from './useConsole.ts';

/** What an operator must know now: each is said as long as it is so. */
export function Notices(props: { others: number; hallSeen: boolean; codeHolds: boolean }) {
  const { w, open, log, state } = useConsole();
  const hidden = state.order.filter((id) => isHidden(state, id)).length;
  const lines: [name: string, text: string | false][] = [
    ['lasting', !open.lasting && w.notLasting],
    ['code', !props.codeHolds && w.codeBroken],
    ['others', props.others > 0 && w.others(props.others)],
    ['hall', !props.hallSeen && w.hall.gone],
    ['unreadable', open.unreadable > 0 && w.unreadable(open.unreadable)],
    ['clock', log.clockBack.length > 0 && w.clockBack(log.clockBack.join(', '))],
    ['refused', log.refused.length > 0 && w.refusedInLog(log.refused.length)],
    ['frozen', state.frozen !== null && state.confirmed === null && hidden > 0 && w.frozenNow(hidden)],
  ];
  return (
    <ul className="console-notices">
      {lines.map(([name, text]) =>
        text === false ? null : (
          <li key={name} data-notice={name}>
            {text}
          </li>
        ),
      )}
    </ul>
  );
}
